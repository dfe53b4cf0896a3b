using System;

namespace Repartie.Privacy;

/// <summary>Parcel, order and other numbers whose form alone says what they are.</summary>
internal static class TrackingFormats
{
    private const int UpsLength = 18;
    private const int PostalUnionLength = 13;

    /// <summary>The end of a number with letters and digits that begins at a place and ends with its word, or -1.</summary>
    public static int MatchMixed(string text, int start, int end)
    {
        int length = end - start;

        // UPS: 1Z and 16 letters or digits, written in one or with spaces.
        if (length >= 2 && text[start] == '1' && (text[start + 1] | 0x20) == 'z')
        {
            return MatchUps(text, start);
        }

        if (length == 2 && Chars.IsAsciiUpper(text[start]) && Chars.IsAsciiUpper(text[start + 1]))
        {
            return -1;
        }

        for (int i = start; i < end; i++)
        {
            if (!Chars.IsAsciiWord(text[i]))
            {
                return -1;
            }
        }

        // Universal Postal Union S10: RR123456789FR; La Poste and Colissimo: 6A12345678901; Amazon Logistics: TBA and 12 digits.
        return (length == PostalUnionLength && (Shape(text, start, 2, 9, 2) || Shape(text, start + 1, 1, 11, 0) && Chars.IsDigit(text[start])))
            || (length == 15 && Shape(text, start, 3, 12, 0) && Chars.StandsAt(text, start, "tb"))
            || IsPrefixed(text, start, end)
            ? end
            : -1;
    }

    /// <summary>
    /// The last group of a number of digits that no other number looks like: Amazon orders 3-7-7, Booking.com 4.3.3, and USPS labels of 20 to 22 digits beginning with 9; or -1.
    /// </summary>
    public static int MatchDigits(in NumberRun run)
    {
        if (run.Is("377") && run.Separator(1) == run.Separator(2) && run.Separator(1) is '-' or ' ' or '~')
        {
            return 2;
        }

        // Booking.com: 3456.789.123
        if (run.Is("433") && run.Separator(1) == '.' && run.Separator(2) == '.' && run.EndsAt(2))
        {
            return 2;
        }

        ReadOnlySpan<char> digits = run.Digits;
        if (digits.Length is >= 20 and <= 22 && digits[0] == '9' && digits[1] is >= '2' and <= '5')
        {
            int last = run.Count - 1;
            return run.EndsAt(last) && (last == 0 || (run.Length(0) == 4 && run.Length(1) == 4 && run.Separator(1) == ' ')) ? last : -1;
        }

        return -1;
    }

    /// <summary>A company's French number for value added tax: FR and 11 digits, which is public.</summary>
    public static bool IsFrenchVat(string text, int start, int end) => end - start == 13 && Chars.StandsAt(text, start, "fr") && Shape(text, start, 2, 11, 0);

    private static int MatchUps(string text, int start)
    {
        int count = 0;
        int digits = 0;
        int at = start;
        while (at < text.Length && count < UpsLength)
        {
            if (Chars.IsAsciiWord(text[at]))
            {
                digits += Chars.IsDigit(text[at]) ? 1 : 0;
                count++;
            }
            else if (!(count > 1 && Chars.IsSpace(text[at]) && at + 1 < text.Length && Chars.IsAsciiWord(text[at + 1])))
            {
                return -1;
            }

            at++;
        }

        return count == UpsLength && digits >= 9 && !Chars.IsWordAt(text, at) ? at : -1;
    }

    /// <summary>Letters, digits, letters in these numbers.</summary>
    private static bool Shape(string text, int start, int letters, int digits, int lettersAfter)
    {
        for (int i = 0; i < letters + digits + lettersAfter; i++)
        {
            bool digit = i >= letters && i < letters + digits;
            if (digit != Chars.IsDigit(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One to four letters and ten digits or more: "Q71930246805", "AWB640918825307".</summary>
    private static bool IsPrefixed(string text, int start, int end)
    {
        int letters = 0;
        while (start + letters < end && Chars.IsAsciiLetter(text[start + letters]))
        {
            letters++;
        }

        int digits = end - start - letters;
        if (letters is < 1 or > 4 || digits is < 10 or > 22 || IsFrenchVat(text, start, end))
        {
            return false;
        }

        for (int i = start + letters; i < end; i++)
        {
            if (!Chars.IsDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
