using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Repartie.Cli.Input;

namespace Repartie.Cli.Classify;

/// <summary>CSV as RFC 4180 has it: the keys of the JSON as columns, lists joined with <c>|</c>, reasons by their rules.</summary>
internal sealed class CsvFormat(bool withReplies = false) : DecisionFormat
{
    private const string LineEnd = "\r\n";

    /// <summary>The columns, in order: the keys of the JSON, and the hash that the JSON nests under <c>charter</c>.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "disposition", "channel", "alternatives", "department", "priority", "respondBy", "reply", "template", "confidence",
        "needsReview", "review", "moderation", "reasons", "charter", "charterHash",
    ];

    /// <summary>The columns of the reply to start from, where it is asked for.</summary>
    public static IReadOnlyList<string> ReplyColumns { get; } = ["draft", "draftTemplate", "draftWhyNot"];

    public override void Begin(Stream output) => output.Write(Encoding.UTF8.GetBytes(string.Join(',', withReplies ? Columns.Concat(ReplyColumns) : Columns) + LineEnd));

    public override void Write(BatchResult result, PostRow row, TriageEngine engine, Decision decision, ReplyDraft? draft)
    {
        StringBuilder line = new();
        foreach (string value in ValuesOf(row, decision).Concat(draft is null ? [] : ValuesOf(draft)))
        {
            line.Append(line.Length > 0 ? "," : string.Empty).Append(Escape(value));
        }

        line.Append(LineEnd);
        Encoding.UTF8.GetBytes(line.ToString(), result.Bytes);
    }

    private static string[] ValuesOf(PostRow row, Decision decision) =>
    [
        row.Id,
        decision.Disposition.ToString(),
        decision.Channel?.ToString() ?? string.Empty,
        string.Join('|', decision.Alternatives),
        decision.Department?.Id ?? string.Empty,
        decision.Priority.ToString(),
        decision.RespondBy?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture) ?? string.Empty,
        decision.Reply.ToString(),
        decision.Template ?? string.Empty,
        decision.Confidence.ToString("0.###", CultureInfo.InvariantCulture),
        decision.NeedsReview ? "true" : "false",
        string.Join('|', decision.Review),
        decision.Moderation is { } moderation ? $"{moderation.Action}:{moderation.Reason}" : string.Empty,
        string.Join('|', decision.Reasons.Select(static r => r.Rule)),
        decision.Charter.Name,
        decision.Charter.Hash,
    ];

    private static string[] ValuesOf(ReplyDraft draft) => [draft.Text ?? string.Empty, draft.Template ?? string.Empty, draft.WhyNot?.ToString() ?? string.Empty];

    private static string Escape(string value)
        => value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
