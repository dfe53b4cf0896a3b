using System;

namespace Repartie;

/// <summary>A department that a matter is handed to, by id. The set is open; the well-known ones are members.</summary>
public readonly struct Department : IEquatable<Department>
{
    private readonly string? _id;

    /// <summary>Names a department.</summary>
    /// <param name="id">The id; not blank; kept in lower case.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    public Department(string id) => _id = Guard.NotBlank(id).Trim().ToLowerInvariant();

    /// <summary>Customer service, the front office.</summary>
    public static Department CustomerService { get; } = new("customer-service");

    /// <summary>Complaints service.</summary>
    public static Department Complaints { get; } = new("complaints");

    /// <summary>Fraud and account security.</summary>
    public static Department Fraud { get; } = new("fraud");

    /// <summary>Legal department.</summary>
    public static Department Legal { get; } = new("legal");

    /// <summary>Privacy and data protection.</summary>
    public static Department Privacy { get; } = new("privacy");

    /// <summary>Safety of people and products.</summary>
    public static Department Safety { get; } = new("safety");

    /// <summary>Security of staff and places.</summary>
    public static Department Security { get; } = new("security");

    /// <summary>The id in lower case; <c>customer-service</c> for the default value.</summary>
    public string Id => _id ?? "customer-service";

    /// <summary>Compares two departments by id.</summary>
    public static bool operator ==(Department left, Department right) => left.Equals(right);

    /// <summary>Compares two departments by id.</summary>
    public static bool operator !=(Department left, Department right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Department other) => string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Department other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The department's id.</summary>
    public override string ToString() => Id;
}
