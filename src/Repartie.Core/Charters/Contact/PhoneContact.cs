using System;

namespace Repartie;

/// <summary>A phone line with its hours. Immutable.</summary>
public sealed class PhoneContact
{
    /// <summary>Describes a phone line.</summary>
    /// <param name="number">The number as it is published; at least three digits.</param>
    /// <param name="hours">When it is answered; null for always.</param>
    /// <param name="isDummy">Whether it only shows where a real number goes; such a line must not go live.</param>
    /// <exception cref="ArgumentException">The number has fewer than three digits.</exception>
    public PhoneContact(string number, OpeningHours? hours = null, bool isDummy = false)
    {
        Number = Guard.NotBlank(number).Trim();
        int digits = 0;
        foreach (char c in Number)
        {
            digits += c is >= '0' and <= '9' ? 1 : 0;
        }

        if (digits < 3)
        {
            throw new ArgumentException($"Found '{number}'; a phone number with at least three digits is required.", nameof(number));
        }

        Hours = hours ?? OpeningHours.Always;
        IsDummy = isDummy;
    }

    /// <summary>The number as it is published.</summary>
    public string Number { get; }

    /// <summary>When it is answered.</summary>
    public OpeningHours Hours { get; }

    /// <summary>Whether it only shows where a real number goes.</summary>
    public bool IsDummy { get; }
}
