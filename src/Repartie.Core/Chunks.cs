using System;

namespace Repartie;

/// <summary>
/// A list that grows by pieces of one size. Of ten thousand values, one array is kept among the large objects, where each new one may have all
/// memory collected; pieces are not, and nothing is copied when the list grows.
/// </summary>
internal sealed class Chunks<T>
{
    private const int Bits = 8;
    private const int Length = 1 << Bits;

    private T[][] _chunks = new T[4][];

    public int Count { get; private set; }

    public ref T this[int index] => ref _chunks[index >> Bits][index & (Length - 1)];

    public void Add(T item)
    {
        int chunk = Count >> Bits;
        if (chunk == _chunks.Length)
        {
            T[][] more = new T[chunk * 2][];
            Array.Copy(_chunks, more, chunk);
            _chunks = more;
        }

        (_chunks[chunk] ??= new T[Length])[Count++ & (Length - 1)] = item;
    }
}
