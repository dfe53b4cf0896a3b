#if NET8_0_OR_GREATER
using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Repartie.Text;

/// <summary>
/// What sixty-four characters are, one bit for each: which belong to a plain word in the sense of <see cref="PlainWordReader"/>, and what may
/// stand behind one. Words are then told apart by counting bits, where looking at one character after the other guesses wrong at every end.
/// </summary>
internal struct TextBlock
{
    /// <summary>How many characters a block has.</summary>
    public const int Length = 64;

    private const int Part = 16;

    // Marks of the two halves of an ASCII character that have one in common: 1 and 2 are letters, 4 digits, the rest signs that may go on with a
    // word, a link or an address: ' + - . and : and @ ` and _ DEL.
    private const byte LetterMarks = 1 | 2;
    private const byte WordMarks = LetterMarks | 4;
    private static readonly Vector128<byte> LowMarks = Vector128.Create(
        (byte)(2 | 4 | 32), 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 4 | 8, 1 | 2 | 4, 1 | 2 | 4, 1 | 2 | 16, 1 | 8, 1, 1 | 8, 1 | 8, 1 | 64);

    private static readonly Vector128<byte> HighMarks = Vector128.Create((byte)0, 0, 8, 4 | 16, 1 | 32, 2 | 64, 1 | 32, 2 | 64, 0, 0, 0, 0, 0, 0, 0, 0);

    // What the accented letters of Latin-1 fold to, by the second half of the character; a sign where that is not one letter.
    private static readonly Vector128<byte> FirstAccents = Vector128.Create("aaaaaa-ceeeeiiii"u8);
    private static readonly Vector128<byte> SecondAccents = Vector128.Create("dnooooo-ouuuuy-y"u8);

    /// <summary>Letters of Latin-1 that fold to one letter.</summary>
    public ulong Letters;

    /// <summary>Those and the digits of ASCII.</summary>
    public ulong Words;

    /// <summary>The capitals among the letters.</summary>
    public ulong Capitals;

    /// <summary>Spaces and commas.</summary>
    public ulong Gaps;

    /// <summary>Commas.</summary>
    public ulong Commas;

    /// <summary>Signs that end a plain word beyond doubt.</summary>
    public ulong Ends;

    /// <summary>Whether the two characters before fold to the same, for letters and digits; elsewhere it may be set or not.</summary>
    public ulong Thrice;

    /// <summary>Reads sixty-four characters and writes their folded forms; those of characters that belong to no plain word mean nothing.</summary>
    public static TextBlock Read(ReadOnlySpan<char> text, Span<char> folded)
    {
        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text.Slice(0, Length));
        Span<ushort> target = MemoryMarshal.Cast<char, ushort>(folded.Slice(0, Length));
        TextBlock block = default;
        ulong twice = 0;
        byte before = 0;
        for (int at = 0; at < Length; at += Part)
        {
            Vector128<ushort> low = Vector128.Create(characters.Slice(at, Part));
            Vector128<ushort> high = Vector128.Create(characters.Slice(at + (Part / 2), Part / 2));
            Vector128<byte> plain = Vector128.Narrow(low, high);
            Vector128<byte> marks = Vector128.Shuffle(LowMarks, plain & Vector128.Create((byte)0x0F)) & Vector128.Shuffle(HighMarks, plain >>> 4);
            Vector128<byte> letters = ~Vector128.Equals(marks & Vector128.Create(LetterMarks), Vector128<byte>.Zero);
            Vector128<byte> words = ~Vector128.Equals(marks & Vector128.Create(WordMarks), Vector128<byte>.Zero);
            Vector128<byte> ends = Vector128.Equals(marks, Vector128<byte>.Zero);
            Vector128<byte> small = plain | Vector128.Create((byte)0x20);
            Vector128<byte> known = Vector128<byte>.AllBitsSet;
            if (Vector128.GreaterThanAny(low | high, Vector128.Create((ushort)0x7F)))
            {
                known = Vector128.Narrow(Vector128.LessThan(low, Vector128.Create((ushort)0x80)), Vector128.LessThan(high, Vector128.Create((ushort)0x80)));
                Vector128<byte> accented = Vector128.Narrow(AreAccented(low), AreAccented(high));
                letters = (letters & known) | accented;
                words = (words & known) | accented;
                ends &= known;
                small = Vector128.ConditionalSelect(accented, FoldAccents(plain), small);
            }

            ulong capitals = (letters & ~(plain.AsUInt16() << 2).AsByte()).ExtractMostSignificantBits();
            block.Letters |= (ulong)letters.ExtractMostSignificantBits() << at;
            block.Words |= (ulong)words.ExtractMostSignificantBits() << at;
            block.Capitals |= capitals << at;
            block.Ends |= (ulong)ends.ExtractMostSignificantBits() << at;
            Vector128<byte> commas = Vector128.Equals(plain, Vector128.Create((byte)',')) & known;
            Vector128<byte> spaces = Vector128.Equals(plain, Vector128.Create((byte)' ')) & known;
            block.Commas |= (ulong)commas.ExtractMostSignificantBits() << at;
            block.Gaps |= (ulong)(spaces | commas).ExtractMostSignificantBits() << at;
            Vector128<byte> previous = Vector128.Shuffle(small, Vector128.Create((byte)16, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)).WithElement(0, before);
            twice |= (ulong)Vector128.Equals(small, previous).ExtractMostSignificantBits() << at;
            before = small.GetElement(Part - 1);
            (Vector128<ushort> first, Vector128<ushort> second) = Vector128.Widen(small);
            first.CopyTo(target.Slice(at));
            second.CopyTo(target.Slice(at + (Part / 2)));
        }

        block.Thrice = twice & (twice << 1);
        return block;
    }

    // The letters from À to ÿ but those that fold to two letters or stand for a sign: Æ × Þ ß æ ÷ þ.
    private static Vector128<ushort> AreAccented(Vector128<ushort> c)
    {
        Vector128<ushort> row = c & Vector128.Create((ushort)0x1F);
        return Vector128.Equals(c & Vector128.Create((ushort)0xFFC0), Vector128.Create((ushort)0xC0))
            & ~(Vector128.Equals(row, Vector128.Create((ushort)0x06)) | Vector128.Equals(row, Vector128.Create((ushort)0x17)) | Vector128.Equals(row, Vector128.Create((ushort)0x1E))
                | Vector128.Equals(c, Vector128.Create((ushort)0xDF)));
    }

    private static Vector128<byte> FoldAccents(Vector128<byte> plain)
    {
        Vector128<byte> column = plain & Vector128.Create((byte)0x0F);
        Vector128<byte> isSecond = ~Vector128.Equals(plain & Vector128.Create((byte)0x10), Vector128<byte>.Zero);
        return Vector128.ConditionalSelect(isSecond, Vector128.Shuffle(SecondAccents, column), Vector128.Shuffle(FirstAccents, column));
    }
}
#endif
