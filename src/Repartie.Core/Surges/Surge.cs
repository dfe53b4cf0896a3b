using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>A rise of one problem above its usual level, as far as it is known. Immutable.</summary>
public sealed class Surge
{
    internal Surge()
    {
    }

    /// <summary>The problem, as it was named when the posts were observed.</summary>
    public string Problem { get; internal init; } = string.Empty;

    /// <summary>When it began: the first post after which the problem did not fall back to its usual level.</summary>
    public DateTimeOffset BeganAt { get; internal init; }

    /// <summary>When it was reported.</summary>
    public DateTimeOffset FoundAt { get; internal init; }

    /// <summary>When it ended: its last post above the usual level; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; internal init; }

    /// <summary>Whether it ended because it lasted so long that its level is the usual one now.</summary>
    public bool BecameUsual { get; internal init; }

    /// <summary>Posts about it from its beginning; somebody who writes again while few others do is counted once.</summary>
    public int Posts { get; internal init; }

    /// <summary>Posts an hour about this problem at the time of the week when it was found, as a cautious estimate.</summary>
    public double UsualPerHour { get; internal init; }

    /// <summary>Posts in its busiest hour so far.</summary>
    public int PeakPosts { get; internal init; }

    /// <summary>When that hour began, to ten minutes; never before <see cref="BeganAt"/>.</summary>
    public DateTimeOffset PeakAt { get; internal init; }

    /// <summary>Ids of the first posts that show it, oldest first.</summary>
    public IReadOnlyList<string> Examples { get; internal init; } = [];

    /// <summary>The problem and when it began.</summary>
    public override string ToString() => FormattableString.Invariant($"{Problem} from {BeganAt:yyyy-MM-dd HH:mm}");
}
