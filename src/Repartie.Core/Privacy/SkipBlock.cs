#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Repartie.Privacy;

/// <summary>
/// Which of some sixty characters are worth a look, as bits of one integer: no branch for each word, of which half would be guessed wrong, and
/// nothing looked at twice where the scanner goes on behind a place.
/// </summary>
internal struct SkipBlock
{
    private const int Length = 64;
    private const int Part = 16;

    // What a word of capitals is shows six characters on: of each block all but the last are judged.
    private const int Judged = Length - Triggers.LocatorLength;

    // Marks of the two halves of a character that have one in common: 1 are digits, 2 to 16 other signs worth a look, 32 and 64 full stop and colon.
    private static readonly Vector128<byte> LowMarks = Vector128.Create((byte)(1 | 8), 1, 1, 1, 1, 1, 1, 1, 1 | 2, 1, 2 | 64, 4, 16, 0, 32, 0);
    private static readonly Vector128<byte> HighMarks = Vector128.Create(0, 0, (byte)(2 | 32), 1 | 16 | 64, 8, 4, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0);

    private int _start;
    private int _end;
    private ulong _stops;
    private ulong _letters;
    private ulong _before;

    /// <summary>The place at or behind another that is worth a look, perhaps inside the word to look at; the end of the text where there is none.</summary>
    public int Next(string text, int at)
    {
        if (at < _start || at >= _end || ((((_letters << 1) | _before) & _letters) >> (at - _start) & 1) != 0)
        {
            if (at >= text.Length)
            {
                return text.Length;
            }

            // Inside a word a block is begun anew: what is left of the word counts as a word.
            Read(text, at, before: 0);
        }

        ulong stops = _stops >> (at - _start);
        while (stops == 0)
        {
            at = _end;
            if (at >= text.Length)
            {
                return text.Length;
            }

            Read(text, at, (_letters >> (Judged - 1)) & 1);
            stops = _stops;
        }

        return at + BitOperations.TrailingZeroCount(stops);
    }

    private void Read(string text, int at, ulong before)
    {
        _before = before;
        _start = at;
        _end = at + Judged;
        ReadOnlySpan<char> rest = text.AsSpan(at);
        if (rest.Length >= Length)
        {
            Read(rest, before);
        }
        else
        {
            ReadTail(rest, before);
        }
    }

    private void ReadTail(ReadOnlySpan<char> rest, ulong before)
    {
        Span<char> tail = stackalloc char[Length];
        tail.Fill(' ');
        rest.CopyTo(tail);
        Read(tail, before);
    }

    // Before is whether a letter stands before the first character.
    private void Read(ReadOnlySpan<char> text, ulong before)
    {
        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text.Slice(0, Length));
        ulong stops = 0, digits = 0, letters = 0, capitals = 0, dots = 0, colons = 0, blanks = 0, likeA = 0, afterA = 0, l = 0, afterL = 0;
        for (int at = 0; at < Length; at += Part)
        {
            Vector128<ushort> low = Vector128.Create(characters.Slice(at, Part));
            Vector128<ushort> high = Vector128.Create(characters.Slice(at + (Part / 2), Part / 2));
            Vector128<byte> plain = Vector128.Narrow(low, high);
            Vector128<byte> marks = Vector128.Shuffle(LowMarks, plain & Vector128.Create((byte)0x0F)) & Vector128.Shuffle(HighMarks, plain >>> 4);
            Vector128<byte> small = plain | Vector128.Create((byte)0x20);
            if (Vector128.GreaterThanAny(low | high, Vector128.Create((ushort)0x7F)))
            {
                Vector128<byte> known = Vector128.Narrow(Vector128.LessThan(low, Vector128.Create((ushort)0x80)), Vector128.LessThan(high, Vector128.Create((ushort)0x80)));
                Vector128<byte> accented = Vector128.Narrow(AreAccented(low), AreAccented(high));
                Vector128<byte> signs = Vector128.Narrow(AreSigns(low), AreSigns(high));
                Vector128<byte> others = ~(known | accented | signs);
                stops |= Bits(others, at);
                digits |= Bits(others, at);
                letters |= Bits(accented, at);
                likeA |= Bits(accented & Vector128.LessThanOrEqual(small & Vector128.Create((byte)0x1F), Vector128.Create((byte)6)), at);
                afterA |= Bits(accented & Vector128.Equals(small, Vector128.Create((byte)0xFE)), at);
                afterL |= Bits(accented, at);
                plain &= known;
                small &= known;
                marks &= known;
            }

            letters |= Bits(Vector128.LessThanOrEqual(small - Vector128.Create((byte)'a'), Vector128.Create((byte)25)), at);
            capitals |= Bits(Vector128.LessThanOrEqual(plain - Vector128.Create((byte)'A'), Vector128.Create((byte)25)), at);
            blanks |= Bits(Vector128.Equals(plain, Vector128.Create((byte)' ')) | Vector128.Equals(plain, Vector128.Create((byte)'\n')), at);
            digits |= Bits((marks.AsUInt16() << 7).AsByte(), at);
            stops |= Bits(~Vector128.Equals(marks & Vector128.Create((byte)31), Vector128<byte>.Zero), at);
            dots |= Bits((marks.AsUInt16() << 2).AsByte(), at);
            colons |= Bits((marks.AsUInt16() << 1).AsByte(), at);
            likeA |= Bits(Vector128.Equals(small, Vector128.Create((byte)'a')), at);
            afterA |= Bits(Vector128.Equals(small, Vector128.Create((byte)'t')) | Vector128.Equals(small, Vector128.Create((byte)'r')), at);
            l |= Bits(Vector128.Equals(small, Vector128.Create((byte)'l')), at);
            afterL |= Bits(Vector128.Equals(small, Vector128.Create((byte)'i')), at);
        }

        _letters = letters;
        ulong begins = letters & ~((letters << 1) | before);

        // A colon or a few full stops behind a word end it where a blank follows: no link.
        stops |= colons & ~(blanks >> 1);
        ulong ended = dots & (blanks >> 1);
        ended |= dots & (ended >> 1);
        ended |= dots & (ended >> 1);
        stops |= dots & ~ended;

        // "FR 76", "AB 12": two capitals and a digit behind the blank; a locator: six capitals, which may go on as anything but a word.
        ulong two = capitals & (capitals >> 1);
        ulong four = two & (two >> 2);
        stops |= begins & two & ~(letters >> 2) & (digits >> 3);
        stops |= begins & four & (two >> 4) & ~(letters >> 6);
        stops |= begins & ((likeA & (afterA >> 1)) | (l & (afterL >> 1)));
        _stops = stops & ((1UL << Judged) - 1);
    }

    // The letters of Latin-1 that are no ASCII: a word may hold them like any other.
    private static Vector128<ushort> AreAccented(Vector128<ushort> c)
        => Vector128.Equals(c & Vector128.Create((ushort)0xFFC0), Vector128.Create((ushort)0xC0))
            & ~Vector128.Equals(c | Vector128.Create((ushort)0x20), Vector128.Create((ushort)'\u00F7'));

    // Dashes, quotation marks and the like of "General Punctuation", and the halves of emoji.
    private static Vector128<ushort> AreSigns(Vector128<ushort> c)
        => Vector128.LessThanOrEqual(c - Vector128.Create((ushort)'\u2000'), Vector128.Create((ushort)0x6F))
            | Vector128.Equals(c & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));

    private static ulong Bits(Vector128<byte> marks, int at) => (ulong)marks.ExtractMostSignificantBits() << at;
}
#endif
