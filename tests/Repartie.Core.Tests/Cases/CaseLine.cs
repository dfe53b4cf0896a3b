using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Repartie.Core.Tests.Cases;

/// <summary>One line of a case file: the decision that the triage guide asks for, the sector, the language, the post.</summary>
/// <remarks>
/// A line is <c>expected | sector | post</c>; others are comments. Expected is <c>Phone</c>, <c>Mail</c> or <c>Form</c> for an escalation by
/// that channel, <c>Answer</c> or <c>OffTopic</c>; <c>data</c> behind it says that the post exposes personal data or a reference.
/// </remarks>
internal sealed record CaseLine(string Source, string Language, string Expected, bool ExposesData, string Sector, string Text)
{
    public static IReadOnlyList<CaseLine> Load(string set) => [.. new[] { "en", "fr" }.SelectMany(language => Load(set, language))];

    private static IEnumerable<CaseLine> Load(string set, string language)
    {
        string file = $"{set}.{language}.txt";
        int number = 0;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", file)))
        {
            number++;
            string[] parts = line.Split([" | "], 3, StringSplitOptions.None);
            if (parts.Length == 3 && line[0] != '#')
            {
                string[] expected = parts[0].Split(' ');
                yield return new CaseLine($"{file}:{number}", language, expected[0], expected.Contains("data"), parts[1], parts[2]);
            }
        }
    }

    /// <summary>A decision in the words of the case files.</summary>
    public static string Of(Decision decision) => decision.Disposition switch
    {
        Disposition.AnswerPublicly => "Answer",
        Disposition.OffTopic => "OffTopic",
        _ => decision.Channel?.ToString() ?? "none",
    };
}
