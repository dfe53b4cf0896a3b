using System;
using System.Collections;
using System.Collections.Generic;

namespace Repartie;

/// <summary>
/// Values by department, in the order in which they came. A dictionary of the framework over departments is compiled just in time, even in a
/// program that is compiled ahead of time. Filled by one owner, then only read.
/// </summary>
internal sealed class DepartmentTable<T> : IReadOnlyDictionary<Department, T>
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    public int Count => _values.Count;

    public IEnumerable<Department> Keys
    {
        get
        {
            foreach (string id in _values.Keys)
            {
                yield return new Department(id);
            }
        }
    }

    public IEnumerable<T> Values => _values.Values;

    public T this[Department key]
    {
        get => _values.TryGetValue(key.Id, out T? value) ? value : throw new KeyNotFoundException($"There is no department '{key.Id}'.");
        set => _values[key.Id] = value;
    }

    public bool ContainsKey(Department key) => _values.ContainsKey(key.Id);

    public bool TryGetValue(Department key, out T value) => _values.TryGetValue(key.Id, out value!);

    /// <summary>A copy that what is put into this one later does not change.</summary>
    public DepartmentTable<T> Copy()
    {
        DepartmentTable<T> copy = new();
        foreach (KeyValuePair<string, T> value in _values)
        {
            copy._values.Add(value.Key, value.Value);
        }

        return copy;
    }

    public IEnumerator<KeyValuePair<Department, T>> GetEnumerator()
    {
        foreach (KeyValuePair<string, T> value in _values)
        {
            yield return new(new Department(value.Key), value.Value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
