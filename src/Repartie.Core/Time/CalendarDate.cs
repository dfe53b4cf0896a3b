using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Repartie.Time;

namespace Repartie;

/// <summary>A day of the Gregorian calendar without time and zone, for instance a holiday. From 0001-01-01, the default value, to 9999-12-31.</summary>
public readonly struct CalendarDate : IEquatable<CalendarDate>
{
    private const string Allowed = "a date as year-month-day, such as 2026-12-25";

    /// <summary>Names a day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
        : this(DayNumberOf(new DateTime(year, month, day)))
    {
    }

    private CalendarDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => Midnight.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Midnight.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => Midnight.Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => Midnight.DayOfWeek;

    /// <summary>Days since 0001-01-01.</summary>
    internal int DayNumber { get; }

    private DateTime Midnight => new(DayNumber * TimeSpan.TicksPerDay);

    /// <summary>Compares two days.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Compares two days.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>The day of a date and time as written; its time and <see cref="DateTime.Kind"/> are left out.</summary>
    /// <param name="dateTime">Any value.</param>
    public static CalendarDate From(DateTime dateTime) => new(DayNumberOf(dateTime));

    /// <summary>Reads a day as ISO 8601 writes it: <c>yyyy-MM-dd</c>, nothing else around it.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no such day; the message says what was found and what is allowed.</exception>
    public static CalendarDate Parse(string text)
        => TryParse(Guard.NotNull(text), out CalendarDate date, out string? error) ? date : throw new FormatException(error);

    /// <summary>Reads a day as ISO 8601 writes it, without throwing.</summary>
    /// <param name="text">The text; null is a fault like any other.</param>
    /// <param name="date">The day; the default value where the text is none.</param>
    /// <param name="error">What was found and what is allowed; null where the text is a day.</param>
    public static bool TryParse(string? text, out CalendarDate date, [NotNullWhen(false)] out string? error)
    {
        date = default;
        error = null;
        if (text is null)
        {
            error = SyntaxFault.Nothing(Allowed);
            return false;
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime midnight))
        {
            date = From(midnight);
            return true;
        }

        error = SyntaxFault.At(text, 0, text.Length, Allowed);
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <summary>The day as ISO 8601 writes it, <c>yyyy-MM-dd</c>; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => Midnight.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int DayNumberOf(DateTime dateTime) => (int)(dateTime.Ticks / TimeSpan.TicksPerDay);
}
