namespace Repartie;

/// <summary>What a <see cref="SurgeDetector"/> tells of a surge: once when it began and once when it ended. Immutable.</summary>
public sealed class SurgeReport
{
    internal SurgeReport(Surge surge, bool ended)
    {
        Surge = surge;
        Ended = ended;
    }

    /// <summary>The surge as it is known at this time.</summary>
    public Surge Surge { get; }

    /// <summary>Whether it ended; else it began.</summary>
    public bool Ended { get; }

    /// <summary>What happened, to which problem.</summary>
    public override string ToString() => (Ended ? "ended: " : "began: ") + Surge;
}
