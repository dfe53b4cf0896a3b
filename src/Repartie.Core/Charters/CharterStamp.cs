using System;

namespace Repartie;

/// <summary>Which charter decided: its name, and a hash over everything that can change a decision. Immutable.</summary>
public sealed class CharterStamp : IEquatable<CharterStamp>
{
    internal CharterStamp(string name, string hash)
    {
        Name = name;
        Hash = hash;
    }

    /// <summary>The brand's name, or the sector's for a starter charter.</summary>
    public string Name { get; }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <inheritdoc/>
    public bool Equals(CharterStamp? other)
        => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(Hash, other.Hash, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CharterStamp);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);

    /// <summary>Name and the first digits of the hash.</summary>
    public override string ToString() => Name + "@" + Hash.Substring(0, Math.Min(12, Hash.Length));
}
