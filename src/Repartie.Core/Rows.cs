using System;

namespace Repartie;

/// <summary>
/// A list that grows, for values without a class of their own. The lists of the framework are compiled just in time for each type of
/// such values, even in a program that is compiled ahead of time; this one is compiled with the library.
/// </summary>
internal sealed class Rows<T>
{
    /// <summary>No items. That of the framework is compiled just in time for each type.</summary>
#pragma warning disable CA1825, MA0005 // What it asks for instead is what this is instead of.
    public static readonly T[] None = new T[0];
#pragma warning restore CA1825, MA0005

    private T[] _items = None;

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            T[] more = new T[Math.Max(4, Count * 2)];
            Array.Copy(_items, more, Count);
            _items = more;
        }

        _items[Count++] = item;
    }

    /// <summary>Puts an item before the one at an index.</summary>
    public void Insert(int index, T item)
    {
        Add(item);
        Array.Copy(_items, index, _items, index + 1, Count - 1 - index);
        _items[index] = item;
    }

    /// <summary>The items, until the list grows.</summary>
    public Span<T> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>The items from an index on.</summary>
    public T[] From(int first)
    {
        T[] items = new T[Count - first];
        Array.Copy(_items, first, items, 0, items.Length);
        return items;
    }

    public T[] ToArray() => From(0);

    /// <summary>Forgets the items from an index on.</summary>
    public void Shorten(int count)
    {
        Array.Clear(_items, count, Count - count);
        Count = count;
    }
}
