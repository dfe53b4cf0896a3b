using System;
using System.Globalization;
using System.Linq;
using Repartie.Time;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Time;

public sealed class ServiceCalendarTests
{
    private const string Office = "Mon-Fri 09:00-17:00";
    private const string Paris = "Europe/Paris";
    private const string NewYork = "America/New_York";

    [Theory]
    [InlineData("2026-09-18T16:30+02:00", "1h", "2026-09-21T09:30+02:00")] // the weekend does not count
    [InlineData("2026-09-18T16:30+02:00", "30m", "2026-09-18T17:00+02:00")] // exactly on closing stays there
    [InlineData("2026-09-18T16:30+02:00", "30m1s", "2026-09-21T09:00:01+02:00")] // a second more is Monday
    [InlineData("2026-09-18T17:00+02:00", "1s", "2026-09-21T09:00:01+02:00")] // closed from the closing on
    [InlineData("2026-09-18T17:00+02:00", "0s", "2026-09-21T09:00+02:00")] // nothing to add: the next opening
    [InlineData("2026-09-19T12:00+02:00", "0s", "2026-09-21T09:00+02:00")]
    [InlineData("2026-09-21T09:00+02:00", "0s", "2026-09-21T09:00+02:00")]
    [InlineData("2026-09-21T10:15:30.1234567+02:00", "0s", "2026-09-21T10:15:30.1234567+02:00")]
    [InlineData("2026-09-21T16:59:59.9999999+02:00", "1s", "2026-09-22T09:00:00.9999999+02:00")]
    [InlineData("2026-09-21T07:00+02:00", "1h", "2026-09-21T10:00+02:00")] // nobody is there before nine
    [InlineData("2026-09-21T20:00+02:00", "1h", "2026-09-22T10:00+02:00")]
    [InlineData("2026-09-21T09:00+02:00", "8h", "2026-09-21T17:00+02:00")]
    [InlineData("2026-09-21T09:00+02:00", "40h", "2026-09-25T17:00+02:00")] // a full week
    [InlineData("2026-09-21T09:00+02:00", "40h1m", "2026-09-28T09:01+02:00")]
    [InlineData("2026-09-18T14:30Z", "1h", "2026-09-21T09:30+02:00")] // the offset of the question does not matter
    [InlineData("2026-09-18T23:30+09:00", "1h", "2026-09-21T09:30+02:00")]
    [InlineData("2026-03-27T16:30+01:00", "1h", "2026-03-30T09:30+02:00")] // the weekend when clocks go forward
    [InlineData("2026-10-23T16:30+02:00", "1h", "2026-10-26T09:30+01:00")] // the weekend when clocks go back
    [InlineData("2026-01-05T09:00+01:00", "2080h", "2027-01-01T17:00+01:00")] // 260 working days
    public void An_office_in_paris(string from, string businessTime, string deadline) => Check(Office, Paris, from, businessTime, deadline);

    [Theory]
    [InlineData("2026-03-06T16:30-05:00", "1h", "2026-03-09T09:30-04:00")]
    [InlineData("2026-10-30T16:30-04:00", "1h", "2026-11-02T09:30-05:00")]
    [InlineData("2026-07-03T22:00Z", "0s", "2026-07-06T09:00-04:00")]
    [InlineData("2026-07-03T21:00Z", "0s", "2026-07-06T09:00-04:00")] // 17:00 there
    [InlineData("2026-07-03T20:59Z", "0s", "2026-07-03T16:59-04:00")]
    public void An_office_in_new_york(string from, string businessTime, string deadline) => Check(Office, NewYork, from, businessTime, deadline);

    [Theory]
    [InlineData("2026-09-21T12:00+02:00", "1h", "2026-09-21T14:30+02:00")] // over lunch
    [InlineData("2026-09-21T12:00+02:00", "30m", "2026-09-21T12:30+02:00")]
    [InlineData("2026-09-21T13:00+02:00", "0s", "2026-09-21T14:00+02:00")]
    [InlineData("2026-09-25T17:00+02:00", "2h", "2026-09-26T11:00+02:00")] // Friday into Saturday
    [InlineData("2026-09-26T15:00+02:00", "2h", "2026-09-28T10:00+02:00")]
    public void A_shop_with_a_lunch_break(string from, string businessTime, string deadline)
        => Check("Mon-Fri 09:00-12:30 14:00-18:00; Sat 10:00-16:00", Paris, from, businessTime, deadline);

