using System;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Repartie;

/// <summary>One piece of personal data in a text: its kind and where it stands, never the value itself. Immutable.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct PersonalDataMatch : IEquatable<PersonalDataMatch>
{
    /// <summary>Describes a match.</summary>
    /// <param name="kind">What was found.</param>
    /// <param name="start">Where it begins, in UTF-16 units of the original text; 0 or more.</param>
    /// <param name="end">Where it ends, exclusive, in UTF-16 units of the original text; not below <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> below it.</exception>
    public PersonalDataMatch(PersonalDataKind kind, int start, int end)
    {
        if (start < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "The start of a match is 0 or more.");
        }

        if (end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), end, "The end of a match is not below its start.");
        }

        Kind = kind;
        Start = start;
        End = end;
    }

    /// <summary>What was found.</summary>
    public PersonalDataKind Kind { get; }

    /// <summary>Where it begins, in UTF-16 units of the original text.</summary>
    public int Start { get; }

    /// <summary>Where it ends, exclusive, in UTF-16 units of the original text.</summary>
    public int End { get; }

    /// <summary>How long it is, in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Compares two matches by kind and place.</summary>
    public static bool operator ==(PersonalDataMatch left, PersonalDataMatch right) => left.Equals(right);

    /// <summary>Compares two matches by kind and place.</summary>
    public static bool operator !=(PersonalDataMatch left, PersonalDataMatch right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(PersonalDataMatch other) => Kind == other.Kind && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PersonalDataMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Start, End);

    /// <summary>The kind and the place, for instance <c>Phone [12..26)</c>; safe to log, since the value is not part of it.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} [{1}..{2})", Kind, Start, End);
}
