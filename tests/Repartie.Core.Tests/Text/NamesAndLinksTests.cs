using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Text;

/// <summary>Mentions, links, e-mail addresses, emoji and emoticons are tokens of their own kind.</summary>
public sealed class NamesAndLinksTests
{
    [Theory]
    [InlineData("@MaisonLune", "@maisonlune")]
    [InlineData("＠SNCF", "＠sncf")]
    [InlineData("@maison_lune.fr", "@maison_lune.fr")]
    [InlineData("@big-shop", "@big-shop")]
    public void A_mention_is_one_token(string written, string folded)
    {
        SeenToken token = Tokens.Only(written);
        token.Kind.ShouldBe(TokenKind.Mention);
        token.Folded.Replace('＠', '@').ShouldBe(folded.Replace('＠', '@'));
    }

    [Theory]
    [InlineData("@lune.", "@lune")]
    [InlineData("@lune...", "@lune")]
    [InlineData("@lune-", "@lune")]
    [InlineData("@lune!", "@lune")]
    [InlineData("@lune,", "@lune")]
    public void Punctuation_after_a_mention_is_not_part_of_it(string written, string span)
        => Tokens.Of(written)[0].Written.ShouldBe(span);

    [Theory]
    [InlineData("@")]
    [InlineData("@ @")]
    public void A_lone_at_sign_is_nothing(string written)
        => Tokens.Of(written).ShouldBeEmpty();

    [Theory]
    [InlineData("https://example.com/a?b=c#d")]
    [InlineData("http://t.co/Abc")]
    [InlineData("HTTPS://EXAMPLE.COM")]
    [InlineData("www.example.fr")]
    [InlineData("example.com/path")]
    [InlineData("bit.ly/abc")]
    [InlineData("shop.co.uk")]
    public void A_link_is_one_token(string written)
    {
        SeenToken token = Tokens.Only(written);
        token.Kind.ShouldBe(TokenKind.Link);
        token.Written.ShouldBe(written);
    }

    [Theory]
    [InlineData("see https://example.com.", "https://example.com")]
    [InlineData("see https://example.com, ok", "https://example.com")]
    [InlineData("(https://example.com)", "https://example.com")]
    [InlineData("see https://example.com/?", "https://example.com/")]
    [InlineData("\"https://example.com\"", "https://example.com")]
    public void Punctuation_around_a_link_is_not_part_of_it(string written, string span)
        => Tokens.Of(written).Single(static token => token.Kind == TokenKind.Link).Written.ShouldBe(span);

    [Theory]
    [InlineData("the end.In the morning")]
    [InlineData("bad.Company")]
    [InlineData("come on.then")]
    public void A_missing_blank_after_a_full_stop_makes_no_link(string written)
        => Tokens.Of(written).ShouldNotContain(static token => token.Kind == TokenKind.Link);

    [Theory]
    [InlineData("jean.dupont@example.fr")]
    [InlineData("a+b@mail.example.co.uk")]
    [InlineData("JEAN@EXAMPLE.FR")]
    public void An_email_address_is_one_token(string written)
    {
        SeenToken token = Tokens.Only(written);
        token.Kind.ShouldBe(TokenKind.Email);
        token.Written.ShouldBe(written);
    }

    [Fact]
    public void The_full_stop_after_an_email_address_ends_the_sentence()
    {
        Tokens.Of("write to a@example.fr. Thanks").Select(static token => token.Written).ShouldBe(["write", "to", "a@example.fr", "Thanks"]);
        Tokens.Sentences("write to a@example.fr. Thanks").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("\uD83D\uDE21")]
    [InlineData("☹")]
    [InlineData("❤\uFE0F")]
    [InlineData("\uD83D\uDC4D\uD83C\uDFFD")]
    public void An_emoji_is_one_token_whatever_its_variant(string written)
        => Tokens.Only(written).Kind.ShouldBe(TokenKind.Emoji);

    [Theory]
    [InlineData(":)", ":)")]
    [InlineData(":-)", ":)")]
    [InlineData(";)", ":)")]
    [InlineData("=D", ":)")]
    [InlineData("<3", ":)")]
    [InlineData(":(", ":(")]
    [InlineData(":-(", ":(")]
    [InlineData(":'(", ":(")]
    [InlineData(":/", ":(")]
    public void An_emoticon_is_glad_or_sad(string written, string folded)
    {
        SeenToken token = Tokens.Only(written);
        token.Kind.ShouldBe(TokenKind.Emoji);
        token.Folded.ShouldBe(folded);
        token.Written.ShouldBe(written);
    }

    [Theory]
    [InlineData("note:Dear all")]
    [InlineData("10:30")]
    [InlineData("a: b")]
    [InlineData("http://x.fr")]
    [InlineData(":")]
    [InlineData(":-")]
    [InlineData(":'")]
    [InlineData("=")]
    [InlineData("<")]
    public void Punctuation_that_only_looks_like_one_is_no_emoticon(string written)
        => Tokens.Of(written).ShouldNotContain(static token => token.Kind == TokenKind.Emoji);
}
