using System;
using Repartie.Signals.Phrases;

namespace Repartie.Rules;

/// <summary>
/// Indexes of the rules that fired, each once, in reusable buffers. Rules are noted as bits, which are read in their order afterwards: nothing
/// has to be sorted, or looked for twice.
/// </summary>
internal sealed class FiredRules
{
    private int[] _indexes = new int[64];
    private ulong[] _bits = [];

    public int Count { get; private set; }

    public int this[int position] => _indexes[position];

    public void Reset(int rules)
    {
        Count = 0;
        int words = (rules + 63) >> 6;
        if (_bits.Length < words)
        {
            _bits = new ulong[words];
        }
    }

    public void Add(int rule) => _bits[rule >> 6] |= 1UL << rule;

    /// <summary>Lists what was added, in order.</summary>
    public void Order()
    {
        for (int word = 0; word < _bits.Length; word++)
        {
            for (ulong bits = _bits[word]; bits != 0; bits &= bits - 1)
            {
                if (Count == _indexes.Length)
                {
                    Array.Resize(ref _indexes, _indexes.Length * 2);
                }

                _indexes[Count++] = (word << 6) + Bits.Lowest(bits);
            }

            _bits[word] = 0;
        }
    }
}
