using System;
using Repartie.Threads;

namespace Repartie;

/// <summary>
/// Whether complaints gather in a thread, with the numbers that say so. Immutable. The level is a sum of steps: people whose complaint
/// is not settled (2, 3, 5, 8, 13), of whom joined within the last hour (2, 4, 8), likes and twice the reposts of their posts (25, 100,
/// 500), hours without a word of the brand (1, 4); three steps are growing, six are snowballing, from four people on. So one more unresolved complainant
/// never lowers it. A brand's reply ends its silence and settles nothing; a complainant's confirmation does, or 48 hours without any
/// complaint. The steps are a product default, not a published figure.
/// </summary>
public sealed class Snowball
{
    internal Snowball(in SnowballFigures figures, SnowballMeter meter)
    {
        Level = SnowballMeter.LevelOf(figures);
        Complainants = figures.Active;
        JoinedLastHour = figures.Pace;
        Reach = figures.Reach;
        BrandSilence = TimeSpan.FromTicks(figures.Silence);
        Since = figures.Active > 0 ? ThreadTime.OrNull(meter.Start) : null;
        HighestLevel = SnowballLevel.Calm;
        if (meter.Peak is { } peak)
        {
            HighestLevel = SnowballMeter.LevelOf(peak.Figures);
            HighestAt = ThreadTime.OrNull(peak.At);
            HighestComplainants = peak.Figures.Active;
        }

        HighestLevel = Level < HighestLevel ? Level : HighestLevel;
    }

    /// <summary>The level at the time of the facts.</summary>
    public SnowballLevel Level { get; }

    /// <summary>Different people whose complaint is not settled.</summary>
    public int Complainants { get; }

    /// <summary>How many of them came within the last hour.</summary>
    public int JoinedLastHour { get; }

    /// <summary>Likes and twice the reposts of their complaints.</summary>
    public long Reach { get; }

    /// <summary>How long the brand has said nothing in the thread since a complaint, in wall time; zero where it spoke last.</summary>
    public TimeSpan BrandSilence { get; }

    /// <summary>The first of the complaints that are not settled; null where there is none.</summary>
    public DateTimeOffset? Since { get; }

    /// <summary>The highest level that the thread has had at a complaint, or has now.</summary>
    public SnowballLevel HighestLevel { get; }

    /// <summary>The complaint at which the figures stood highest, or null.</summary>
    public DateTimeOffset? HighestAt { get; }

    /// <summary>People with an unsettled complaint at that time.</summary>
    public int HighestComplainants { get; }

    /// <summary>Level and people on one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Level} ({Complainants})");
}
