using System;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>Whether a post gets a public reply, by when, and when a person looks first.</summary>
public sealed class ReplyAndReviewTests
{
    private static readonly TriageEngine Engine = Engines.With(
        Engines.HostSignals("off", "sure"),
        """
        "networks": { "x": { "role": "service" }, "instagram": { "role": "news" }, "tiktok": { "role": "listening" }, "linkedin": { "role": "not-used" } },
        "topics": { "redirect": { "hiring": { "en": ["join your team"], "url": "https://jobs.example", "department": "hr" } }, "never": { "aliens": { "en": ["aliens"] } } },
        "rules": [ { "id": "off", "when": "signal.off", "then": "OffTopic" } ]
        """);

    [Theory]
    [InlineData("x", ReplyKind.Answer)]
    [InlineData("facebook", ReplyKind.Answer)]
    [InlineData("instagram", ReplyKind.Redirect)]
    [InlineData("tiktok", ReplyKind.Redirect)]
    [InlineData("linkedin", ReplyKind.Redirect)]
    public void A_public_question_is_answered_where_the_brand_serves_and_redirected_elsewhere(string network, ReplyKind reply)
    {
        Decision decision = Engine.Decide(new Post("what are your opening hours on sunday?", network: new Network(network), language: "en"));
        decision.Disposition.ShouldBe(Disposition.AnswerPublicly);
        decision.Reply.ShouldBe(reply);
        decision.Template.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("x", ReplyKind.Answer)]
    [InlineData("instagram", ReplyKind.Answer)]
    [InlineData("tiktok", ReplyKind.None)]
    [InlineData("linkedin", ReplyKind.None)]
    public void Kind_words_are_no_service_request(string network, ReplyKind reply)
        => Engine.Decide(new Post("you are amazing, thank you so much", network: new Network(network), language: "en")).Reply.ShouldBe(reply);

    [Theory]
    [InlineData("instagram")]
    [InlineData("linkedin")]
    public void An_escalation_is_acknowledged_everywhere(string network)
        => Engine.Decide(new Post("lorem", network: new Network(network)), Engines.Seen("legal-threat")).Reply.ShouldBe(ReplyKind.Answer);

    [Fact]
    public void An_off_topic_post_gets_no_reply()
    {
        Decision decision = Engine.DecideOn("off");
        (decision.Disposition, decision.Reply, decision.Template, decision.RespondBy).ShouldBe((Disposition.OffTopic, ReplyKind.None, null, null));
    }

    [Fact]
    public void An_adjacent_topic_is_redirected_to_its_department()
    {
        Decision decision = Engine.Decide(new Post("can I join your team", language: "en"));
        (decision.Disposition, decision.Reply, decision.Template, decision.Department?.Id).ShouldBe((Disposition.OffTopic, ReplyKind.Redirect, "redirect-topic", "hr"));
    }

    [Fact]
    public void A_topic_never_discussed_is_answered_only_when_it_is_put_to_the_brand()
    {
        Engine.Decide(new Post("aliens are among us", language: "en")).Reply.ShouldBe(ReplyKind.None);
        Decision asked = Engine.Decide(new Post("aliens are among us @lune", language: "en"));
        (asked.Disposition, asked.Reply, asked.Template).ShouldBe((Disposition.OffTopic, ReplyKind.Answer, "remind-scope"));
    }

    [Fact]
    public void A_topic_never_discussed_does_not_hide_a_service_matter()
        => Engine.Decide(new Post("aliens are among us and my order never arrived", language: "en")).Disposition.ShouldNotBe(Disposition.OffTopic);

