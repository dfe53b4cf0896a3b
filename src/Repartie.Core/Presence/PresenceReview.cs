using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>
/// What a brand's accounts did over a period, network by network and week by week: who was answered and how fast, how often the brand posted, when
/// it was last seen, and whether each account is active, slow, dormant or a ghost. Immutable and safe to share between threads. Made by
/// a <see cref="PresenceReviewBuilder"/>, or at once by <see cref="Of"/>.
/// </summary>
/// <remarks>The figures are those of the posts that were handed in. A selection of posts, say those that were answered, gives the figures of that selection.</remarks>
public sealed class PresenceReview
{
    internal PresenceReview()
    {
    }

    /// <summary>The first moment of the period; null where no post has a time.</summary>
    public DateTimeOffset? From { get; internal init; }

    /// <summary>The last moment of the period; null where no post has a time.</summary>
    public DateTimeOffset? To { get; internal init; }

    /// <summary>Posts in the period, the brand's included, deleted ones not.</summary>
    public int Posts { get; internal init; }

    /// <summary>Posts and requests without a time; they are in no figure.</summary>
    public int Undated { get; internal init; }

    /// <summary>Posts that were answered and are not known: what was asked in them is in no figure.</summary>
    public int MissingPosts { get; internal init; }

    /// <summary>The thresholds of the verdicts.</summary>
    public PresenceThresholds Thresholds { get; internal init; } = PresenceThresholds.Default;

    /// <summary>The networks that have posts or were expected to, those with the worst verdict first, then by name.</summary>
    public IReadOnlyList<NetworkPresence> Networks { get; internal init; } = [];

    /// <summary>Reviews threads at once.</summary>
    /// <param name="engine">The engine that reads them; its charter gives roles, hours, time zone and ghost thresholds.</param>
    /// <param name="threads">The threads of the brand, of any network.</param>
    /// <param name="from">The first moment of the period; null for the first post.</param>
    /// <param name="to">The last moment of the period; null for the last post.</param>
    /// <param name="thresholds">The thresholds; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/>, <paramref name="threads"/> or one of its items is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static PresenceReview Of(ThreadEngine engine, IEnumerable<PostThread> threads, DateTimeOffset? from = null, DateTimeOffset? to = null, PresenceThresholds? thresholds = null)
    {
        PresenceReviewBuilder builder = new(Guard.NotNull(engine).Triage.Charter, from, to, thresholds);
        foreach (PostThread thread in Guard.NotNull(threads))
        {
            builder.Add(Guard.NotNull(thread), engine.Facts(thread, to));
        }

        return builder.Build();
    }
}
