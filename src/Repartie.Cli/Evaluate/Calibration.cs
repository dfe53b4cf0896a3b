using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Evaluate;

/// <summary>Whether the confidence means what it says: of the decisions with 0.8, eight in ten should be right.</summary>
internal sealed class Calibration
{
    private const int Bins = 10;

    private readonly int[] _count = new int[Bins];
    private readonly int[] _correct = new int[Bins];
    private readonly double[] _confidence = new double[Bins];
    private int _total;

    public Calibration(IEnumerable<EvaluatedRow> rows)
    {
        foreach (EvaluatedRow row in rows)
        {
            int bin = Math.Min(Bins - 1, (int)(row.Decision.Confidence * Bins));
            _count[bin]++;
            _confidence[bin] += row.Decision.Confidence;
            _correct[bin] += row.IsCorrect ? 1 : 0;
            _total++;
        }
    }

    /// <summary>The mean distance between confidence and accuracy, each bin by its share of the rows.</summary>
    public double Error => _total == 0 ? double.NaN : InUse().Sum(static b => b.Rows * Math.Abs(b.Accuracy - b.Confidence)) / _total;

    /// <summary>The bins that hold rows.</summary>
    public IEnumerable<(double From, double To, int Rows, double Confidence, double Accuracy)> InUse()
        => Enumerable.Range(0, Bins)
            .Where(i => _count[i] > 0)
            .Select(i => ((double)i / Bins, (i + 1.0) / Bins, _count[i], _confidence[i] / _count[i], (double)_correct[i] / _count[i]));
}