    [Fact]
    public void A_threat_goes_to_security_with_no_channel_no_reply_and_a_review()
    {
        Decision decision = Engine.DecideOn("threat-by-author");
        decision.Disposition.ShouldBe(Disposition.Escalate);
        (decision.Channel, decision.Department, decision.Priority, decision.Reply, decision.Template).ShouldBe((null, Department.Security, Priority.Urgent, ReplyKind.None, null));
        decision.NeedsReview.ShouldBeTrue();
        decision.Alternatives.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u200B\u202E\n")]
    [InlineData("?!...")]
    [InlineData("@someone")]
    public void Text_without_meaning_is_off_topic_and_reviewed(string text)
    {
        Decision decision = Engine.Decide(text);
        (decision.Disposition, decision.Reply, decision.Moderation).ShouldBe((Disposition.OffTopic, ReplyKind.None, null));
        decision.Review.ShouldContain(ReviewCode.Meaningless);
    }

    [Theory]
    [InlineData(0.0, false)]
    [InlineData(1.0, true)]
    public void A_decision_below_the_charters_threshold_is_reviewed_and_kept(double below, bool review)
    {
        TriageEngine engine = Engines.With($"\"review\": {{ \"below\": {below.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)} }}");
        Post post = new("what are your opening hours on sunday?", language: "en");
        Decision decision = engine.Decide(post);
        decision.Review.Contains(ReviewCode.LowConfidence).ShouldBe(review);
        decision.Disposition.ShouldBe(Engines.Open.Decide(post).Disposition);
    }

    [Fact]
    public void A_charters_own_rule_is_sure()
    {
        Engine.DecideOn("off").Confidence.ShouldBe(0.95);
        Engine.DecideOn("off").Review.ShouldBeEmpty();
    }

    [Fact]
    public void Review_codes_come_once_and_in_order()
    {
        ReviewCode[] codes = [.. Engines.With("\"review\": { \"below\": 1 }").Decide(new Post("", language: "es")).Review];
        codes.ShouldBe([ReviewCode.LowConfidence, ReviewCode.Language, ReviewCode.Meaningless]);
    }

    [Fact]
    public void An_exhausted_budget_is_escalated_without_a_channel_and_reviewed()
    {
        TriageEngine engine = TriageEngine.Create(Charter.Starter(Sector.General), new TriageEngineOptions(1, baseSteps: 10));
        Decision decision = engine.Decide(string.Concat(Enumerable.Repeat("late ", 50)));
        (decision.Disposition, decision.Channel, decision.Reply).ShouldBe((Disposition.Escalate, null, ReplyKind.None));
        decision.Review.ShouldBe([ReviewCode.Budget]);
        engine.Decide("").Review.ShouldNotContain(ReviewCode.Budget, "one hard post does not spoil the next");
        Should.Throw<ArgumentOutOfRangeException>(static () => new TriageEngineOptions(0)).ParamName.ShouldBe("stepsPerCharacter");
    }

    [Fact]
    public void A_trace_of_an_exhausted_post_holds_nothing_of_the_post_before()
    {
        TriageEngine engine = TriageEngine.Create(Charter.Starter(Sector.General), new TriageEngineOptions(1, baseSteps: 200));
        TriageTrace before = engine.Trace(new Post("late"));
        before.Decision.Review.ShouldNotContain(ReviewCode.Budget);
        before.Points.Values.ShouldContain(static p => p != 0);
        TriageTrace exhausted = engine.Trace(new Post(string.Concat(Enumerable.Repeat("late ", 500))));
        exhausted.Decision.Review.ShouldBe([ReviewCode.Budget]);
        exhausted.Points.Values.ShouldAllBe(static p => p == 0);
    }

    [Fact]
    public void Ordinary_posts_stay_far_below_the_budget()
    {
        TriageEngine tight = TriageEngine.Create(Charter.Starter(Sector.General), new TriageEngineOptions(40, baseSteps: 4000));
        foreach (string text in new[] { "my order has not arrived and nobody answers", "merci beaucoup, vous êtes géniaux", "I will sue you if I am not refunded by tomorrow" })
        {
            tight.Decide(text).Review.ShouldNotContain(ReviewCode.Budget);
        }
    }

    [Fact]
    public void Danger_keeps_its_phone_even_beside_a_threat()
    {
        Decision decision = TriageEngine.Create(Charter.Starter(new Sector("retail")))
            .Decide(new Post("I will burn your store down. There is a fire on the second floor and people are in danger!"));

        decision.Disposition.ShouldBe(Disposition.Escalate);
        decision.Channel.ShouldBe(Channel.Phone);
        decision.Priority.ShouldBe(Priority.Urgent);
    }
}
