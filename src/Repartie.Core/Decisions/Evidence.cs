using System;

namespace Repartie;

/// <summary>A span that a reason points at: in the post, or in an earlier post of the thread.</summary>
public readonly struct Evidence : IEquatable<Evidence>
{
    internal Evidence(int message, int start, int end)
    {
        Message = message;
        Start = start;
        End = end;
    }

    /// <summary>The index of the thread's message, or -1 for the post itself.</summary>
    public int Message { get; }

    /// <summary>First UTF-16 unit.</summary>
    public int Start { get; }

    /// <summary>First UTF-16 unit after the span.</summary>
    public int End { get; }

    /// <summary><c>text</c> for the post, <c>thread[i]</c> for an earlier post.</summary>
    public string Source => Message < 0 ? "text" : FormattableString.Invariant($"thread[{Message}]");

    /// <summary>Compares by value.</summary>
    public static bool operator ==(Evidence left, Evidence right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(Evidence left, Evidence right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Evidence other) => Message == other.Message && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Evidence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Message, Start, End);
}
