using System;
using System.Text;

namespace Repartie.BuiltIn.Compiled;

/// <summary>
/// Reads what <see cref="BlobWriter"/> wrote, in the same order. Not thread-safe. It is written with plain arrays and loops, of which nothing
/// is left to compile at the start of a program that was compiled ahead of time.
/// </summary>
internal sealed class BlobReader(byte[] bytes)
{
    private int _position;

    public int Number()
    {
        int number = bytes[_position] | (bytes[_position + 1] << 8) | (bytes[_position + 2] << 16) | (bytes[_position + 3] << 24);
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

    public int[] Ints()
    {
        int[] numbers = new int[Number()];
        Copy(numbers, sizeof(int));
        return numbers;
    }

    public ushort[] Shorts()
    {
        ushort[] numbers = new ushort[Number()];
        Copy(numbers, sizeof(ushort));
        return numbers;
    }

    public ulong[] Longs()
    {
        ulong[] numbers = new ulong[Number()];
        Copy(numbers, sizeof(ulong));
        return numbers;
    }

    public int[] Numbers()
    {
        int[] numbers = new int[Number()];
        byte[] from = bytes;
        int at = _position;
        for (int n = 0; n < numbers.Length; n++)
        {
            uint number = from[at++];
            if (number > BlobWriter.Last)
            {
                number &= BlobWriter.Last;
                uint next;
                int shift = BlobWriter.Bits;
                do
                {
                    next = from[at++];
                    number |= (next & BlobWriter.Last) << shift;
                    shift += BlobWriter.Bits;
                }
                while (next > BlobWriter.Last);
            }

            numbers[n] = (int)(number - 1);
        }

        _position = at;
        return numbers;
    }

    /// <summary>Numbers that never fall, from zero on.</summary>
    public int[] Ends()
    {
        int[] steps = Numbers();
        int[] ends = new int[steps.Length + 1];
        for (int s = 0; s < steps.Length; s++)
        {
            ends[s + 1] = ends[s] + steps[s];
        }

        return ends;
    }

    private void Copy(Array target, int size)
    {
        int length = target.Length * size;
        Buffer.BlockCopy(bytes, _position, target, 0, length);
        _position += length;
    }
}
