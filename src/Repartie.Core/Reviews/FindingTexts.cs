using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Repartie.BuiltIn;

namespace Repartie.Reviews;

/// <summary>The sentences of all findings, from the data file beside the lexicons.</summary>
internal sealed class FindingTexts
{
    private static readonly Lazy<FindingTexts> Lazy = new(static () => new FindingTexts());

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private FindingTexts()
    {
        JsonDocumentOptions options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        using JsonDocument document = JsonDocument.Parse(BuiltInFiles.ReadText("Review/findings.json"), options);
        foreach (JsonProperty finding in document.RootElement.EnumerateObject())
        {
            FindingSeverity severity = finding.Value.GetProperty("severity").GetString() == "error" ? FindingSeverity.Error : FindingSeverity.Warning;
            _entries.Add(finding.Name, new Entry(severity, Text(finding.Value, "message")!, Text(finding.Value, "suggestion")!, Text(finding.Value, "lasting")));
        }

        Ids = Guard.Copy(_entries.Keys.OrderBy(static k => k, StringComparer.Ordinal));
    }

    public static FindingTexts Instance => Lazy.Value;

    /// <summary>All ids, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>A finding with its sentences.</summary>
    /// <param name="id">The id.</param>
    /// <param name="start">First UTF-16 unit.</param>
    /// <param name="end">First unit after the words.</param>
    /// <param name="isPublication">Whether the sentence on what cannot be taken back belongs to it.</param>
    /// <param name="details">What stands for <c>{name}</c> in the sentences, by name; the value may differ by language.</param>
    public ReviewFinding Create(string id, int start, int end, bool isPublication, params (string Name, LocalizedText Value)[] details)
    {
        Entry entry = _entries[id];
        return new ReviewFinding(id, entry.Severity, start, end, Filled(entry.Message, details), Filled(entry.Suggestion, details), isPublication ? entry.Lasting : null);
    }

    /// <summary>A number among the details of a sentence.</summary>
    public static LocalizedText Figure(int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of(text, text);
    }

    private static LocalizedText Filled(LocalizedText text, (string Name, LocalizedText Value)[] details)
        => details.Length == 0 ? text : LocalizedText.Of(Filled(text, details, "fr"), Filled(text, details, "en"));

    private static string Filled(LocalizedText text, (string Name, LocalizedText Value)[] details, string language)
    {
        string filled = text.In(language);
        foreach ((string name, LocalizedText value) in details)
        {
            filled = filled.Replace("{" + name + "}", value.In(language));
        }

        return filled;
    }

    private static LocalizedText? Text(JsonElement finding, string key)
        => finding.TryGetProperty(key, out JsonElement texts)
            ? LocalizedText.Of(texts.GetProperty("fr").GetString()!, texts.GetProperty("en").GetString()!)
            : null;

    private sealed record Entry(FindingSeverity Severity, LocalizedText Message, LocalizedText Suggestion, LocalizedText? Lasting);
}
