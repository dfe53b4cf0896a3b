namespace Repartie.Privacy;

/// <summary>Reads a calendar date in the writings common in French and English.</summary>
internal static class DateReader
{
    private static readonly WordTable s_months = new(
        ("janvier janv january jan", 1), ("fevrier fevr fev february feb", 2), ("mars march mar", 3), ("avril avr april apr", 4), ("mai may", 5), ("juin june jun", 6),
        ("juillet juil july jul", 7), ("aout august aug", 8), ("septembre sept september sep", 9), ("octobre octo october oct", 10), ("novembre november nov", 11),
        ("decembre december dec", 12));

    private static readonly WordTable s_ordinals = new(("er e st nd rd th eme", 1));
    private static readonly WordTable s_between = new(("of de du the", 1));

    /// <summary>The month that a word names, 1 to 12; 0 for any other word.</summary>
    public static int Month(string text, int start, int end) => (int)s_months.Find(text, start, end);

    /// <summary>Whether a date made of numbers alone, day, month and year, begins a run; its last group and its year.</summary>
    /// <param name="run">The run.</param>
    /// <param name="loose">Whether spaces may separate, and eight digits stand together: only where the text announces a date.</param>
    /// <param name="last">The date's last group.</param>
    /// <param name="year">The year in four digits.</param>
    public static bool IsNumeric(in NumberRun run, bool loose, out int last, out int year)
    {
        last = 2;
        year = 0;
        if (loose && run.Count > 0 && run.Length(0) == 8 && !run.TouchesWord(0))
        {
            last = 0;
            return (IsDate(Value(run, 0, 2), Value(run, 2, 2), year = Value(run, 4, 4)) || IsDate(Value(run, 6, 2), Value(run, 4, 2), year = Value(run, 0, 4))) && IsCentury(year);
        }

        if (run.Count < 3 || run.Separator(1) != run.Separator(2) || run.TouchesWord(2) || !(run.Separator(1) is '/' or '-' or '.' or '~' || loose))
        {
            return false;
        }

        if (run.Count > 3 && run.Separator(3) == run.Separator(2) && run.Separator(3) is not ' ')
        {
            return false;
        }

        int one = Value(run, 0, run.Length(0));
        int two = Value(run, run.Total(0), run.Length(1));
        int three = Value(run, run.Total(1), run.Length(2));
        if (run.Length(0) == 4 && run.Length(1) <= 2 && run.Length(2) <= 2)
        {
            year = one;
            return IsCentury(one) && IsDate(three, two, one);
        }

        if (run.Length(0) > 2 || run.Length(1) > 2 || run.Length(2) is not (2 or 4))
        {
            return false;
        }

        year = run.Length(2) == 4 ? three : three + (three > 30 ? 1900 : 2000);
        return (run.Length(2) == 2 || IsCentury(year)) && (IsDate(one, two, year) || IsDate(two, one, year));
    }

    /// <summary>The end of a date "day month [year]" whose day begins a run, or -1.</summary>
    public static int MatchDayFirst(string text, in NumberRun run, out int year)
    {
        year = 0;
        if (run.Count == 0 || run.Length(0) > 2)
        {
            return -1;
        }

        int month = MonthBehind(text, run.End(0), out int end);
        return month > 0 && IsDate(Value(run, 0, run.Length(0)), month, 2000) ? PassYear(text, end, out year) : -1;
    }

    /// <summary>The month that stands behind a day, 1 to 12, and where its word ends; 0 for none.</summary>
    public static int MonthBehind(string text, int dayEnd, out int end)
    {
        int at = PassOrdinal(text, dayEnd);
        at = PassBetween(text, PassSigns(text, at));
        end = WordEnd(text, at);
        return Month(text, at, end);
    }

