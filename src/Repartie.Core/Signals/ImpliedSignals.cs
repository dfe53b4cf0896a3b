using System;
using System.Collections.Generic;

namespace Repartie.Signals;

/// <summary>
/// Which signals are seen with a signal: its families, what the brand's charter has stand for each of those, and what it has stand for the
/// signal itself. Put together once, one row after the other: a match sets them without looking anything up. Immutable.
/// </summary>
internal sealed class ImpliedSignals
{
    private readonly int[] _starts;
    private readonly int[] _signals;

    public ImpliedSignals(int count, SignalFamilies families, IReadOnlyDictionary<int, int[]> aliases)
    {
        _starts = new int[count + 1];
        List<int> signals = [];
        for (int signal = 0; signal < count; signal++)
        {
            foreach (int family in families.Of(signal))
            {
                signals.Add(family);
                AddAliases(family);
            }

            AddAliases(signal);
            _starts[signal + 1] = signals.Count;
        }

        _signals = signals.ToArray();

        void AddAliases(int signal)
        {
            if (aliases.TryGetValue(signal, out int[]? own))
            {
                foreach (int alias in own)
                {
                    signals.Add(alias);
                }
            }
        }
    }

    /// <summary>The signals that are seen with this one, in the order to set them.</summary>
    public ReadOnlySpan<int> Of(int signal) => _signals.AsSpan(_starts[signal], _starts[signal + 1] - _starts[signal]);
}
