using System;

namespace Repartie.Privacy;

/// <summary>Numbers of persons with the state: French NIR, United Kingdom National Insurance number, United States social security number.</summary>
internal static class NationalIdDetector
{
    private const int NirLength = 13;

    /// <summary>
    /// The end of the French NIR that begins at a place, or -1: sex, year, month, department (2A and 2B for Corsica), commune, order, then the
    /// key 97 - (number mod 97). Without its key only where the words before call it a social security number. Source: INSEE.
    /// </summary>
    public static int MatchNir(string text, int start, in Lead lead)
    {
        if (Chars.Digit(text[start]) is not (1 or 2 or 3 or 4 or 7 or 8))
        {
            return -1;
        }

        Span<char> value = stackalloc char[NirLength + 2];
        int count = 0;
        int at = start;
        int end = -1;
        int endWithoutKey = -1;
        while (at < text.Length)
        {
            char c = text[at];
            int digit = Chars.Digit(c);
            if (digit >= 0 || (count == 6 && value[5] == '2' && (c & ~0x20) is 'A' or 'B'))
            {
                if (count == value.Length)
                {
                    return -1;
                }

                value[count++] = digit >= 0 ? (char)('0' + digit) : (char)(c & ~0x20);
                at++;
                if (count == NirLength)
                {
                    endWithoutKey = at;
                }

                if (count == value.Length)
                {
                    end = at;
                    break;
                }
            }
            else if (PassSigns(text, at) is int next && next > at && Chars.IsDigitAt(text, next))
            {
                at = next;
            }
            else
            {
                break;
            }
        }

        if (end > 0 && !Chars.IsWordAt(text, end) && IsPlausible(value) && Key(value) == ((value[13] - '0') * 10) + value[14] - '0')
        {
            return end;
        }

        return endWithoutKey > 0 && lead.Has(Cue.Social) && !Chars.IsWordAt(text, endWithoutKey) && count == NirLength && IsPlausible(value) ? endWithoutKey : -1;
    }

    /// <summary>The end of the National Insurance number that begins at a place, or -1. Source: HMRC NIM39110.</summary>
    public static int MatchNino(string text, int start, in Lead lead)
    {
        if (start + 9 > text.Length || !IsNinoPrefix(text[start], text[start + 1]))
        {
            return -1;
        }

        int at = start + 2;
        for (int digits = 0; digits < 6; digits++)
        {
            at = Chars.IsDigitAt(text, at + 1) && !Chars.IsDigitAt(text, at) && IsGap(text[at]) ? at + 1 : at;
            if (!Chars.IsDigitAt(text, at))
            {
                return -1;
            }

            at++;
        }

        at = at + 1 < text.Length && IsGap(text[at]) ? at + 1 : at;
        bool upper = Chars.IsAsciiUpper(text[start]) && Chars.IsAsciiUpper(text[start + 1]);
        return at < text.Length && (text[at] & ~0x20) is >= 'A' and <= 'D' && Chars.IsAsciiLetter(text[at]) && !Chars.IsWordAt(text, at + 1) && (upper || lead.Has(Cue.Social))
            ? at + 1
            : -1;
    }

    /// <summary>Whether a run begins with a social security number 3-2-4 tied by dashes. Source: SSA, numbers never issued.</summary>
    public static bool IsSsn(in NumberRun run, in Lead lead)
    {
        if (!run.Is("324") || !run.EndsAt(2) || run.Separator(1) != run.Separator(2) || !(run.Separator(1) == '-' || (run.Separator(1) is ' ' or '.' && lead.Has(Cue.Social))))
        {
            return false;
        }

        ReadOnlySpan<char> digits = run.Digits;
        return digits[0] != '9'
            && !digits.StartsWith("000".AsSpan(), StringComparison.Ordinal)
            && !digits.StartsWith("666".AsSpan(), StringComparison.Ordinal)
            && (digits[3] != '0' || digits[4] != '0')
            && !digits.Slice(5, 4).SequenceEqual("0000".AsSpan());
    }

    /// <summary>The place behind up to three separating signs.</summary>
    private static int PassSigns(string text, int start)
    {
        int at = start;
        while (at < text.Length && at - start < 3 && (IsGap(text[at]) || text[at] is '.' or '/' or '(' or ':'))
        {
            at++;
        }

        return at;
    }

    private static bool IsGap(char c) => Chars.IsSpace(c) || Chars.IsDash(c);

    private static bool IsPlausible(ReadOnlySpan<char> value)
    {
        int month = ((value[3] - '0') * 10) + value[4] - '0';
        return month is (>= 1 and <= 12) or (>= 20 and <= 42) or >= 50 && !(value[5] == '0' && value[6] == '0');
    }

    private static int Key(ReadOnlySpan<char> value)
    {
        long number = 0;
        for (int i = 0; i < NirLength; i++)
        {
            // 2A counts as 19, 2B as 18.
            int digit = i == 5 && value[6] is 'A' or 'B' ? 1 : value[i] switch { 'A' => 9, 'B' => 8, char c => c - '0' };
            number = (number * 10) + digit;
        }

        return 97 - (int)(number % 97);
    }

    private static bool IsNinoPrefix(char first, char second)
    {
        if (!Chars.IsAsciiLetter(first) || !Chars.IsAsciiLetter(second))
        {
            return false;
        }

        char one = (char)(first & ~0x20);
        char two = (char)(second & ~0x20);
        return one is not ('D' or 'F' or 'I' or 'Q' or 'U' or 'V')
            && two is not ('D' or 'F' or 'I' or 'O' or 'Q' or 'U' or 'V')
            && (one, two) is not (('B', 'G') or ('G', 'B') or ('N', 'K') or ('K', 'N') or ('T', 'N') or ('N', 'T') or ('Z', 'Z'));
    }
}
