using System;
using System.Diagnostics;
using System.Linq;

namespace Repartie.Benchmarks.Measuring;

/// <summary>
/// Compares two ways of work on a machine that others use too: both run in turns, in short slices, and each slice of one is divided by
/// the slice of the other beside it. The median of those ratios says more than any time.
/// </summary>
internal static class Interleaved
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <summary>How much longer the first takes than the second.</summary>
    public static Comparison Compare(Action first, Action second, int rounds)
    {
        int firstRuns = Calibrate(first);
        int secondRuns = Calibrate(second);
        double[] ratios = new double[rounds];
        double[] firstTimes = new double[rounds];
        double[] secondTimes = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            firstTimes[round] = Time(first, firstRuns);
            secondTimes[round] = Time(second, secondRuns);
            ratios[round] = firstTimes[round] / secondTimes[round];
        }

        return new Comparison(Median(ratios), Median(firstTimes), Median(secondTimes));
    }

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    // Also lets the runtime compile and tune what is measured.
    private static int Calibrate(Action action)
    {
        Stopwatch watch = Stopwatch.StartNew();
        TimeSpan best = TimeSpan.MaxValue;
        for (int runs = 0; watch.Elapsed < WarmUp || runs < 3; runs++)
        {
            TimeSpan start = watch.Elapsed;
            action();
            TimeSpan took = watch.Elapsed - start;
            best = took < best ? took : best;
        }

        return (int)Math.Max(1, Slice / best);
    }

    private static double Time(Action action, int runs)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < runs; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / runs;
    }
}

/// <summary>A comparison: the median ratio, and the median times of one run of each in microseconds.</summary>
internal sealed record Comparison(double Ratio, double First, double Second);
