using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Repartie;

/// <summary>What was learned from labelled posts: weights of leaning rules and confidence of deciding ones. Plain integers. Immutable.</summary>
public sealed class RuleWeights
{
    /// <summary>Collects weights.</summary>
    /// <param name="leans">Weights by the id of a leaning rule.</param>
    /// <param name="confidence">Thousandths, 0 to 1000, by the id of a deciding rule.</param>
    /// <param name="calibration">
    /// Thousandths, 0 to 1000: the confidence of a leaned decision whose raw share of the odds is 0, 50, 100 … 1000 thousandths
    /// (21 values, rising); null for the raw share itself.
    /// </param>
    /// <exception cref="ArgumentException">A value is outside its range.</exception>
    public RuleWeights(
        IReadOnlyDictionary<string, IReadOnlyList<Lean>>? leans = null,
        IReadOnlyDictionary<string, int>? confidence = null,
        IReadOnlyList<int>? calibration = null)
    {
        Leans = Guard.CopyLists(leans);
        Dictionary<string, int> own = new(confidence?.Count ?? 0, StringComparer.Ordinal);
        if (confidence is not null)
        {
            foreach (KeyValuePair<string, int> learned in confidence)
            {
                own.Add(learned.Key, IsThousandths(learned.Value) ? learned.Value : throw new ArgumentException("A confidence is outside 0 to 1000.", nameof(confidence)));
            }
        }

        Confidence = new ReadOnlyDictionary<string, int>(own);
        Calibration = calibration is null ? null : Guard.Copy(calibration);
        bool fits = Calibration is null || Calibration.Count == CalibrationPoints;
        for (int c = 0; fits && c < Calibration?.Count; c++)
        {
            fits = IsThousandths(Calibration[c]);
        }

        if (!fits)
        {
            throw new ArgumentException($"A calibration has {CalibrationPoints} values from 0 to 1000.", nameof(calibration));
        }
    }

    private static bool IsThousandths(int value) => value is >= 0 and <= 1000;

    /// <summary>How many values a calibration has.</summary>
    public const int CalibrationPoints = 21;

    /// <summary>Nothing learned.</summary>
    public static RuleWeights None { get; } = new();

    /// <summary>Weights by the id of a leaning rule.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Lean>> Leans { get; }

    /// <summary>Thousandths by the id of a deciding rule.</summary>
    public IReadOnlyDictionary<string, int> Confidence { get; }

    /// <summary>The calibration, or null.</summary>
    public IReadOnlyList<int>? Calibration { get; }
}
