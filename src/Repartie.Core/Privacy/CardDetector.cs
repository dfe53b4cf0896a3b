using System;

namespace Repartie.Privacy;

/// <summary>Payment card numbers: issuer prefix and length, Luhn check, and one of the groupings printed on cards.</summary>
internal static class CardDetector
{
    /// <summary>The last group of the card number that begins a run, or -1.</summary>
    public static int Match(string text, in NumberRun run, in Lead lead)
    {
        if (run.Count == 0 || FollowsGroup(text, run.Start(0)))
        {
            return -1;
        }

        if (run.Length(0) >= 12)
        {
            return run.EndsAt(0) && IsCard(run.Digits.Slice(0, run.Length(0)), lead) ? 0 : -1;
        }

        // Longest first: a card of 19 digits begins like one of 16.
        return Grouped(run, lead, "44443") is >= 0 and int five ? five
            : Grouped(run, lead, "4444") is >= 0 and int four ? four
            : Grouped(run, lead, "465") is >= 0 and int amex ? amex
            : Grouped(run, lead, "464") is >= 0 and int diners ? diners
            : Grouped(run, lead, "88") is >= 0 and int two ? two
            : -1;
    }

    private static int Grouped(in NumberRun run, in Lead lead, string lengths)
    {
        if (!run.Is(lengths))
        {
            return -1;
        }

        int last = lengths.Length - 1;
        for (int i = 1; i <= last; i++)
        {
            if (run.Separator(i) != run.Separator(1) || run.Separator(i) is ')' or '/')
            {
                return -1;
            }
        }

        // An expiry date or a security code may follow, but no further group of four.
        bool goesOn = last + 1 < run.Count && run.Separator(last + 1) == run.Separator(1) && run.Length(last + 1) >= 4;
        return !goesOn && run.EndsAt(last) && IsCard(run.Digits.Slice(0, run.Total(last)), lead) ? last : -1;
    }

    /// <summary>Whether another group of four digits stands right before, so that the number is part of a longer one.</summary>
    private static bool FollowsGroup(string text, int start)
        => start > 4
            && (Chars.IsSpace(text[start - 1]) || Chars.IsDash(text[start - 1]))
            && Chars.IsDigit(text[start - 2]) && Chars.IsDigit(text[start - 3]) && Chars.IsDigit(text[start - 4]) && Chars.IsDigit(text[start - 5]);

    private static bool IsCard(ReadOnlySpan<char> digits, in Lead lead)
        => digits.Length is >= 12 and <= 19 && HasIssuer(digits, lead.Has(Cue.Card)) && Luhn(digits);

    /// <summary>Issuer prefixes and lengths. Source: ISO/IEC 7812 ranges as published by the networks.</summary>
    private static bool HasIssuer(ReadOnlySpan<char> digits, bool calledCard)
    {
        int length = digits.Length;
        int four = Prefix(digits, 4);
        int two = four / 100;
        int three = four / 10;
        return four switch
        {
            >= 4000 and <= 4999 => length is 16 or 19 || (length == 13 && calledCard), // Visa
            >= 5100 and <= 5599 => length == 16, // Mastercard
            >= 2221 and <= 2720 => length == 16, // Mastercard, range of 2017
            6011 => length is 16 or 19, // Discover
            2131 or 1800 => length == 15, // JCB, older
            >= 3528 and <= 3589 => length is >= 16 and <= 19, // JCB
            _ => two switch
            {
                34 or 37 => length == 15, // American Express
                36 => length is 14 or (>= 16 and <= 19), // Diners Club
                30 when three is <= 305 || four == 3095 => length is 14 or (>= 16 and <= 19),
                38 or 39 => length is 14 or (>= 16 and <= 19),
                62 or 81 => length is >= 16 and <= 19, // UnionPay
                64 when three >= 644 => length is 16 or 19, // Discover
                65 => length is 16 or 19,
                50 or (>= 56 and <= 58) or 60 or 61 or 63 or 64 or 66 or 67 or 68 or 69 => length is 16 || calledCard, // Maestro
                _ => false,
            },
        };
    }

    private static int Prefix(ReadOnlySpan<char> digits, int length)
    {
        int value = 0;
        for (int i = 0; i < length; i++)
        {
            value = (value * 10) + digits[i] - '0';
        }

        return value;
    }

    private static bool Luhn(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        bool twice = false;
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            int digit = digits[i] - '0';
            if (twice)
            {
                digit *= 2;
                digit = digit > 9 ? digit - 9 : digit;
            }

            sum += digit;
            twice = !twice;
        }

        return sum % 10 == 0;
    }
}
