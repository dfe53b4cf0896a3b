using System;

namespace Repartie.Scoping;

/// <summary>
/// Weighted log-odds with an informative Dirichlet prior: how surely a phrase is the brand's and not everybody's (Monroe, Colaresi and Quinn,
/// "Fightin' Words", Political Analysis 16, 2008, equations 15 to 22). The prior is what both sides together say of the phrase.
/// </summary>
internal static class LogOdds
{
    /// <summary>How many phrases' worth of belief the prior is, and at most which share of all phrases: few posts must not drown in it.</summary>
    private const double PriorStrength = 500;
    private const double PriorShare = 0.1;

    /// <summary>Every phrase could have been seen half a time more (Jeffreys), so that none is certain because the other side never wrote it.</summary>
    private const double Doubt = 0.5;

    /// <summary>Standard deviations by which the log-odds of a phrase differ between the brand's posts and the background.</summary>
    /// <param name="own">How often the brand's posts hold it.</param>
    /// <param name="ownTotal">How many phrases of its length the brand's posts hold.</param>
    /// <param name="other">How often the background holds it.</param>
    /// <param name="otherTotal">How many phrases of its length the background holds.</param>
    public static double Score(double own, double ownTotal, double other, double otherTotal)
    {
        double total = Math.Max(1, ownTotal + otherTotal);
        double strength = Math.Min(PriorStrength, total * PriorShare);
        double prior = Doubt + (strength * (own + other) / total);
        double ownOdds = Math.Log((own + prior) / (ownTotal + strength - own + Doubt));
        double otherOdds = Math.Log((other + prior) / (otherTotal + strength - other + Doubt));
        return (ownOdds - otherOdds) / Math.Sqrt((1 / (own + prior)) + (1 / (other + prior)));
    }
}
