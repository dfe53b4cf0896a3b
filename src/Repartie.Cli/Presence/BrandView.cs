using System;
using System.Collections.Generic;

namespace Repartie.Cli.Presence;

/// <summary>A brand with its review, its surges in the order in which they were found, and the posts that they name.</summary>
internal sealed record BrandView(string? Brand, Charter Charter, PresenceReview Review, IReadOnlyList<Surge> Surges, IReadOnlyDictionary<string, string> Texts)
{
    public TimeZoneInfo Zone => Charter.Calendar.TimeZone;

    /// <summary>Threads that the posts make.</summary>
    public int Threads { get; init; }
}
