using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Text;

/// <summary>Sentences, questions, exclamations and quotes.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("One. Two! Three? Four\nFive", 5)]
    [InlineData("One\r\nTwo", 2)]
    [InlineData("One\u2028Two", 2)]
    [InlineData("Wait... what", 1)]
    [InlineData("Wait.. what", 1)]
    [InlineData("Wait… what", 1)]
    [InlineData("One two, three; four", 1)]
    [InlineData("Done.", 1)]
    [InlineData("...", 0)]
    [InlineData("", 0)]
    [InlineData("Really?! Yes", 2)]
    public void Full_stops_marks_and_line_breaks_end_a_sentence(string text, int sentences)
        => Tokens.Sentences(text).Count.ShouldBe(sentences);

    [Fact]
    public void Sentences_hold_their_tokens()
    {
        var sentences = Tokens.Sentences("Where is it? I wait. Bye");
        sentences.Select(static s => s.FirstToken).ShouldBe([0, 3, 5]);
        sentences.Select(static s => s.TokenCount).ShouldBe([3, 2, 1]);
        Tokens.Of("Where is it? I wait. Bye").Select(static token => token.Sentence).ShouldBe([0, 0, 0, 1, 1, 2]);
    }

    [Fact]
    public void Only_the_sentence_before_the_mark_is_a_question()
    {
        var sentences = Tokens.Sentences("I wait. Where is it? Thanks");
        sentences.Select(static s => s.IsQuestion).ShouldBe([false, true, false]);
        sentences[1].QuestionMark.ShouldBe("I wait. Where is it".Length);
    }

    [Fact]
    public void French_blank_before_the_mark_and_full_width_marks_count()
    {
        Tokens.Sentences("Vous êtes ouverts ?").Single().IsQuestion.ShouldBeTrue();
        Tokens.Sentences("Vous êtes ouverts\u202F?").Single().IsQuestion.ShouldBeTrue();
        Tokens.Sentences("open？").Single().IsQuestion.ShouldBeTrue();
    }

    [Fact]
    public void The_first_token_of_a_sentence_is_marked()
        => Tokens.Of("One two. Three").Select(static token => token.Is(TokenFlags.SentenceStart)).ShouldBe([true, false, true]);

    [Theory]
    [InlineData("One. #_ Two")]
    [InlineData("One. #\u200B Two")]
    public void A_hashtag_without_letters_does_not_hide_the_start_of_a_sentence(string text)
        => Tokens.Of(text).Select(static token => token.Is(TokenFlags.SentenceStart)).ShouldBe([true, true]);

    [Fact]
    public void Exclamation_marks_are_counted()
    {
        TokenizedText read = Tokens.Read("Shame!! Shame on you! Ok");
        read.ExclamationCount.ShouldBe(3);
        read.Sentences[0].IsExclamation.ShouldBeTrue();
        read.Sentences[2].IsExclamation.ShouldBeFalse();
    }

    [Theory]
    [InlineData("he said \"you lie\" again")]
    [InlineData("he said “you lie” again")]
    [InlineData("he said « you lie » again")]
    [InlineData("he said „you lie” again")]
    public void Words_between_quotation_marks_are_quoted(string text)
        => Tokens.Of(text).Select(static token => token.Is(TokenFlags.Quoted)).ShouldBe([false, false, true, true, false]);

    [Fact]
    public void An_unclosed_quote_quotes_nothing()
        => Tokens.Of("he said \"you lie again").ShouldNotContain(static token => token.Is(TokenFlags.Quoted));

    [Fact]
    public void A_quote_ends_nowhere_when_its_end_is_too_far()
        => Tokens.Of("\"" + string.Concat(Enumerable.Repeat("word ", 200)) + "\"").ShouldNotContain(static token => token.Is(TokenFlags.Quoted));

    [Fact]
    public void Two_quotes_do_not_quote_what_stands_between_them()
        => Tokens.Of("\"one\" two \"three\"").Select(static token => token.Is(TokenFlags.Quoted)).ShouldBe([true, false, true]);
}
