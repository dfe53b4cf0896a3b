using System;
using System.Collections.Generic;

namespace Repartie.Cli.Evaluate;

/// <summary>The interval in which a figure lies when the rows are drawn again and again. The same rows give the same interval on every machine.</summary>
internal static class Bootstrap
{
    private const int Resamples = 1000;
    private const ulong Seed = 20260101;

    /// <summary>The middle 95 % of macro-F1 over resamples with replacement.</summary>
    public static (double Low, double High) MacroF1(IReadOnlyList<EvaluatedRow> rows)
    {
        if (rows.Count == 0)
        {
            return (double.NaN, double.NaN);
        }

        double[] values = new double[Resamples];
        Confusion confusion = new();
        ulong state = Seed;
        for (int i = 0; i < Resamples; i++)
        {
            confusion.Clear();
            for (int j = 0; j < rows.Count; j++)
            {
                EvaluatedRow row = rows[Draw(ref state, rows.Count)];
                confusion.Add(row.Expected, row.Decision.Disposition);
            }

            values[i] = confusion.MacroF1;
        }

        Array.Sort(values);
        return (At(values, 0.025), At(values, 0.975));
    }

    private static double At(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    // SplitMix64, written out: the sequence of System.Random is no promise.
    private static int Draw(ref ulong state, int count)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return (int)Math.BigMul(mixed, (ulong)count, out _);
    }
}
