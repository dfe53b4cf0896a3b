using System;

namespace Repartie.Triage;

/// <summary>
/// The share of the odds behind the best of three sums, in thousandths, by integers and a table: the same on every machine, which
/// floating-point exponentials are not.
/// </summary>
internal static class Softmax
{
    private const int One = 1 << 20;

    /// <summary>exp(-d / 10) in units of 2^-20, for d = 0, 1, 2 …; each entry is the one before times exp(-1/10), rounded.</summary>
    private static readonly int[] Table = Build();

    public static int Thousandths(int best, int second, int third)
    {
        long total = (long)One + At(best - second) + At(best - third);
        return (int)((One * 1000L + (total / 2)) / total);
    }

    /// <summary>Applies a calibration of 21 points, straight lines between them.</summary>
    public static int Calibrate(int raw, System.Collections.Generic.IReadOnlyList<int>? calibration)
    {
        if (calibration is null)
        {
            return raw;
        }

        int cell = Math.Min(raw / 50, calibration.Count - 2);
        int within = raw - (cell * 50);
        return calibration[cell] + ((calibration[cell + 1] - calibration[cell]) * within / 50);
    }

    private static int At(int difference) => difference < Table.Length ? Table[difference] : 0;

    private static int[] Build()
    {
        // 0.904837418035959573… = exp(-1/10), as a fraction of 2^40.
        const long Ratio = 994_879_262_377L;
        int[] table = new int[140];
        long value = (long)One << 20;
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = (int)((value + (1 << 19)) >> 20);

            // The product has up to 80 bits: the halves of the value are multiplied one by one.
            value = (((value >> 20) * Ratio) + (((value & (One - 1)) * Ratio) >> 20)) >> 20;
        }

        return table;
    }
}
