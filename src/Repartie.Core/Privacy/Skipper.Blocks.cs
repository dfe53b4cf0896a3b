#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Repartie.Privacy;

/// <summary>Looks at sixteen characters at once, as bits of one integer: no branch for each word, of which half would be guessed wrong.</summary>
internal static partial class Skipper
{
    private const int Block = 16;

    // Of each block all but the last character are judged: what stands behind that one is not known yet.
    private const int Step = Block - 1;
    private const uint Judged = (1u << Step) - 1;

    // Marks of the two halves of a character that have one in common: 1 to 16 are worth a look, 32 and 64 are the full stop and the colon.
    private static readonly Vector128<byte> LowMarks = Vector128.Create((byte)(1 | 8), 1, 1, 1, 1, 1, 1, 1, 1 | 2, 1, 2 | 64, 4, 16, 0, 32, 0);
    private static readonly Vector128<byte> HighMarks = Vector128.Create(0, 0, (byte)(2 | 32), 1 | 16 | 64, 8, 4, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0);

    // The place where a whole block does not fit any more, or one that is worth a look, perhaps inside the word to look at.
    private static int PassBlocks(string text, int at, out bool found)
    {
        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text.AsSpan());
        uint before = 0;
        for (; at + Block <= characters.Length; at += Step)
        {
            uint stops = Stops(Vector128.Create(characters.Slice(at)), Vector128.Create(characters.Slice(at + (Block / 2))), ref before) & Judged;
            if (stops != 0)
            {
                found = true;
                return at + BitOperations.TrailingZeroCount(stops);
            }
        }

        found = false;
        return at;
    }

    // One bit for each character that is worth a look. Before is whether a letter stands before the first, afterwards before the next block.
    private static uint Stops(Vector128<ushort> low, Vector128<ushort> high, ref uint before)
    {
        Vector128<byte> plain = Vector128.Narrow(low, high);
        uint letters = Bits(Vector128.LessThanOrEqual((plain | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)25)));
        uint stops = 0;
        uint accented = 0;
        Vector128<ushort> lastPlain = Vector128.Create((ushort)0x7F);
        Vector128<byte> known = Vector128<byte>.AllBitsSet;
        if (Vector128.GreaterThanAny(low | high, lastPlain))
        {
            known = ~Vector128.Narrow(Vector128.GreaterThan(low, lastPlain), Vector128.GreaterThan(high, lastPlain));
            accented = Bits(Vector128.Narrow(AreAccented(low), AreAccented(high)));
            stops = Bits(~known & ~Vector128.Narrow(AreSigns(low), AreSigns(high))) & ~accented;
            letters = (letters & Bits(known)) | accented;
        }

        Vector128<byte> marks = Vector128.Shuffle(LowMarks, plain & Vector128.Create((byte)0x0F)) & Vector128.Shuffle(HighMarks, plain >>> 4) & known;
        Vector128<byte> small = plain | Vector128.Create((byte)0x20);
        uint begins = letters & ~((letters << 1) | before);
        uint blanks = Bits((Vector128.Equals(plain, Vector128.Create((byte)' ')) | Vector128.Equals(plain, Vector128.Create((byte)'\n'))) & known);
        uint capitals = Bits(Vector128.LessThanOrEqual(plain - Vector128.Create((byte)'A'), Vector128.Create((byte)25)) & known);
        uint afterA = Bits(Vector128.Equals(small, Vector128.Create((byte)'t')) | Vector128.Equals(small, Vector128.Create((byte)'r')));
        uint afterL = Bits(Vector128.Equals(small, Vector128.Create((byte)'i'))) | accented;
        stops |= Bits(~Vector128.Equals(marks & Vector128.Create((byte)31), Vector128<byte>.Zero));
        stops |= Bits(~Vector128.Equals(marks & Vector128.Create((byte)96), Vector128<byte>.Zero)) & ~(blanks >> 1);
        stops |= capitals & (capitals >> 1);
        stops |= begins & (accented | (Bits(Vector128.Equals(small, Vector128.Create((byte)'a'))) & (afterA >> 1)) | (Bits(Vector128.Equals(small, Vector128.Create((byte)'l'))) & (afterL >> 1)));
        before = (letters >> (Step - 1)) & 1;
        return stops;
    }

    // The letters of Latin-1 that are no ASCII: a word may hold them like any other.
    private static Vector128<ushort> AreAccented(Vector128<ushort> c)
        => Vector128.LessThanOrEqual(c - Vector128.Create((ushort)'\u00C0'), Vector128.Create((ushort)0x3F))
            & ~Vector128.Equals(c | Vector128.Create((ushort)0x20), Vector128.Create((ushort)'\u00F7'));

    // Dashes, quotation marks and the like of "General Punctuation", and the halves of emoji.
    private static Vector128<ushort> AreSigns(Vector128<ushort> c)
        => Vector128.LessThanOrEqual(c - Vector128.Create((ushort)'\u2000'), Vector128.Create((ushort)0x6F))
            | Vector128.Equals(c & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800));

    private static uint Bits(Vector128<byte> marks) => marks.ExtractMostSignificantBits();
}
#endif
