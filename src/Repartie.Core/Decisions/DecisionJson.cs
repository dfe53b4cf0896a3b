using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Repartie;

/// <summary>The stable JSON form of a decision: the same keys in the same order, each always present. Thread-safe.</summary>
public static class DecisionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a decision as one JSON object on one line, UTF-8.</summary>
    /// <param name="engine">The engine that decided; it gives the sentences.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="id">The post's id, or null.</param>
    /// <param name="language">The language of the sentences, two letters.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="id"/> is null.</exception>
    public static string ToJson(TriageEngine engine, Decision decision, string? id, string language)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            Write(writer, engine, decision, id, language);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes a decision as one JSON object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="engine">The engine that decided; it gives the sentences.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="id">The post's id, or null.</param>
    /// <param name="language">The language of the sentences, two letters.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="id"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, TriageEngine engine, Decision decision, string? id, string language)
        => WriteObject(writer, engine, decision, id, language, null);

    /// <summary>Writes a decision as one JSON object, with the reply to start from under the further key <c>draft</c>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="engine">The engine that decided; it gives the sentences.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="id">The post's id, or null.</param>
    /// <param name="language">The language of the sentences, two letters.</param>
    /// <param name="draft">The draft that the engine rendered for the decision.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="id"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, TriageEngine engine, Decision decision, string? id, string language, ReplyDraft draft)
        => WriteObject(writer, engine, decision, id, language, Guard.NotNull(draft));

    private static void WriteObject(Utf8JsonWriter writer, TriageEngine engine, Decision decision, string? id, string language, ReplyDraft? draft)
    {
        Guard.NotNull(writer);
        Guard.NotNull(engine);
        Guard.NotNull(decision);
        Guard.NotNull(language);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("disposition", decision.Disposition.ToString());
        writer.WriteString("channel", decision.Channel?.ToString());
        WriteList(writer, "alternatives", decision.Alternatives);
        writer.WriteString("department", decision.Department?.Id);
        writer.WriteString("priority", decision.Priority.ToString());
        if (decision.RespondBy is { } respondBy)
        {
            writer.WriteString("respondBy", respondBy);
        }
        else
        {
            writer.WriteNull("respondBy");
        }

        writer.WriteString("reply", decision.Reply.ToString());
        writer.WriteString("template", decision.Template);
        writer.WriteNumber("confidence", decision.Thousandths / 1000m);
        writer.WriteBoolean("needsReview", decision.NeedsReview);
        WriteList(writer, "review", decision.Review);
        WriteModeration(writer, decision.Moderation);
        writer.WriteStartArray("reasons");
        foreach (Reason reason in decision.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", reason.Rule);
            writer.WriteString("text", engine.SentenceOf(reason.Rule, language));
            WriteEvidence(writer, "evidence", reason.Evidence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("charter");
        writer.WriteString("name", decision.Charter.Name);
        writer.WriteString("hash", decision.Charter.Hash);
        writer.WriteEndObject();
        if (draft is not null)
        {
            WriteDraft(writer, draft);
        }

        writer.WriteEndObject();
    }

    private static void WriteDraft(Utf8JsonWriter writer, ReplyDraft draft)
    {
        writer.WriteStartObject("draft");
        writer.WriteString("text", draft.Text);
        writer.WriteString("whyNot", draft.WhyNot?.ToString());
        writer.WriteString("template", draft.Template);
        writer.WriteString("language", draft.Language);
        writer.WriteNumber("variant", draft.Variant);
        writer.WriteStartArray("dropped");
        foreach (string part in draft.Dropped)
        {
            writer.WriteStringValue(part);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteModeration(Utf8JsonWriter writer, Moderation? moderation)
    {
        if (moderation is null)
        {
            writer.WriteNull("moderation");
            return;
        }

        writer.WriteStartObject("moderation");
        writer.WriteString("action", moderation.Action.ToString());
        writer.WriteString("reason", moderation.Reason);
        WriteEvidence(writer, "spans", moderation.Spans);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, string name, IReadOnlyList<Evidence> evidence)
    {
        writer.WriteStartArray(name);
        foreach (Evidence piece in evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("source", piece.Source);
            writer.WriteNumber("start", piece.Start);
            writer.WriteNumber("end", piece.End);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        writer.WriteStartArray(name);
        foreach (T value in values)
        {
            writer.WriteStringValue(value.ToString());
        }

        writer.WriteEndArray();
    }
}
