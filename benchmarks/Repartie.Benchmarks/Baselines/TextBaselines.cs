using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Repartie.Benchmarks.Inputs;

namespace Repartie.Benchmarks.Baselines;

/// <summary>What a user would write to find a charter's phrases without this library; each finds the phrases, none decides anything.</summary>
internal static class TextBaselines
{
    private static readonly char[] Buffer = new char[200_000];

    /// <summary>Copies each text into a buffer: the least that reading it can cost.</summary>
    public static int Copy(string[] posts)
    {
        int copied = 0;
        foreach (string post in posts)
        {
            post.CopyTo(Buffer);
            copied += post.Length;
        }

        return copied;
    }

    /// <summary>One compiled, case-insensitive expression with word boundaries for each rule: any phrase of the rule's signal.</summary>
    public static Regex[] Expressions(CharterGenerator charter)
    {
        Dictionary<string, string[]> phrases = charter.Signals.ToDictionary(static s => s.Name, static s => s.Phrases, StringComparer.Ordinal);
        return
        [
            .. charter.Rules.Select(r => new Regex(
                @"\b(?:" + string.Join('|', phrases[r.Required].Select(Regex.Escape)) + @")\b",
                RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)),
        ];
    }

    public static int Match(Regex[] expressions, string[] posts)
    {
        int matches = 0;
        foreach (string post in posts)
        {
            foreach (Regex expression in expressions)
            {
                matches += expression.IsMatch(post) ? 1 : 0;
            }
        }

        return matches;
    }

    /// <summary>Asks for each phrase whether the text contains it.</summary>
    public static int Contains(string[] phrases, string[] posts)
    {
        int matches = 0;
        foreach (string post in posts)
        {
            foreach (string phrase in phrases)
            {
                matches += post.Contains(phrase, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }
        }

        return matches;
    }

    /// <summary>Finds all places of all phrases with the runtime's own multi-string search.</summary>
    public static int Search(SearchValues<string> phrases, string[] posts)
    {
        int matches = 0;
        foreach (string post in posts)
        {
            ReadOnlySpan<char> rest = post;
            while (rest.IndexOfAny(phrases) is >= 0 and int at)
            {
                matches++;
                rest = rest.Slice(at + 1);
            }
        }

        return matches;
    }
}