    [Theory]
    [InlineData("Fri 22:00-24:00; Sat 00:00-06:00", Paris, "2026-09-18T23:00+02:00", "2h", "2026-09-19T01:00+02:00")] // a night shift has no seam
    [InlineData("Fri 22:00-24:00; Sat 00:00-06:00", Paris, "2026-09-18T23:00+02:00", "1h", "2026-09-19T00:00+02:00")]
    [InlineData("Sun 00:00-06:00", Paris, "2026-03-29T00:00+01:00", "5h", "2026-03-29T06:00+02:00")] // an hour is missing
    [InlineData("Sun 00:00-06:00", Paris, "2026-03-29T01:30+01:00", "1h", "2026-03-29T03:30+02:00")]
    [InlineData("Sun 00:00-06:00", Paris, "2026-03-29T01:59:59+01:00", "1s", "2026-03-29T03:00+02:00")]
    [InlineData("Sun 00:00-06:00", Paris, "2026-10-25T00:00+02:00", "7h", "2026-10-25T06:00+01:00")] // an hour comes twice
    [InlineData("Sun 00:00-06:00", Paris, "2026-10-25T02:30+02:00", "1h", "2026-10-25T02:30+01:00")]
    [InlineData("Sun 00:00-06:00", Paris, "2026-10-25T02:59:59+02:00", "1s", "2026-10-25T02:00+01:00")]
    [InlineData("Sun 02:00-03:00", Paris, "2026-03-28T12:00+01:00", "0s", "2026-04-05T02:00+02:00")] // that hour never came
    [InlineData("Sun 02:30-04:00", Paris, "2026-03-29T00:00+01:00", "0s", "2026-03-29T03:00+02:00")]
    [InlineData("Sun 02:30-04:00", Paris, "2026-03-29T00:00+01:00", "1h", "2026-03-29T04:00+02:00")]
    [InlineData("Sun 02:00-03:00", Paris, "2026-10-25T00:00+02:00", "1h30m", "2026-10-25T02:30+01:00")] // open in both of them
    [InlineData("Sun 02:00-03:00", Paris, "2026-10-25T00:00+02:00", "2h", "2026-10-25T03:00+01:00")]
    [InlineData("Sun 01:00-02:30", Paris, "2026-10-25T00:00+02:00", "1h30m", "2026-10-25T02:30+02:00")]
    [InlineData("Sun 01:00-02:30", Paris, "2026-10-25T02:30+02:00", "0s", "2026-10-25T02:00+01:00")] // the clock shows 02:00 again
    [InlineData("Sun 01:00-02:30", Paris, "2026-10-25T00:00+02:00", "2h", "2026-10-25T02:30+01:00")]
    [InlineData("Sun 00:00-06:00", NewYork, "2026-03-08T00:00-05:00", "5h", "2026-03-08T06:00-04:00")]
    [InlineData("Sun 00:00-06:00", NewYork, "2026-03-08T01:30-05:00", "1h", "2026-03-08T03:30-04:00")]
    [InlineData("Sun 00:00-06:00", NewYork, "2026-11-01T00:00-04:00", "7h", "2026-11-01T06:00-05:00")]
    [InlineData("Sun 00:00-06:00", NewYork, "2026-11-01T01:30-04:00", "1h", "2026-11-01T01:30-05:00")]
    [InlineData("Sat 22:00-24:00", "Asia/Beirut", "2026-10-24T22:00+03:00", "3h", "2026-10-25T00:00+02:00")] // midnight goes back into Saturday
    [InlineData("Sun 00:00-02:00", "Asia/Beirut", "2026-03-28T12:00+02:00", "0s", "2026-03-29T01:00+03:00")] // the day starts at one
    [InlineData("Sun 00:00-06:00", "Australia/Lord_Howe", "2026-04-05T00:00+11:00", "6h30m", "2026-04-05T06:00+10:30")] // half an hour
    [InlineData("Sun 00:00-06:00", "Australia/Lord_Howe", "2026-10-04T00:00+10:30", "5h30m", "2026-10-04T06:00+11:00")]
    [InlineData("24/7", Paris, "2026-03-28T12:00+01:00", "1d", "2026-03-29T13:00+02:00")] // a day is 24 hours
    [InlineData("24/7", Paris, "2026-10-24T12:00+02:00", "1d", "2026-10-25T11:00+01:00")]
    [InlineData("24/7", NewYork, "2026-03-07T12:00-05:00", "1d", "2026-03-08T13:00-04:00")]
    [InlineData("24/7", "UTC", "2026-03-28T12:00:00.0000001Z", "90d", "2026-06-26T12:00:00.0000001Z")]
    public void Nights_and_clocks(string hours, string zone, string from, string businessTime, string deadline)
        => Check(hours, zone, from, businessTime, deadline);

