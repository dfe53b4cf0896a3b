using System;

namespace Repartie.Privacy;

/// <summary>References that the words before them name: "order no 12345", « dossier AB-2024-118 », "booking ref X7K2LM".</summary>
internal static class ReferenceDetector
{
    private const int LocatorLength = 6;
    private const int MinGrouped = 6;

    /// <summary>A reference of digits and perhaps letters that begins at a place.</summary>
    public static Finding Match(string text, int start, in NumberRun run, in Lead lead)
    {
        if (lead.IsPublic || lead.Money || lead.Company && !lead.Marker)
        {
            return Finding.None;
        }

        ReferenceValue value = ReferenceValue.Read(text, start);
        if (value.Digits == 0 || (value.Letters == 0 && (Tail.IsMeasured(text, value.End) || Tail.IsDecimal(text, value.End))))
        {
            return Finding.None;
        }

        bool named = lead.FirstIs(Cue.Case) && lead.Gap == 0;
        if (value.Letters > 0)
        {
            return IsMixed(value, text, start, named, lead) && !TrackingFormats.IsFrenchVat(text, start, value.End)
                ? Finding.Personal(PersonalDataKind.Reference, start, value.End)
                : Finding.None;
        }

        int total = value.Digits;
        int end = named ? IncludeGroups(text, run, value, lead, out total) : value.End;
        return end > 0 && (IsNumber(value, text, start, named, lead) || (end > value.End && total >= MinGrouped))
            ? Finding.Personal(PersonalDataKind.Reference, start, end)
            : Finding.None;
    }

    /// <summary>A long number that nothing else explains: of ten digits or more, on its own or tied by dashes.</summary>
    public static Finding MatchUnnamed(string text, int start, in Lead lead)
    {
        ReferenceValue value = ReferenceValue.Read(text, start);
        if (value.Letters > 0 || value.Digits is < 10 or > 22 || value.Longest < 6 || lead.Money || lead.IsPublic || lead.Has(Cue.Technical)
            || lead.Company
            || Tail.IsMeasured(text, value.End) || Tail.IsDecimal(text, value.End) || IsSeries(text, start, value.End)
            || (value.Digits == 13 && Chars.StandsAt(text, start, "978")) || (value.Digits == 13 && Chars.StandsAt(text, start, "979")))
        {
            return Finding.None;
        }

        return Finding.Personal(PersonalDataKind.Reference, start, value.End);
    }

    /// <summary>Whether a text has the look of a reference at a place, where one is expected: capitals with digits, or six digits and more.</summary>
    public static bool LooksLikeOne(string text, int start, out int end)
    {
        ReferenceValue value = ReferenceValue.Read(text, start);
        end = value.End;
        return value.Letters > 0
            ? value.Lower == 0 && value.Digits >= 2 && value.Digits + value.Letters >= LocatorLength
            : value.Digits is >= LocatorLength and <= 22 && value.Longest >= 4 && !Tail.IsMeasured(text, end) && !Tail.IsDecimal(text, end);
    }

    /// <summary>A booking locator of six capital letters, which only a word for a booking before it tells from a shouted word.</summary>
    public static Finding MatchLocator(string text, int start, int end)
    {
        if (end - start != LocatorLength)
        {
            return Finding.None;
        }

        Lead lead = Lead.Read(text, start);
        return lead.Gap == 0 && lead.FirstIs(Cue.Locator) && (lead.Marker || lead.Colon || HasFewVowels(text, start, end)) && !IsShouted(text, start)
            ? Finding.Personal(PersonalDataKind.Reference, start, end)
            : Finding.None;
    }

    /// <summary>At most one vowel in six letters: hardly a word.</summary>
    private static bool HasFewVowels(string text, int start, int end)
    {
        int vowels = 0;
        for (int i = start; i < end; i++)
        {
            vowels += text[i] is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' ? 1 : 0;
        }

        return vowels <= 1;
    }

    private static bool IsNumber(in ReferenceValue value, string text, int start, bool named, in Lead lead)
    {
        bool year = value.Digits == 4 && (Chars.StandsAt(text, start, "19") || Chars.StandsAt(text, start, "20"));
        bool years = value.Digits == 8 && value.Longest == 4 && Chars.StandsAt(text, start, "20");
        bool directory = value.Digits == 6 && Chars.StandsAt(text, start, "118"); // French directory enquiries
        if (years || directory)
        {
            return false;
        }

        if (named)
        {
            bool statement = value.Digits == 4 && value.Longest == 4 && !year && Tail.GoesOn(text, value.End);
            return statement || (lead.Marker && value.Parts > 1 && value.Digits >= MinGrouped && value.Longest >= 3)
                || value.Longest >= (lead.Marker ? (year ? 5 : 4) : lead.Colon && !year ? 4 : 5);
        }

        return (lead.FirstIs(Cue.Case) && lead.Gap <= 2 && value.Longest >= 7)
            || (lead.Marker && value.Longest >= 6 && !lead.FirstIs(Cue.Public | Cue.Phone) && !lead.Has(Cue.Technical));
    }

