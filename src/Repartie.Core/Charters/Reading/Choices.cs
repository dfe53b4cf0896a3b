using System;
using System.Collections.Generic;

namespace Repartie.Charters.Reading;

/// <summary>The names that a value of a closed set has in a charter, in the order of messages.</summary>
internal sealed class Choices<T>
    where T : struct
{
    private readonly List<string> _names = [];
    private readonly Rows<T> _values = new();

    public IReadOnlyList<string> Names => _names;

    public int Count => _names.Count;

    /// <summary>Adds a name.</summary>
    public T this[string name]
    {
        set
        {
            _names.Add(name);
            _values.Add(value);
        }
    }

    public T ValueAt(int index) => _values[index];

    /// <summary>The value of a name, in any case; null where it is none.</summary>
    public T? Find(string name)
    {
        for (int n = 0; n < _names.Count; n++)
        {
            if (string.Equals(_names[n], name, StringComparison.OrdinalIgnoreCase))
            {
                return _values[n];
            }
        }

        return null;
    }
}
