using System;

namespace Repartie.Time;

/// <summary>The words, signs and times of written opening hours, from left to right; the first fault stays.</summary>
internal sealed class HoursScanner(string text)
{
    private const int MinutesPerDay = 24 * 60;
    private const string AllowedTime = "a time from 00:00 to 24:00, such as 09:30 or 9h30";

    /// <summary>Where the next character is, counted from 0.</summary>
    public int Position { get; set; }

    /// <summary>The fault, or null.</summary>
    public string? Error { get; private set; }

    public bool AtEnd()
    {
        SkipSpace();
        return Position >= text.Length;
    }

    public bool AtLetter() => !AtEnd() && char.IsLetter(text[Position]);

    public bool AtDigit() => !AtEnd() && IsDigit(text[Position]);

    /// <summary>What was written since a place.</summary>
    public string Since(int start) => text.Substring(start, Position - start);

    /// <summary>Reads the letters that come next; empty where there are none.</summary>
    public string Word()
    {
        SkipSpace();
        int start = Position;
        while (Position < text.Length && char.IsLetter(text[Position]))
        {
            Position++;
        }

        return Since(start);
    }

    /// <summary>Reads a sign if it comes next.</summary>
    public bool Take(char sign)
    {
        bool found = !AtEnd() && text[Position] == sign;
        Position += found ? 1 : 0;
        return found;
    }

    /// <summary>Reads a hyphen or one of the dashes that word processors make of it, if it comes next.</summary>
    public bool TakeDash()
    {
        bool found = !AtEnd() && IsDash(text[Position]);
        Position += found ? 1 : 0;
        return found;
    }

    /// <summary>Reads a time as minutes since midnight, 0 to 1440: <c>09:00</c>, <c>9:00</c>, <c>9h</c>, <c>9h30</c>.</summary>
    public bool TryTime(out int minutes)
    {
        SkipSpace();
        int start = Position;
        if (!TryTimeHere(out minutes))
        {
            Position = start;
            return FailHere(AllowedTime);
        }

        return true;
    }

    /// <summary>Notes that what comes next is not allowed; always false.</summary>
    public bool FailHere(string allowed, string? nearest = null)
    {
        SkipSpace();
        int end = Position;
        while (end < text.Length && !IsSeparator(text[end]))
        {
            end++;
        }

        int length = end == Position && end < text.Length ? 1 : end - Position;
        return Fail(SyntaxFault.At(text, Position, length, allowed, nearest is null ? null : SyntaxFault.Quote(nearest)));
    }

    /// <summary>Notes what is wrong at a place; always false.</summary>
    public bool FailAt(int start, string fault, string allowed)
        => Fail(FormattableString.Invariant($"{fault} at position {start + 1}; allowed: {allowed}"));

    /// <summary>Notes a fault; always false.</summary>
    public bool Fail(string error)
    {
        Error = error;
        return false;
    }

    private static bool IsDigit(char sign) => sign is >= '0' and <= '9';

    private static bool IsDash(char sign) => sign is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    private static bool IsSeparator(char sign) => sign is ';' or ',' || IsDash(sign) || char.IsWhiteSpace(sign);

    private bool TryTimeHere(out int minutes)
    {
        minutes = 0;
        if (Number(out int hour) == 0 || Position == text.Length || text[Position] is not (':' or 'h' or 'H'))
        {
            return false;
        }

        bool colon = text[Position++] == ':';
        int digits = Number(out int minute);
        minutes = (hour * 60) + minute;
        return (digits == 2 || (digits == 0 && !colon))
            && minute < 60
            && minutes <= MinutesPerDay
            && (Position == text.Length || !char.IsLetterOrDigit(text[Position]));
    }

    /// <summary>Reads one or two digits; returns how many there were.</summary>
    private int Number(out int number)
    {
        int digits = 0;
        for (number = 0; digits < 2 && Position < text.Length && IsDigit(text[Position]); digits++)
        {
            number = (number * 10) + (text[Position++] - '0');
        }

        return digits;
    }

    private void SkipSpace()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }
    }
}