    private static bool IsMixed(in ReferenceValue value, string text, int start, bool named, in Lead lead)
    {
        int length = value.End - start;
        bool oneCase = value.Upper == 0 || value.Lower == 0;
        bool locator = length == LocatorLength && value.Lower == 0 && value.Parts == 1;
        if (named && lead.FirstIs(Cue.Locator) && locator && (lead.Marker || lead.Colon || !IsFlight(text, start, value.End)))
        {
            return true;
        }

        // "booking reference 7HJ3KQ2D": eight capitals and digits of which neither kind is scarce are nobody's word.
        if (named && lead.FirstIs(Cue.Locator) && value.Lower == 0 && value.Parts == 1 && length is 7 or 8 && value.Digits >= 2 && value.Upper >= 2)
        {
            return true;
        }

        if (named && lead.Marker)
        {
            return length >= 5 && (oneCase || value.Digits >= 5) && (value.Digits > 1 || value.Lower == 0);
        }

        bool solid = value.Longest >= 5 || value.Digits >= 6;
        return (named && solid && oneCase) || (named && lead.Colon && oneCase && value.Digits >= 4 && value.Letters <= 4)
            || (lead.Marker && oneCase && solid && length >= 6 && !lead.FirstIs(Cue.Public | Cue.Phone));
    }

    /// <summary>Two letters or a letter and a digit, then one to four digits: the form of a flight number.</summary>
    private static bool IsFlight(string text, int start, int end)
    {
        for (int i = start + 2; i < end; i++)
        {
            if (!Chars.IsDigit(text[i]))
            {
                return false;
            }
        }

        return end - start is >= 3 and <= 6;
    }

    private static bool IsShouted(string text, int start)
    {
        int before = start - 1;
        while (before >= 0 && start - before < 4 && !Chars.IsWord(text[before]))
        {
            before--;
        }

        // The word before is a name in capitals such as PNR or REF: fine; a longer one in capitals is shouting.
        int begin = Chars.WordStart(text, before + 1, Math.Max(0, before - 20));
        return before - begin >= 3 && Chars.IsAsciiUpper(text[begin]) && Chars.IsAsciiUpper(text[begin + 1]);
    }

    /// <summary>One digit throughout, an ascending or descending series, or a round figure.</summary>
    private static bool IsSeries(string text, int start, int end)
    {
        int same = 0;
        int up = 0;
        int down = 0;
        int zeros = 0;
        int steps = 0;
        int previous = -1;
        for (int i = start; i < end; i++)
        {
            int digit = Chars.Digit(text[i]);
            if (digit < 0)
            {
                continue;
            }

            zeros = digit == 0 ? zeros + 1 : 0;
            if (previous >= 0)
            {
                steps++;
                same += digit == previous ? 1 : 0;
                up += digit == (previous + 1) % 10 ? 1 : 0;
                down += (digit + 1) % 10 == previous ? 1 : 0;
            }

            previous = digit;
        }

        return same >= steps - 1 || up == steps || down == steps || zeros >= 5;
    }

    /// <summary>Takes in further groups of digits of "123 456 789": of the same length, or of three and more; -1 when they turn out to be a quantity.</summary>
    private static int IncludeGroups(string text, in NumberRun run, in ReferenceValue value, in Lead lead, out int total)
    {
        total = value.Digits;
        int last = -1;
        for (int i = 0; i < run.Count; i++)
        {
            last = run.End(i) == value.End ? i : last;
        }

        if (last < 0 || !(lead.Marker || lead.Colon || run.Length(last) >= 3))
        {
            return value.End;
        }

        int group = last;
        while (group + 1 < run.Count && run.Separator(group + 1) == ' ' && !run.TouchesWord(group + 1)
            && (run.Length(group + 1) >= 3 || run.Length(group + 1) == run.Length(last)) && run.Total(group + 1) <= 22
            && run.Length(group + 1) is not 10)
        {
            group++;
        }

        total = run.Total(group);
        return group == last ? value.End : Tail.IsMeasured(text, run.End(group)) ? -1 : run.End(group);
    }
}
