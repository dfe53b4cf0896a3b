using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>
/// A deadline that a rule of a trade or the law sets for complaints: by when to acknowledge, by when to answer. Opt-in: a charter names
/// it under <c>clocks</c>. Immutable. A product input with its source and date, not legal advice; whether a public post is a complaint
/// in the sense of the rule is for the brand to judge.
/// </summary>
public sealed class RegulatoryClock
{
    private RegulatoryClock(string id, LocalizedText name, ClockSpan acknowledge, ClockSpan answer, string source, string asOf)
    {
        Id = id;
        Name = name;
        Acknowledge = acknowledge;
        Answer = answer;
        Source = source;
        AsOf = CalendarDate.Parse(asOf);
    }

    /// <summary>Complaints to French banks, insurers and other supervised firms: acknowledge within 10 business days, answer within 2 months.</summary>
    public static RegulatoryClock FrenchFinancialComplaints { get; } = new(
        "fr-financial-complaints",
        LocalizedText.Of("Réclamations bancaires et assurantielles (France)", "Complaints to banks and insurers (France)"),
        new ClockSpan(10, ClockUnit.BusinessDays),
        new ClockSpan(2, ClockUnit.Months),
        "ACPR, recommendation 2022-R-01 on the handling of complaints, 9 May 2022, in force since 31 December 2022",
        "2026-11-22");

    /// <summary>Complaints to airlines in the United States: acknowledge within 30 days, answer in substance within 60 days.</summary>
    public static RegulatoryClock UnitedStatesAirlines { get; } = new(
        "us-airline-complaints",
        LocalizedText.Of("Réclamations aux compagnies aériennes (États-Unis)", "Complaints to airlines (United States)"),
        new ClockSpan(30, ClockUnit.Days),
        new ClockSpan(60, ClockUnit.Days),
        "14 CFR 259.7(c), Response to consumer problems: response to complaints",
        "2026-11-22");

    /// <summary>All clocks that a charter can name, by id.</summary>
    public static IReadOnlyList<RegulatoryClock> Known { get; } = Guard.Copy([FrenchFinancialComplaints, UnitedStatesAirlines]);

    /// <summary>The id by which a charter names it.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>By when a complaint is to be acknowledged.</summary>
    public ClockSpan Acknowledge { get; }

    /// <summary>By when it is to be answered.</summary>
    public ClockSpan Answer { get; }

    /// <summary>Where the rule stands.</summary>
    public string Source { get; }

    /// <summary>The day on which the figures were last compared with their source; a later text may say otherwise.</summary>
    public CalendarDate AsOf { get; }

    /// <summary>A clock by its id, or null.</summary>
    /// <param name="id">The id; case does not count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static RegulatoryClock? Find(string id)
    {
        string wanted = Guard.NotNull(id).Trim();
        return Known.FirstOrDefault(c => string.Equals(c.Id, wanted, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>What a regulatory clock counts.</summary>
public enum ClockUnit
{
    /// <summary>Calendar days.</summary>
    Days = 0,

    /// <summary>Days from Monday to Saturday that are no holiday of the charter (French <i>jours ouvrables</i>).</summary>
    BusinessDays = 1,

    /// <summary>Calendar months; where the month has no such day, its last one.</summary>
    Months = 2,
}

/// <summary>A span of a regulatory clock. It ends with the last day it names, on the clock of the charter's time zone. Immutable.</summary>
public sealed class ClockSpan
{
    internal ClockSpan(int count, ClockUnit unit)
    {
        Count = count;
        Unit = unit;
    }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Of what.</summary>
    public ClockUnit Unit { get; }

    /// <summary>The end of the span: midnight after its last day. The day of the complaint itself does not count.</summary>
    /// <param name="from">When the complaint was made.</param>
    /// <param name="calendar">The calendar whose holidays and time zone count; its opening hours do not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public DateTimeOffset Due(DateTimeOffset from, ServiceCalendar calendar)
    {
        TimeZoneInfo zone = Guard.NotNull(calendar).TimeZone;
        DateTime day = TimeZoneInfo.ConvertTime(from, zone).Date;
        DateTime last = Unit switch
        {
            ClockUnit.Months => day.AddMonths(Count),
            ClockUnit.BusinessDays => AddBusinessDays(day, calendar),
            _ => day.AddDays(Count),
        };
        DateTime midnight = last.AddDays(1);
        while (zone.IsInvalidTime(midnight))
        {
            // Some zones put their clocks forward at midnight: the day begins when they show a time again.
            midnight = midnight.AddMinutes(1);
        }

        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }

    private DateTime AddBusinessDays(DateTime day, ServiceCalendar calendar)
    {
        HashSet<CalendarDate> holidays = [.. calendar.Holidays];
        int left = Count;
        while (left > 0)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek == DayOfWeek.Sunday || holidays.Contains(new CalendarDate(day.Year, day.Month, day.Day)) ? 0 : 1;
        }

        return day;
    }
}
