using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Time;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Time;

/// <summary>Laws of hours and calendars, tried on random weeks, zones, holidays and instants, half of them near a change of the clocks.</summary>
public sealed class ServiceCalendarLaws
{
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private static readonly TimeZoneInfo[] Zones =
        [.. ((string[])["Europe/Paris", "America/New_York", "Asia/Beirut", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"]).Select(TimeZones.Find)];

    /// <summary>Instants shortly before the changes of 2026 in Paris, New York, Beirut and on Lord Howe Island.</summary>
    private static readonly DateTimeOffset[] Changes =
    [
        new(2026, 3, 29, 0, 0, 0, TimeSpan.Zero), new(2026, 10, 25, 0, 0, 0, TimeSpan.Zero), new(2026, 3, 8, 6, 0, 0, TimeSpan.Zero),
        new(2026, 11, 1, 5, 0, 0, TimeSpan.Zero), new(2026, 3, 28, 21, 0, 0, TimeSpan.Zero), new(2026, 10, 24, 20, 0, 0, TimeSpan.Zero),
        new(2026, 4, 4, 14, 0, 0, TimeSpan.Zero), new(2026, 10, 3, 15, 0, 0, TimeSpan.Zero),
    ];

    private static readonly Gen<string> SomeDay =
        from marks in Gen.Choose(0, 96).ArrayOf(4)
        let sorted = marks.Distinct().Order().ToArray()
        select string.Join(' ', Enumerable.Range(0, sorted.Length / 2).Select(i => Clock(sorted[2 * i] * 15) + "-" + Clock(sorted[(2 * i) + 1] * 15)));

    private static readonly Gen<string> SomeHours = Gen.Frequency(
        (1, Gen.Constant("24/7")),
        (9, from days in SomeDay.ArrayOf(7)
            let open = Days.Zip(days).Where(static pair => pair.Second.Length > 0).Select(static pair => pair.First + " " + pair.Second).ToArray()
            select open.Length == 0 ? "Mon 09:00-17:00" : string.Join("; ", open)));

    private static readonly Gen<DateTimeOffset> SomeInstant =
        from around in Gen.Elements(Changes)
        from near in Gen.Elements(true, false)
        from minutes in near ? Gen.Choose(-600, 600) : Gen.Choose(-200_000, 200_000)
        from ticks in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, (int)TimeSpan.TicksPerMinute - 1)))
        select around.AddMinutes(minutes).AddTicks(ticks);

