using System;
using System.Collections.Generic;

namespace Repartie.Signals.Worlds;

/// <summary>
/// Whose customers have which matter. A line that is down is a telecom's business, an order on its way a shop's; told to a bank, the same
/// words are most often meant for somebody else. Only matters that few trades know stand here, each with every trade that may well hear it.
/// </summary>
internal static class TradeMatters
{
    private static readonly Matter[] Matters =
    [
        new(
            CodedSignals.OrderElsewhere,
            ["my-order", "event-wrong-item"],
            ["order", "delivery"],
            ["retail", "fashion", "electronics", "supermarket", "delivery", "restaurant", "mobility", "telecom", "gaming", "payments"]),
        new(
            CodedSignals.LineElsewhere,
            ["my-line", "event-cut-off", "trouble-connection", "outage-place"],
            [],
            ["telecom", "energy", "electronics", "software", "streaming", "gaming", "retail", "airline"]),
        new(
            CodedSignals.DeviceElsewhere,
            ["my-device", "trouble-device"],
            [],
            ["electronics", "telecom", "software", "gaming", "streaming", "retail", "supermarket", "insurance"]),
        new(
            CodedSignals.JourneyElsewhere,
            ["my-booking", "delay-public", "event-stranded", "my-bag"],
            [],
            ["airline", "rail", "travel", "mobility", "restaurant", "delivery", "supermarket", "insurance", "public-service"]),
    ];

    /// <summary>The matters that customers of a trade do not have, each as the signal that says so and the signals that show it.</summary>
    public static IEnumerable<(string Elsewhere, string Shown)> ForeignTo(string sector)
    {
        foreach (Matter matter in Matters)
        {
            foreach (string signal in matter.IsForeignTo(sector) ? matter.Signals : [])
            {
                yield return (matter.Elsewhere, signal);
            }
        }
    }

    /// <summary>For a topic that stands for every brand but that customers of a trade do not have, the signal that says so; else null.</summary>
    public static string? ForeignTopic(string generalTopic, string sector)
    {
        foreach (Matter matter in Matters)
        {
            if (matter.IsForeignTo(sector) && Array.IndexOf(matter.Topics, generalTopic) >= 0)
            {
                return matter.Elsewhere;
            }
        }

        return null;
    }

    /// <summary>A kind of matter.</summary>
    /// <param name="Elsewhere">The signal that a brand of another trade sees.</param>
    /// <param name="Signals">The signals that show it.</param>
    /// <param name="Topics">The topics of the general charter that name it.</param>
    /// <param name="Trades">The trades that have it.</param>
    private sealed record Matter(string Elsewhere, string[] Signals, string[] Topics, string[] Trades)
    {
        /// <summary>Whether customers of a trade do not have it; of none is that known where the trade is not.</summary>
        public bool IsForeignTo(string sector) => sector != Sector.General.Name && Array.IndexOf(Trades, sector) < 0;
    }
}
