using System;

namespace Repartie.Surges;

/// <summary>
/// How posts fall on the hours of a day and the days of a week, learnt from all problems together: one problem alone is too rare to learn it
/// from. What is old counts less and less. Not thread-safe.
/// </summary>
internal sealed class WeekShape(TimeZoneInfo zone)
{
    /// <summary>Posts of every hour that are supposed beforehand, so that few posts make no sharp hours.</summary>
    private const double PriorPosts = 4;

    /// <summary>Days of every weekday that are supposed beforehand to be like all others.</summary>
    private const double PriorDays = 1;
    private const double Least = 0.1;
    private const double Most = 6;

    private readonly double[] _hours = new double[24];
    private readonly double[] _days = new double[7];
    private readonly double[] _daysSeen = new double[7];
    private double _posts;
    private double _seen;

    /// <summary>How busy an hour usually is, 1 for the average.</summary>
    public double WeightAt(long hour)
    {
        (int h, int day) = LocalOf(hour);
        double hourly = 24 * (_hours[h] + PriorPosts) / (_posts + (24 * PriorPosts));
        double mean = _seen > 0 ? _posts / _seen : 0;
        double daily = mean > 0 ? (_days[day] + (PriorDays * mean)) / ((_daysSeen[day] + PriorDays) * mean) : 1;
        return Math.Min(Most, Math.Max(Least, hourly * daily));
    }

    public void Add(long hour)
    {
        (int h, int day) = LocalOf(hour);
        _hours[h]++;
        _days[day]++;
        _posts++;
    }

    /// <summary>An hour went by, with or without posts.</summary>
    public void Pass(long hour)
    {
        _daysSeen[LocalOf(hour).Day] += 1.0 / 24;
        _seen += 1.0 / 24;
    }

    public void Fade(double factor)
    {
        for (int h = 0; h < _hours.Length; h++)
        {
            _hours[h] *= factor;
        }

        for (int d = 0; d < _days.Length; d++)
        {
            _days[d] *= factor;
            _daysSeen[d] *= factor;
        }

        _posts *= factor;
        _seen *= factor;
    }

    private (int Hour, int Day) LocalOf(long hour)
    {
        long ticks = hour * TimeSpan.TicksPerHour;
        long local = ticks + zone.GetUtcOffset(new DateTime(ticks, DateTimeKind.Utc)).Ticks;
        long hours = (long)Math.Floor(local / (double)TimeSpan.TicksPerHour);
        return ((int)(((hours % 24) + 24) % 24), (int)(((hours / 24) + 7) % 7));
    }
}
