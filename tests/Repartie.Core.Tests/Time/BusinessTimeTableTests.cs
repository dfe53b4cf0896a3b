using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Repartie.Time;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Time;

/// <summary>The table of business time: several intervals a day, weekends, holidays, 24/7, nights, and clocks that go forward and back.</summary>
public sealed class BusinessTimeTableTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Time", "BusinessTime.txt"));

    private static readonly Dictionary<string, ServiceCalendar> Calendars = Lines.Where(static l => l.Contains(" @ ", StringComparison.Ordinal) && l[0] != '#').ToDictionary(static l => l[..l.IndexOf(" = ", StringComparison.Ordinal)], CalendarOf);

    public static TheoryData<string> Cases => [.. Lines.Where(static l => l.Contains(" | ", StringComparison.Ordinal) && l[0] != '#')];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_deadline_is_the_one_of_the_table(string row)
    {
        string[] cells = row.Split(" | ");
        ServiceCalendar calendar = Calendars[cells[0]];
        DateTimeOffset from = At(cells[1]);
        TimeSpan plus = DurationText.Parse(cells[2]);
        DateTimeOffset? deadline = calendar.Add(from, plus);
        deadline.ShouldBe(At(cells[3]));
        deadline!.Value.Offset.ShouldBe(At(cells[3]).Offset);
        calendar.Between(from, deadline.Value).ShouldBe(plus);
    }

    [Fact]
    public void The_table_is_long_enough() => Cases.Count.ShouldBeGreaterThanOrEqualTo(60);

    private static ServiceCalendar CalendarOf(string line)
    {
        string[] parts = line[(line.IndexOf(" = ", StringComparison.Ordinal) + 3)..].Split(" @ ");
        int holidays = parts[1].IndexOf(" [", StringComparison.Ordinal);
        string zone = holidays < 0 ? parts[1] : parts[1][..holidays];
        IEnumerable<CalendarDate> days = holidays < 0 ? [] : parts[1][(holidays + 2)..].TrimEnd(']').Split(' ').Select(CalendarDate.Parse);
        return new ServiceCalendar(OpeningHours.Parse(parts[0]), TimeZones.TryFind(zone, out TimeZoneInfo? found, out string? error) ? found : throw new InvalidOperationException(error), days);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
