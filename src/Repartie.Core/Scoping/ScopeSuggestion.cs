using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Repartie;

/// <summary>Topics and phrases that a brand's posts suggest for its scope: a draft for a person to read, rename and prune. Immutable.</summary>
public sealed class ScopeSuggestion
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    internal ScopeSuggestion(IReadOnlyList<SuggestedTopic> topics, int posts, int backgroundPosts, int leftOut, int forgotten)
    {
        Topics = Guard.Copy(topics);
        Posts = posts;
        BackgroundPosts = backgroundPosts;
        LeftOut = leftOut;
        Forgotten = forgotten;
    }

    /// <summary>The topics, the strongest first; empty where nothing stands out.</summary>
    public IReadOnlyList<SuggestedTopic> Topics { get; }

    /// <summary>How many posts of the brand were read.</summary>
    public int Posts { get; }

    /// <summary>How many posts of others were read; 0 means that the built-in background stood in.</summary>
    public int BackgroundPosts { get; }

    /// <summary>How many posts were left out because of their language.</summary>
    public int LeftOut { get; }

    /// <summary>By how many posts a count may be too low, where there were more phrases than the bound; 0 where counts are exact.</summary>
    public int Forgotten { get; }

    /// <summary>The suggestion as JSON, with counts, scores and examples.</summary>
    public string ToJson() => Write(json =>
    {
        json.WriteNumber("posts", Posts);
        json.WriteNumber("backgroundPosts", BackgroundPosts);
        json.WriteNumber("leftOut", LeftOut);
        json.WriteStartArray("topics");
        foreach (SuggestedTopic topic in Topics)
        {
            json.WriteStartObject();
            json.WriteString("id", topic.Id);
            json.WriteString("language", topic.Language);
            json.WriteStartArray("phrases");
            foreach (SuggestedPhrase phrase in topic.Phrases)
            {
                json.WriteStartObject();
                json.WriteString("text", phrase.Text);
                json.WriteNumber("posts", phrase.Posts);
                json.WriteNumber("background", Rounded(phrase.Background));
                json.WriteNumber("score", Rounded(phrase.Score));
                json.WriteStartArray("examples");
                foreach (string example in phrase.Examples)
                {
                    json.WriteStringValue(example);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>The topics as the member <c>topics</c> of a charter, to paste into one.</summary>
    /// <param name="brand">The brand's name, which makes it a charter of its own; null for the member alone, in an object.</param>
    public string ToCharterJson(string? brand = null) => Write(json =>
    {
        if (brand is not null)
        {
            json.WriteString("brand", brand);
        }

        json.WriteStartObject("topics");
        json.WriteStartObject("about");
        foreach (SuggestedTopic topic in Topics)
        {
            json.WriteStartObject(topic.Id);
            json.WriteStartArray(topic.Language);
            foreach (SuggestedPhrase phrase in topic.Phrases)
            {
                json.WriteStringValue(phrase.Text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static decimal Rounded(double value) => System.Math.Round((decimal)value, 2);

    private static string Write(System.Action<Utf8JsonWriter> content)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }
}
