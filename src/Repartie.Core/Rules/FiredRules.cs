using System;

namespace Repartie.Rules;

/// <summary>Indexes of the rules that fired, each once, in reusable buffers.</summary>
internal sealed class FiredRules
{
    private int[] _indexes = new int[64];
    private bool[] _seen = [];

    public int Count { get; private set; }

    public int this[int position] => _indexes[position];

    public void Reset(int rules)
    {
        for (int i = 0; i < Count; i++)
        {
            _seen[_indexes[i]] = false;
        }

        Count = 0;
        if (_seen.Length < rules)
        {
            _seen = new bool[rules];
        }
    }

    public void Add(int rule)
    {
        if (_seen[rule])
        {
            return;
        }

        _seen[rule] = true;
        if (Count == _indexes.Length)
        {
            Array.Resize(ref _indexes, _indexes.Length * 2);
        }

        _indexes[Count++] = rule;
    }

    public void Sort() => Array.Sort(_indexes, 0, Count);
}
