using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>A trade that brands belong to. The set is open; those with a starter charter are members.</summary>
public readonly struct Sector : IEquatable<Sector>
{
    private readonly string? _name;

    /// <summary>Names a sector.</summary>
    /// <param name="name">The name; not blank; kept in lower case.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Sector(string name)
    {
        string trimmed = Guard.NotBlank(name).Trim();

        // Most are written that way; the change of case reads what the framework knows of cultures.
        _name = Names.AreLower(trimmed) ? trimmed : trimmed.ToLowerInvariant();
    }

    /// <summary>The sector of brands whose trade is not known.</summary>
    public static Sector General { get; } = new("general");

    /// <summary>The sectors with a starter charter, in alphabetical order, without <see cref="General"/>.</summary>
    public static IReadOnlyList<Sector> WithStarter { get; } = FrozenList<Sector>.Owning(
    [
        new("airline"), new("bank"), new("delivery"), new("electronics"), new("energy"), new("fashion"), new("gaming"),
        new("insurance"), new("mobility"), new("payments"), new("public-service"), new("rail"), new("restaurant"), new("retail"),
        new("software"), new("streaming"), new("supermarket"), new("telecom"), new("travel"),
    ]);

    /// <summary>The names of the sectors with a starter charter, the general one last.</summary>
    internal static IReadOnlyList<string> Known { get; } = [.. NamesOf(WithStarter), General.Name];

    /// <summary>The name in lower case; <c>general</c> for the default value.</summary>
    public string Name => _name ?? "general";

    /// <summary>Compares two sectors by name.</summary>
    public static bool operator ==(Sector left, Sector right) => left.Equals(right);

    /// <summary>Compares two sectors by name.</summary>
    public static bool operator !=(Sector left, Sector right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Sector other) => string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sector other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    private static string[] NamesOf(IReadOnlyList<Sector> sectors)
    {
        string[] names = new string[sectors.Count];
        for (int s = 0; s < names.Length; s++)
        {
            names[s] = sectors[s].Name;
        }

        return names;
    }

    /// <summary>The sector's name.</summary>
    public override string ToString() => Name;
}
