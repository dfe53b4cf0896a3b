using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Simulation;
using Repartie.Core.Tests.Threads;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Surges;

/// <summary>Simulated accounts: every planted surge is found within its first half hour, and quiet months stay quiet.</summary>
public sealed class SimulatedSurgeTests
{
    private static readonly Dictionary<string, string?> Problems = [];

    /// <summary>Seeds, and how busy the account is.</summary>
    public static TheoryData<int, double> Accounts
    {
        get
        {
            TheoryData<int, double> accounts = [];
            foreach (double asks in new[] { 24.0, 120, 480 })
            {
                for (int seed = 1; seed <= 6; seed++)
                {
                    accounts.Add(seed, asks);
                }
            }

            return accounts;
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public void A_month_of_quiet_brings_one_false_alarm_at_most(int seed, double asks)
    {
        SimulatedAccount account = SimulatedAccount.Create(new SimulationPlan { Seed = seed, Days = 37, AsksPerDay = asks, AnswerShare = 0 });
        Run(account).Count(static r => !r.Ended).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Quiet_months_are_quiet_on_the_whole()
    {
        int alarms = 0;
        for (int seed = 100; seed < 124; seed++)
        {
            SimulatedAccount account = SimulatedAccount.Create(new SimulationPlan { Seed = seed, Days = 37, AsksPerDay = 60, AnswerShare = 0, OwnPostsPerDay = 0 });
            alarms += Run(account).Count(static r => !r.Ended);
        }

        alarms.ShouldBeLessThanOrEqualTo(6);
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public void Every_planted_surge_is_found_in_its_first_half_hour_and_told_once(int seed, double asks)
    {
        // The busier the account, the higher a problem has to rise to be seen so soon.
        double rate = Math.Max(24, asks * 0.25);
        DateTimeOffset start = new SimulationPlan().Start;
        PlannedOutage[] planned =
        [
            new("connection", start.AddDays(9).AddHours(19), TimeSpan.FromHours(3), rate),
            new("app", start.AddDays(12).AddHours(3).AddMinutes(20), TimeSpan.FromHours(2), rate),
            new("billing", start.AddDays(19).AddHours(9.5), TimeSpan.FromHours(6), rate * 1.5),
            new("delivery", start.AddDays(26).AddHours(14), TimeSpan.FromHours(4), rate),
        ];
        SimulatedAccount account = SimulatedAccount.Create(new SimulationPlan { Seed = seed, Days = 37, AsksPerDay = asks, AnswerShare = 0, Outages = planned });
        List<SurgeReport> reports = Run(account);
        foreach (SimulatedOutage outage in account.Outages)
        {
            HashSet<string> ids = [.. outage.PostIds];
            Surge[] found = [.. reports.Where(static r => !r.Ended).Select(static r => r.Surge).Where(s => s.FoundAt >= outage.Start && s.FoundAt <= outage.End)];
            Surge surge = found.ShouldHaveSingleItem(outage.Problem);
            (surge.FoundAt - outage.Start).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(30), outage.Problem);
            (surge.BeganAt - outage.Start).Duration().ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(60), outage.Problem);
            surge.Examples.Count(ids.Contains).ShouldBeGreaterThanOrEqualTo((surge.Examples.Count + 1) / 2);
            Surge ended = reports.Where(static r => r.Ended).Select(static r => r.Surge).Single(s => s.Problem == surge.Problem && s.BeganAt == surge.BeganAt);
            (ended.EndedAt!.Value - outage.End).Duration().ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(90), outage.Problem);
            ended.PeakPosts.ShouldBeGreaterThan((int)(rate * 0.6));
        }

        (reports.Count(static r => !r.Ended) - planned.Length).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Every_problem_has_one_name_in_both_languages()
    {
        foreach (string problem in SimulatedTexts.Problems)
        {
            string?[] names = [.. SimulatedTexts.All.Where(t => t.Purpose == problem).Select(static t => NameOf(t.Text, t.Language))];
            names.Distinct().ShouldHaveSingleItem(problem + ": " + string.Join(", ", names)).ShouldNotBeNull();
        }

        SimulatedTexts.Problems.Select(static p => SimulatedTexts.All.First(t => t.Purpose == p)).Select(static t => NameOf(t.Text, t.Language)).Distinct().Count().ShouldBe(SimulatedTexts.Problems.Count);
        foreach ((string language, string purpose, string text) in SimulatedTexts.All.Where(static t => t.Purpose is "confirm" or "comment"))
        {
            NameOf(text, language).ShouldBeNull(purpose + ": " + text);
        }
    }

    private static List<SurgeReport> Run(SimulatedAccount account)
    {
        SurgeDetector detector = new();
        List<SurgeReport> reports = [];
        foreach (SimulatedPost post in account.Posts.Where(static p => !p.IsBrand))
        {
            reports.AddRange(detector.Observe(post.At, NameOf(post.Post.Text, post.Post.Language!), post.Post.Id, post.Post.Author));
        }

        reports.AddRange(detector.AdvanceTo(account.Posts[^1].At.AddDays(1)));
        return reports;
    }

    // The few texts of the simulation are decided once.
    private static string? NameOf(string text, string language)
    {
        lock (Problems)
        {
            string key = language + text;
            if (!Problems.TryGetValue(key, out string? name))
            {
                Problems[key] = name = SurgeProblem.Of(Talk.Engine.Triage.Trace(new Post(text, brand: "lune", network: Network.X, language: language)));
            }

            return name;
        }
    }
}
