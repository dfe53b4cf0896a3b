using System;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Threads;

/// <summary>First response, next response, resolution and the clocks of the law: passed, due soon, open, met, met late.</summary>
public sealed class DeadlineTests
{
    private static readonly ThreadEngine Engine = Talk.With(
        "\"calendar\": { \"hours\": \"Mon-Fri 09:00-17:00\", \"holidays\": [\"2026-03-03\"] }",
        "\"responses\": [ { \"first\": \"1h\", \"next\": \"30m\", \"resolution\": \"8h\" }, { \"network\": \"x\", \"kind\": \"complaint\", \"first\": \"20m\" } ]",
        "\"clocks\": [\"fr-financial-complaints\"]");

    private static readonly ThreadPost Question = Talk.Post("1", "ana", "@lune do you deliver to Belgium?", 0);
    private static readonly ThreadPost Answer = Talk.Post("2", "lune", "Hi, you can find the answer here: https://lune.example/help", 50, "1");

    [Theory]
    [InlineData(-1, DeadlineStatus.Open)]
    [InlineData(29, DeadlineStatus.Open)]
    [InlineData(30, DeadlineStatus.DueSoon)]
    [InlineData(60, DeadlineStatus.DueSoon)]
    [InlineData(61, DeadlineStatus.Passed)]
    public void A_first_response_is_open_then_due_soon_then_passed(int minute, DeadlineStatus status)
    {
        ThreadFacts facts = Engine.Facts(Engine.Read(PostThread.FromPosts([Question], Network.X)), Talk.Start.AddMinutes(minute), TimeSpan.FromMinutes(30));
        ThreadDeadline first = facts.Deadlines.Single(static d => d.Kind == DeadlineKind.FirstResponse);
        (first.Due, first.Status, first.PostId).ShouldBe((Talk.Start.AddHours(1), status, "1"));
        facts.NextDeadline.ShouldBe(first);
    }

    [Fact]
    public void A_reply_meets_it_in_time_or_late()
    {
        Engine.Facts(Question, Answer).Deadlines[0].Status.ShouldBe(DeadlineStatus.Met);
        ThreadDeadline late = Engine.Facts(Question, Talk.Post("2", "lune", "yes we do", 61, "1")).Deadlines[0];
        (late.Status, late.MetAt).ShouldBe((DeadlineStatus.MetLate, Talk.Start.AddMinutes(61)));
    }

    [Fact]
    public void Who_asks_again_after_an_answer_has_the_next_target()
    {
        ThreadDeadline next = Engine.Facts(Question, Answer, Talk.Post("3", "ana", "and how long does it take?", 60, "2", customer: true)).Deadlines.Single(static d => d.Kind == DeadlineKind.NextResponse);
        (next.From, next.Due).ShouldBe((Talk.Start.AddHours(1), Talk.Start.AddMinutes(90)));
    }

    [Fact]
    public void A_complaint_has_the_target_of_its_kind_and_network()
        => Engine.Facts(Talk.Post("1", "ana", "@lune your service is terrible, worst company ever", 0)).Deadlines.First(static d => d.Kind == DeadlineKind.FirstResponse).Due.ShouldBe(Talk.Start.AddMinutes(20));

    [Fact]
    public void Resolution_runs_in_business_time_over_closing_and_holidays_until_it_is_settled()
    {
        ThreadFacts facts = Engine.Facts(Talk.Post("1", "ana", "@lune do you deliver to Belgium?", 60), Talk.Post("2", "lune", "Hi, you can find the answer here: https://lune.example/help", 61, "1"), Talk.Post("3", "ana", "thank you so much", 70, "2", customer: true));
        ThreadDeadline resolution = facts.Deadlines.Single(static d => d.Kind == DeadlineKind.Resolution);
        (resolution.Due, resolution.Status).ShouldBe((new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), DeadlineStatus.Met));
    }

    [Fact]
    public void The_clock_of_the_law_asks_for_an_acknowledgement_and_an_answer()
    {
        ThreadPost complaint = Talk.Post("1", "ana", "@lune I was charged twice this month, this is outrageous", 0);
        ThreadFacts facts = Engine.Facts(complaint, Talk.Post("2", "lune", "Hi, please call our customer service on 01 99 00 12 34.", 300, "1"));
        ThreadDeadline acknowledged = facts.Deadlines.Single(static d => d.Kind == DeadlineKind.Acknowledgement);
        ThreadDeadline answer = facts.Deadlines.Single(static d => d.Kind == DeadlineKind.RegulatoryAnswer);
        (acknowledged.Status, acknowledged.Clock, acknowledged.Due).ShouldBe((DeadlineStatus.Met, "fr-financial-complaints", new DateTimeOffset(2026, 3, 15, 0, 0, 0, TimeSpan.Zero)));
        (answer.Status, answer.Due).ShouldBe((DeadlineStatus.Open, new DateTimeOffset(2026, 5, 3, 0, 0, 0, TimeSpan.Zero)));
        Engine.Facts(Question).Deadlines.ShouldNotContain(static d => d.Clock != null);
    }

    [Fact]
    public void A_set_of_threads_is_asked_at_once()
    {
        DateTimeOffset now = Talk.Start.AddMinutes(70);
        ThreadFacts[] threads =
        [
            .. new[] { 0, 20, 60 }.Select(minute => Engine.Facts(PostThread.FromPosts([Talk.Post("q" + minute, "ana", "@lune do you deliver to Belgium?", minute)], Network.X), now)),
            Engine.Facts(PostThread.FromPosts([Question, Answer], Network.X), now),
        ];
        DeadlineReport report = DeadlineReport.Of(threads);
        report.Passed.Select(static d => d.PostId).ShouldBe(["q0"]);
        report.DueSoon.Select(static d => d.PostId).ShouldBe(["q20", "q60"]);
        report.Met.Select(static d => d.PostId).ShouldBe(["1"]);
        report.MetLate.ShouldBeEmpty();
        report.Open.Count.ShouldBe(4);
        Should.Throw<ArgumentNullException>(static () => DeadlineReport.Of([null!]));
        Should.Throw<ArgumentOutOfRangeException>(() => Engine.Facts(Engine.Start(), null, TimeSpan.FromTicks(-1)));
    }
}
