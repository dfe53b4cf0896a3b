using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Repartie.Triage;

namespace Repartie;

/// <summary>The JSON form of rules, the same that charters hold, and the built-in rules to read and learn from. Thread-safe.</summary>
public static class RuleJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>The built-in rules, which stand behind those of every charter, in the order of their ids, with the weights they declare.</summary>
    public static IReadOnlyList<Rule> BuiltIn { get; } = Guard.Copy(BuiltInPolicy.Instance.Rules.OrderBy(static r => r.Id, StringComparer.Ordinal));

    /// <summary>Writes rules as an object with the key <c>rules</c>, as a charter holds them.</summary>
    /// <param name="rules">The rules.</param>
    /// <remarks>Built-in rules say more than a charter may: <c>floor</c>, <c>guide</c>, <c>silent</c> and <c>moderation</c> are refused in a charter.</remarks>
    public static string ToJson(IEnumerable<Rule> rules)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("rules");
            foreach (Rule rule in Guard.NotNull(rules))
            {
                Write(json, rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("when", rule.When.ToString());
        WriteOutcome(json, rule.Then);
        if (rule.Because is { } because)
        {
            json.WriteStartObject("because");
            foreach (string language in because.Languages)
            {
                json.WriteString(language, because.In(language));
            }

            json.WriteEndObject();
        }

        WriteTexts(json, "insteadOf", rule.InsteadOf);
        if (rule.Examples.Match.Count + rule.Examples.Not.Count > 0)
        {
            json.WriteStartObject("examples");
            WriteTexts(json, "match", rule.Examples.Match);
            WriteTexts(json, "not", rule.Examples.Not);
            json.WriteEndObject();
        }

        if (rule.Template is not null)
        {
            json.WriteString("reply", rule.Template);
        }

        WriteFlag(json, "shadow", rule.Shadow);
        WriteFlag(json, "floor", rule.IsFloor);
        WriteFlag(json, "silent", rule.Silent);
        if (rule.TieBreaker > 0)
        {
            json.WriteNumber("guide", rule.TieBreaker);
        }

        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, RuleOutcome then)
    {
        json.WriteStartObject("then");
        if (then.Disposition is { } disposition)
        {
            json.WriteString("disposition", disposition.ToString());
        }
        else
        {
            json.WriteStartObject("lean");
            foreach (Lean lean in then.Leans)
            {
                json.WriteNumber(lean.Towards.ToString(), lean.Weight);
            }

            json.WriteEndObject();
        }

        if (then.Channel is { } channel)
        {
            json.WriteString("channel", channel.ToString());
        }

        if (then.Department is { } department)
        {
            json.WriteString("department", department.Id);
        }

        if (then.Priority is { } priority)
        {
            json.WriteString("priority", priority.ToString());
        }

        if (then.Moderation is { } moderation)
        {
            json.WriteString("moderation", moderation.ToString());
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteFlag(Utf8JsonWriter json, string key, bool value)
    {
        if (value)
        {
            json.WriteBoolean(key, value);
        }
    }
}
