using System;
using System.Globalization;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Charters;

/// <summary>Regulatory clocks: named in a charter, dated, sourced, and counted as their rules say.</summary>
public sealed class RegulatoryClockTests
{
    private static readonly ServiceCalendar Paris = new(
        OpeningHours.Parse("Mon-Fri 09:00-17:00"),
        TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"),
        [new CalendarDate(2026, 5, 1), new CalendarDate(2026, 5, 8), new CalendarDate(2026, 12, 25)]);

    [Theory]
    [InlineData("2026-03-02T10:00+01:00", "2026-03-14T00:00+01:00", "2026-05-03T00:00+02:00")] // Monday: ten days to Friday of next week, over one Sunday
    [InlineData("2026-03-07T23:59+01:00", "2026-03-20T00:00+01:00", "2026-05-08T00:00+02:00")] // a Saturday evening
    [InlineData("2026-03-08T00:00+01:00", "2026-03-20T00:00+01:00", "2026-05-09T00:00+02:00")] // a Sunday
    [InlineData("2026-04-28T12:00+02:00", "2026-05-13T00:00+02:00", "2026-06-29T00:00+02:00")] // two holidays and two Sundays
    [InlineData("2026-12-31T12:00+01:00", "2027-01-13T00:00+01:00", "2027-03-01T00:00+01:00")] // February has no 31st
    [InlineData("2026-08-25T22:30Z", "2026-09-08T00:00+02:00", "2026-10-27T00:00+01:00")] // already the next day in Paris; clocks go back before the answer
    public void French_financial_complaints(string from, string acknowledge, string answer)
    {
        RegulatoryClock clock = RegulatoryClock.FrenchFinancialComplaints;
        clock.Acknowledge.Due(At(from), Paris).ShouldBe(At(acknowledge));
        clock.Answer.Due(At(from), Paris).ShouldBe(At(answer));
    }

    [Fact]
    public void Calendar_days_are_calendar_days()
        => RegulatoryClock.UnitedStatesAirlines.Acknowledge.Due(At("2026-12-20T10:00+01:00"), Paris).ShouldBe(At("2027-01-20T00:00+01:00"));

    [Fact]
    public void Every_clock_says_where_it_comes_from()
    {
        foreach (RegulatoryClock clock in RegulatoryClock.Known)
        {
            clock.Source.ShouldNotBeNullOrWhiteSpace();
            clock.AsOf.Year.ShouldBeGreaterThan(2020);
            clock.Name.Languages.ShouldBe(["en", "fr"]);
            RegulatoryClock.Find(clock.Id.ToUpperInvariant()).ShouldBe(clock);
        }

        RegulatoryClock.Find("none").ShouldBeNull();
    }

    [Fact]
    public void A_charter_names_its_clocks()
    {
        Charter.Parse("""{ "brand": "Lune" }""").Clocks.ShouldBeEmpty();
        Charter charter = Charter.Parse("""{ "brand": "Lune", "clocks": ["fr-financial-complaints", "fr-financial-complaints"] }""");
        charter.Clocks.ShouldHaveSingleItem().ShouldBe(RegulatoryClock.FrenchFinancialComplaints);
        CharterFault fault = Engines.Faults("""{ "brand": "Lune", "clocks": ["fr-financial-complaint"] }""").ShouldHaveSingleItem();
        (fault.Code, fault.Path).ShouldBe((FaultCodes.InvalidValue, "$.clocks"));
        fault.Message.ShouldContain("fr-financial-complaints");
    }

    [Fact]
    public void Clocks_change_the_hash_and_no_decision()
    {
        TriageEngine without = Engines.With();
        TriageEngine with = Engines.With("\"clocks\": [\"us-airline-complaints\"]");
        with.Stamp.Hash.ShouldNotBe(without.Stamp.Hash);
        with.Decide("I was charged twice").Disposition.ShouldBe(without.Decide("I was charged twice").Disposition);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
