using System;
using Repartie.Time;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Time;

public sealed class DurationTextTests
{
    private const long Minute = 60;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;

    [Theory]
    [InlineData("30s", 30, "30s")]
    [InlineData("30m", 30 * Minute, "30m")]
    [InlineData("2h", 2 * Hour, "2h")]
    [InlineData("2d", 2 * Day, "2d")]
    [InlineData("1w", 7 * Day, "1w")]
    [InlineData("90d", 90 * Day, "90d")]
    [InlineData("14d", 14 * Day, "2w")]
    [InlineData("1h30m", 90 * Minute, "1h30m")]
    [InlineData("90m", 90 * Minute, "1h30m")]
    [InlineData("36h", 36 * Hour, "1d12h")]
    [InlineData("1w2d3h4m5s", (9 * Day) + (3 * Hour) + (4 * Minute) + 5, "9d3h4m5s")]
    [InlineData("0m", 0, "0s")]
    [InlineData("007h", 7 * Hour, "7h")]
    [InlineData("10675199d", 10675199 * Day, "10675199d")]
    public void A_duration_is_read_and_written_in_its_shortest_form(string text, long seconds, string shortest)
    {
        TimeSpan duration = DurationText.Parse(text);

        duration.Ticks.ShouldBe(seconds * TimeSpan.TicksPerSecond);
        DurationText.Format(duration).ShouldBe(shortest);
        DurationText.Parse(shortest).ShouldBe(duration);
    }

    [Theory]
    [InlineData(null, "found nothing; allowed: a whole number and a unit")]
    [InlineData("", "found nothing; allowed: a whole number and a unit")]
    [InlineData("30", "found the end of the text at position 3; allowed: a unit: s (seconds), m (minutes), h (hours), d (days) or w (weeks)")]
    [InlineData("h", "found \"h\" at position 1; allowed: a whole number and a unit")]
    [InlineData("-1h", "found \"-1h\" at position 1; allowed: a whole number")]
    [InlineData("30min", "found \"min\" at position 3", "nearest: m")]
    [InlineData("30M", "found \"M\" at position 3", "nearest: m")]
    [InlineData("2j", "found \"j\" at position 2", "nearest: d")]
    [InlineData("2 heures", "found \" heures\" at position 2", "nearest: h")]
    [InlineData("3wekes", "found \"wekes\" at position 2", "nearest: w")]
    [InlineData("3mois", "found \"mois\" at position 2", "nearest: d")]
    [InlineData("1.5h", "found \".\" at position 2; allowed: a unit")]
    [InlineData("1h1x", "found \"x\" at position 4; allowed: a unit")]
    [InlineData("30m1h", "found \"1h\" at position 4; allowed: each unit once, the largest first")]
    [InlineData("1h1h", "found \"1h\" at position 3; allowed: each unit once")]
    [InlineData("10675200d", "found \"10675200d\" at position 1; allowed: up to 10675199d altogether")]
    [InlineData("99999999999999999999999999s", "at position 1; allowed: up to 10675199d altogether")]
    public void A_fault_says_what_was_found_where_and_the_nearest_unit(string? text, params string[] expected)
    {
        DurationText.TryParse(text, out TimeSpan duration, out string? error).ShouldBeFalse();

        duration.ShouldBe(TimeSpan.Zero);
        foreach (string part in expected)
        {
            error.ShouldNotBeNull().ShouldContain(part, Case.Sensitive);
        }

        error!.Contains("nearest", StringComparison.Ordinal).ShouldBe(expected.Length == 2, error);
    }

    [Fact]
    public void Parts_of_a_second_are_cut_off_and_negative_durations_refused()
    {
        DurationText.Format(TimeSpan.FromMilliseconds(1999)).ShouldBe("1s");
        DurationText.Format(TimeSpan.FromTicks(1)).ShouldBe("0s");
        DurationText.Parse(DurationText.Format(TimeSpan.MaxValue)).Ticks.ShouldBe(TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        Should.Throw<ArgumentOutOfRangeException>(() => DurationText.Format(TimeSpan.FromTicks(-1)));
        Should.Throw<FormatException>(() => DurationText.Parse("soon"));
        Should.Throw<ArgumentNullException>(() => DurationText.Parse(null!));
    }
}
