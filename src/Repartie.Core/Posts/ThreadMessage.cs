using System;
using Repartie.Posts;

namespace Repartie;

/// <summary>An earlier post of a thread. Immutable.</summary>
public sealed class ThreadMessage
{
    /// <summary>Describes an earlier post.</summary>
    /// <param name="role">Who speaks.</param>
    /// <param name="text">What is said; lone surrogates become U+FFFD.</param>
    /// <param name="author">Who wrote it, or null.</param>
    /// <param name="createdAt">When, or null.</param>
    /// <param name="id">The host's id, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a member of <see cref="ThreadRole"/>.</exception>
    public ThreadMessage(ThreadRole role, string text, Author? author = null, DateTimeOffset? createdAt = null, string? id = null)
    {
        if (role is not (ThreadRole.Customer or ThreadRole.Member or ThreadRole.Brand))
        {
            throw new ArgumentOutOfRangeException(nameof(role), role, "Allowed: Customer, Member, Brand.");
        }

        Role = role;
        Text = WellFormed.Text(Guard.NotNull(text));
        Author = author;
        CreatedAt = createdAt;
        Id = id;
    }

    /// <summary>Who speaks.</summary>
    public ThreadRole Role { get; }

    /// <summary>What is said; never null.</summary>
    public string Text { get; }

    /// <summary>Who wrote it, or null.</summary>
    public Author? Author { get; }

    /// <summary>When it was posted, or null.</summary>
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>The host's id, or null.</summary>
    public string? Id { get; }
}
