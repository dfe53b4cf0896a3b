using System;

namespace Repartie.Surges;

/// <summary>The busiest hour of a row of posts, counted in steps of ten minutes, in constant memory.</summary>
internal sealed class BusiestHour
{
    private const int Steps = 6;
    private const long Step = TimeSpan.TicksPerHour / Steps;

    private readonly int[] _counts = new int[Steps];
    private long _last = long.MinValue;

    public int Posts { get; private set; }

    /// <summary>The first tick of the hour.</summary>
    public long From { get; private set; }

    public void Clear()
    {
        Array.Clear(_counts, 0, Steps);
        _last = long.MinValue;
        Posts = 0;
        From = 0;
    }

    public void Add(long at)
    {
        long step = at / Step;
        if (_last == long.MinValue || step - _last >= Steps)
        {
            Array.Clear(_counts, 0, Steps);
        }
        else
        {
            for (long s = _last + 1; s <= step; s++)
            {
                _counts[s % Steps] = 0;
            }
        }

        _last = step;
        _counts[step % Steps]++;
        int sum = 0;
        foreach (int count in _counts)
        {
            sum += count;
        }

        if (sum > Posts)
        {
            Posts = sum;
            From = Math.Max(0, (step - Steps + 1) * Step);
        }
    }
}
