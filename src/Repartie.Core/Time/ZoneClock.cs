using System;

namespace Repartie.Time;

/// <summary>What the clocks of a time zone show, in ticks: instants are ticks of UTC, local times may lie beyond the calendar's ends.</summary>
internal sealed class ZoneClock
{
    private readonly Func<TimeZoneInfo>? _find;
    private TimeZoneInfo? _zone;

    public ZoneClock(TimeZoneInfo zone) => _zone = zone;

    /// <summary>A clock whose zone is found when it is first asked for: reading one takes a while.</summary>
    public ZoneClock(Func<TimeZoneInfo> find) => _find = find;

    /// <summary>
    /// How far apart the offset is looked up. A change of the offset is noticed when the offset at both ends differs; no zone has
    /// ever changed it and changed it back within a week.
    /// </summary>
    private const long Step = 7 * TimeSpan.TicksPerDay;

    /// <summary>The last instant there is.</summary>
    public static long LastInstant => DateTime.MaxValue.Ticks;

    public TimeZoneInfo Zone => _zone ??= _find!();

    /// <summary>Local time less UTC.</summary>
    public long OffsetAt(long instant) => Zone.GetUtcOffset(new DateTime(instant, DateTimeKind.Utc)).Ticks;

    /// <summary>Where the run of instants with the same offset ends that starts at <paramref name="instant"/>: at most a week later, and never after <paramref name="limit"/>.</summary>
    public long EndOfOffset(long instant, long offset, long limit)
    {
        long end = limit - instant > Step ? instant + Step : limit;
        if (OffsetAt(end - 1) == offset)
        {
            return end;
        }

        long same = instant;
        long other = end - 1;
        while (other - same > 1)
        {
            long middle = same + ((other - same) / 2);
            if (OffsetAt(middle) == offset)
            {
                same = middle;
            }
            else
            {
                other = middle;
            }
        }

        return other;
    }

    /// <summary>The instant as the zone writes it; null where that lies beyond the calendar's ends.</summary>
    public DateTimeOffset? At(long instant)
    {
        long offset = OffsetAt(instant);
        long local = instant + offset;
        return local >= 0 && local <= LastInstant ? new DateTimeOffset(local, TimeSpan.FromTicks(offset)) : null;
    }
}
