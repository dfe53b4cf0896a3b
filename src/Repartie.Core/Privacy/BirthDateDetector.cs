namespace Repartie.Privacy;

/// <summary>Dates of birth and birthdays, which only the words around a date tell from any other date.</summary>
internal static class BirthDateDetector
{
    private const int MaxGap = 4;
    private const int LatestOwnBirth = 2015;

    /// <summary>A date at the start of a run: a birth date where the words say so, else a harmless date that is no other number.</summary>
    public static Finding Match(string text, in NumberRun run, in Lead lead)
    {
        if (run.Count == 0 || run.Length(0) > 8)
        {
            return Finding.None;
        }

        bool announced = lead.Has(Cue.Birth | Cue.Birthday);
        int start = run.Start(0);
        int end;
        int year = 0;
        bool numeric = DateReader.IsNumeric(run, announced, out int last, out int numericYear);
        if (numeric)
        {
            end = run.End(last);
            year = numericYear;
        }
        else if ((end = DateReader.MatchDayFirst(text, run, out year)) < 0)
        {
            int begin = DateReader.MatchMonthFirst(text, run, out end, out year);
            start = begin >= 0 ? begin : start;
        }

        if (end < 0 && lead.FirstIs(Cue.Birthday) && lead.Has(Cue.Self) && DateReader.IsDayAndMonth(run))
        {
            end = run.End(1);
        }

        if (end < 0)
        {
            return Finding.None;
        }

        if (IsBirth(start == run.Start(0) ? lead : Lead.Read(text, start), year) || IsCalledBirth(text, end))
        {
            return Finding.Personal(PersonalDataKind.BirthDate, start, end);
        }

        return numeric ? Finding.Harmless(start, end) : Finding.None;
    }

    private static bool IsBirth(in Lead lead, int year)
    {
        if (lead.Gap <= MaxGap && lead.FirstIs(Cue.Birth))
        {
            return true;
        }

        if (lead.Has(Cue.Birth) && lead.Gap <= 1 && !lead.FirstIs(Cue.Case | Cue.Phone))
        {
            return true;
        }

        // Brands and products have birthdays as well: the author's own, or a year in which a person may have been born.
        return lead.FirstIs(Cue.Birthday) && lead.Gap <= MaxGap && ((lead.Has(Cue.Self) && year == 0) || year is >= 1900 and <= LatestOwnBirth);
    }

    /// <summary>Whether the words behind a date call it a date of birth: "12/05/1985 is my date of birth".</summary>
    private static bool IsCalledBirth(string text, int end)
    {
        int at = end;
        for (int words = 0; words < 5; words++)
        {
            int signs = at;
            while (at < text.Length && !Chars.IsWord(text[at]))
            {
                if (text[at] is '.' or '!' or '?' or ';' || Chars.IsLine(text[at]) || at - signs > 3)
                {
                    return false;
                }

                at++;
            }

            int begin = at;
            while (at < text.Length && at - begin < 20 && Chars.IsWord(text[at]))
            {
                at++;
            }

            Cue cue = Vocabulary.Find(text, begin, at);
            if (cue.Has(Cue.Birth))
            {
                // "on 12 May a child was born": the verb alone calls no date.
                return !Chars.StandsAt(text, begin, "born") && !Chars.StandsAt(text, begin, "nee");
            }

            if (!cue.Has(Cue.Link) && !Chars.StandsAt(text, begin, "date"))
            {
                return false;
            }
        }

        return false;
    }
}
