using System;

namespace Repartie.Privacy;

/// <summary>
/// Passes what can begin no personal data: blanks, marks, and plain words but the few that <see cref="Triggers.MatchWord"/> knows, so that the
/// scanner asks its questions only where this stops. Stopping too often costs time and changes nothing: the two ways of looking, one character
/// or sixty at once, need not stop at the same places.
/// </summary>
internal static class Skipper
{
    private const char Letter = 'a';
    private const char Sign = ' ';

    // A sign begins nothing; a dot or colon behind a word may begin a link; everything else is worth a look.
    private static ReadOnlySpan<byte> Kinds =>
        "                                "u8
        + "        ! !     0000000000  !   "u8
        + "!aaaaaaaaaaaaaaaaaaaaaaaaaa!    "u8
        + " aaaaaaaaaaaaaaaaaaaaaaaaaa!    "u8;

    /// <summary>The next place at or after another where personal data, or a link that is no such thing, may begin; the end where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The begin of a word, or of what is none.</param>
    public static int Next(string text, int at)
    {
        Passed passed = default;
        return Next(text, at, ref passed);
    }

    /// <summary>The same, for one question after another about a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The begin of a word, or of what is none.</param>
    /// <param name="passed">What is known from the question before.</param>
    public static int Next(string text, int at, ref Passed passed)
    {
#if NET8_0_OR_GREATER
        if (System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated && FirstCalls.AreOver)
        {
            return Chars.WordStart(text, passed.Block.Next(text, at), at);
        }
#endif
        return NextOneByOne(text, at);
    }

    /// <summary>What is known of the characters around the last place.</summary>
    public struct Passed
    {
#if NET8_0_OR_GREATER
        /// <summary>The characters that were looked at last.</summary>
        public SkipBlock Block;
#endif
    }

    /// <summary>The same, one character after the other.</summary>
    internal static int NextOneByOne(string text, int at)
    {
        ReadOnlySpan<byte> kinds = Kinds;
        while (at < text.Length)
        {
            char c = text[at];
            if (c > '\u007F')
            {
                return at;
            }

            if (kinds[c] == Sign)
            {
                at++;
                continue;
            }

            if (kinds[c] != Letter)
            {
                return at;
            }

            int end = at + 1;
            while (end < text.Length && text[end] <= '\u007F' && kinds[text[end]] == Letter)
            {
                end++;
            }

            if (GoesOn(text, end) || MayBegin(text, at, end))
            {
                return at;
            }

            at = end;
        }

        return text.Length;
    }

    // Whether a run of letters is only the first part of a word or of a link. A full stop with a blank behind it ends a sentence.
    private static bool GoesOn(string text, int end)
    {
        if (end == text.Length)
        {
            return false;
        }

        char next = text[end];
        return next > '\u007F' || Chars.IsDigit(next) || (next is '.' or ':' && end + 1 < text.Length && text[end + 1] is not (' ' or '\n'));
    }

    // Whether a word of plain letters is one that Triggers.MatchWord looks at: "at" and « arobase », "lieu", two or six capitals.
    private static bool MayBegin(string text, int start, int end)
    {
        int length = end - start;
        if (length == 1)
        {
            return false;
        }

        int first = text[start] | 0x20;
        int second = text[start + 1] | 0x20;
        return (first == 'a' && second is 't' or 'r') || (first == 'l' && second == 'i')
            || (length is 2 or Triggers.LocatorLength && Chars.IsAsciiUpper(text[start]) && Chars.IsAsciiUpper(text[end - 1]));
    }
}
