using System.Collections;
using System.Collections.Generic;

namespace Repartie;

/// <summary>Goes through lists by name without an object for it where they are few, as those of thousands of signals are.</summary>
internal static class FewLists
{
    public static KeyValuePair<string, IReadOnlyList<string>>[] EntriesOf(IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
        => lists is FewLists<string> few ? few.Entries : [.. lists];
}

/// <summary>
/// Lists by name for a handful of names, such as phrases by language: a row that is searched from its start takes a fraction of what a
/// hash table does, and a process may hold thousands of them. Immutable.
/// </summary>
internal sealed class FewLists<T>(KeyValuePair<string, IReadOnlyList<T>>[] lists) : IReadOnlyDictionary<string, IReadOnlyList<T>>
{
    /// <summary>With more names than this a hash table is the better choice.</summary>
    public const int Most = 6;

    public static readonly FewLists<T> None = new([]);

    public int Count => lists.Length;

    /// <summary>The lists with their names, not to be changed.</summary>
    public KeyValuePair<string, IReadOnlyList<T>>[] Entries => lists;

    public IEnumerable<string> Keys
    {
        get
        {
            foreach (KeyValuePair<string, IReadOnlyList<T>> list in lists)
            {
                yield return list.Key;
            }
        }
    }

    public IEnumerable<IReadOnlyList<T>> Values
    {
        get
        {
            foreach (KeyValuePair<string, IReadOnlyList<T>> list in lists)
            {
                yield return list.Value;
            }
        }
    }

    public IReadOnlyList<T> this[string key] => TryGetValue(key, out IReadOnlyList<T> list) ? list : throw new KeyNotFoundException($"There is no list '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, out IReadOnlyList<T> value)
    {
        Guard.NotNull(key);
        foreach (KeyValuePair<string, IReadOnlyList<T>> list in lists)
        {
            if (string.Equals(list.Key, key, System.StringComparison.Ordinal))
            {
                value = list.Value;
                return true;
            }
        }

        value = null!;
        return false;
    }

    public IEnumerator<KeyValuePair<string, IReadOnlyList<T>>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, IReadOnlyList<T>>>)lists).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
