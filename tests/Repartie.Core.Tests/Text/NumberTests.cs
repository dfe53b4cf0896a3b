using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Text;

/// <summary>Numbers with what stands beside them.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("42", "42")]
    [InlineData("1.234,56", "1.234,56")]
    [InlineData("12/05/2026", "12/05/2026")]
    [InlineData("06-12-34", "06-12-34")]
    [InlineData("４２", "42")]
    public void A_number_keeps_its_separators(string written, string folded)
    {
        SeenToken token = Tokens.Only(written);
        token.Kind.ShouldBe(TokenKind.Number);
        token.Folded.ShouldBe(folded);
        token.Written.ShouldBe(written);
    }

    [Theory]
    [InlineData("50€")]
    [InlineData("50 €")]
    [InlineData("$50")]
    [InlineData("£12.50")]
    [InlineData("50 euros")]
    [InlineData("50 EUR")]
    [InlineData("20 quid")]
    [InlineData("1.299,00 €")]
    [InlineData("50\u00A0€")]
    public void Money_is_noted(string written)
    {
        SeenToken token = Tokens.Of(written)[0];
        token.Kind.ShouldBe(TokenKind.Number);
        token.Is(TokenFlags.Money).ShouldBeTrue();
    }

    [Theory]
    [InlineData("50")]
    [InlineData("50 europeans")]
    [InlineData("50 minutes")]
    [InlineData("50%")]
    public void Other_numbers_are_no_money(string written)
        => Tokens.Of(written)[0].Is(TokenFlags.Money).ShouldBeFalse();

    [Theory]
    [InlineData("$50", "$50")]
    [InlineData("50 €", "50 €")]
    [InlineData("50€ now", "50€")]
    public void The_sign_of_a_currency_belongs_to_the_span(string written, string span)
        => Tokens.Of(written)[0].Written.ShouldBe(span);

    [Theory]
    [InlineData("10:45")]
    [InlineData("10h45")]
    [InlineData("8H30")]
    public void Clock_times_are_noted(string written)
        => Tokens.Only(written).Is(TokenFlags.Clock).ShouldBeTrue();

    [Theory]
    [InlineData("10")]
    [InlineData("10.45")]
    [InlineData("10-45")]
    public void Other_numbers_are_no_clock_times(string written)
        => Tokens.Of(written)[0].Is(TokenFlags.Clock).ShouldBeFalse();

    [Theory]
    [InlineData("20%")]
    [InlineData("20 %")]
    public void Percentages_are_noted(string written)
        => Tokens.Only(written).Is(TokenFlags.Percent).ShouldBeTrue();

    [Fact]
    public void Letters_after_a_number_are_a_word_of_their_own()
        => Tokens.Of("3g 2jours").Select(static token => token.Folded).ShouldBe(["3", "g", "2", "jours"]);

    [Fact]
    public void A_full_stop_after_a_number_ends_the_sentence()
    {
        TokenizedText read = Tokens.Read("order 12. Next");
        read.SentenceCount.ShouldBe(2);
        Tokens.Of("order 12. Next")[1].Folded.ShouldBe("12");
    }

    [Theory]
    [InlineData("€")]
    [InlineData("$ $")]
    public void A_lone_currency_sign_is_nothing(string written)
        => Tokens.Of(written).ShouldBeEmpty();
}
