using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Repartie.Time;

/// <summary>Reads opening hours from left to right, once; one reader per text. The first fault ends the reading.</summary>
internal sealed class OpeningHoursReader(string text)
{
    private const string AllowedHours = "an interval such as 09:00-17:00, or \"closed\"";
    private const string AllowedNext = "another interval, or ';' before the next day";
    private const string AllowedOnce = "one or the other";

    private static readonly string[] AlwaysOpen = ["24/7", "24h/24", "24h/24 7j/7", "24h/24, 7j/7"];
    private static readonly string[] ClosedWords = ["closed", "fermé", "ferme"];

    private readonly HoursScanner _scan = new(text);
    private readonly Rows<OpeningInterval>[] _days = [new(), new(), new(), new(), new(), new(), new()];
    private readonly bool[] _closed = new bool[7];

    public bool TryRead([NotNullWhen(true)] out OpeningHours? hours, [NotNullWhen(false)] out string? error)
    {
        hours = ReadAlways() || ReadClauses() ? new OpeningHours(Array.ConvertAll(_days, static day => day.ToArray())) : null;
        error = hours is null ? _scan.Error! : null;
        return hours is not null;
    }

    private bool ReadAlways()
    {
        bool always = AlwaysOpen.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
        if (always)
        {
            Array.ForEach(_days, static day => day.Add(new OpeningInterval(TimeSpan.Zero, TimeSpan.FromTicks(TimeSpan.TicksPerDay))));
        }

        return always;
    }

    private bool ReadClauses()
    {
        do
        {
            if (!ReadDays(out Rows<int>? days) || !ReadHours(days))
            {
                return false;
            }
        }
        while (_scan.Take(';') && !_scan.AtEnd());

        if (!_scan.AtEnd())
        {
            return _scan.FailHere(AllowedNext);
        }

        return Array.Exists(_days, static day => day.Count > 0)
            || _scan.Fail("no day is open; allowed: hours for at least one day, such as Mon-Fri 09:00-17:00");
    }

    /// <summary>Days and ranges of days, separated by commas.</summary>
    private bool ReadDays([NotNullWhen(true)] out Rows<int>? days)
    {
        days = new Rows<int>();
        do
        {
            if (!ReadRange(days))
            {
                return false;
            }
        }
        while (_scan.Take(','));

        _scan.Take(':');
        return true;
    }

    /// <summary>A day or a range of days, which may run over the end of the week.</summary>
    private bool ReadRange(Rows<int> days)
    {
        if (!ReadDay(out DayOfWeek first))
        {
            return false;
        }

        days.Add((int)first);
        if (!_scan.TakeDash())
        {
            return true;
        }

        int start = _scan.Position;
        if (!ReadDay(out DayOfWeek last))
        {
            return false;
        }

        if (first == last)
        {
            return _scan.FailAt(start, FormattableString.Invariant($"a range from {first} to {last}"), "two different days; the whole week is Mon-Sun");
        }

        for (DayOfWeek day = first; day != last;)
        {
            day = DayNames.After(day);
            days.Add((int)day);
        }

        return true;
    }

    private bool ReadDay(out DayOfWeek day)
    {
        bool letter = _scan.AtLetter();
        int start = _scan.Position;
        string word = letter ? _scan.Word() : string.Empty;
        if (DayNames.TryFind(word, out day))
        {
            _scan.Take('.');
            return true;
        }

        _scan.Position = start;
        return _scan.FailHere(DayNames.Allowed, NearestName.Of(word, DayNames.All));
    }

    /// <summary>The intervals of the days just read, or the word that they are closed.</summary>
    private bool ReadHours(Rows<int> days)
    {
        if (_scan.AtLetter())
        {
            return ReadClosed(days);
        }

        if (!_scan.AtDigit())
        {
            return _scan.FailHere(AllowedHours);
        }

        do
        {
            if (!ReadInterval(days))
            {
                return false;
            }
        }
        while (_scan.Take(',') || _scan.AtDigit());

        return true;
    }

    private bool ReadClosed(Rows<int> days)
    {
        int start = _scan.Position;
        string word = _scan.Word();
        if (!ClosedWords.Contains(word, StringComparer.OrdinalIgnoreCase))
        {
            _scan.Position = start;
            return _scan.FailHere(AllowedHours, NearestName.Of(word, ClosedWords));
        }

        foreach (int day in days.AsSpan())
        {
            if (_days[day].Count > 0)
            {
                return _scan.FailAt(start, FormattableString.Invariant($"{(DayOfWeek)day} has hours and is closed"), AllowedOnce);
            }

            _closed[day] = true;
        }

        return true;
    }

    private bool ReadInterval(Rows<int> days)
    {
        if (_scan.AtLetter())
        {
            return _scan.FailHere(AllowedNext);
        }

        _scan.AtEnd();
        int start = _scan.Position;
        if (!_scan.TryTime(out int opens))
        {
            return false;
        }

        if (!_scan.TakeDash())
        {
            return _scan.FailHere("'-' and the time of closing, as in 09:00-17:00");
        }

        if (!_scan.TryTime(out int closes))
        {
            return false;
        }

        var interval = new OpeningInterval(TimeSpan.FromMinutes(opens), TimeSpan.FromMinutes(closes));
        if (closes <= opens)
        {
            return _scan.FailAt(start, FormattableString.Invariant($"the hours {interval} end before they start"), Instead(interval));
        }

        foreach (int day in days.AsSpan())
        {
            if (!Add((DayOfWeek)day, interval, start))
            {
                return false;
            }
        }

        return true;
    }

    private bool Add(DayOfWeek day, OpeningInterval interval, int start)
    {
        if (_closed[(int)day])
        {
            return _scan.FailAt(start, FormattableString.Invariant($"{day} is closed and has hours"), AllowedOnce);
        }

        foreach (OpeningInterval other in _days[(int)day].ToArray())
        {
            if (interval.Opens < other.Closes && other.Opens < interval.Closes)
            {
                return _scan.FailAt(
                    start,
                    FormattableString.Invariant($"the hours {interval} of {day} overlap {other}"),
                    "intervals of a day that do not overlap");
            }
        }

        _days[(int)day].Add(interval);
        return true;
    }

    /// <summary>What the author of hours that end before they start may have meant.</summary>
    private static string Instead(OpeningInterval interval)
    {
        var untilMidnight = new OpeningInterval(interval.Opens, TimeSpan.FromTicks(TimeSpan.TicksPerDay));
        if (interval.Closes == TimeSpan.Zero)
        {
            return FormattableString.Invariant($"{untilMidnight}, as the end of a day is 24:00");
        }

        return interval.Closes == interval.Opens
            ? "an end after the start; the whole day is 00:00-24:00"
            : FormattableString.Invariant(
                $"an end after the start; for a night shift write two intervals, {untilMidnight} and, on the next day, {new OpeningInterval(TimeSpan.Zero, interval.Closes)}");
    }
}
