using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Repartie.Time;

/// <summary>
/// Reads and writes durations as charters have them: <c>30s</c>, <c>30m</c>, <c>2h</c>, <c>2d</c>, <c>1w</c>, <c>1h30m</c>.
/// A day is 24 hours and a week is seven days; a caller who adds the duration to business time gets 24 business hours for a day.
/// </summary>
internal static class DurationText
{
    private const long BeyondLimit = (long.MaxValue / TimeSpan.TicksPerSecond) + 1;
    private const string AllowedNumber = "a whole number and a unit, such as 30m, 2h or 1h30m";
    private const string AllowedUnit = "a unit: s (seconds), m (minutes), h (hours), d (days) or w (weeks)";
    private const string AllowedOrder = "each unit once, the largest first, as in 1d12h";

    /// <summary>From the largest unit to the smallest.</summary>
    private static readonly (string Unit, long Ticks)[] Units =
    [
        ("w", 7 * TimeSpan.TicksPerDay),
        ("d", TimeSpan.TicksPerDay),
        ("h", TimeSpan.TicksPerHour),
        ("m", TimeSpan.TicksPerMinute),
        ("s", TimeSpan.TicksPerSecond),
    ];

    /// <summary>What people write instead of the units, in English and French; months and years have no fixed length, so days stand in.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["w"] = "w",
        ["wk"] = "w",
        ["week"] = "w",
        ["weeks"] = "w",
        ["sem"] = "w",
        ["semaine"] = "w",
        ["semaines"] = "w",
        ["mo"] = "d",
        ["month"] = "d",
        ["months"] = "d",
        ["mois"] = "d",
        ["y"] = "d",
        ["year"] = "d",
        ["years"] = "d",
        ["an"] = "d",
        ["ans"] = "d",
        ["d"] = "d",
        ["day"] = "d",
        ["days"] = "d",
        ["j"] = "d",
        ["jour"] = "d",
        ["jours"] = "d",
        ["h"] = "h",
        ["hr"] = "h",
        ["hrs"] = "h",
        ["hour"] = "h",
        ["hours"] = "h",
        ["heure"] = "h",
        ["heures"] = "h",
        ["m"] = "m",
        ["mn"] = "m",
        ["min"] = "m",
        ["mins"] = "m",
        ["minute"] = "m",
        ["minutes"] = "m",
        ["s"] = "s",
        ["sec"] = "s",
        ["secs"] = "s",
        ["second"] = "s",
        ["seconds"] = "s",
        ["seconde"] = "s",
        ["secondes"] = "s",
    };

    /// <exception cref="FormatException">The text is no duration; the message is the error of <see cref="TryParse"/>.</exception>
    public static TimeSpan Parse(string text)
        => TryParse(Guard.NotNull(text), out TimeSpan duration, out string? error) ? duration : throw new FormatException(error);

    /// <summary>Reads a duration, zero included; the error says what was found, where, what is allowed and the nearest unit.</summary>
    public static bool TryParse(string? text, out TimeSpan duration, [NotNullWhen(false)] out string? error)
    {
        duration = TimeSpan.Zero;
        error = string.IsNullOrEmpty(text) ? SyntaxFault.Nothing(AllowedNumber) : null;
        long ticks = 0;
        int position = 0;
        int smallest = -1;
        while (error is null && position < text!.Length)
        {
            error = ReadPart(text, ref position, ref smallest, ref ticks);
        }

        if (error is null)
        {
            duration = TimeSpan.FromTicks(ticks);
        }

        return error is null;
    }

    /// <summary>The shortest text of a duration: whole weeks as weeks, else days, hours, minutes and seconds; parts of a second are cut off.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duration"/> is negative.</exception>
    public static string Format(TimeSpan duration)
    {
        if (duration < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(duration), duration, "Allowed: zero or more.");
        }

        long rest = duration.Ticks - (duration.Ticks % TimeSpan.TicksPerSecond);
        if (rest == 0)
        {
            return "0s";
        }

        var text = new StringBuilder();
        for (int i = rest % Units[0].Ticks == 0 ? 0 : 1; rest > 0; i++)
        {
            long count = rest / Units[i].Ticks;
            rest %= Units[i].Ticks;
            if (count > 0)
            {
                text.Append(count.ToString(CultureInfo.InvariantCulture)).Append(Units[i].Unit);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads one number and its unit; returns the error or null.</summary>
    private static string? ReadPart(string text, ref int position, ref int smallest, ref long ticks)
    {
        int start = position;
        long count = 0;
        for (; position < text.Length && IsDigit(text[position]); position++)
        {
            // Numbers that no unit has room for stay one beyond the limit, however long they are.
            count = Math.Min((count * 10) + (text[position] - '0'), BeyondLimit);
        }

        if (position == start)
        {
            return SyntaxFault.At(text, start, text.Length - start, AllowedNumber);
        }

        int unitStart = position;
        while (position < text.Length && !IsDigit(text[position]))
        {
            position++;
        }

        string name = text.Substring(unitStart, position - unitStart);
        int unit = Array.FindIndex(Units, candidate => string.Equals(candidate.Unit, name, StringComparison.Ordinal));
        if (unit < 0)
        {
            return SyntaxFault.At(text, unitStart, name.Length, AllowedUnit, NearestUnit(name.Trim()));
        }

        if (unit <= smallest)
        {
            return SyntaxFault.At(text, start, position - start, AllowedOrder);
        }

        smallest = unit;
        if (count > (long.MaxValue - ticks) / Units[unit].Ticks)
        {
            return SyntaxFault.At(text, start, position - start, "up to 10675199d altogether");
        }

        ticks += count * Units[unit].Ticks;
        return null;
    }

    private static string? NearestUnit(string name)
        => OtherNames.TryGetValue(name, out string? unit) ? unit
            : NearestName.Of(name, OtherNames.Keys) is { } near ? OtherNames[near]
            : null;

    private static bool IsDigit(char sign) => sign is >= '0' and <= '9';
}
