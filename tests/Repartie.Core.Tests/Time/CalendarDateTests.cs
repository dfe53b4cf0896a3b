using System;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Time;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("2026-12-25", 2026, 12, 25, DayOfWeek.Friday)]
    [InlineData("2028-02-29", 2028, 2, 29, DayOfWeek.Tuesday)]
    [InlineData("0001-01-01", 1, 1, 1, DayOfWeek.Monday)]
    [InlineData("9999-12-31", 9999, 12, 31, DayOfWeek.Friday)]
    public void An_iso_date_is_read_and_written_back(string text, int year, int month, int day, DayOfWeek dayOfWeek)
    {
        CalendarDate date = CalendarDate.Parse(text);

        (date.Year, date.Month, date.Day, date.DayOfWeek).ShouldBe((year, month, day, dayOfWeek));
        date.ShouldBe(new CalendarDate(year, month, day));
        date.ShouldBe(CalendarDate.From(new DateTime(year, month, day, 23, 59, 59, DateTimeKind.Utc)));
        (date == CalendarDate.Parse("2026-12-26")).ShouldBeFalse();
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("25/12/2026")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-29")]
    [InlineData("2026-2-9")]
    [InlineData(" 2026-12-25")]
    [InlineData("2026-12-25T00:00:00")]
    public void Anything_else_is_a_fault_that_says_what_is_allowed(string text)
    {
        CalendarDate.TryParse(text, out CalendarDate date, out string? error).ShouldBeFalse();

        date.ShouldBe(default);
        error.ShouldBe("found \"" + text + "\" at position 1; allowed: a date as year-month-day, such as 2026-12-25");
        Should.Throw<FormatException>(() => CalendarDate.Parse(text)).Message.ShouldBe(error);
    }

    [Fact]
    public void No_date_at_all_is_a_fault_too()
    {
        CalendarDate.TryParse(null, out _, out string? error).ShouldBeFalse();
        error.ShouldNotBeNull().ShouldContain("found nothing");
        CalendarDate.TryParse(string.Empty, out _, out _).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => CalendarDate.Parse(null!));
        Should.Throw<ArgumentOutOfRangeException>(() => new CalendarDate(2026, 2, 29));
    }
}
