using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Core.Tests.Harness;

/// <summary>Runs phrases over texts.</summary>
internal static class Phrases
{
    public static bool Match(string phrase, string text, params string[] classes) => Hits([phrase], text, classes).Count > 0;

    /// <summary>The words that a phrase covers, one entry a match.</summary>
    public static IReadOnlyList<string> Found(string phrase, string text, params string[] classes)
        => [.. Hits([phrase], text, classes).Select(hit => Covered(text, hit))];

    /// <summary>Matches of several phrases in one index; the owner of a match is the index of its phrase.</summary>
    public static IReadOnlyList<PhraseHit> Hits(IReadOnlyList<string> phrases, string text, params string[] classes)
    {
        WordClasses defined = Classes(classes);
        PhraseIndexBuilder builder = new();
        for (int i = 0; i < phrases.Count; i++)
        {
            builder.Add(PhraseParser.Parse(phrases[i]), defined, i);
        }

        HitList hits = new();
        new PhraseMatcher().Match(builder.Build(), Tokens.Read(text), hits);
        return [.. Enumerable.Range(0, hits.Count).Select(i => hits[i])];
    }

    /// <summary>What an element was read as.</summary>
    public static string Written(PhraseElement element) => element switch
    {
        WordElement word => word.Word,
        PrefixElement prefix => prefix.Prefix + "*",
        ClassElement named => "<" + named.Name + ">",
        GapElement gap => FormattableString.Invariant($"~{gap.Words}"),
        ChoiceElement choice => (choice.Optional ? "[" : "(") + string.Join('|', choice.Choices.Select(static c => string.Join(' ', c.Select(Written)))) + (choice.Optional ? "]" : ")"),
        _ => "?",
    };

    public static WordClasses Classes(params string[] lines)
    {
        WordClasses classes = new();
        foreach (string line in lines)
        {
            classes.Define(line);
        }

        return classes;
    }

    public static string Covered(string text, in PhraseHit hit)
    {
        TokenizedText read = Tokens.Read(text);
        return text.Substring(read.Tokens[hit.FirstToken].Start, read.Tokens[hit.LastToken].End - read.Tokens[hit.FirstToken].Start);
    }
}
