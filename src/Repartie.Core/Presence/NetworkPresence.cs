using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>A brand's presence on one network over the period of a review. Immutable.</summary>
public sealed class NetworkPresence
{
    internal NetworkPresence()
    {
    }

    /// <summary>The network.</summary>
    public Network Network { get; internal init; }

    /// <summary>The role that the charter gives it.</summary>
    public NetworkRole Role { get; internal init; }

    /// <summary>The whole period.</summary>
    public PresencePeriod Total { get; internal init; } = null!;

    /// <summary>The weeks of the period, from Monday on in the charter's time zone, oldest first, quiet ones included; the first and last may be cut by the period. At most the last 1,040 weeks.</summary>
    public IReadOnlyList<PresencePeriod> Weeks { get; internal init; } = [];

    /// <summary>When the brand last spoke in the period, or null where it never did.</summary>
    public DateTimeOffset? LastSignOfLife { get; internal init; }

    /// <summary>How long the brand has been silent at the end of the period, in wall time; the whole period where it never spoke.</summary>
    public TimeSpan Silence { get; internal init; }

    /// <summary>Requests that still wait at the end of the period.</summary>
    public int Waiting { get; internal init; }

    /// <summary>The silence after which this account counts as a ghost: the charter's own, else that of the thresholds.</summary>
    public TimeSpan GhostAfter { get; internal init; }

    /// <summary>How alive the account is.</summary>
    public PresenceVerdict Verdict { get; internal init; }

    /// <summary>Why, with the numbers and the thresholds, in French and English.</summary>
    public LocalizedText Because { get; internal init; } = null!;

    /// <summary>What to do about it, in French and English.</summary>
    public LocalizedText Advice { get; internal init; } = null!;
}
