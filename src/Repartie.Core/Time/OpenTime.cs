using System;
using System.Collections.Generic;

namespace Repartie.Time;

/// <summary>The open instants of a calendar: a pure function of hours, days off and the zone's clock.</summary>
internal sealed class OpenTime(OpeningHours hours, HashSet<int>? closedDays, ZoneClock clock)
{
    /// <summary>Whether no instant is closed.</summary>
    public bool IsAlways { get; } = hours.IsAlways && closedDays is null or { Count: 0 };

    public bool Contains(long instant)
    {
        if (IsAlways)
        {
            return true;
        }

        long local = instant + clock.OffsetAt(instant);
        int day = DayOf(local);
        return !IsClosed(day) && hours.IsOpen(DayOfWeekOf(day), TimeSpan.FromTicks(local - (day * TimeSpan.TicksPerDay)));
    }

    /// <summary>
    /// The open spans from <paramref name="start"/> to <paramref name="limit"/> in order, each clipped to them and never empty. Two may
    /// touch. Every span has one offset, so its length is elapsed time, whatever the clocks do around it.
    /// </summary>
    public IEnumerable<(long Start, long End)> Spans(long start, long limit)
    {
        for (long from = start; from < limit;)
        {
            long offset = clock.OffsetAt(from);
            long to = clock.EndOfOffset(from, offset, limit);
            for (int day = DayOf(from + offset); day <= DayOf(to - 1 + offset); day++)
            {
                long midnight = (day * TimeSpan.TicksPerDay) - offset;
                foreach (OpeningInterval interval in On(day))
                {
                    long opens = Math.Max(from, midnight + interval.Opens.Ticks);
                    long closes = Math.Min(to, midnight + interval.Closes.Ticks);
                    if (opens < closes)
                    {
                        yield return (opens, closes);
                    }
                }
            }

            from = to;
        }
    }

    /// <summary>Days since 0001-01-01; -1 for the day before, which a zone west of Greenwich can still be in.</summary>
    private bool IsClosed(int day) => closedDays is not null && closedDays.Contains(day);

    private static int DayOf(long local) => (int)((local + TimeSpan.TicksPerDay) / TimeSpan.TicksPerDay) - 1;

    /// <summary>0001-01-01 was a Monday; a week more keeps the day before it from being negative.</summary>
    private static DayOfWeek DayOfWeekOf(int day) => (DayOfWeek)((day + 8) % 7);

    private OpeningInterval[] On(int day) => IsClosed(day) ? [] : hours.On(DayOfWeekOf(day));
}
