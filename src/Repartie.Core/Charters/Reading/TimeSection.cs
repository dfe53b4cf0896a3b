using System;
using Repartie.Time;

namespace Repartie.Charters.Reading;

/// <summary>Reads <c>timeZone</c> and <c>calendar</c>.</summary>
internal static class TimeSection
{
    public static void Read(NodeReader reader, CharterBuilder builder, Charter? starter)
    {
        string zoneName = reader.Text("timeZone") ?? starter?.TimeZoneName ?? "UTC";
        ZoneClock clock;
        if (builder.IsStarter && TimeZones.IsAtHand(zoneName))
        {
            // The zones of starter charters are known to be zones, and most decisions ask for no time.
            clock = new ZoneClock(() => TimeZones.Find(zoneName));
        }
        else if (TimeZones.TryFind(zoneName, out TimeZoneInfo? zone, out string? error))
        {
            clock = new ZoneClock(zone);
        }
        else
        {
            reader.Faults.Add(FaultCodes.TimeZone, error, reader.Find("timeZone") ?? reader.Node);
            clock = new ZoneClock(TimeZoneInfo.Utc);
        }

        OpeningHours hours = starter?.Calendar.Hours ?? OpeningHours.Always;
        Rows<CalendarDate> holidays = new();
        if (reader.Find("calendar") is { } node)
        {
            NodeReader calendar = new(node, reader.Faults, "hours", "holidays");
            hours = Hours(calendar, "hours") ?? hours;
            if (calendar.Find("holidays") is { } list)
            {
                foreach (string text in calendar.TextsOf(list))
                {
                    if (CalendarDate.TryParse(text, out CalendarDate date, out string? fault))
                    {
                        holidays.Add(date);
                    }
                    else
                    {
                        reader.Faults.Add(FaultCodes.InvalidValue, fault, list);
                    }
                }
            }
        }

        builder.WithCalendar(new ServiceCalendar(hours, clock, holidays.Count == 0 ? null : holidays.ToArray()), zoneName);
    }

    public static OpeningHours? Hours(NodeReader reader, string key)
    {
        if (reader.Find(key) is not { } node || reader.TextOf(node) is not { } text)
        {
            return null;
        }

        if (OpeningHours.TryParse(text, out OpeningHours? hours, out string? error))
        {
            return hours;
        }

        reader.Faults.Add(FaultCodes.Hours, error, node);
        return null;
    }

    public static TimeSpan? Duration(NodeReader reader, string key)
    {
        if (reader.Find(key) is not { } node || reader.TextOf(node) is not { } text)
        {
            return null;
        }

        if (DurationText.TryParse(text, out TimeSpan duration, out string? error))
        {
            return duration;
        }

        reader.Faults.Add(FaultCodes.InvalidValue, error, node);
        return null;
    }
}
