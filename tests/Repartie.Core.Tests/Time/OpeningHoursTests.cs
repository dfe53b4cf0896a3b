using System;
using System.Globalization;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Time;

public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("Mon-Fri 09:00-12:30 14:00-18:00; Sat 10:00-16:00", "Mon-Fri 09:00-12:30 14:00-18:00; Sat 10:00-16:00")]
    [InlineData("24/7", "24/7")]
    [InlineData(" 24h/24 7j/7 ", "24/7")]
    [InlineData("Mon-Sun 00:00-24:00", "24/7")]
    [InlineData("Lun-Ven 09:00-18:00; Sam 10:00-16:00", "Mon-Fri 09:00-18:00; Sat 10:00-16:00")]
    [InlineData("lundi,MARDI 9h-12h30, 14h-18h00", "Mon-Tue 09:00-12:30 14:00-18:00")]
    [InlineData("Lun.-ven. : 9:00 – 17:00", "Mon-Fri 09:00-17:00")]
    [InlineData("Mon,Wed 09:00-12:00", "Mon,Wed 09:00-12:00")]
    [InlineData("Mon , Wed-Fri 09:00-12:00", "Mon,Wed-Fri 09:00-12:00")]
    [InlineData("Fri-Mon 10:00-12:00", "Mon,Fri-Sun 10:00-12:00")]
    [InlineData("Sun-Sat 10:00-12:00", "Mon-Sun 10:00-12:00")]
    [InlineData("Fri 22:00-24:00; Sat 00:00-06:00", "Fri 22:00-24:00; Sat 00:00-06:00")]
    [InlineData("Mon 14:00-18:00 09:00-12:00", "Mon 09:00-12:00 14:00-18:00")]
    [InlineData("Mon 14:00-18:00; Mon 09:00-12:00", "Mon 09:00-12:00 14:00-18:00")]
    [InlineData("Mon 09:00-12:00 12:00-14:00", "Mon 09:00-14:00")]
    [InlineData("Mon 12:00-14:00 09:00-12:00", "Mon 09:00-14:00")]
    [InlineData("Tue 10:00-11:00; Mon 09:00-11:00; Thu 10:00-11:00;", "Mon 09:00-11:00; Tue,Thu 10:00-11:00")]
    [InlineData("Mon-Sat 09:00-17:00; Sun closed", "Mon-Sat 09:00-17:00")]
    [InlineData("Dim fermé; Lun 0h-24h", "Mon 00:00-24:00")]
    public void What_is_written_is_read_and_has_one_canonical_form(string written, string canonical)
    {
        OpeningHours hours = OpeningHours.Parse(written);

        hours.ToString().ShouldBe(canonical);
        OpeningHours.Parse(canonical).ShouldBe(hours);
        OpeningHours.Parse(canonical).GetHashCode().ShouldBe(hours.GetHashCode());
    }

    [Theory]
    [InlineData("", "found the end of the text at position 1; allowed: a day")]
    [InlineData("   ", "found the end of the text at position 4; allowed: a day")]
    [InlineData("Mno-Fri 09:00-17:00", "found \"Mno\" at position 1; allowed: a day (Mon, Tue, ", "nearest: \"Mon\"")]
    [InlineData("Mon-Fir 09:00-17:00", "found \"Fir\" at position 5", "nearest: \"Fri\"")]
    [InlineData("Lun-Vendrdi 09:00-17:00", "found \"Vendrdi\" at position 5", "nearest: \"Vendredi\"")]
    [InlineData("Mon 09:00-17:00; Satterday 10:00-12:00", "found \"Satterday\" at position 18", "nearest: \"Saturday\"")]
    [InlineData("Xyzzy 09:00-17:00", "found \"Xyzzy\" at position 1; allowed: a day")]
    [InlineData("09:00-17:00", "found \"09:00\" at position 1; allowed: a day")]
    [InlineData("Mon-Fri", "found the end of the text at position 8; allowed: an interval such as 09:00-17:00")]
    [InlineData("Mon-Fri; Sat 10:00-12:00", "found \";\" at position 8; allowed: an interval")]
    [InlineData("Mon to Fri 09:00-17:00", "found \"to\" at position 5; allowed: an interval")]
    [InlineData("Sun clsoed", "found \"clsoed\" at position 5", "nearest: \"closed\"")]
    [InlineData("Mon-Mon 09:00-17:00", "a range from Monday to Monday at position 5; allowed: two different days; the whole week is Mon-Sun")]
    [InlineData("Mon 09:00", "found the end of the text at position 10; allowed: '-' and the time of closing")]
    [InlineData("Mon 09:00-", "found the end of the text at position 11; allowed: a time from 00:00 to 24:00")]
    [InlineData("Mon 9-17", "found \"9\" at position 5; allowed: a time from 00:00 to 24:00, such as 09:30")]
    [InlineData("Mon 09:00-17:60", "found \"17:60\" at position 11; allowed: a time")]
    [InlineData("Mon 09:00-24:01", "found \"24:01\" at position 11; allowed: a time")]
    [InlineData("Mon 09:00-5pm", "found \"5pm\" at position 11; allowed: a time")]
    [InlineData("Mon 09:0-17:00", "found \"09:0\" at position 5; allowed: a time")]
    [InlineData("Mon 09:000-17:00", "found \"09:000\" at position 5; allowed: a time")]
    [InlineData("Mon ٠٩:٠٠-17:00", "at position 5; allowed: an interval")]
    [InlineData("Mon 09:00-12:00 Tue 09:00-12:00", "found \"Tue\" at position 17; allowed: another interval, or ';' before the next day")]
    [InlineData("Mon 09:00-12:00, Tue 09:00-12:00", "found \"Tue\" at position 18; allowed: another interval, or ';' before the next day")]
    [InlineData("Mon 09:00-12:00 | 14:00-15:00", "found \"|\" at position 17; allowed: another interval")]
    [InlineData("Fri 22:00-06:00", "the hours 22:00-06:00 end before they start at position 5", "write two intervals, 22:00-24:00 and, on the next day, 00:00-06:00")]
    [InlineData("Fri 18:00-00:00", "end before they start at position 5; allowed: 18:00-24:00, as the end of a day is 24:00")]
    [InlineData("Fri 09:00-09:00", "end before they start at position 5", "the whole day is 00:00-24:00")]
    [InlineData("Mon 09:00-12:00 11:59-14:00", "the hours 11:59-14:00 of Monday overlap 09:00-12:00 at position 17")]
    [InlineData("Mon-Fri 09:00-18:00; Fri 09:00-16:00", "the hours 09:00-16:00 of Friday overlap 09:00-18:00 at position 26")]
    [InlineData("Mon,Mon 09:00-12:00", "of Monday overlap")]
    [InlineData("Sat closed; Fri-Sun 10:00-12:00", "Saturday is closed and has hours at position 21")]
    [InlineData("Fri-Sun 10:00-12:00; Sat closed", "Saturday has hours and is closed at position 26")]
    [InlineData("Mon-Sun closed", "no day is open; allowed: hours for at least one day")]
    public void A_fault_says_what_was_found_where_and_what_is_allowed(string written, params string[] expected)
    {
        OpeningHours.TryParse(written, out OpeningHours? hours, out string? error).ShouldBeFalse();

        hours.ShouldBeNull();
        foreach (string part in expected)
        {
            error.ShouldNotBeNull().ShouldContain(part, Case.Sensitive);
        }

        error!.Contains("nearest", StringComparison.Ordinal).ShouldBe(expected.Any(static part => part.StartsWith("nearest", StringComparison.Ordinal)), error);
        Should.Throw<FormatException>(() => OpeningHours.Parse(written)).Message.ShouldBe(error);
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, "08:59:59.9999999", false)]
    [InlineData(DayOfWeek.Monday, "09:00:00", true)]
    [InlineData(DayOfWeek.Monday, "12:29:59.9999999", true)]
    [InlineData(DayOfWeek.Monday, "12:30:00", false)]
    [InlineData(DayOfWeek.Friday, "14:00:00", true)]
    [InlineData(DayOfWeek.Friday, "18:00:00", false)]
    [InlineData(DayOfWeek.Saturday, "23:59:59.9999999", true)]
    [InlineData(DayOfWeek.Saturday, "14:00:00", false)]
    [InlineData(DayOfWeek.Sunday, "00:00:00", false)]
    public void The_opening_is_open_and_the_closing_is_closed(DayOfWeek day, string time, bool open)
        => OpeningHours.Parse("Mon-Fri 09:00-12:30 14:00-18:00; Sat 20:00-24:00")
            .IsOpen(day, TimeSpan.Parse(time, CultureInfo.InvariantCulture)).ShouldBe(open);

    [Fact]
    public void A_day_lists_its_intervals_in_order()
    {
        OpeningHours hours = OpeningHours.Parse("Mon 14:00-18:00 09:00-12:30");

        hours.IntervalsOf(DayOfWeek.Monday).Select(static interval => interval.ToString()).ShouldBe(["09:00-12:30", "14:00-18:00"]);
        hours.IntervalsOf(DayOfWeek.Monday)[0].Closes.ShouldBe(new TimeSpan(12, 30, 0));
        hours.IntervalsOf(DayOfWeek.Sunday).ShouldBeEmpty();
        hours.IsAlways.ShouldBeFalse();
        OpeningHours.Always.IsAlways.ShouldBeTrue();
        OpeningHours.Always.ShouldBe(OpeningHours.Parse("24/7"));
    }

    [Fact]
    public void Different_hours_are_not_equal()
    {
        OpeningHours hours = OpeningHours.Parse("Mon-Fri 09:00-17:00");

        hours.ShouldNotBe(OpeningHours.Parse("Mon-Fri 09:00-17:01"));
        hours.ShouldNotBe(OpeningHours.Parse("Mon-Thu 09:00-17:00"));
        hours.Equals(null).ShouldBeFalse();
    }

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        OpeningHours hours = OpeningHours.Always;

        Should.Throw<ArgumentOutOfRangeException>(() => hours.IsOpen(DayOfWeek.Monday, TimeSpan.FromHours(24)));
        Should.Throw<ArgumentOutOfRangeException>(() => hours.IsOpen(DayOfWeek.Monday, TimeSpan.FromTicks(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => hours.IsOpen((DayOfWeek)7, TimeSpan.Zero));
        Should.Throw<ArgumentOutOfRangeException>(() => hours.IntervalsOf((DayOfWeek)(-1)));
        Should.Throw<ArgumentNullException>(() => OpeningHours.Parse(null!));
        OpeningHours.TryParse(null, out _, out string? error).ShouldBeFalse();
        error.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_host_changes_nothing(string culture)
    {
        Assert.SkipWhen(AppContext.TryGetSwitch("System.Globalization.Invariant", out bool invariant) && invariant, "Invariant globalization has no other culture.");
        Assert.SkipWhen(Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true", "Invariant globalization has no other culture.");
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            OpeningHours.Parse("FRI,dimanche 9H-12H30").ToString().ShouldBe("Fri,Sun 09:00-12:30");
            CalendarDate.Parse("2026-12-25").ToString().ShouldBe("2026-12-25");
            OpeningHours.TryParse("Fri 12:00-11:00", out _, out string? error).ShouldBeFalse();
            error.ShouldNotBeNull().ShouldContain("12:00-11:00 end before they start at position 5;");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
