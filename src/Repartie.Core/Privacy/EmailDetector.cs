using System;

namespace Repartie.Privacy;

/// <summary>E-mail addresses around an at sign.</summary>
internal static class EmailDetector
{
    public const int MaxLocal = 64;
    private const int MaxDomain = 120;

    /// <summary>The address around the at sign at a place; harmless when it is nobody's; nothing for a mention.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the at sign stands.</param>
    /// <param name="floor">Where the part of the text begins that is still free.</param>
    public static Finding Match(string text, int at, int floor)
    {
        int localEnd = at;
        int domainStart = at + 1;
        bool spaced = false;
        if (localEnd > floor && Chars.IsSpace(text[localEnd - 1]))
        {
            localEnd--;
            spaced = true;
        }

        if (domainStart < text.Length && Chars.IsSpace(text[domainStart]))
        {
            domainStart++;
            spaced = true;
        }

        int start = LocalStart(text, localEnd, floor);
        if (start == localEnd || (start > 0 && Chars.IsAt(text[start - 1])))
        {
            return Finding.None;
        }

        int end = DomainEnd(text, domainStart, out bool hasSuffix);
        if (end > 0 && !hasSuffix && EmailWords.IsProviderName(text, domainStart, end))
        {
            int suffixEnd = PassSpacedSuffix(text, end);
            hasSuffix = suffixEnd > end;
            end = suffixEnd;
        }

        if (end < 0 || (spaced && !EmailWords.IsProvider(text, domainStart, end)) || (!hasSuffix && !EmailWords.IsProviderName(text, domainStart, end)))
        {
            return Finding.None;
        }

        return EmailWords.IsPublic(text, start, localEnd, domainStart, end)
            ? Finding.Harmless(start, end)
            : Finding.Personal(PersonalDataKind.Email, start, end);
    }

    /// <summary>The at sign behind a number that is the local part of an address, or its beginning; -1 when there is none.</summary>
    public static int AtBehind(string text, int start)
    {
        int at = start;
        while (at < text.Length && at - start < MaxLocal && IsLocal(text[at]))
        {
            at++;
        }

        return at < text.Length && Chars.IsAt(text[at]) ? at : -1;
    }

    /// <summary>Where the local part that ends at a place begins; the place itself when there is none.</summary>
    public static int LocalStart(string text, int end, int floor)
    {
        int lowest = Math.Max(floor, end - MaxLocal);
        int start = end;
        while (start > lowest && IsLocal(text[start - 1]))
        {
            start--;
        }

        while (start < end && !Chars.IsWord(text[start]) && text[start] != '_')
        {
            start++;
        }

        return end > start && (Chars.IsWord(text[end - 1]) || text[end - 1] is '_' or '-' or '+') ? start : end;
    }

    /// <summary>The end of the domain that begins at a place, or -1; whether it has a top-level suffix.</summary>
    public static int DomainEnd(string text, int start, out bool hasSuffix)
    {
        hasSuffix = false;
        int at = start;
        int end = -1;
        while (at - start < MaxDomain)
        {
            int label = at;
            while (at < text.Length && (Chars.IsWord(text[at]) || (Chars.IsDash(text[at]) && at > label && Chars.IsWordAt(text, at + 1))))
            {
                at++;
            }

            if (at == label)
            {
                return end;
            }

            bool suffix = end > 0 && IsSuffix(text, label, at);
            if (end > 0 && hasSuffix && (!suffix || char.IsUpper(text[label])) && EmailWords.IsSuffix(text, LabelStart(text, end, start), end))
            {
                // "gmail.com.Merci": the address ended before the next sentence.
                return end;
            }

            hasSuffix = suffix;
            end = at;
            if (at >= text.Length || text[at] != '.')
            {
                return end;
            }

            at++;
        }

        return end;
    }

    /// <summary>"gmail . com": takes the suffix in.</summary>
    private static int PassSpacedSuffix(string text, int end)
    {
        int dot = Chars.SkipSpaces(text, end, 1);
        if (dot >= text.Length || text[dot] != '.')
        {
            return end;
        }

        int label = Chars.SkipSpaces(text, dot + 1, 1);
        int stop = label;
        while (stop < text.Length && stop - label < 5 && Chars.IsWord(text[stop]))
        {
            stop++;
        }

        return EmailWords.IsSuffix(text, label, stop) ? stop : end;
    }

    private static int LabelStart(string text, int end, int floor)
    {
        while (end > floor && text[end - 1] != '.')
        {
            end--;
        }

        return end;
    }

    private static bool IsSuffix(string text, int start, int end)
    {
        if (end - start is < 2 or > 18)
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            if (Chars.IsDigit(text[i]) || !Chars.IsWord(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLocal(char c) => Chars.IsWord(c) || c is '.' or '_' or '-' or '+' or '%';
}
