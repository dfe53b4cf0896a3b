using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Time;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Time;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("Europe/Paris", "Europe/Paris")]
    [InlineData("europe/paris", "Europe/Paris")]
    [InlineData("America/New_York", "America/New_York")]
    [InlineData("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("Australia/Lord_Howe", "Australia/Lord_Howe")]
    [InlineData("UTC", "UTC")]
    [InlineData("utc", "UTC")]
    [InlineData("Etc/UTC", "UTC")]
    public void A_zone_is_found_by_its_iana_id(string id, string found) => TimeZones.Find(id).Id.ShouldBe(found);

    [Theory]
    [InlineData("Europe/Pariss", "Europe/Paris")]
    [InlineData("Paris", "Europe/Paris")]
    [InlineData("Europe/London ", "Europe/London")]
    [InlineData("America/New York", "America/New_York")]
    [InlineData("Romance Standard Time", "Europe/Brussels, Europe/Copenhagen, Europe/Madrid")]
    [InlineData("Atlantis/Sunken_City", null)]
    [InlineData("../../../etc/localtime", null)]
    public void An_unknown_zone_is_a_fault_that_names_the_nearest(string id, string? nearest)
    {
        TimeZones.TryFind(id, out TimeZoneInfo? zone, out string? error).ShouldBeFalse();

        zone.ShouldBeNull();
        string known = "found \"" + id + "\" at position 1; allowed: an IANA time zone such as Europe/Paris, America/New_York or UTC";
        error.ShouldNotBeNull().ShouldStartWith(nearest is null ? known : known + "; nearest: " + nearest);
        Should.Throw<TimeZoneNotFoundException>(() => TimeZones.Find(id)).Message.ShouldBe(error);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void No_id_is_a_fault(string? id)
    {
        TimeZones.TryFind(id, out _, out string? error).ShouldBeFalse();
        error.ShouldNotBeNull().ShouldStartWith("found nothing; allowed: an IANA time zone");
    }

    [Theory]
    [InlineData("Europe/Paris", "Romance Standard Time")]
    [InlineData("America/New_York", "Eastern Standard Time")]
    [InlineData("asia/tokyo", "Tokyo Standard Time")]
    [InlineData("UTC", "UTC")]
    public void A_host_that_knows_only_windows_ids_finds_the_common_zones(string id, string found)
    {
        TimeZones.TryFind(id, WindowsHost, out TimeZoneInfo? zone, out _).ShouldBeTrue();
        zone.ShouldNotBeNull().Id.ShouldBe(found);
        TimeZones.TryFind("Antarctica/Troll", WindowsHost, out _, out _).ShouldBeFalse();
    }

    [Fact]
    public void Every_zone_of_the_table_exists_and_has_the_windows_id_of_the_unicode_cldr()
    {
        Assert.SkipUnless(TimeZoneInfo.TryConvertIanaIdToWindowsId("Europe/Paris", out _), "This host has no ICU to compare with.");
        foreach (KeyValuePair<string, string> pair in WindowsZones.ByIana)
        {
            TimeZones.TryFind(pair.Key, out _, out string? error).ShouldBeTrue(error);
            TimeZoneInfo.TryConvertIanaIdToWindowsId(pair.Key, out string? windowsId).ShouldBeTrue(pair.Key);
            windowsId.ShouldBe(pair.Value, pair.Key);
        }
    }

    private static TimeZoneInfo? WindowsHost(string id)
        => WindowsZones.ByIana.Values.Contains(id, StringComparer.Ordinal) ? TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.Zero, id, id) : null;
}
