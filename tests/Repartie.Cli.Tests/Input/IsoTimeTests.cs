using System;
using Repartie.Cli.Input;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Input;

public class IsoTimeTests
{
    [Theory]
    [InlineData("2026-03-02T18:30:00Z", "2026-03-02T18:30:00+00:00")]
    [InlineData("2026-03-02T18:30:00.123456+01:00", "2026-03-02T18:30:00.123456+01:00")]
    [InlineData("2026-03-02T18:30:00+0100", "2026-03-02T18:30:00+01:00")]
    [InlineData("2026-03-02T18:30+01:00", "2026-03-02T18:30:00+01:00")]
    [InlineData("2026-03-02T18:30:00", "2026-03-02T18:30:00+00:00")]
    [InlineData("2026-03-02 18:30:00", "2026-03-02T18:30:00+00:00")]
    [InlineData("2026-03-02", "2026-03-02T00:00:00+00:00")]
    public void Iso_8601_is_read(string text, string expected)
    {
        IsoTime.TryParse(text, out DateTimeOffset time).ShouldBeTrue();
        time.ShouldBe(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
        time.Offset.ShouldBe(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).Offset);
    }

    [Theory]
    [InlineData("")]
    [InlineData("02/03/2026")]
    [InlineData("Mon Mar 02 18:30:00 +0000 2026")]
    [InlineData("2026-13-02")]
    [InlineData("2026-02-30T10:00:00Z")]
    public void Anything_else_is_not(string text) => IsoTime.TryParse(text, out _).ShouldBeFalse();
}
