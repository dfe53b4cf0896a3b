using System;

namespace Repartie;

/// <summary>
/// From when on an account counts as slow, dormant or a ghost. Immutable. The shares and days are Repartie's own starting points, a
/// charter sets <c>networks.NAME.presence.ghostAfter</c>. The day within which a first answer is due is what four of five people expect of social networks
/// at most (79.2 % within a day, 49.8 % within an hour: Arise and Google survey of 2017, more than 1,500 people).
/// </summary>
public sealed class PresenceThresholds
{
    /// <summary>The thresholds that hold where a charter or host says nothing.</summary>
    public static PresenceThresholds Default { get; } = new();

    /// <summary>Sets thresholds.</summary>
    /// <param name="ghostAfter">Silence of the brand after which the account is a ghost; 90 days by default.</param>
    /// <param name="dormantAfter">Silence after which it is dormant; 30 days by default, shorter than <paramref name="ghostAfter"/>.</param>
    /// <param name="slowMedian">The longest median of first answers, in wall time, of an active account; 24 hours by default.</param>
    /// <param name="activeShare">The least share of requests that an active account answers, 0 to 1; 0.5 by default.</param>
    /// <param name="dormantShare">Below this share of requests answered, an account is dormant even if it posts, 0 to 1; 0.05 by default.</param>
    /// <param name="fewestRequests">Requests below which shares and medians say nothing; 5 by default, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public PresenceThresholds(
        TimeSpan? ghostAfter = null,
        TimeSpan? dormantAfter = null,
        TimeSpan? slowMedian = null,
        double activeShare = 0.5,
        double dormantShare = 0.05,
        int fewestRequests = 5)
    {
        GhostAfter = ghostAfter ?? TimeSpan.FromDays(90);
        DormantAfter = dormantAfter ?? TimeSpan.FromDays(30);
        SlowMedian = slowMedian ?? TimeSpan.FromHours(24);
        ActiveShare = Share(activeShare, nameof(activeShare));
        DormantShare = Share(dormantShare, nameof(dormantShare));
        FewestRequests = fewestRequests >= 1 ? fewestRequests : throw new ArgumentOutOfRangeException(nameof(fewestRequests), fewestRequests, "Allowed: 1 and more.");
        if (DormantAfter <= TimeSpan.Zero || DormantAfter >= GhostAfter)
        {
            throw new ArgumentOutOfRangeException(nameof(dormantAfter), DormantAfter, "Allowed: more than zero and less than ghostAfter.");
        }

        if (SlowMedian <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(slowMedian), SlowMedian, "Allowed: more than zero.");
        }

        if (DormantShare > ActiveShare)
        {
            throw new ArgumentOutOfRangeException(nameof(dormantShare), dormantShare, "Allowed: at most activeShare.");
        }
    }

    /// <summary>Silence of the brand after which the account is a ghost, in wall time.</summary>
    public TimeSpan GhostAfter { get; }

    /// <summary>Silence of the brand after which the account is dormant, in wall time.</summary>
    public TimeSpan DormantAfter { get; }

    /// <summary>The longest median of first answers of an active account, in wall time.</summary>
    public TimeSpan SlowMedian { get; }

    /// <summary>The least share of requests that an active account answers, 0 to 1.</summary>
    public double ActiveShare { get; }

    /// <summary>The share of requests answered below which an account is dormant, 0 to 1.</summary>
    public double DormantShare { get; }

    /// <summary>Requests below which shares and medians say nothing.</summary>
    public int FewestRequests { get; }

    private static double Share(double value, string name)
        => value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Allowed: 0 to 1.");
}
