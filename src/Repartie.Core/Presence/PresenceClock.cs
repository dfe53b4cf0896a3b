using System;
using System.Collections.Generic;

namespace Repartie.Presence;

/// <summary>The period of a review and its weeks, which begin on Monday at midnight of the brand's clocks.</summary>
internal sealed class PresenceClock
{
    /// <summary>Twenty years: one post with a wrong date makes no half million weeks.</summary>
    private const int MostWeeks = 1040;

    private readonly List<DateTimeOffset> _starts = [];

    public PresenceClock(DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone)
    {
        From = TimeZoneInfo.ConvertTime(from, zone);
        To = TimeZoneInfo.ConvertTime(to, zone);
        _starts.Add(From);
        int toMonday = (8 - (int)From.DayOfWeek) % 7;
        DateTime date = From.DateTime.Date;
        for (int days = toMonday == 0 ? 7 : toMonday; (DateTime.MaxValue.Date - date).TotalDays > days; days += 7)
        {
            DateTime monday = date.AddDays(days);
            DateTimeOffset start = new(monday, zone.GetUtcOffset(zone.IsInvalidTime(monday) ? monday.AddHours(1) : monday));
            if (start > To)
            {
                break;
            }

            _starts.Add(start);
        }

        _starts.RemoveRange(0, Math.Max(0, _starts.Count - MostWeeks));
    }

    public DateTimeOffset From { get; }

    public DateTimeOffset To { get; }

    public int Weeks => _starts.Count;

    public DateTimeOffset StartOf(int week) => _starts[week];

    public DateTimeOffset EndOf(int week) => week + 1 < _starts.Count ? _starts[week + 1] : To;

    public bool Holds(DateTimeOffset at) => at >= From && at <= To;

    /// <summary>The week of a moment in the period, or -1 before the first week that is kept.</summary>
    public int WeekOf(DateTimeOffset at)
    {
        int found = _starts.BinarySearch(at);
        return found >= 0 ? found : ~found - 1;
    }
}
