using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Simulation;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Threads;

/// <summary>Simulated accounts, whose truth is known: every planted snowball and failed handoff is named, every answer counted.</summary>
public sealed class SimulatedThreadTests
{
    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_snowball_is_named_and_nothing_else(int seed)
    {
        SimulatedAccount account = Account(seed);
        List<ThreadFacts> threads = Read(account);
        string[] named = [.. threads.Where(static t => t.Snowball.HighestLevel == SnowballLevel.Snowballing).Select(static t => t.Id!).OrderBy(static i => i, StringComparer.Ordinal)];
        named.ShouldBe(account.Snowballs.Select(static s => s.ThreadId).OrderBy(static i => i, StringComparer.Ordinal));
        foreach (SimulatedSnowball snowball in account.Snowballs)
        {
            ThreadFacts facts = threads.Single(t => t.Id == snowball.ThreadId);
            facts.Complainants.ShouldBe(snowball.Complainants);
            facts.Joiners.ShouldBe(snowball.Complainants - 1);
            facts.Snowball.HighestComplainants.ShouldBe(snowball.Complainants);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_failed_handoff_is_named_and_nothing_else(int seed)
    {
        SimulatedAccount account = Account(seed);
        List<ThreadFacts> threads = Read(account);
        Named(threads, static h => h.Stage == HandoffStage.Failed).ShouldBe(Planted(account, HandoffEnd.Failed));
        Named(threads, static h => h is { Stage: HandoffStage.Confirmed, AcceptedAt: not null, AnsweredAt: not null }).ShouldBe(Planted(account, HandoffEnd.Confirmed));
        foreach (SimulatedHandoff handoff in account.Handoffs.Where(static h => h.End == HandoffEnd.Failed))
        {
            ThreadFacts facts = threads.Single(t => t.Id == handoff.ThreadId);
            facts.Status.ShouldBe(ThreadStatus.Reopened);
            facts.Priority.ShouldBeOneOf(Priority.Urgent, Priority.High);
            facts.Next!.Kind.ShouldBe(ThreadStepKind.HandOff);
            facts.Person(handoff.Author).FailedForms.ShouldContain("dm");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Answer_shares_and_times_are_exact(int seed)
    {
        SimulatedAccount account = Account(seed);
        Dictionary<string, ThreadRequest> requests = Read(account).SelectMany(static t => t.People).SelectMany(static p => p.Requests).ToDictionary(static r => r.PostId, StringComparer.Ordinal);
        foreach (SimulatedAsk ask in account.Asks)
        {
            requests.ShouldContainKey(ask.PostId);
            ThreadRequest request = requests[ask.PostId];
            request.Author!.Handle.ShouldBe(ask.Author);
            request.AskedAt.ShouldBe(ask.At);
            request.AnsweredAt.ShouldBe(ask.AnsweredAt);
            request.WasDeflected.ShouldBe(ask.Deflected);
            request.IsOpen.ShouldBe(ask.AnsweredAt is null);
        }

        HashSet<string> asks = [.. account.Asks.Select(static a => a.PostId)];
        ThreadRequest[] everyday = [.. requests.Values.Where(r => asks.Contains(r.PostId))];
        everyday.Count(static r => !r.IsOpen).ShouldBe(account.Asks.Count(static a => a.AnsweredAt is not null));
        everyday.Sum(static r => r.IsOpen ? 0 : r.Wall.TotalSeconds).ShouldBe(account.Asks.Sum(static a => a.AnsweredAt is { } at ? (at - a.At).TotalSeconds : 0), 0.001);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Confirmations_and_repetitions_are_exact(int seed)
    {
        SimulatedAccount account = Account(seed);
        List<ThreadFacts> threads = Read(account);
        Dictionary<string, ThreadFacts> byAsk = threads.SelectMany(static t => t.People.SelectMany(static p => p.Requests).Select(r => (r.PostId, t))).ToDictionary(static p => p.PostId, static p => p.t, StringComparer.Ordinal);
        foreach (SimulatedAsk ask in account.Asks)
        {
            ThreadPerson person = byAsk[ask.PostId].Person(ask.Author);
            (person.SettledByQuiet ? null : person.SettledAt).ShouldBe(ask.ConfirmedAt);
        }

        foreach (SimulatedRepeater repeater in account.Repeaters)
        {
            ThreadPerson person = threads.Single(t => t.Id == repeater.ThreadId).Person(repeater.Author);
            person.Complaints.ShouldBe(repeater.Complaints);
            (person.Repeats + person.Rephrasings).ShouldBe(repeater.Complaints - 1);
            person.Requests.Single().Posts.ShouldBe(repeater.Complaints);
        }

        threads.Sum(static t => t.RepeatedComplaints).ShouldBe(account.Repeaters.Sum(static r => r.Complaints - 1) + account.Handoffs.Count(static h => h.End == HandoffEnd.Failed));
    }

    private static SimulatedAccount Account(int seed) => SimulatedAccount.Create(new SimulationPlan
    {
        Seed = seed,
        Days = 10,
        AsksPerDay = 15,
        DeflectionShare = 0.2,
        Snowballs = 5,
        JoinedOnce = 5,
        GoodHandoffs = 5,
        FailedHandoffs = 5,
        Repeaters = 5,
        Outages = [new PlannedOutage("connection", new DateTimeOffset(2026, 3, 5, 18, 0, 0, TimeSpan.Zero), TimeSpan.FromHours(2), 20)],
    });

    private static List<ThreadFacts> Read(SimulatedAccount account)
    {
        DateTimeOffset end = account.Posts[^1].At;
        return [.. PostThread.Gather(account.ThreadPosts.Shuffled(new Random(account.Plan.Seed)), Network.X, "lune").Select(t => Talk.Engine.Facts(t, end))];
    }

    private static string[] Named(List<ThreadFacts> threads, Func<Handoff, bool> which)
        => [.. threads.Where(t => t.People.Any(p => p.Handoffs.Any(which))).Select(static t => t.Id!).OrderBy(static i => i, StringComparer.Ordinal)];

    private static string[] Planted(SimulatedAccount account, HandoffEnd end)
        => [.. account.Handoffs.Where(h => h.End == end).Select(static h => h.ThreadId).OrderBy(static i => i, StringComparer.Ordinal)];
}