    private static readonly Gen<TimeSpan> SomeTime =
        from minutes in Gen.OneOf(Gen.Choose(0, 600), Gen.Choose(0, 30_000))
        from ticks in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, (int)TimeSpan.TicksPerMinute - 1)))
        select TimeSpan.FromTicks((minutes * TimeSpan.TicksPerMinute) + ticks);

    private static readonly Gen<ServiceCalendar> SomeCalendar =
        from hours in SomeHours
        from zone in Gen.Elements(Zones)
        from holidays in SomeInstant.ListOf().Resize(5)
        select new ServiceCalendar(OpeningHours.Parse(hours), zone, holidays.Select(static instant => CalendarDate.From(instant.DateTime)));

    [Fact]
    public void Between_gives_back_what_add_added()
        => Holds(static (calendar, from, time, _) => calendar.Between(from, Deadline(calendar, from, time)) == time);

    [Fact]
    public void Add_gives_back_the_last_open_instant_that_between_measured_to()
        => Holds(static (calendar, from, time, _) =>
        {
            DateTimeOffset to = from + time;
            DateTimeOffset found = Deadline(calendar, from, calendar.Between(from, to));
            return calendar.Between(from, to) == TimeSpan.Zero || (found <= to && (found == to || !calendar.IsOpen(to) || calendar.Between(found, to) == TimeSpan.Zero));
        });

    [Fact]
    public void More_business_time_is_never_earlier()
        => Holds(static (calendar, from, time, more) => Deadline(calendar, from, time) <= Deadline(calendar, from, time + more));

    [Fact]
    public void Starting_later_is_never_due_earlier()
        => Holds(static (calendar, from, time, later) => Deadline(calendar, from, time) <= Deadline(calendar, from + later, time));

    [Fact]
    public void A_deadline_is_never_before_its_start_and_has_the_offset_of_the_zone()
        => Holds(static (calendar, from, time, _) =>
        {
            DateTimeOffset deadline = Deadline(calendar, from, time);
            return deadline >= from && deadline.EqualsExact(TimeZoneInfo.ConvertTime(deadline, calendar.TimeZone));
        });

    [Fact]
    public void Business_time_adds_up()
        => Holds(static (calendar, from, first, second) =>
            calendar.Between(from, from + first) + calendar.Between(from + first, from + first + second) == calendar.Between(from, from + first + second));

    /// <summary>The measure against an independent count: every minute asked for itself, its clock shown by the platform.</summary>
    [Fact]
    public void Business_time_is_the_number_of_open_minutes()
        => Holds(static (calendar, from, time, _) =>
        {
            DateTimeOffset start = new(from.UtcTicks - (from.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
            int minutes = (int)time.TotalMinutes % 3000;
            int open = Enumerable.Range(0, minutes).Count(minute => IsOpen(calendar, start.AddMinutes(minute)));
            return calendar.Between(start, start.AddMinutes(minutes)) == TimeSpan.FromMinutes(open);
        });

    [Fact]
    public void Every_instant_inside_counted_time_is_open_and_everything_before_the_next_opening_is_closed()
        => Holds(static (calendar, from, time, _) =>
        {
            DateTimeOffset opening = calendar.NextOpening(from).ShouldNotBeNull();
            DateTimeOffset inside = Deadline(calendar, from, time);
            return IsOpen(calendar, opening)
                && calendar.IsOpen(opening)
                && (opening == from || !calendar.IsOpen(opening.AddTicks(-1)))
                && calendar.Between(from, opening) == TimeSpan.Zero
                && (time == TimeSpan.Zero || calendar.IsOpen(inside.AddTicks(-1)));
        });

    [Fact]
    public void Hours_survive_their_own_text()
        => Prop.ForAll(SomeHours.ToArbitrary(), static text =>
        {
            OpeningHours hours = OpeningHours.Parse(text);
            OpeningHours again = OpeningHours.Parse(hours.ToString());
            return again.Equals(hours)
                && string.Equals(again.ToString(), hours.ToString(), StringComparison.Ordinal)
                && Enum.GetValues<DayOfWeek>().All(day => again.IntervalsOf(day).SequenceEqual(hours.IntervalsOf(day)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_readers_throw()
    {
        Gen<string> text =
            from words in Gen.Elements("Mon", "Fri", "lundi", " ", "-", ",", ";", ".", ":", "09:00", "17:00", "24:00", "9h", "9", "closed", "24/7", "é", "\uD83D", "1h", "m").ListOf()
            select string.Concat(words);
        Prop.ForAll(text.ToArbitrary(), static text =>
            (OpeningHours.TryParse(text, out OpeningHours? hours, out string? error) ? hours is not null && error is null : hours is null && error is not null)
            && (DurationText.TryParse(text, out TimeSpan duration, out error) ? duration >= TimeSpan.Zero && error is null : error is not null)
            && (CalendarDate.TryParse(text, out _, out error) || error is not null)
            && (TimeZones.TryFind(text, out _, out error) || error is not null))
            .QuickCheckThrowOnFailure();
    }

    private static void Holds(Func<ServiceCalendar, DateTimeOffset, TimeSpan, TimeSpan, bool> law)
    {
        Gen<(ServiceCalendar Calendar, DateTimeOffset From, TimeSpan Time, TimeSpan More)> world =
            from calendar in SomeCalendar
            from start in SomeInstant
            from time in SomeTime
            from more in SomeTime
            select (calendar, start, time, more);
        Prop.ForAll(world.ToArbitrary(), sample =>
                law(sample.Calendar, sample.From, sample.Time, sample.More)
                    .Label($"{sample.Calendar.Hours} in {sample.Calendar.TimeZone.Id}, closed {string.Join(' ', sample.Calendar.Holidays)}, from {sample.From:O}, {sample.Time} and {sample.More}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static bool IsOpen(ServiceCalendar calendar, DateTimeOffset instant)
    {
        DateTime local = TimeZoneInfo.ConvertTimeFromUtc(instant.UtcDateTime, calendar.TimeZone);
        return !calendar.Holidays.Contains(CalendarDate.From(local))
            && calendar.Hours.IntervalsOf(local.DayOfWeek).Any(interval => local.TimeOfDay >= interval.Opens && local.TimeOfDay < interval.Closes);
    }

    private static DateTimeOffset Deadline(ServiceCalendar calendar, DateTimeOffset from, TimeSpan time) => calendar.Add(from, time).ShouldNotBeNull();

    private static string Clock(int minutes)
        => FormattableString.Invariant($"{minutes / 60:00}:{minutes % 60:00}");
}
