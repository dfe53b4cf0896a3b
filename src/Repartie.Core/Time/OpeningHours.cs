using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Repartie.Time;

namespace Repartie;

/// <summary>
/// When a service is open in a week, on the clock of its time zone: <c>Mon-Fri 09:00-12:30 14:00-18:00; Sat 10:00-16:00</c> or
/// <c>24/7</c>. Immutable and safe to share between threads. It knows nothing of holidays and time zones; <see cref="ServiceCalendar"/> does.
/// </summary>
/// <remarks>
/// Days are English or French, short or in full, in any case (<c>Mon</c>, <c>lundi</c>, <c>sam.</c>); ranges may run over the
/// weekend (<c>Fri-Mon</c>) and lists are separated by commas (<c>Mon,Wed</c>). Times run from <c>00:00</c> to <c>24:00</c>, also
/// written as <c>9:00</c>, <c>9h</c> or <c>9h30</c>. A day that is not named is closed; <c>Sun closed</c> (or <c>fermé</c>) says so in words.
/// </remarks>
public sealed class OpeningHours : IEquatable<OpeningHours>
{
    private const string AlwaysText = "24/7";

    private readonly OpeningInterval[][] _days;
    private string? _text;

    /// <param name="days">By <see cref="DayOfWeek"/>; intervals in any order that do not overlap.</param>
    internal OpeningHours(OpeningInterval[][] days)
    {
        bool always = true;
        _days = new OpeningInterval[days.Length][];
        for (int d = 0; d < days.Length; d++)
        {
            OpeningInterval[] day = _days[d] = days[d].Length < 2 ? days[d] : Joined(days[d]);
            always &= day.Length == 1 && day[0].Opens.Ticks == 0 && day[0].Closes.Ticks == TimeSpan.TicksPerDay;
        }

        IsAlways = always;
    }

    /// <summary>Open round the clock, every day.</summary>
    public static OpeningHours Always { get; } = RoundTheClock();

    /// <summary>Whether it never closes in a week: <c>24/7</c>, or hours that come to the same.</summary>
    public bool IsAlways { get; }

    // Few decisions ask for the text.
    private string Canon => _text ??= IsAlways ? AlwaysText : Canonical(_days);

    /// <summary>Reads opening hours.</summary>
    /// <param name="text">The hours, in the form that the type describes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The hours are faulty; the message is the error of <see cref="TryParse"/>.</exception>
    public static OpeningHours Parse(string text)
        => TryParse(Guard.NotNull(text), out OpeningHours? hours, out string? error) ? hours : throw new FormatException(error);

    /// <summary>Reads opening hours without throwing.</summary>
    /// <param name="text">The hours, in the form that the type describes; null is a fault like any other.</param>
    /// <param name="hours">The hours; null where they are faulty.</param>
    /// <param name="error">
    /// The first fault: what was found, at which position (counted from 1), what is allowed, and the nearest day name for one that is
    /// not known; null where there is none.
    /// </param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out OpeningHours? hours, [NotNullWhen(false)] out string? error)
        => new OpeningHoursReader(text ?? string.Empty).TryRead(out hours, out error);

