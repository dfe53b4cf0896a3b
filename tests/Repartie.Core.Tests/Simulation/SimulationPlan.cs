using System;
using System.Collections.Generic;

namespace Repartie.Core.Tests.Simulation;

/// <summary>
/// What is to happen on a simulated account. Times are UTC. The same plan gives the same posts on every run and machine:
/// <see cref="SimulatedAccount.Create"/> is the only entry point.
/// </summary>
internal sealed record SimulationPlan
{
    public int Seed { get; init; } = 1;

    /// <summary>Midnight of the first day.</summary>
    public DateTimeOffset Start { get; init; } = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    public int Days { get; init; } = 7;

    public Network Network { get; init; } = Network.X;

    /// <summary>Names of authors and ids of posts start with it, so that accounts can be put together.</summary>
    public string Prefix { get; init; } = "a";

    /// <summary>Languages of the posts, drawn evenly.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["fr", "en"];

    /// <summary>Questions and complaints on an ordinary day, on the average.</summary>
    public double AsksPerDay { get; init; } = 24;

    /// <summary>How the asks of a day fall on its 24 hours; only the proportions count.</summary>
    public IReadOnlyList<double> ByHour { get; init; } = [1, 0, 0, 0, 0, 1, 2, 4, 6, 8, 8, 7, 6, 6, 7, 7, 7, 8, 9, 9, 8, 6, 4, 2];

    /// <summary>How many asks of a weekend day come for one of a weekday.</summary>
    public double WeekendFactor { get; init; } = 0.6;

    /// <summary>The chance that an ask is a complaint about one of the everyday problems; else it is a question.</summary>
    public double ComplaintShare { get; init; } = 0.4;

    /// <summary>The chance that the brand answers an ask.</summary>
    public double AnswerShare { get; init; } = 0.8;

    /// <summary>The median delay of an answer, and the spread of its logarithm: delays are log-normal.</summary>
    public TimeSpan AnswerDelay { get; init; } = TimeSpan.FromMinutes(40);

    public double AnswerSpread { get; init; } = 0.7;

    /// <summary>The chance that an answer only sends the customer elsewhere.</summary>
    public double DeflectionShare { get; init; }

    /// <summary>The chance that a helpful answer is confirmed by its author some time later.</summary>
    public double ConfirmationShare { get; init; } = 0.4;

    /// <summary>The brand's own posts (news, tips, contests) a day, on the average; members comment on some.</summary>
    public double OwnPostsPerDay { get; init; } = 1;

    /// <summary>From when on the brand says nothing at all; null for never.</summary>
    public DateTimeOffset? GhostFrom { get; init; }

    /// <summary>Outages: unlinked posts of many people about one problem.</summary>
    public IReadOnlyList<PlannedOutage> Outages { get; init; } = [];

    /// <summary>Threads in which other members join a complaint, faster than the brand answers.</summary>
    public int Snowballs { get; init; }

    /// <summary>Threads with a complaint that one other member joins, answered and confirmed: no snowball.</summary>
    public int JoinedOnce { get; init; }

    /// <summary>Threads with a handoff that the customer accepts and confirms.</summary>
    public int GoodHandoffs { get; init; }

    /// <summary>Threads with a handoff from which the customer returns: nobody answered there.</summary>
    public int FailedHandoffs { get; init; }

    /// <summary>Threads in which the customer complains again, in the same or other words, before anyone answers.</summary>
    public int Repeaters { get; init; }
}

/// <summary>An outage to simulate.</summary>
/// <param name="Problem">One of <see cref="SimulatedTexts.Problems"/>.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Duration">How long people write about it.</param>
/// <param name="PostsPerHour">How many posts about it come in an hour, on the average.</param>
internal sealed record PlannedOutage(string Problem, DateTimeOffset Start, TimeSpan Duration, double PostsPerHour);