    [Theory]
    [InlineData(Office, "2026-12-24T16:30+01:00", "1h", "2026-12-28T09:30+01:00")] // Christmas is a Friday
    [InlineData(Office, "2026-12-25T10:00+01:00", "0s", "2026-12-28T09:00+01:00")]
    [InlineData(Office, "2026-12-31T16:30+01:00", "1h", "2027-01-04T09:30+01:00")]
    [InlineData("24/7", "2026-12-24T23:30+01:00", "1h", "2026-12-26T00:30+01:00")] // a holiday closes even 24/7
    [InlineData("24/7", "2026-12-24T23:30+01:00", "30m", "2026-12-25T00:00+01:00")]
    [InlineData("24/7", "2026-12-25T23:30Z", "0s", "2026-12-26T00:30+01:00")] // Paris has already left it
    [InlineData("24/7", "2026-12-24T23:30Z", "0s", "2026-12-26T00:00+01:00")] // and entered it before London
    public void Holidays_are_days_of_the_zone(string hours, string from, string businessTime, string deadline)
        => Check(hours, Paris, from, businessTime, deadline, "2027-01-01", "2026-12-25", "2026-12-25");

    [Theory]
    [InlineData("2026-09-18T16:59:59.9999999+02:00", true)]
    [InlineData("2026-09-18T17:00+02:00", false)]
    [InlineData("2026-09-18T09:00+02:00", true)]
    [InlineData("2026-09-18T08:59:59.9999999+02:00", false)]
    [InlineData("2026-09-18T15:30Z", false)]
    [InlineData("2026-12-18T15:30Z", true)] // winter time
    [InlineData("2026-12-25T10:00+01:00", false)]
    public void Open_or_closed(string instant, bool open) => Calendar(Office, Paris, "2026-12-25").IsOpen(At(instant)).ShouldBe(open);

    [Theory]
    [InlineData("2026-09-18T16:30+02:00", "2026-09-21T09:30+02:00", "1h")]
    [InlineData("2026-09-18T17:00+02:00", "2026-09-21T09:00+02:00", "0s")]
    [InlineData("2026-09-14T00:00+02:00", "2026-09-21T00:00+02:00", "40h")]
    [InlineData("2026-12-21T00:00+01:00", "2026-12-28T00:00+01:00", "32h")] // with a holiday
    [InlineData("2026-09-18T10:00+02:00", "2026-09-18T08:30Z", "30m")]
    [InlineData("2026-09-18T10:00+02:00", "2026-09-18T10:00+02:00", "0s")]
    public void Business_time_between(string from, string to, string expected)
        => Calendar(Office, Paris, "2026-12-25").Between(At(from), At(to)).ShouldBe(DurationText.Parse(expected));

    [Fact]
    public void A_service_that_does_not_open_within_a_year_has_no_next_opening()
    {
        CalendarDate[] everyDay = [.. Enumerable.Range(0, 800).Select(static day => CalendarDate.From(new DateTime(2026, 1, 1).AddDays(day)))];
        var calendar = new ServiceCalendar(OpeningHours.Parse(Office), TimeZones.Find(Paris), everyDay);

        calendar.NextOpening(At("2026-01-05T10:00+01:00")).ShouldBeNull();
        calendar.NextOpening(At("2027-03-13T09:00+01:00")).ShouldBe(At("2028-03-13T09:00+01:00")); // the 366th day
        calendar.NextOpening(At("2027-03-13T08:59:59.9999999+01:00")).ShouldBeNull();
        calendar.Add(At("2026-01-05T10:00+01:00"), TimeSpan.Zero).ShouldBe(At("2028-03-13T09:00+01:00"));
    }

    [Fact]
    public void A_calendar_shows_what_it_is_made_of()
    {
        ServiceCalendar calendar = Calendar(Office, Paris, "2027-01-01", "2026-12-25", "2026-12-25");

        calendar.Hours.ToString().ShouldBe(Office);
        calendar.TimeZone.Id.ShouldBe(Paris);
        calendar.Holidays.Select(static date => date.ToString()).ShouldBe(["2026-12-25", "2027-01-01"]);
        new ServiceCalendar(OpeningHours.Always, TimeZoneInfo.Utc).Holidays.ShouldBeEmpty();
        Should.Throw<ArgumentNullException>(() => new ServiceCalendar(null!, TimeZoneInfo.Utc));
        Should.Throw<ArgumentNullException>(() => new ServiceCalendar(OpeningHours.Always, null!));
    }

    private static void Check(string hours, string zone, string from, string businessTime, string deadline, params string[] holidays)
    {
        ServiceCalendar calendar = Calendar(hours, zone, holidays);
        TimeSpan added = DurationText.Parse(businessTime);

        DateTimeOffset found = calendar.Add(At(from), added).ShouldNotBeNull();

        found.ToString("O", CultureInfo.InvariantCulture).ShouldBe(At(deadline).ToString("O", CultureInfo.InvariantCulture));
        calendar.Between(At(from), found).ShouldBe(added);
        if (added == TimeSpan.Zero)
        {
            calendar.NextOpening(At(from)).ShouldNotBeNull().EqualsExact(found).ShouldBeTrue();
            calendar.IsOpen(found).ShouldBeTrue();
        }
    }

    private static ServiceCalendar Calendar(string hours, string zone, params string[] holidays)
        => new(OpeningHours.Parse(hours), TimeZones.Find(zone), holidays.Select(CalendarDate.Parse));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