    /// <summary>Whether it is open on a day of the week at a time, the opening included and the closing not.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="timeOfDay">Time since midnight, from 00:00 to less than 24:00.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> or <paramref name="timeOfDay"/> is out of its range.</exception>
    public bool IsOpen(DayOfWeek day, TimeSpan timeOfDay)
    {
        if (timeOfDay < TimeSpan.Zero || timeOfDay.Ticks >= TimeSpan.TicksPerDay)
        {
            throw new ArgumentOutOfRangeException(nameof(timeOfDay), timeOfDay, "Allowed: from 00:00 to less than 24:00.");
        }

        foreach (OpeningInterval interval in On(day))
        {
            if (interval.Contains(timeOfDay))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A day's intervals, earliest first, neither overlapping nor touching; empty where it is closed, never null.</summary>
    /// <param name="day">The day of the week.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not a day of the week.</exception>
    public IReadOnlyList<OpeningInterval> IntervalsOf(DayOfWeek day) => Array.AsReadOnly(On(day));

    /// <summary>Two hours are the same when they are open at the same times, however they were written.</summary>
    public bool Equals(OpeningHours? other) => other is not null && string.Equals(Canon, other.Canon, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpeningHours);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canon);

    /// <summary>The hours in one canonical form, English and from Monday on, which <see cref="Parse"/> reads back to an equal value.</summary>
    public override string ToString() => Canon;

    /// <summary>The hours as people read them, short: <c>lun.-ven. 9h-12h30 et 14h-18h</c> in French, <c>Mon-Fri 9:00-12:30 and 14:00-18:00</c> in English.</summary>
    /// <param name="language">Two letters; <c>fr</c> for French, English for any other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language) => HoursText.Of(this, Guard.NotNull(language));

    /// <summary>A day's intervals without a copy; not to be changed.</summary>
    internal OpeningInterval[] On(DayOfWeek day)
        => day is >= DayOfWeek.Sunday and <= DayOfWeek.Saturday
            ? _days[(int)day]
            : throw new ArgumentOutOfRangeException(nameof(day), day, "Allowed: Sunday to Saturday.");

    private static OpeningHours RoundTheClock()
    {
        OpeningInterval[][] days = new OpeningInterval[7][];
        for (int d = 0; d < days.Length; d++)
        {
            days[d] = [new OpeningInterval(TimeSpan.Zero, TimeSpan.FromTicks(TimeSpan.TicksPerDay))];
        }

        return new OpeningHours(days);
    }

    private static string Canonical(OpeningInterval[][] days)
    {
        // Days of the same hours are named together, in the order in which each kind of hours comes first.
        List<string> hours = [];
        List<Rows<int>> open = [];
        foreach (DayOfWeek day in DayNames.Week)
        {
            if (days[(int)day].Length == 0)
            {
                continue;
            }

            string[] texts = new string[days[(int)day].Length];
            for (int i = 0; i < texts.Length; i++)
            {
                texts[i] = days[(int)day][i].ToString();
            }

            string text = string.Join(" ", texts);
            int same = hours.IndexOf(text);
            if (same < 0)
            {
                same = hours.Count;
                hours.Add(text);
                open.Add(new Rows<int>());
            }

            open[same].Add((int)day);
        }

        string[] parts = new string[hours.Count];
        for (int p = 0; p < parts.Length; p++)
        {
            parts[p] = DayList(open[p].ToArray()) + " " + hours[p];
        }

        return string.Join("; ", parts);
    }

    /// <summary>Days in the order of the week, neighbours joined: <c>Mon-Wed,Sat</c>.</summary>
    private static string DayList(int[] days)
    {
        var parts = new List<string>();
        for (int i = 0; i < days.Length; i++)
        {
            int first = i;
            while (i + 1 < days.Length && days[i + 1] == (int)DayNames.After((DayOfWeek)days[i]))
            {
                i++;
            }

            string name = DayNames.ShortOf((DayOfWeek)days[first]);
            parts.Add(i == first ? name : name + "-" + DayNames.ShortOf((DayOfWeek)days[i]));
        }

        return string.Join(",", parts);
    }

    /// <summary>A day's intervals in order, those that touch made one.</summary>
    private static OpeningInterval[] Joined(OpeningInterval[] day)
    {
        Rows<OpeningInterval> joined = new();
        foreach (OpeningInterval interval in day.OrderBy(static interval => interval.Opens))
        {
            int last = joined.Count - 1;
            if (last >= 0 && joined[last].Closes == interval.Opens)
            {
                joined[last] = new OpeningInterval(joined[last].Opens, interval.Closes);
            }
            else
            {
                joined.Add(interval);
            }
        }

        return joined.ToArray();
    }
}
