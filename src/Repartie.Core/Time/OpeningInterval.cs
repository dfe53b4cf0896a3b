using System;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Repartie;

/// <summary>From when to when a service is open within one day, on the clock of the service's time zone. The default value is never open.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct OpeningInterval : IEquatable<OpeningInterval>
{
    internal OpeningInterval(TimeSpan opens, TimeSpan closes)
    {
        Opens = opens;
        Closes = closes;
    }

    /// <summary>When it opens, as time since midnight: whole minutes, from 00:00 to 23:59. Open at this very instant.</summary>
    public TimeSpan Opens { get; }

    /// <summary>When it closes, as time since midnight: whole minutes, after <see cref="Opens"/>, up to 24:00. Closed from this very instant.</summary>
    public TimeSpan Closes { get; }

    /// <summary>Compares two intervals.</summary>
    public static bool operator ==(OpeningInterval left, OpeningInterval right) => left.Equals(right);

    /// <summary>Compares two intervals.</summary>
    public static bool operator !=(OpeningInterval left, OpeningInterval right) => !left.Equals(right);

    /// <summary>Whether a time lies in the interval, the opening included and the closing not.</summary>
    /// <param name="timeOfDay">Time since midnight.</param>
    public bool Contains(TimeSpan timeOfDay) => timeOfDay >= Opens && timeOfDay < Closes;

    /// <inheritdoc/>
    public bool Equals(OpeningInterval other) => Opens == other.Opens && Closes == other.Closes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpeningInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Opens, Closes);

    /// <summary>The interval as opening hours write it, for instance <c>09:00-12:30</c>.</summary>
    public override string ToString() => Clock(Opens) + "-" + Clock(Closes);

    private static string Clock(TimeSpan time)
    {
        int minutes = (int)(time.Ticks / TimeSpan.TicksPerMinute);
        return (minutes / 60).ToString("00", CultureInfo.InvariantCulture) + ":" + (minutes % 60).ToString("00", CultureInfo.InvariantCulture);
    }
}
