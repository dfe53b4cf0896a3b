using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Simulation;
using Repartie.Core.Tests.Threads;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Presence;

/// <summary>Simulated accounts, whose truth is known: shares and percentiles are exact, ghosts and slow accounts are told apart.</summary>
public sealed class SimulatedPresenceTests
{
    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Shares_and_percentiles_are_exact_in_all_and_week_by_week(int seed)
    {
        SimulatedAccount account = SimulatedAccount.Create(new SimulationPlan { Seed = seed, Days = 24, AsksPerDay = 14, AnswerShare = 0.7, OwnPostsPerDay = 2 });
        NetworkPresence x = Review(account).Networks.ShouldHaveSingleItem();
        DateTimeOffset end = account.Posts[^1].At;
        Check(x.Total, account.Asks, end);
        x.Weeks.Count.ShouldBe(4);
        foreach (PresencePeriod week in x.Weeks)
        {
            bool last = week == x.Weeks[^1];
            Check(week, [.. account.Asks.Where(a => a.At >= week.From && (a.At < week.To || (last && a.At == week.To)))], end);
        }

        SimulatedPost[] own = [.. account.Posts.Where(static p => p.Kind is SimulatedKind.News or SimulatedKind.Tip or SimulatedKind.Contest)];
        x.Total.OwnPosts.ShouldBe(own.Length);
        x.Total.Reactions.ShouldBe(own.Sum(static p => (long)p.Post.Likes + p.Post.Reposts));
        x.Total.Comments.ShouldBe(account.Posts.Count(static p => p.Kind == SimulatedKind.Comment));
        x.Total.Replies.ShouldBe(account.Posts.Count(static p => p.IsBrand) - own.Length);
        x.Total.People.ShouldBe(account.Posts.Where(static p => !p.IsBrand).Select(static p => p.Post.Author!.Handle).Distinct(StringComparer.Ordinal).Count());
        x.Weeks.Sum(static w => w.OwnPosts).ShouldBe(own.Length);
        x.LastSignOfLife.ShouldBe(account.Posts.Last(static p => p.IsBrand).At);
        x.Waiting.ShouldBe(account.Asks.Count(static a => a.AnsweredAt is null));
        x.Verdict.ShouldBe(PresenceVerdict.Active);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Business_time_is_exact(int seed)
    {
        ThreadEngine engine = Talk.With("\"timeZone\": \"Europe/Paris\"", "\"calendar\": { \"hours\": \"Mon-Fri 09:00-17:00\" }");
        SimulatedAccount account = SimulatedAccount.Create(new SimulationPlan { Seed = seed, Days = 28, AsksPerDay = 6, AnswerDelay = TimeSpan.FromHours(9) });
        PresencePeriod total = Review(account, engine).Networks.Single().Total;
        ServiceCalendar calendar = engine.Triage.Charter.Calendar;
        TimeSpan[] delays = [.. account.Asks.Where(static a => a.AnsweredAt is not null).Select(a => calendar.Between(a.At, a.AnsweredAt!.Value)).Order()];
        total.MedianBusiness.ShouldBe(Rank(delays, 0.5));
        total.NinetiethBusiness.ShouldBe(Rank(delays, 0.9));
        total.MedianBusiness!.Value.ShouldBeLessThan(total.MedianWall!.Value);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Ghosts_slow_and_dormant_accounts_are_told_apart(int seed)
    {
        SimulationPlan plan = new() { Seed = seed, Days = 130, AsksPerDay = 3, OwnPostsPerDay = 0.4 };
        DateTimeOffset end = plan.Start.AddDays(plan.Days);
        (SimulationPlan Plan, PresenceVerdict Verdict)[] accounts =
        [
            (plan with { Network = Network.X, Prefix = "x" }, PresenceVerdict.Active),
            (plan with { Network = Network.Facebook, Prefix = "f", AnswerDelay = TimeSpan.FromHours(45) }, PresenceVerdict.Slow),
            (plan with { Network = Network.Instagram, Prefix = "i", AnswerShare = 0.25 }, PresenceVerdict.Slow),
            (plan with { Network = Network.LinkedIn, Prefix = "l", AnswerShare = 0.01 }, PresenceVerdict.Dormant),
            (plan with { Network = Network.TikTok, Prefix = "t", GhostFrom = end.AddDays(-45) }, PresenceVerdict.Dormant),
            (plan with { Network = Network.YouTube, Prefix = "y", GhostFrom = end.AddDays(-100) }, PresenceVerdict.Ghost),
            (plan with { Network = Network.Mastodon, Prefix = "m", GhostFrom = plan.Start }, PresenceVerdict.Ghost),
        ];
        List<PostThread> threads = [];
        foreach ((SimulationPlan one, _) in accounts)
        {
            threads.AddRange(PostThread.Gather(SimulatedAccount.Create(one).ThreadPosts, one.Network, "lune"));
        }

        PresenceReview review = PresenceReview.Of(Talk.Engine, threads, plan.Start, end);
        foreach ((SimulationPlan one, PresenceVerdict verdict) in accounts)
        {
            NetworkPresence found = review.Networks.Single(n => n.Network == one.Network);
            found.Verdict.ShouldBe(verdict, found.Network + ": " + found.Because);
            found.Total.From.ShouldBe(plan.Start);
            found.Total.To.ShouldBe(end);
        }

        review.Networks.Select(static n => n.Verdict).ShouldBe(review.Networks.Select(static n => n.Verdict).OrderDescending());
    }

    [Fact]
    public void The_order_of_threads_does_not_matter()
    {
        SimulatedAccount account = SimulatedAccount.Create(new SimulationPlan { Seed = 9, Days = 9 });
        PostThread[] threads = [.. PostThread.Gather(account.ThreadPosts, Network.X, "lune")];
        NetworkPresence one = PresenceReview.Of(Talk.Engine, threads).Networks.Single();
        NetworkPresence two = PresenceReview.Of(Talk.Engine, threads.Shuffled(new Random(5))).Networks.Single();
        (two.Total.MedianWall, two.Total.NinetiethBusiness, two.Total.Requests, two.Because).ShouldBe((one.Total.MedianWall, one.Total.NinetiethBusiness, one.Total.Requests, one.Because));
    }

    private static PresenceReview Review(SimulatedAccount account, ThreadEngine? engine = null)
        => PresenceReview.Of(engine ?? Talk.Engine, PostThread.Gather(account.ThreadPosts, Network.X, "lune"));

    private static void Check(PresencePeriod period, IReadOnlyList<SimulatedAsk> asks, DateTimeOffset end)
    {
        TimeSpan[] delays = [.. asks.Where(a => a.AnsweredAt <= end).Select(static a => a.AnsweredAt!.Value - a.At).Order()];
        period.Requests.ShouldBe(asks.Count);
        period.Answered.ShouldBe(delays.Length);
        period.AnswerShare.ShouldBe(asks.Count == 0 ? null : delays.Length / (double)asks.Count);
        period.FirstAnswers.ShouldBe(delays.Length);
        period.MedianWall.ShouldBe(Rank(delays, 0.5));
        period.NinetiethWall.ShouldBe(Rank(delays, 0.9));
    }

    // By its definition: the least delay that at least this share of all delays does not exceed.
    private static TimeSpan? Rank(TimeSpan[] sorted, double share)
        => sorted.Length == 0 ? null : sorted.First(d => sorted.Count(o => o <= d) >= (share * sorted.Length) - 1e-9);
}