    /// <summary>The start of a date "month day [year]" whose day begins a run, or -1.</summary>
    public static int MatchMonthFirst(string text, in NumberRun run, out int end, out int year)
    {
        year = 0;
        end = -1;
        if (run.Count == 0 || run.Length(0) > 2)
        {
            return -1;
        }

        int at = run.Start(0);
        int month = MonthBefore(text, at, out int begin, out int stop);
        if (month == 0 || stop == at || !IsDate(Value(run, 0, run.Length(0)), month, 2000))
        {
            return -1;
        }

        end = PassYear(text, PassOrdinal(text, run.End(0)), out year);
        return begin;
    }

    /// <summary>The month that stands before a day, 1 to 12, and where its word begins and stops; 0 for none.</summary>
    public static int MonthBefore(string text, int dayStart, out int begin, out int stop)
    {
        int floor = dayStart > 16 ? dayStart - 16 : 0;
        stop = dayStart;
        while (stop > floor && (Chars.IsSpace(text[stop - 1]) || text[stop - 1] is '.' || Chars.IsDash(text[stop - 1])))
        {
            stop--;
        }

        begin = Chars.WordStart(text, stop, floor);
        if (begin > 2 && s_between.Contains(text, begin, stop))
        {
            stop = begin - 1;
            begin = Chars.WordStart(text, stop, floor);
        }

        return Month(text, begin, stop);
    }

    /// <summary>Whether a day and a month without a year, such as 12/05, begin a run.</summary>
    public static bool IsDayAndMonth(in NumberRun run)
    {
        if (run.Count < 2 || run.Length(0) > 2 || run.Length(1) > 2 || run.Separator(1) is not ('/' or '-' or '.') || !run.EndsAt(1)
            || (run.Count > 2 && run.Separator(2) == run.Separator(1)))
        {
            return false;
        }

        int one = Value(run, 0, run.Length(0));
        int two = Value(run, run.Total(0), run.Length(1));
        return IsDate(one, two, 2000) || IsDate(two, one, 2000);
    }

    private static int PassOrdinal(string text, int at)
    {
        int end = WordEnd(text, at);
        return s_ordinals.Contains(text, at, end) ? end : at;
    }

    private static int PassSigns(string text, int at)
    {
        int start = at;
        while (at < text.Length && at - start < 3 && (Chars.IsSpace(text[at]) || text[at] is '.' or '/' or ',' || Chars.IsDash(text[at])))
        {
            at++;
        }

        return at;
    }

    private static int PassBetween(string text, int at)
    {
        int end = WordEnd(text, at);
        return s_between.Contains(text, at, end) ? PassSigns(text, end) : at;
    }

    private static int PassYear(string text, int start, out int year)
    {
        year = 0;
        int at = PassBetween(text, PassSigns(text, start));
        at = at < text.Length && Chars.IsApostrophe(text[at]) ? at + 1 : at;
        int end = WordEnd(text, at);
        if (end - at is not (2 or 4) || at == start)
        {
            return start;
        }

        int value = 0;
        for (int i = at; i < end; i++)
        {
            int digit = Chars.Digit(text[i]);
            if (digit < 0)
            {
                return start;
            }

            value = (value * 10) + digit;
        }

        value = end - at == 2 ? value + (value > 30 ? 1900 : 2000) : value;
        if (!IsCentury(value) || (end + 2 < text.Length && text[end] is ':' or 'h' or '\u20AC' or '%'))
        {
            return start;
        }

        year = value;
        return end;
    }

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < 16 && Chars.IsWord(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Value(in NumberRun run, int start, int length)
    {
        int value = 0;
        for (int i = start; i < start + length && i < run.Digits.Length && length <= 4; i++)
        {
            value = (value * 10) + run.Digits[i] - '0';
        }

        return value;
    }

    private static bool IsCentury(int year) => year is >= 1900 and <= 2029;

    private static bool IsDate(int day, int month, int year)
    {
        if (month is < 1 or > 12 || day < 1)
        {
            return false;
        }

        bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= (month == 2 ? (leap ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31);
    }
}
