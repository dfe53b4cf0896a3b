using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace Repartie.BuiltIn.Compiled;

/// <summary>Writes numbers, texts and arrays one after the other; <see cref="BlobReader"/> reads them back in the same order. Little-endian.</summary>
internal sealed class BlobWriter
{
    /// <summary>Before a number that takes two words; smaller ones are one word: the number plus one, since -1 is frequent.</summary>
    internal const ushort Wide = ushort.MaxValue;

    private byte[] _bytes = new byte[1024];
    private int _count;

    public byte[] ToArray() => _bytes.AsSpan(0, _count).ToArray();

    public void Number(int number) => Bytes(MemoryMarshal.AsBytes<int>(new[] { number }));

    public void Text(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Number(utf8.Length);
        Bytes(utf8);
    }

    public void Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (string text in texts)
        {
            Text(text);
        }
    }

    /// <summary>Writes numbers as they lie in memory.</summary>
    public void Ints(int[] numbers)
    {
        Number(numbers.Length);
        Bytes(MemoryMarshal.AsBytes<int>(numbers));
    }

    /// <summary>Writes rows of bits as they lie in memory.</summary>
    public void Longs(ulong[] numbers)
    {
        Number(numbers.Length);
        Bytes(MemoryMarshal.AsBytes<ulong>(numbers));
    }

    /// <summary>Writes numbers most of which are small, in half the room.</summary>
    public void Numbers(IReadOnlyCollection<int> numbers)
    {
        List<ushort> words = new(numbers.Count);
        foreach (int number in numbers)
        {
            if (number is >= -1 and < Wide - 1)
            {
                words.Add((ushort)(number + 1));
            }
            else
            {
                words.Add(Wide);
                words.Add((ushort)number);
                words.Add((ushort)(number >> 16));
            }
        }

        Number(numbers.Count);
        Number(words.Count);
        Bytes(MemoryMarshal.AsBytes<ushort>(words.ToArray()));
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - _count < bytes.Length)
        {
            Array.Resize(ref _bytes, (_count + bytes.Length) * 2);
        }

        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }
}
