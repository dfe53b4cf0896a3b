using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Signals.Phrases;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

public sealed class PlainPhraseTests
{
    [Theory]
    [InlineData("parcel", true)]
    [InlineData("  Élan   vital ", true)]
    [InlineData("late parcel again", true)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    [InlineData("sooo late", false)] // two forms
    [InlineData("cœur", false)] // one letter that folds to two
    [InlineData("l'eau", false)]
    [InlineData("parcel*", false)]
    [InlineData("no ~ answer", false)]
    [InlineData("late parcel?", false)]
    [InlineData("shop.fr", false)]
    [InlineData("4 days", false)]
    [InlineData("почта", false)]
    public void Words_of_latin_letters_are_plain(string phrase, bool plain) => PlainPhrase.IsPlain(phrase).ShouldBe(plain);

    [Fact]
    public void A_plain_phrase_has_the_words_that_the_parser_reads()
    {
        Gen<char> letters = Gen.Frequency((6, Gen.Elements("abcxyzABé".ToCharArray())), (2, Gen.Constant(' ')), (1, Gen.Elements("àçÉñøß'-.\u00a0*?1œж\u0301".ToCharArray())));
        int plain = 0;
        Prop.ForAll(letters.ArrayOf().ToArbitrary(), characters =>
        {
            string text = new(characters);
            if (!PlainPhrase.IsPlain(text))
            {
                return;
            }

            plain++;
            Phrase parsed = PhraseParser.Parse(text);
            parsed.Anchors.ShouldBe(PhraseAnchors.None);
            parsed.IsException.ShouldBeFalse();
            Vocabulary vocabulary = new();
            int[] expected = PlainPhrase.TryCompile(parsed.Elements, vocabulary)!;
            int[] compiled = PlainPhrase.Compile(text, vocabulary);
            compiled.ShouldBe(expected, text);
            vocabulary.Freeze();
            vocabulary.Words.Select(static w => w.Key).ShouldBe(parsed.Elements.Cast<WordElement>().Select(static w => w.Word).Distinct(StringComparer.Ordinal), ignoreOrder: true);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
        plain.ShouldBeGreaterThan(300);
    }
}
