using System;
using System.IO;
using System.Text;

namespace Repartie.BuiltIn.Compiled;

/// <summary>
/// Reads what <see cref="BlobWriter"/> wrote, in the same order, through a small buffer: a program that starts would wait for each further page
/// of memory. Not thread-safe. It is written with plain arrays and loops, of which nothing is left to compile at the start of a program that was
/// compiled ahead of time.
/// </summary>
internal sealed class BlobReader
{
    private const int Buffered = 1 << 14;

    /// <summary>The bytes of the longest number of those that take few.</summary>
    private const int Longest = 5;

    private readonly Stream? _source;
    private byte[] _bytes;
    private int _position;
    private int _end;

    // How much of the source is still to come.
    private int _left;

    /// <summary>Reads bytes.</summary>
    public BlobReader(byte[] bytes)
    {
        _bytes = bytes;
        _end = bytes.Length;
    }

    /// <summary>Reads a part of a file.</summary>
    /// <param name="source">The file, at the start of the part; for this reader alone.</param>
    /// <param name="length">How many bytes the part has.</param>
    public BlobReader(Stream source, int length)
    {
        _source = source;
        _left = length;
        _bytes = new byte[Math.Min(length, Buffered)];
    }

    public int Number()
    {
        Need(sizeof(int));
        byte[] bytes = _bytes;
        int at = _position;
        _position += sizeof(int);
        return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
    }

    public string Text()
    {
        int length = Number();
        Need(length);
        string text = Encoding.UTF8.GetString(_bytes, _position, length);
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

    public char[] Chars()
    {
        char[] characters = new char[Number()];
        Copy(characters, sizeof(char));
        return characters;
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
        Read(numbers, 0);
        return numbers;
    }

    /// <summary>Numbers that never fall, from zero on.</summary>
    public int[] Ends()
    {
        int[] ends = new int[Number() + 1];
        Read(ends, 1);
        for (int e = 1; e < ends.Length; e++)
        {
            ends[e] += ends[e - 1];
        }

        return ends;
    }

    private void Read(int[] numbers, int first)
    {
        byte[] from = _bytes;
        int at = _position;
        int safe = _end - Longest;
        for (int n = first; n < numbers.Length; n++)
        {
            if (at > safe && _left > 0)
            {
                _position = at;
                Fill();
                from = _bytes;
                at = _position;
                safe = _end - Longest;
            }

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
    }

    private void Copy(Array target, int size)
    {
        int length = target.Length * size;
        for (int done = 0; done < length;)
        {
            if (_position == _end)
            {
                Need(1);
            }

            int count = Math.Min(length - done, _end - _position);
            Buffer.BlockCopy(_bytes, _position, target, done, count);
            _position += count;
            done += count;
        }
    }

    private void Need(int count)
    {
        if (_end - _position >= count)
        {
            return;
        }

        if (_bytes.Length < count)
        {
            byte[] more = new byte[count];
            Buffer.BlockCopy(_bytes, _position, more, 0, _end - _position);
            _bytes = more;
            _end -= _position;
            _position = 0;
        }

        Fill();
        if (_end < count)
        {
            throw new EndOfStreamException("The compiled books end early.");
        }
    }

    // Moves what is not read yet to the start, and fills what is free behind it.
    private void Fill()
    {
        Buffer.BlockCopy(_bytes, _position, _bytes, 0, _end - _position);
        _end -= _position;
        _position = 0;
        while (_left > 0 && _end < _bytes.Length)
        {
            int count = _source!.Read(_bytes, _end, Math.Min(_left, _bytes.Length - _end));
            _end += count > 0 ? count : throw new EndOfStreamException("The compiled books end early.");
            _left -= count;
        }
    }
}
