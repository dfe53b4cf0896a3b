using System;

namespace Repartie.Presence;

/// <summary>Why an account gets its verdict.</summary>
internal enum PresenceCause
{
    Fine,
    TooLate,
    TooFew,
    HardlyAny,
    Silent,
    Unseen,
}

/// <summary>What is known of an account at the end of the period, and the verdict that follows.</summary>
internal sealed class PresenceJudgement
{
    public PresenceJudgement(PresencePeriod total, NetworkRole role, TimeSpan ghostAfter, TimeSpan silence, bool spoke, PresenceThresholds thresholds)
    {
        Total = total;
        Role = role;
        GhostAfter = ghostAfter;
        Silence = silence;
        Spoke = spoke;
        Thresholds = thresholds;

        // A charter may let an account be a ghost earlier than it would be dormant.
        DormantAfter = thresholds.DormantAfter < ghostAfter ? thresholds.DormantAfter : ghostAfter;
        (Verdict, Cause) = Judge();
    }

    public PresencePeriod Total { get; }

    public NetworkRole Role { get; }

    public TimeSpan GhostAfter { get; }

    public TimeSpan DormantAfter { get; }

    public TimeSpan Silence { get; }

    public bool Spoke { get; }

    public PresenceThresholds Thresholds { get; }

    public PresenceVerdict Verdict { get; }

    public PresenceCause Cause { get; }

    private (PresenceVerdict Verdict, PresenceCause Cause) Judge()
    {
        if (Silence >= GhostAfter)
        {
            return (PresenceVerdict.Ghost, PresenceCause.Silent);
        }

        if (Silence >= DormantAfter)
        {
            return (PresenceVerdict.Dormant, PresenceCause.Silent);
        }

        // A pause or an account given up: the period is too short to tell, and whoever asks there sees nobody either way.
        if (!Spoke)
        {
            return (PresenceVerdict.Dormant, PresenceCause.Unseen);
        }

        // Where the brand only animates, its own posts are the presence.
        if (Role == NetworkRole.News || Total.Requests < Thresholds.FewestRequests)
        {
            return (PresenceVerdict.Active, PresenceCause.Fine);
        }

        if (Total.AnswerShare < Thresholds.DormantShare)
        {
            return (PresenceVerdict.Dormant, PresenceCause.HardlyAny);
        }

        if (Total.AnswerShare < Thresholds.ActiveShare)
        {
            return (PresenceVerdict.Slow, PresenceCause.TooFew);
        }

        return Total.MedianWall > Thresholds.SlowMedian ? (PresenceVerdict.Slow, PresenceCause.TooLate) : (PresenceVerdict.Active, PresenceCause.Fine);
    }
}
