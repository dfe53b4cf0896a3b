using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Repartie.Time;

/// <summary>Opening hours as people read them, short: <c>lun.-ven. 9h-12h30 et 14h-18h</c>, <c>Mon-Fri 9:00-12:30 and 14:00-18:00</c>.</summary>
internal static class HoursText
{
    private static readonly string[] French = ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."];

    public static string Of(OpeningHours hours, string language)
    {
        bool french = language == "fr";
        if (hours.IsAlways)
        {
            return french ? "7j/7, 24h/24" : "24/7";
        }

        IEnumerable<string> groups = DayNames.Week
            .Where(day => hours.On(day).Length > 0)
            .GroupBy(day => string.Join(" ", hours.On(day)), StringComparer.Ordinal)
            .Select(group => Days([.. group], french) + " " + string.Join(french ? " et " : " and ", hours.On(group.First()).Select(i => Clock(i.Opens, french) + "-" + Clock(i.Closes, french))));
        return string.Join(", ", groups);
    }

    private static string Days(DayOfWeek[] days, bool french)
    {
        List<string> parts = [];
        for (int i = 0; i < days.Length; i++)
        {
            int first = i;
            while (i + 1 < days.Length && days[i + 1] == DayNames.After(days[i]))
            {
                i++;
            }

            parts.Add(i == first ? Name(days[i], french) : Name(days[first], french) + "-" + Name(days[i], french));
        }

        return string.Join(", ", parts);
    }

    private static string Name(DayOfWeek day, bool french) => french ? French[(int)day] : DayNames.ShortOf(day);

    private static string Clock(TimeSpan time, bool french)
    {
        int hours = (int)(time.Ticks / TimeSpan.TicksPerHour);
        if (french)
        {
            return hours.ToString(CultureInfo.InvariantCulture) + "h" + (time.Minutes == 0 ? string.Empty : time.Minutes.ToString("00", CultureInfo.InvariantCulture));
        }

        return hours.ToString(CultureInfo.InvariantCulture) + ":" + time.Minutes.ToString("00", CultureInfo.InvariantCulture);
    }
}
