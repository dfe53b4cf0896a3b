using System;

namespace Repartie.Privacy;

/// <summary>International bank account numbers: country, length, check by mod 97 (ISO 13616).</summary>
internal static class IbanDetector
{
    /// <summary>Country code and total length. Source: SWIFT IBAN Registry, release 99.</summary>
    private const string Lengths =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21"
        + "HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24"
        + "RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";

    private const int MaxLength = 33;
    private const int RibLength = 23;

    /// <summary>The end of the account number that begins at a place, or -1.</summary>
    public static int Match(string text, int start)
    {
        int length = CountryLength(text, start);
        if (length == 0)
        {
            return -1;
        }

        Span<char> value = stackalloc char[MaxLength];
        int count = 0;
        int at = start;
        while (count < length && at < text.Length)
        {
            char c = text[at];
            if (Chars.IsAsciiWord(c))
            {
                value[count++] = Chars.Fold(c);
                at++;
            }
            else if (count > 1 && IsSeparator(c) && at + 1 < text.Length && (Chars.IsAsciiWord(text[at + 1]) || Chars.IsIgnorable(c)))
            {
                at++;
            }
            else
            {
                return -1;
            }
        }

        return count == length && !Chars.IsWordAt(text, at) && IsValid(value.Slice(0, length)) ? at : -1;
    }

    /// <summary>
    /// Whether a run begins with a French account number (RIB): bank 5, branch 5, account 11, key 2, where 89 bank + 15 branch + 3 account + key is a
    /// multiple of 97. Source: Banque de France, RIB.
    /// </summary>
    public static bool IsRib(in NumberRun run, out int last)
    {
        last = run.Count > 0 && run.Total(0) == RibLength ? 0 : run.Count > 3 && run.Total(0) == 5 && run.Total(1) == 10 && run.Total(2) == 21 && run.Total(3) == RibLength ? 3 : -1;
        if (last < 0 || !run.EndsAt(last))
        {
            return false;
        }

        int bank = Remainder(run.Digits.Slice(0, 5));
        int branch = Remainder(run.Digits.Slice(5, 5));
        int account = Remainder(run.Digits.Slice(10, 11));
        int key = Remainder(run.Digits.Slice(21, 2));
        return ((89 * bank) + (15 * branch) + (3 * account) + key) % 97 == 0;
    }

    private static int Remainder(ReadOnlySpan<char> digits)
    {
        int rest = 0;
        foreach (char c in digits)
        {
            rest = ((rest * 10) + c - '0') % 97;
        }

        return rest;
    }

    private static bool IsSeparator(char c) => Chars.IsSpace(c) || Chars.IsDash(c) || c is '.' || Chars.IsIgnorable(c);

    private static int CountryLength(string text, int start)
    {
        if (start + 4 > text.Length || !Chars.IsAsciiLetter(text[start]) || !Chars.IsAsciiLetter(text[start + 1]))
        {
            return 0;
        }

        int first = text[start] & ~0x20;
        int second = text[start + 1] & ~0x20;
        for (int i = 0; i < Lengths.Length; i += 4)
        {
            if (Lengths[i] == first && Lengths[i + 1] == second)
            {
                return ((Lengths[i + 2] - '0') * 10) + Lengths[i + 3] - '0';
            }
        }

        return 0;
    }

    private static bool IsValid(ReadOnlySpan<char> value)
    {
        if (Chars.Digit(value[2]) < 0 || Chars.Digit(value[3]) < 0)
        {
            return false;
        }

        int rest = 0;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[(i + 4) % value.Length];
            int digit = Chars.Digit(c);
            rest = digit >= 0 ? ((rest * 10) + digit) % 97 : ((rest * 100) + (c - 'a' + 10)) % 97;
        }

        return rest == 1;
    }
}
