using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Tuning;

/// <summary>Fits how often a decision is right to its raw share of the odds: rising steps, read off at 21 points.</summary>
internal static class Calibrator
{
    /// <summary>Posts' worth of belief in the raw share itself, so that thin regions do not jump.</summary>
    private const double Prior = 12;

    public static int[] Fit(IEnumerable<(double Share, bool Right)> judged)
    {
        double[] right = new double[RuleWeights.CalibrationPoints];
        double[] count = new double[RuleWeights.CalibrationPoints];
        for (int i = 0; i < right.Length; i++)
        {
            count[i] = Prior;
            right[i] = Prior * i / (right.Length - 1);
        }

        foreach ((double share, bool isRight) in judged)
        {
            int cell = (int)Math.Round(share * (right.Length - 1), MidpointRounding.AwayFromZero);
            count[cell]++;
            right[cell] += isRight ? 1 : 0;
        }

        return [.. Rising(right, count).Select(static v => (int)Math.Round(v * 1000, MidpointRounding.AwayFromZero))];
    }

    // Neighbours that fall are pooled until nothing falls any more.
    private static double[] Rising(double[] right, double[] count)
    {
        List<(double Right, double Count, int Cells)> pools = [];
        for (int i = 0; i < right.Length; i++)
        {
            pools.Add((right[i], count[i], 1));
            while (pools.Count > 1)
            {
                (double Right, double Count, int Cells) last = pools[pools.Count - 1];
                (double Right, double Count, int Cells) before = pools[pools.Count - 2];
                if (before.Right / before.Count <= last.Right / last.Count)
                {
                    break;
                }

                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add((before.Right + last.Right, before.Count + last.Count, before.Cells + last.Cells));
            }
        }

        return [.. pools.SelectMany(static p => Enumerable.Repeat(p.Right / p.Count, p.Cells))];
    }
}
