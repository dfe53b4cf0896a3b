using System;
using System.Collections;
using System.Collections.Generic;

namespace Repartie;

/// <summary>
/// A read-only view of a part of an array that nobody writes to any more. One array serves several lists, so that a decision is few
/// objects.
/// </summary>
internal sealed class FrozenList<T>(T[] items, int start, int count) : IReadOnlyList<T>
{
    public static readonly FrozenList<T> Empty = new(Rows<T>.None, 0, 0);

    /// <summary>A list of an array that nobody else holds.</summary>
    public static FrozenList<T> Owning(T[] items) => new(items, 0, items.Length);

    public int Count => count;

    public T this[int index] => (uint)index < (uint)count ? items[start + index] : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has fewer items.");

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < count; i++)
        {
            yield return items[start + i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
