using System;
using System.IO;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>How something is told: a cue covers a stretch of its own sentence, never a match that contains it.</summary>
public sealed class CueTests
{
    private const Telling All = Telling.Negated | Telling.Conditional | Telling.Quoted | Telling.OfOthers | Telling.Past | Telling.Wished;

    [Theory]
    [InlineData("no refund", "Negated")]
    [InlineData("refund no", "Plain")]
    [InlineData("no 1 2 refund", "Negated")]
    [InlineData("no 1 2 3 refund", "Plain")]
    [InlineData("no. refund", "Plain")]
    [InlineData("no, refund", "Plain")]
    [InlineData("no but refund", "Plain")]
    [InlineData("no et refund", "Plain")]
    [InlineData("\"refund\"", "Quoted")]
    [InlineData("no \"refund\"", "Negated, Quoted")]
    [InlineData("refund years", "Past")]
    [InlineData("refund, 1 2 3 years", "Past")]
    [InlineData("years refund", "Past")]
    [InlineData("refund! years", "Plain")]
    public void A_cue_covers_its_reach(string text, string expected)
        => Told("refund", text).ShouldBe(Enum.Parse<Telling>(expected));

    [Theory]
    [InlineData("no refund", "no refund")]
    [InlineData("i have no refund here", "have (no|a) refund")]
    public void A_cue_that_the_phrase_says_does_not_count_against_it(string text, string phrase)
        => Told(phrase, text).ShouldBe(Telling.Plain);

    [Fact]
    public void Only_the_tellings_asked_for_are_found()
    {
        Told("refund", "no refund years", Telling.Past).ShouldBe(Telling.Past);
        Told("refund", "no refund years", Telling.Plain).ShouldBe(Telling.Plain);
        Told("refund", "no refund years", Telling.Negated | Telling.Past).ShouldBe(Telling.Negated | Telling.Past);
    }

    [Theory]
    [InlineData("en", "I don't want a refund", false)]
    [InlineData("en", "I want a refund", true)]
    [InlineData("fr", "je ne veux pas de remboursement", false)]
    [InlineData("fr", "je veux un remboursement", true)]
    public void A_denied_refund_is_no_demand(string language, string text, bool demanded)
        => Engines.General.Signals(text, language).Contains("refund-demand").ShouldBe(demanded);

    [Fact]
    public void A_dropped_match_says_how_it_was_told()
    {
        string[] signals = Engines.General.Signals("I don't want a refund", "en");
        signals.ShouldContain(CodedSignals.ToldNegated);
        Engines.General.Signals("I want a refund", "en").ShouldNotContain(CodedSignals.ToldNegated);
    }

    [Theory]
    [InlineData("account ~3 hacked", "account no hacked", Telling.Negated)]
    [InlineData("account ~3 hacked", "account was no way hacked", Telling.Negated)]
    [InlineData("account ~6 hacked", "account no a b c d hacked", Telling.Plain)]
    [InlineData("account no ~2 hacked", "account no way hacked", Telling.Plain)]
    [InlineData("account ~2 (no|was) hacked", "account was no hacked", Telling.Plain)]
    public void A_cue_bears_on_a_match_in_whose_gap_it_only_passes(string phrase, string written, object told)
        => Told(phrase, written).ShouldBe((Telling)told);

    [Theory]
    [InlineData("si jamais on me vole ma carte bleue je fais quoi ?", "en")]
    [InlineData("mon compte n'a pas été piraté", "en")]
    [InlineData("my account was not hacked", "fr")]
    [InlineData("what if someone hacked into my account?", "fr")]
    public void A_floor_read_in_another_language_hears_how_it_is_told(string text, string language)
    {
        string[] signals = Engines.General.Signals(text, language);
        signals.ShouldNotContain("fraud-in-progress");
        signals.ShouldNotContain("event-hacked");
    }

    [Theory]
    [InlineData("mon compte vient d'être piraté", "en")]
    [InlineData("someone hacked into my account", "fr")]
    public void A_floor_is_read_in_every_language(string text, string language)
        => Engines.General.Signals(text, language).ShouldContain("event-hacked");

    [Fact]
    public void An_exception_cancels_only_what_it_overlaps()
    {
        TokenizedText text = Tokens.Read("card reader and card");
        BookBuilder builder = new();
        builder.Add(PhraseParser.Parse("card"), new WordClasses(), new PhraseOwner(OwnerKind.Signal, 1));
        builder.Add(PhraseParser.Parse("! card reader"), new WordClasses(), new PhraseOwner(OwnerKind.Signal, 1));
        builder.Add(PhraseParser.Parse("card ~1 and"), new WordClasses(), new PhraseOwner(OwnerKind.Signal, 2));
        PhraseBook book = builder.Build();
        HitList hits = new();
        new PhraseMatcher().Match(book.Index, text, hits);
        hits.Own(0, book.Owners);
        int[] kept = [.. Enumerable.Range(0, hits.Count).Where(h => !hits[h].IsException && !hits.IsExcepted(h))];
        kept.Select(h => (hits.OwnerOf(h).Index, hits[h].FirstToken)).ShouldBe([(1, 3), (2, 0)], ignoreOrder: true);
    }

    private static Telling Told(string phrase, string written, Telling asked = All)
    {
        TokenizedText text = Tokens.Read(written);
        CueList cues = new();
        foreach ((string cue, Telling telling, int back, int forward) in new[] { ("no", Telling.Negated, 0, 3), ("years", Telling.Past, 8, 8) })
        {
            foreach (PhraseHit hit in Phrases.Hits([cue], written))
            {
                cues.Add(text, hit, new PhraseOwner(OwnerKind.Cue, (int)telling, Telling.Plain, back, forward));
            }
        }

        return cues.Of(text, Phrases.Hits([phrase], written).ShouldHaveSingleItem(), new PhraseOwner(OwnerKind.Signal, 0, asked));
    }
}
