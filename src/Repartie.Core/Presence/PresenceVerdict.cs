namespace Repartie;

/// <summary>How alive a brand's account is on a network, from best to worst.</summary>
public enum PresenceVerdict
{
    /// <summary>The brand posts, and answers those who ask, within its thresholds.</summary>
    Active,

    /// <summary>The brand is there, and answers too late or too few.</summary>
    Slow,

    /// <summary>The brand has not been seen for some time or in the whole of a short period, or posts and answers hardly anybody.</summary>
    Dormant,

    /// <summary>The brand has not been seen for so long that the account looks abandoned. Worse than none: people go on asking there.</summary>
    Ghost,
}
