using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Core.Tests.Harness;
using Repartie.Signals.Phrases;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>The index finds what the plain reading of a phrase finds, for random phrases over a small vocabulary.</summary>
public sealed class PhraseLaws
{
    private static readonly string[] ClassLines = ["<c> = bb | aab | b aa", "<d> = <c> | dde*"];

    private static readonly string[] Vocabulary = ["aa", "aab", "aabb", "bb", "b", "dde", "ddea", "7"];

    private static readonly Gen<string> Word = Gen.Elements("aa", "aab", "bb", "b", "aab*", "dde*", "<c>", "<d>", "<number>");

    // Between words stands nothing or a gap; a gap has words on both sides, as the syntax demands.
    private static readonly Gen<string> Simple =
        from words in Word.NonEmptyListOf().Resize(4)
        from gaps in Gen.Elements("", "", "", "~1", "~2", "~").ArrayOf(words.Count)
        select string.Join(" ", words.Select((w, i) => i == 0 ? w : gaps[i] + " " + w));

    private static readonly Gen<string> Choice =
        from choices in Simple.NonEmptyListOf().Resize(3)
        select "(" + string.Join("|", choices) + ")";

    private static readonly Gen<string> Optional =
        from choices in Simple.NonEmptyListOf().Resize(2)
        select "[" + string.Join("|", choices) + "]";

    private static readonly Gen<string> Body =
        from head in Gen.OneOf(Simple, Choice)
        from middle in Gen.OneOf(Gen.Constant(string.Empty), Optional, Choice, Optional.Select(static o => o + " " + o))
        from tail in Gen.OneOf(Gen.Constant(string.Empty), Simple, Optional, Simple.Select(static s => "~2 " + s))
        from gap in Gen.Elements("", "", "~1", "~2")
        select $"{head} {(middle.Length > 0 ? gap : string.Empty)} {middle} {tail}".Trim();

    private static readonly Gen<string> Texts =
        from words in Gen.Elements(Vocabulary).NonEmptyListOf().Resize(12)
        from breaks in Gen.Elements(" ", " ", " ", " ", ", ", ". ", "? ").ArrayOf(words.Count)
        select string.Concat(words.Zip(breaks, static (w, b) => w + b));

    [Fact]
    public void The_same_matches_end_at_the_same_words()
        => Holds(Body, static (naive, found) => Ends(found).ShouldBe(Ends(naive)));

    [Fact]
    public void Every_match_is_one_that_the_plain_reading_finds()
        => Holds(Body, static (naive, found) => found.Except(naive).ShouldBeEmpty());

    [Fact]
    public void Anchored_phrases_match_at_the_same_words()
        => Holds(
            from body in Body
            from start in Gen.Elements("", "^ ")
            from end in Gen.Elements("", " $", " ?", " $ ?")
            select start + body + end,
            static (naive, found) => Ends(found).ShouldBe(Ends(naive)));

    [Fact]
    public void Without_steps_left_matching_stops()
    {
        PhraseIndexBuilder builder = new();
        builder.Add(PhraseParser.Parse("late"), new WordClasses(), 0);
        PhraseMatcher matcher = new() { StepsLeft = 3 };
        HitList hits = new();
        matcher.Match(builder.Build(), Tokens.Read("late late late late late late"), hits);
        hits.Count.ShouldBeLessThan(6);
        matcher.StepsLeft.ShouldBeLessThan(0);
    }

    private static void Holds(Gen<string> phrases, Action<HashSet<(int Owner, int First, int Last)>, HashSet<(int Owner, int First, int Last)>> law)
    {
        Gen<(string[] Phrases, string Text)> worlds =
            from several in phrases.NonEmptyListOf().Resize(4)
            from text in Texts
            select (several.ToArray(), text);
        WordClasses classes = Phrases.Classes(ClassLines);
        Prop.ForAll(worlds.ToArbitrary(), world =>
        {
            if (world.Phrases.Any(p => CoversTooMuch(p, classes)))
            {
                return;
            }

            TokenizedText text = Tokens.Read(world.Text);
            HashSet<(int Owner, int First, int Last)> naive =
                [.. world.Phrases.SelectMany((p, i) => NaivePhrases.Find(PhraseParser.Parse(p), classes, text).Select(m => (i, m.First, m.Last)))];
            HashSet<(int Owner, int First, int Last)> found =
                [.. Phrases.Hits(world.Phrases, world.Text, ClassLines).Select(static h => (h.Owner, h.FirstToken, h.LastToken))];
            law(naive, found);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4000));
    }

    // Such a phrase is refused, which has a test of its own.
    private static bool CoversTooMuch(string phrase, WordClasses classes)
    {
        try
        {
            new PhraseIndexBuilder().Add(PhraseParser.Parse(phrase), classes, 0);
            return false;
        }
        catch (FormatException fault) when (fault.Message.Contains("its gaps counted", StringComparison.Ordinal))
        {
            return true;
        }
    }

    private static IEnumerable<(int Owner, int Last)> Ends(HashSet<(int Owner, int First, int Last)> matches)
        => matches.Select(static m => (m.Owner, m.Last)).Distinct().OrderBy(static m => m.Owner).ThenBy(static m => m.Last);
}
