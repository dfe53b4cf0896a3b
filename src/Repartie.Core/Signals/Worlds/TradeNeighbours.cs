using System;
using System.Linq;

namespace Repartie.Signals.Worlds;

/// <summary>
/// Trades whose customers use each other's words: a parcel is as much the shop's as the courier's. A neighbour's word is no sign
/// that a post is off-topic.
/// </summary>
internal static class TradeNeighbours
{
    private static readonly string[][] Groups =
    [
        ["retail", "delivery"],
        ["retail", "fashion"],
        ["retail", "supermarket"],
        ["retail", "electronics"],
        ["retail", "gaming"],
        ["retail", "payments"],
        ["fashion", "delivery"],
        ["electronics", "delivery"],
        ["supermarket", "restaurant"],
        ["supermarket", "delivery"],
        ["restaurant", "mobility"],
        ["airline", "travel"],
        ["rail", "travel"],
        ["rail", "mobility"],
        ["mobility", "travel"],
        ["bank", "payments"],
        ["bank", "insurance"],
        ["insurance", "mobility"],
        ["insurance", "electronics"],
        ["insurance", "travel"],
        ["payments", "restaurant"],
        ["payments", "supermarket"],
        ["payments", "mobility"],
        ["travel", "restaurant"],
        ["energy", "public-service"],
        ["public-service", "mobility"],
        ["public-service", "rail"],
        ["electronics", "software"],
        ["electronics", "telecom"],
        ["electronics", "gaming"],
        ["software", "gaming"],
        ["streaming", "telecom"],
        ["streaming", "electronics"],
        ["streaming", "gaming"],
        ["software", "telecom"],
    ];

    public static bool AreNear(string left, string right)
        => Groups.Any(g => g.Contains(left, StringComparer.Ordinal) && g.Contains(right, StringComparer.Ordinal));
}
