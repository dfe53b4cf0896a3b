using System;
using Repartie.Posts;

namespace Repartie;

/// <summary>Who wrote a post. Immutable.</summary>
public sealed class Author : IEquatable<Author>
{
    /// <summary>Describes an author.</summary>
    /// <param name="handle">The account's handle or id, with or without a leading <c>@</c>; not blank.</param>
    /// <param name="displayName">The name shown beside the handle, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="handle"/> is blank.</exception>
    public Author(string handle, string? displayName = null)
    {
        Handle = WellFormed.Text(Guard.NotBlank(handle));
        DisplayName = displayName is null ? null : WellFormed.Text(displayName);
    }

    /// <summary>The account's handle or id, as given.</summary>
    public string Handle { get; }

    /// <summary>The name shown beside the handle, or null.</summary>
    public string? DisplayName { get; }

    /// <summary>Two authors are the same when their handles are, without regard to case and a leading <c>@</c>.</summary>
    public bool Equals(Author? other)
        => other is not null && string.Equals(Key, other.Key, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Author);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Key);

    /// <summary>The handle.</summary>
    public override string ToString() => Handle;

    private string Key => Handle.Length > 0 && Handle[0] == '@' ? Handle.Substring(1) : Handle;
}
