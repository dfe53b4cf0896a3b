using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Time;

namespace Repartie;

/// <summary>
/// When a service is open on the time line: opening hours, holidays and the time zone whose clocks they are read on. Adds and
/// measures business time. Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// <para>
/// An instant is open when the zone's clock shows an open time on a day that is no holiday. Business time is real time that elapses
/// while it is open: hours that span the night when clocks go forward last an hour less, those that span the night when they go back
/// an hour more, and an hour that clocks show twice counts both times.
/// </para>
/// <para>A holiday closes the whole day, even under <c>24/7</c>; give a line that never closes a calendar without holidays.</para>
/// <para>Time zone rules are those of the host; future deadlines depend on how recent they are.</para>
/// </remarks>
public sealed class ServiceCalendar
{
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(366);

    private readonly OpenTime _open;
    private readonly ZoneClock _clock;

    /// <summary>Makes a calendar.</summary>
    /// <param name="hours">When the service is open in a week.</param>
    /// <param name="timeZone">The zone whose clocks the hours and the holidays are read on.</param>
    /// <param name="holidays">Days on which it is closed, in any order; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> or <paramref name="timeZone"/> is null.</exception>
    public ServiceCalendar(OpeningHours hours, TimeZoneInfo timeZone, IEnumerable<CalendarDate>? holidays = null)
        : this(Guard.NotNull(hours), new ZoneClock(Guard.NotNull(timeZone)), holidays)
    {
    }

    internal ServiceCalendar(OpeningHours hours, ZoneClock clock, IEnumerable<CalendarDate>? holidays)
    {
        Hours = hours;
        _clock = clock;
        if (holidays is null or IReadOnlyCollection<CalendarDate> { Count: 0 })
        {
            Holidays = FrozenList<CalendarDate>.Empty;
            _open = new OpenTime(hours, null, _clock);
            return;
        }

        Holidays = Guard.Copy(holidays.Distinct().OrderBy(static date => date.DayNumber));
        _open = new OpenTime(hours, [.. Holidays.Select(static date => date.DayNumber)], _clock);
    }

    /// <summary>Other hours in the same zone, with the same holidays.</summary>
    internal ServiceCalendar With(OpeningHours hours) => new(hours, _clock, Holidays);

    /// <summary>When the service is open in a week.</summary>
    public OpeningHours Hours { get; }

    /// <summary>The days on which it is closed, earliest first, each once; never null.</summary>
    public IReadOnlyList<CalendarDate> Holidays { get; }

    /// <summary>The zone whose clocks the hours and the holidays are read on.</summary>
    public TimeZoneInfo TimeZone => _clock.Zone;

    /// <summary>Whether the service is open at an instant, the opening included and the closing not.</summary>
    /// <param name="instant">Any instant, with any offset.</param>
    public bool IsOpen(DateTimeOffset instant) => _open.Contains(instant.UtcTicks);

    /// <summary>The first open instant at or after another: that instant itself when it is open.</summary>
    /// <param name="from">Any instant, with any offset.</param>
    /// <returns>The instant with the zone's offset; null where the service does not open in the 366 days after <paramref name="from"/>, the last instant included.</returns>
    public DateTimeOffset? NextOpening(DateTimeOffset from)
    {
        long start = from.UtcTicks;
        if (IsOpen(from))
        {
            return _clock.At(start);
        }

        long limit = start < ZoneClock.LastInstant - Horizon.Ticks ? start + Horizon.Ticks + 1 : ZoneClock.LastInstant;
        foreach ((long opens, _) in _open.Spans(start, limit))
        {
            return _clock.At(opens);
        }

        return null;
    }

    /// <summary>The deadline that lies an amount of business time after an instant.</summary>
    /// <param name="from">Where to count from: any instant, open or not, with any offset.</param>
    /// <param name="businessTime">How much business time, zero or more. A day of it is 24 open hours, not a working day.</param>
    /// <returns>
    /// The earliest instant at which that much business time has elapsed, with the zone's offset; never before <paramref name="from"/>.
    /// A deadline that falls on closing stays there. Without business time it is the first open instant at or after
    /// <paramref name="from"/>. Null where it lies beyond the year 9999.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="businessTime"/> is negative.</exception>
    public DateTimeOffset? Add(DateTimeOffset from, TimeSpan businessTime)
    {
        if (businessTime < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(businessTime), businessTime, "Allowed: zero or more.");
        }

        long start = from.UtcTicks;
        long remaining = businessTime.Ticks;
        if (_open.IsAlways)
        {
            return remaining <= ZoneClock.LastInstant - start ? _clock.At(start + remaining) : null;
        }

        foreach ((long opens, long closes) in _open.Spans(start, ZoneClock.LastInstant))
        {
            if (remaining <= closes - opens)
            {
                return _clock.At(opens + remaining);
            }

            remaining -= closes - opens;
        }

        return null;
    }

    /// <summary>The business time between two instants: how long the service is open from the one to the other.</summary>
    /// <param name="from">The earlier instant, with any offset.</param>
    /// <param name="to">The later instant, with any offset.</param>
    /// <returns>Zero or more. Of a deadline that <see cref="Add"/> gave, exactly the business time added.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, "Allowed: an instant that is not before the one to count from.");
        }

        if (_open.IsAlways)
        {
            return to - from;
        }

        long elapsed = 0;
        foreach ((long opens, long closes) in _open.Spans(from.UtcTicks, to.UtcTicks))
        {
            elapsed += closes - opens;
        }

        return TimeSpan.FromTicks(elapsed);
    }
}
