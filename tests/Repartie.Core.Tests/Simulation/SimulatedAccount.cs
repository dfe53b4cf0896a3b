using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Core.Tests.Simulation;

/// <summary>
/// A brand's account as it might have been, with everything that is true of it. One entry point, <see cref="Create"/>; seeded, so that
/// the same plan gives the same account.
/// </summary>
internal sealed class SimulatedAccount
{
    public const string BrandHandle = "lune";

    private SimulatedAccount(SimulationWriter writer)
    {
        Plan = writer.Plan;
        Posts = [.. writer.Posts.OrderBy(static p => p.At).ThenBy(static p => p.Post.Id, StringComparer.Ordinal)];
        Asks = [.. writer.Asks.OrderBy(static a => a.At).ThenBy(static a => a.PostId, StringComparer.Ordinal)];
        Outages = writer.Outages;
        Snowballs = writer.Snowballs;
        Handoffs = writer.Handoffs;
        Repeaters = writer.Repeaters;
    }

    public SimulationPlan Plan { get; }

    /// <summary>All posts, oldest first.</summary>
    public IReadOnlyList<SimulatedPost> Posts { get; }

    /// <summary>All asks that expect an answer (everyday ones and those of outages), oldest first.</summary>
    public IReadOnlyList<SimulatedAsk> Asks { get; }

    public IReadOnlyList<SimulatedOutage> Outages { get; }

    public IReadOnlyList<SimulatedSnowball> Snowballs { get; }

    public IReadOnlyList<SimulatedHandoff> Handoffs { get; }

    public IReadOnlyList<SimulatedRepeater> Repeaters { get; }

    /// <summary>The posts as an export has them.</summary>
    public IEnumerable<ThreadPost> ThreadPosts => Posts.Select(static p => p.Post);

    /// <summary>Simulates an account.</summary>
    public static SimulatedAccount Create(SimulationPlan plan)
    {
        SimulationWriter writer = new(plan);
        EverydayStory.Write(writer);
        OutageStory.Write(writer);
        SnowballStory.Write(writer);
        HandoffStory.Write(writer);
        return new SimulatedAccount(writer);
    }
}
