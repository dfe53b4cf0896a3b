using System;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Privacy;

public sealed class ReferenceMaskTests
{
    [Theory]
    [InlineData("AA-999999", "xy-123456", true)]
    [InlineData("AA-999999", "xy-12345", false)]
    [InlineData("AA-999999", "x1-123456", false)]
    [InlineData("**-999", "4Z-123", true)]
    [InlineData(@"\A9999", "a1234", true)]
    [InlineData(@"\A9999", "b1234", false)]
    [InlineData(@"99\\9", @"12\3", true)]
    [InlineData("CMD 999", "cmd 123", true)]
    public void Values_have_the_shape_or_not(string mask, string value, bool expected)
        => ReferenceMask.Parse(mask).IsMatch(value).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("AAAAAA")]
    [InlineData("99")]
    [InlineData("999 ")]
    [InlineData(" 999")]
    [InlineData(@"999\")]
    [InlineData("******")]
    public void Faulty_masks_are_refused_with_an_example(string mask)
    {
        ReferenceMask.TryParse(mask, out ReferenceMask? none).ShouldBeFalse();
        none.ShouldBeNull();
        string message = Should.Throw<FormatException>(() => ReferenceMask.Parse(mask)).Message;
        message.ShouldContain($"'{mask}'");
        message.ShouldContain("AA-999999");
    }

    [Fact]
    public void A_mask_has_a_length_limit()
    {
        ReferenceMask.TryParse(new string('9', ReferenceMask.MaxLength), out _).ShouldBeTrue();
        ReferenceMask.TryParse(new string('9', ReferenceMask.MaxLength + 1), out _).ShouldBeFalse();
        ReferenceMask.TryParse(null, out _).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => ReferenceMask.Parse(null!));
    }

    [Fact]
    public void Masks_are_equal_when_written_alike()
    {
        ReferenceMask.Parse("A999").ShouldBe(ReferenceMask.Parse("A999"));
        ReferenceMask.Parse("A999").ShouldNotBe(ReferenceMask.Parse("9999"));
        ReferenceMask.Parse("A999").ToString().ShouldBe("A999");
        ReferenceMask.Parse("A999").IsMatch(null).ShouldBeFalse();
    }
}
