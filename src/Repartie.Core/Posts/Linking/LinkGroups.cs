using System;
using System.Collections.Generic;

namespace Repartie.Posts.Linking;

/// <summary>Which ids belong together (union-find with path halving): practically linear, and without recursion.</summary>
internal sealed class LinkGroups
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _parents = [];
    private readonly List<int> _sizes = [];

    public void Join(string one, string two)
    {
        int first = Root(Number(one));
        int second = Root(Number(two));
        if (first == second)
        {
            return;
        }

        (int large, int small) = _sizes[first] >= _sizes[second] ? (first, second) : (second, first);
        _parents[small] = large;
        _sizes[large] += _sizes[small];
    }

    public int Of(string id) => Root(Number(id));

    private int Number(string id)
    {
        if (!_numbers.TryGetValue(id, out int number))
        {
            number = _parents.Count;
            _numbers.Add(id, number);
            _parents.Add(number);
            _sizes.Add(1);
        }

        return number;
    }

    private int Root(int number)
    {
        while (_parents[number] != number)
        {
            _parents[number] = _parents[_parents[number]];
            number = _parents[number];
        }

        return number;
    }
}
