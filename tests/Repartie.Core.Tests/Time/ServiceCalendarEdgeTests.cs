using System;
using System.Linq;
using Repartie.Time;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Time;

/// <summary>The ends of the calendar: answers are null or clear, never an overflow and never without end.</summary>
public sealed class ServiceCalendarEdgeTests
{
    private static readonly string[] AllHours = ["24/7", "Mon-Fri 09:00-17:00", "Sun 00:00-24:00"];
    private static readonly string[] AllZones = ["UTC", "Europe/Paris", "America/New_York", "Pacific/Auckland"];

    public static TheoryData<string, string> Worlds { get; } = new(AllHours.SelectMany(static _ => AllZones, static (hours, zone) => (hours, zone)));

    [Theory]
    [MemberData(nameof(Worlds))]
    public void The_last_instants_have_no_deadline(string hours, string zone)
    {
        ServiceCalendar calendar = Calendar(hours, zone);

        calendar.Add(DateTimeOffset.MaxValue, TimeSpan.FromHours(1)).ShouldBeNull();
        calendar.Add(DateTimeOffset.MaxValue, TimeSpan.MaxValue).ShouldBeNull();
        calendar.Add(DateTimeOffset.MaxValue.AddDays(-2), TimeSpan.FromDays(3)).ShouldBeNull();
        calendar.Add(DateTimeOffset.MinValue, TimeSpan.MaxValue).ShouldBeNull();
        calendar.Between(DateTimeOffset.MaxValue, DateTimeOffset.MaxValue).ShouldBe(TimeSpan.Zero);
        Should.NotThrow(() => calendar.IsOpen(DateTimeOffset.MaxValue));
        Should.NotThrow(() => calendar.NextOpening(DateTimeOffset.MaxValue));
        Should.NotThrow(() => calendar.NextOpening(DateTimeOffset.MaxValue.AddDays(-3)));
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void The_first_instants_are_like_any_other(string hours, string zone)
    {
        ServiceCalendar calendar = Calendar(hours, zone);
        DateTimeOffset from = DateTimeOffset.MinValue.AddDays(1);

        DateTimeOffset deadline = calendar.Add(from, TimeSpan.FromHours(100)).ShouldNotBeNull();

        calendar.Between(from, deadline).ShouldBe(TimeSpan.FromHours(100));
        calendar.NextOpening(from).ShouldNotBeNull().ShouldBeLessThan(from.AddDays(8));
        Should.NotThrow(() => calendar.IsOpen(DateTimeOffset.MinValue));
        Should.NotThrow(() => calendar.Add(DateTimeOffset.MinValue, TimeSpan.Zero));
        Should.NotThrow(() => calendar.NextOpening(DateTimeOffset.MinValue));
    }

    [Fact]
    public void An_instant_that_the_zone_cannot_write_is_no_deadline()
    {
        ServiceCalendar paris = Calendar("24/7", "Europe/Paris");
        ServiceCalendar newYork = Calendar("24/7", "America/New_York");

        paris.Add(DateTimeOffset.MaxValue, TimeSpan.Zero).ShouldBeNull(); // the year 10000 there
        paris.NextOpening(DateTimeOffset.MaxValue).ShouldBeNull();
        newYork.Add(DateTimeOffset.MaxValue, TimeSpan.Zero).ShouldBe(DateTimeOffset.MaxValue);
        newYork.Add(DateTimeOffset.MinValue, TimeSpan.Zero).ShouldBeNull(); // the year 0 there
    }

    [Fact]
    public void The_whole_calendar_is_measured_in_one_go()
        => Calendar("Mon 00:00-01:00", "UTC").Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).ShouldBe(TimeSpan.FromHours(521_723)); // Mondays in 9999 years

    [Fact]
    public void Time_does_not_run_backwards()
    {
        ServiceCalendar calendar = Calendar("24/7", "UTC");
        DateTimeOffset now = new(2026, 9, 18, 12, 0, 0, TimeSpan.Zero);

        Should.Throw<ArgumentOutOfRangeException>(() => calendar.Add(now, TimeSpan.FromTicks(-1))).ParamName.ShouldBe("businessTime");
        Should.Throw<ArgumentOutOfRangeException>(() => calendar.Between(now, now.AddTicks(-1))).ParamName.ShouldBe("to");
    }

    private static ServiceCalendar Calendar(string hours, string zone) => new(OpeningHours.Parse(hours), TimeZones.Find(zone));
}
