using System;

namespace Repartie;

/// <summary>What has to happen by a time.</summary>
public enum DeadlineKind
{
    /// <summary>The first reply to a person.</summary>
    FirstResponse = 0,

    /// <summary>The reply to a person who was answered before and asks again.</summary>
    NextResponse = 1,

    /// <summary>The person's matter is settled.</summary>
    Resolution = 2,

    /// <summary>A rule of the trade or the law asks for an acknowledgement of a complaint.</summary>
    Acknowledgement = 3,

    /// <summary>A rule of the trade or the law asks for an answer to a complaint.</summary>
    RegulatoryAnswer = 4,
}

/// <summary>How a deadline stands.</summary>
public enum DeadlineStatus
{
    /// <summary>It has passed, and nothing happened.</summary>
    Passed = 0,

    /// <summary>It is near.</summary>
    DueSoon = 1,

    /// <summary>There is time.</summary>
    Open = 2,

    /// <summary>It happened, too late.</summary>
    MetLate = 3,

    /// <summary>It happened in time.</summary>
    Met = 4,
}

/// <summary>One deadline of one person in a thread. Immutable.</summary>
public sealed class ThreadDeadline
{
    internal ThreadDeadline(DeadlineKind kind, Author? author, string postId, DateTimeOffset from, DateTimeOffset due, DateTimeOffset? metAt, DateTimeOffset? now, TimeSpan soon, string? clock = null)
    {
        Kind = kind;
        Author = author;
        PostId = postId;
        From = from;
        Due = due;
        MetAt = metAt;
        Clock = clock;
        Status = metAt is { } met
            ? met <= due ? DeadlineStatus.Met : DeadlineStatus.MetLate
            : now > due ? DeadlineStatus.Passed
            : due - now <= soon ? DeadlineStatus.DueSoon
            : DeadlineStatus.Open;
    }

    /// <summary>What has to happen.</summary>
    public DeadlineKind Kind { get; }

    /// <summary>For whom, or null where not known.</summary>
    public Author? Author { get; }

    /// <summary>The post from which it counts.</summary>
    public string PostId { get; }

    /// <summary>When it began to count.</summary>
    public DateTimeOffset From { get; }

    /// <summary>By when; a deadline at this instant is still met.</summary>
    public DateTimeOffset Due { get; }

    /// <summary>When it happened, or null.</summary>
    public DateTimeOffset? MetAt { get; }

    /// <summary>How it stands.</summary>
    public DeadlineStatus Status { get; }

    /// <summary>The id of the regulatory clock that asks for it; null for the charter's own targets.</summary>
    public string? Clock { get; }
}
