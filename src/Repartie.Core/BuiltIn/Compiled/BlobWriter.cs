using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace Repartie.BuiltIn.Compiled;

/// <summary>Writes numbers, texts and arrays one after the other; <see cref="BlobReader"/> reads them back in the same order. Little-endian.</summary>
internal sealed class BlobWriter
{
    /// <summary>How many bits of a number each byte holds.</summary>
    internal const int Bits = 7;

    /// <summary>The greatest byte behind which a number ends; greater ones say that it goes on.</summary>
    internal const byte Last = (1 << Bits) - 1;

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

    /// <summary>Writes small numbers as they lie in memory.</summary>
    public void Shorts(ushort[] numbers)
    {
        Number(numbers.Length);
        Bytes(MemoryMarshal.AsBytes<ushort>(numbers));
    }

    /// <summary>Writes characters as they lie in memory.</summary>
    public void Chars(char[] characters)
    {
        Number(characters.Length);
        Bytes(MemoryMarshal.AsBytes<char>(characters));
    }

    /// <summary>Writes rows of bits as they lie in memory.</summary>
    public void Longs(ulong[] numbers)
    {
        Number(numbers.Length);
        Bytes(MemoryMarshal.AsBytes<ulong>(numbers));
    }

    /// <summary>Writes numbers most of which are small: seven bits a byte, the lowest first. To each one is added, since -1 is frequent.</summary>
    public void Numbers(IReadOnlyCollection<int> numbers)
    {
        List<byte> bytes = new(numbers.Count * 2);
        foreach (int number in numbers)
        {
            uint rest = unchecked((uint)number + 1);
            while (rest > Last)
            {
                bytes.Add((byte)((rest & Last) | (Last + 1)));
                rest >>= Bits;
            }

            bytes.Add((byte)rest);
        }

        Number(numbers.Count);
        Bytes(bytes.ToArray());
    }

    /// <summary>Writes numbers that never fall, from zero on, as the steps between them.</summary>
    public void Ends(int[] ends)
    {
        int[] steps = new int[ends.Length - 1];
        for (int s = 0; s < steps.Length; s++)
        {
            steps[s] = ends[s + 1] - ends[s];
        }

        Numbers(steps);
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
