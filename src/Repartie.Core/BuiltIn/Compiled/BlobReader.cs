using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Repartie.BuiltIn.Compiled;

/// <summary>Reads what <see cref="BlobWriter"/> wrote, in the same order. Not thread-safe.</summary>
internal sealed class BlobReader(byte[] bytes)
{
    private int _position;

    public int Number()
    {
        int number = MemoryMarshal.Read<int>(bytes.AsSpan(_position));
        _position += sizeof(int);
        return number;
    }

    public string Text()
    {
        int length = Number();
        string text = Encoding.UTF8.GetString(bytes, _position, length);
        _position += length;
        return text;
    }

    public string[] Texts()
    {
        string[] texts = new string[Number()];
        for (int t = 0; t < texts.Length; t++)
        {
            texts[t] = Text();
        }

        return texts;
    }

    public T[] Raw<T>()
        where T : unmanaged
    {
        int count = Number();
        ReadOnlySpan<T> values = Next<T>(count);
        T[] copy = Room<T>(count);
        values.CopyTo(copy);
        return copy;
    }

    public int[] Numbers()
    {
        int[] numbers = Room<int>(Number());
        ReadOnlySpan<ushort> words = Next<ushort>(Number());
        int w = 0;
        for (int n = 0; n < numbers.Length; n++)
        {
            int word = words[w++];
            if (word != BlobWriter.Wide)
            {
                numbers[n] = word - 1;
            }
            else
            {
                numbers[n] = words[w] | (words[w + 1] << 16);
                w += 2;
            }
        }

        return numbers;
    }

    private ReadOnlySpan<T> Next<T>(int count)
        where T : unmanaged
    {
        int length = count * Size<T>();
        ReadOnlySpan<T> values = MemoryMarshal.Cast<byte, T>(bytes.AsSpan(_position, length));
        _position += length;
        return values;
    }

    private static int Size<T>()
        where T : unmanaged
        => MemoryMarshal.AsBytes<T>(new T[1]).Length;

    // Every element is written before anybody reads it.
    private static T[] Room<T>(int count)
        where T : unmanaged
#if NET
        => GC.AllocateUninitializedArray<T>(count);
#else
        => new T[count];
#endif
}
