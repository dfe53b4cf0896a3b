using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Repartie.Benchmarks.Inputs;

namespace Repartie.Benchmarks.Measuring;

/// <summary>
/// Confirms what is measured before it is measured, by the plainest reading there is: fold the text with the runtime's own
/// normalization, cut it into words, look for each phrase at each word; try each rule on what was found.
/// </summary>
internal static class Oracle
{
    /// <summary>Throws where the engine sees other phrases of the charter, or fires other rules of it, than the plain reading.</summary>
    public static void Confirm(TriageEngine engine, CharterGenerator charter, string[] posts)
    {
        (string Signal, string[] Words)[] phrases = [.. charter.Signals.SelectMany(static s => s.Phrases.Select(p => (s.Name, WordsOf(p)[0])))];
        foreach (string post in posts)
        {
            List<string[]> sentences = WordsOf(post);
            HashSet<string> expected = [.. phrases.Where(p => sentences.Exists(s => Holds(s, p.Words))).Select(static p => p.Signal)];
            TriageTrace trace = engine.Trace(new Post(post));
            HashSet<string> seen = [.. trace.Signals.Select(static s => s.Name).Where(static n => n.StartsWith("own-", StringComparison.Ordinal) && char.IsDigit(n[^1]))];
            Check(expected, seen, "signals", post);
            HashSet<string> rules = [.. charter.Rules.Where(r => expected.Contains(r.Required) && (r.Also is null || expected.Contains(r.Also)) && (r.Not is null || !expected.Contains(r.Not))).Select(static r => r.Id)];
            Check(rules, [.. trace.FiredRules.Where(static f => f.StartsWith("rule-", StringComparison.Ordinal))], "rules", post);
            if (trace.Decision.Review.Contains(ReviewCode.Fault) || engine.Decide(new Post(post)).Disposition != trace.Decision.Disposition)
            {
                throw new InvalidOperationException($"A decision failed or was made in two ways: '{post}'.");
            }
        }
    }

    private static void Check(HashSet<string> expected, HashSet<string> found, string what, string post)
    {
        if (!expected.SetEquals(found))
        {
            throw new InvalidOperationException($"Other {what} than the plain reading finds: {string.Join(", ", expected.Except(found))} not found, {string.Join(", ", found.Except(expected))} too many, in '{post}'.");
        }
    }

    private static bool Holds(string[] sentence, string[] phrase)
    {
        for (int at = 0; at + phrase.Length <= sentence.Length; at++)
        {
            if (sentence.AsSpan(at, phrase.Length).SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }

    // Links and addresses are taken out first; they hold no phrases.
    private static List<string[]> WordsOf(string text)
    {
        string plain = string.Join(' ', text.Split(' ').Where(static w => !w.StartsWith("https://", StringComparison.Ordinal) && w.IndexOf('@', StringComparison.Ordinal) < 1));
        StringBuilder folded = new();
        foreach (char c in plain.Replace("...", " ", StringComparison.Ordinal).ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c);
            }
        }

        return
        [
            .. folded.ToString().Split(['.', '!', '?'], StringSplitOptions.RemoveEmptyEntries)
                .Select(static s => new string([.. s.Select(static c => char.IsLetterOrDigit(c) ? c : c == '\'' ? '\'' : ' ')])
                    .Replace("'", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(static s => s.Length > 0),
        ];
    }
}
