#if NET8_0_OR_GREATER
using System;

#endif
namespace Repartie.Privacy;

/// <summary>What starts a search: digits, at signs, and the few words and capitals that can begin personal data without either.</summary>
internal static class Triggers
{
    /// <summary>How many capitals a booking locator has.</summary>
    public const int LocatorLength = 6;

    /// <summary>Whether a text can hold personal data at all; most texts without digits and at signs are done here.</summary>
    public static bool MayHold(string text)
    {
#if NET8_0_OR_GREATER
        if (text.AsSpan().ContainsAnyInRange('0', '9') || text.Contains('@'))
        {
            return true;
        }

#endif
        int capitals = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Chars.IsDigit(c) || Chars.IsAt(c))
            {
                return true;
            }

            capitals = Chars.IsAsciiUpper(c) ? capitals + 1 : 0;
            if (capitals == LocatorLength || ((c | 0x20) == 'a' && i > 0 && !Chars.IsWord(text[i - 1]) && IsWrittenAt(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a word without digits begins: a disguised address, an account number "FR 76…", a hamlet, a booking locator.</summary>
    public static Finding MatchWord(string text, int start, int end, int floor)
    {
        int length = end - start;
        switch (Chars.Fold(text[start]))
        {
            case 'a' when length is 2 or (>= 6 and <= 8):
                Finding email = DisguisedEmail.MatchWord(text, start, end, floor);
                if (email.IsFound)
                {
                    return email;
                }

                break;
            case 'l' when (length == 4 && Chars.StandsAt(text, start, "lieu")) || (length == 7 && Chars.StandsAt(text, start, "lieudit")):
                return AddressDetector.MatchHamlet(text, start, end, Lead.Read(text, start));
            default:
                break;
        }

        if (!Chars.IsAsciiUpper(text[start]) || !Chars.IsAsciiUpper(text[end - 1]))
        {
            return Finding.None;
        }

        if (length == 2 && Chars.IsDigitAt(text, end + 1) && IbanDetector.Match(text, start) is > 0 and int iban)
        {
            return Finding.Personal(PersonalDataKind.Iban, start, iban);
        }

        if (length == 2 && Chars.IsDigitAt(text, end + 1) && NationalIdDetector.MatchNino(text, start, default) is > 0 and int nino)
        {
            return Finding.Personal(PersonalDataKind.NationalId, start, nino);
        }

        return length == LocatorLength && IsUpper(text, start, end) ? ReferenceDetector.MatchLocator(text, start, end) : Finding.None;
    }

    /// <summary>The beginning of "at", « arobase » or "(a)".</summary>
    private static bool IsWrittenAt(string text, int start)
        => Chars.StandsAt(text, start, "at") || Chars.StandsAt(text, start, "ar") || Chars.StandsAt(text, start, "a)");

    private static bool IsUpper(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Chars.IsAsciiUpper(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
