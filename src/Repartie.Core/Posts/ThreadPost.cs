using System;
using Repartie.Posts;

namespace Repartie;

/// <summary>
/// One public post as networks export it: who, when, in reply to what, and how it was received. Immutable and safe to share between
/// threads. <see cref="PostThread"/> puts posts together, whatever the order in which they come.
/// </summary>
public sealed class ThreadPost
{
    /// <summary>Describes a post.</summary>
    /// <param name="id">The network's id of the post; not blank. Two posts with one id are versions of the same post.</param>
    /// <param name="role">Who speaks.</param>
    /// <param name="text">What is said; lone surrogates become U+FFFD; empty for a post that is gone.</param>
    /// <param name="author">Who wrote it; null where not known. A brand may write with several accounts.</param>
    /// <param name="createdAt">When it was posted, or null.</param>
    /// <param name="inReplyTo">The id of the post it answers, or null.</param>
    /// <param name="likes">Likes, 0 or more.</param>
    /// <param name="reposts">Reposts, 0 or more.</param>
    /// <param name="replies">Replies that the network counts, 0 or more; they need not be known here.</param>
    /// <param name="editedAt">When this version was made; null for the first one.</param>
    /// <param name="isDeleted">Whether the post was deleted; what it said no longer counts, what answers it stays linked.</param>
    /// <param name="language">The language as a BCP 47 tag; null to have it identified.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The role is no member of <see cref="ThreadRole"/>, or a count is negative.</exception>
    public ThreadPost(
        string id,
        ThreadRole role,
        string text,
        Author? author = null,
        DateTimeOffset? createdAt = null,
        string? inReplyTo = null,
        int likes = 0,
        int reposts = 0,
        int replies = 0,
        DateTimeOffset? editedAt = null,
        bool isDeleted = false,
        string? language = null)
    {
        if (role is not (ThreadRole.Customer or ThreadRole.Member or ThreadRole.Brand))
        {
            throw new ArgumentOutOfRangeException(nameof(role), role, "Allowed: Customer, Member, Brand.");
        }

        Id = WellFormed.Text(Guard.NotBlank(id));
        Role = role;
        Text = WellFormed.Text(Guard.NotNull(text));
        Author = author;
        CreatedAt = createdAt;
        InReplyTo = string.IsNullOrWhiteSpace(inReplyTo) ? null : WellFormed.Text(inReplyTo!);
        Likes = Count(likes, nameof(likes));
        Reposts = Count(reposts, nameof(reposts));
        Replies = Count(replies, nameof(replies));
        EditedAt = editedAt;
        IsDeleted = isDeleted;
        Language = string.IsNullOrWhiteSpace(language) ? null : language!.Trim().ToLowerInvariant();
    }

    /// <summary>The network's id of the post.</summary>
    public string Id { get; }

    /// <summary>Who speaks.</summary>
    public ThreadRole Role { get; }

    /// <summary>What is said; never null.</summary>
    public string Text { get; }

    /// <summary>Who wrote it, or null.</summary>
    public Author? Author { get; }

    /// <summary>When it was posted, or null.</summary>
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>The id of the post it answers, or null.</summary>
    public string? InReplyTo { get; }

    /// <summary>Likes.</summary>
    public int Likes { get; }

    /// <summary>Reposts.</summary>
    public int Reposts { get; }

    /// <summary>Replies that the network counts.</summary>
    public int Replies { get; }

    /// <summary>When this version was made; null for the first one.</summary>
    public DateTimeOffset? EditedAt { get; }

    /// <summary>Whether the post was deleted.</summary>
    public bool IsDeleted { get; }

    /// <summary>The given language in lower case, or null.</summary>
    public string? Language { get; }

    /// <summary>The post to be triaged by a <see cref="TriageEngine"/>.</summary>
    /// <param name="network">Where it was posted.</param>
    /// <param name="brand">The brand it is addressed to, or null.</param>
    public Post ToPost(Network network = default, string? brand = null) => new(Text, Id, brand, network, Language, CreatedAt, Author);

    /// <summary>The id and who speaks.</summary>
    public override string ToString() => Role + " " + Id;

    private static int Count(int value, string name)
        => value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "Allowed: 0 and more.");
}
