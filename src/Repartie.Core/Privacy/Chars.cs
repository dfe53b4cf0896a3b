using System.Runtime.CompilerServices;

namespace Repartie.Privacy;

/// <summary>Classes of characters, independent of culture and of the host's Unicode version for everything that decides.</summary>
internal static class Chars
{
    private const string LatinFold =
        "aaaaaaaceeeeiiiidnooooo\u00D7ouuuuytsaaaaaaaceeeeiiiidnooooo\u00F7ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The value of a digit, ASCII or full-width; -1 for any other character.</summary>
    public static int Digit(char c)
    {
        int value = c - '0';
        if ((uint)value <= 9)
        {
            return value;
        }

        value = c - '\uFF10';
        return (uint)value <= 9 ? value : -1;
    }

    public static bool IsDigit(char c) => Digit(c) >= 0;

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 25;

    public static bool IsAsciiUpper(char c) => (uint)(c - 'A') <= 25;

    public static bool IsAsciiWord(char c) => IsAsciiLetter(c) || IsDigit(c);

    /// <summary>A letter, a digit or an accent that combines with one; not the ordinal signs of "nº" and "1ª".</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => c < '\u0080' ? IsAsciiLetter(c) || (uint)(c - '0') <= 9 : IsOtherWord(c);

    private static bool IsOtherWord(char c)
        => c is not ('\u00AA' or '\u00BA') && (char.IsLetterOrDigit(c) || IsCombining(c));

    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Characters without width that a copied number may carry: soft hyphen, zero-width and direction marks.</summary>
    public static bool IsIgnorable(char c)
        => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    /// <summary>White space inside a line.</summary>
    public static bool IsSpace(char c)
        => c is ' ' or '\t' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    public static bool IsLine(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsBlank(char c) => IsSpace(c) || IsLine(c);

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    public static bool IsAt(char c) => c is '@' or '\uFF20';

    public static bool IsPlus(char c) => c is '+' or '\uFF0B';

    public static bool IsCurrency(char c) => c is '$' or '\u00A3' or '\u00A5' or '\u20AC' or '\u20B9' or '\u20A6' or '\u20A8';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u00B4' or '`';

    /// <summary>Lower case without accent for Latin letters, the ASCII digit for a digit, else the character itself.</summary>
    public static char Fold(char c)
    {
        if (c < '\u0080')
        {
            return (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c;
        }

        if (c is >= '\u00C0' and <= '\u017F')
        {
            return LatinFold[c - '\u00C0'];
        }

        return c is >= '\uFF10' and <= '\uFF19' ? (char)(c - '\uFF10' + '0') : c;
    }

    /// <summary>Where the word that begins at a place ends.</summary>
    public static int WordEnd(string text, int start, out bool hasDigit)
    {
        hasDigit = false;
        int i = start;
        while (i < text.Length)
        {
            char c = text[i];
            if (!IsAsciiLetter(c))
            {
                if (!IsWord(c))
                {
                    break;
                }

                hasDigit |= IsDigit(c);
            }

            i++;
        }

        return i;
    }

    /// <summary>Where the word that ends at a place begins, not looking further back than a floor.</summary>
    public static int WordStart(string text, int end, int floor)
    {
        while (end > floor && IsWord(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    public static bool IsWordAt(string text, int index) => (uint)index < (uint)text.Length && IsWord(text[index]);

    public static bool IsDigitAt(string text, int index) => (uint)index < (uint)text.Length && IsDigit(text[index]);

    public static bool IsUpperAt(string text, int index) => (uint)index < (uint)text.Length && char.IsUpper(text[index]);

    /// <summary>Whether a folded word stands at a place; what follows it is not looked at.</summary>
    public static bool StandsAt(string text, int start, string folded)
    {
        if (start < 0 || start + folded.Length > text.Length)
        {
            return false;
        }

        for (int i = 0; i < folded.Length; i++)
        {
            if (Fold(text[start + i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first place at or after another that is not white space inside a line, at most a few characters on.</summary>
    public static int SkipSpaces(string text, int start, int atMost = 3)
    {
        int i = start;
        while (i < text.Length && i - start < atMost && IsSpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
