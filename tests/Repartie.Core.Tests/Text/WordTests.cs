using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Text;

/// <summary>Where words begin and end: elision, apostrophes, hyphens, hashtags.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("l'appli", "l appli")]
    [InlineData("L’APPLI", "l appli")]
    [InlineData("d'abord", "d abord")]
    [InlineData("qu'il n'a", "qu il n a")]
    [InlineData("j’ai", "j ai")]
    [InlineData("jusqu'à", "jusqu a")]
    [InlineData("lorsqu'on", "lorsqu on")]
    [InlineData("quelqu'un", "quelqu un")]
    [InlineData("c`est", "c est")]
    public void French_elisions_are_words_of_their_own(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Theory]
    [InlineData("don't", "dont")]
    [InlineData("I’m", "im")]
    [InlineData("driver's", "drivers")]
    [InlineData("aujourd'hui", "aujourdhui")]
    [InlineData("presqu'île", "presqu ile")]
    public void Other_apostrophes_vanish_inside_the_word(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Theory]
    [InlineData("'refund'", "refund")]
    [InlineData("customers' orders", "customers orders")]
    [InlineData("rock 'n roll", "rock n roll")]
    public void Apostrophes_at_the_edge_of_a_word_belong_to_no_word(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Theory]
    [InlineData("rendez-vous", "rendez vous")]
    [InlineData("e-mail", "e mail")]
    [InlineData("après–vente", "apres vente")]
    public void Hyphens_separate_words(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Theory]
    [InlineData("#ServiceClient", "service client")]
    [InlineData("#service_client", "service client")]
    [InlineData("#ÉtéPourri", "ete pourri")]
    [InlineData("#SNCFTransilien", "sncf transilien")]
    [InlineData("#fail", "fail")]
    [InlineData("#FAIL", "fail")]
    [InlineData("＃ServiceClient", "service client")]
    public void Hashtags_are_split_into_their_words(string written, string folded)
    {
        Tokens.Folded(written).ShouldBe(folded);
        Tokens.Of(written).ShouldAllBe(static token => token.Is(TokenFlags.Hashtag));
    }

    [Fact]
    public void The_words_of_a_hashtag_point_at_their_letters()
        => Tokens.Of("so #ServiceClient").Select(static token => token.Written).ShouldBe(["so", "Service", "Client"]);

    [Theory]
    [InlineData("#")]
    [InlineData("# # #")]
    [InlineData("#!")]
    public void A_lone_hash_sign_is_nothing(string written)
        => Tokens.Of(written).ShouldBeEmpty();

    [Fact]
    public void A_span_covers_the_word_as_it_was_typed()
    {
        SeenToken token = Tokens.Of("le\u200B REM\u200BBOURSÉ\u200B !")[1];
        token.Written.ShouldBe("REM\u200BBOURSÉ");
        token.Folded.ShouldBe("rembourse");
    }

    [Fact]
    public void Capitals_are_noted()
    {
        Tokens.Only("SCANDALE").Is(TokenFlags.Capitals | TokenFlags.Initial).ShouldBeTrue();
        Tokens.Only("Scandale").Is(TokenFlags.Capitals).ShouldBeFalse();
        Tokens.Only("Scandale").Is(TokenFlags.Initial).ShouldBeTrue();
        Tokens.Only("OK").Is(TokenFlags.Capitals).ShouldBeFalse("two letters are no shouting");
        Tokens.Only("ÉTÉ").Is(TokenFlags.Capitals).ShouldBeTrue();
        Tokens.Only("CŒUR").Is(TokenFlags.Capitals).ShouldBeTrue("a ligature is a letter and a capital");
    }

    [Fact]
    public void Letters_and_capitals_are_counted()
    {
        TokenizedText read = Tokens.Read("ABC def É");
        read.LetterCount.ShouldBe(7);
        read.CapitalCount.ShouldBe(4);
    }

    [Fact]
    public void What_follows_a_comma_is_marked()
        => Tokens.Of("no, wait (here) now").Select(static token => token.Is(TokenFlags.AfterComma)).ShouldBe([false, true, true, true]);

    [Fact]
    public void A_dash_between_blanks_separates_and_one_inside_a_word_joins()
    {
        Tokens.Of("late - again")[1].Is(TokenFlags.AfterComma).ShouldBeTrue();
        Tokens.Of("late-again")[1].Is(TokenFlags.AfterComma).ShouldBeFalse();
    }
}
