using System;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>Department, priority, template, moderation and reasons, each resolved by itself.</summary>
public sealed class ResolutionTests
{
    private static readonly TriageEngine Engine = Engines.With(Engines.HostSignals("a", "b", "c", "d"), """
        "replies": { "t1": { "en": ["One."] }, "t2": { "en": ["Two."] }, "t4": { "en": ["Four."] } },
        "rules": [
          { "id": "r1", "when": "signal.a", "then": { "disposition": "Escalate", "department": "zebra", "priority": "Normal" }, "reply": "t2" },
          { "id": "r2", "when": "signal.b", "then": { "disposition": "Escalate", "department": "apple" }, "reply": "t1" },
          { "id": "r3", "when": "signal.c", "then": { "disposition": "Escalate", "department": "complaints" } },
          { "id": "r4", "when": "signal.d", "then": { "disposition": "AnswerPublicly", "department": "press", "priority": "High" }, "reply": "t4" } ]
        """);

    [Theory]
    [InlineData("a", "zebra")]
    [InlineData("a b", "zebra")] // by the rule's id, not the department's
    [InlineData("a b c", "complaints")]
    [InlineData("a danger", "safety")]
    [InlineData("a fraud-in-progress", "fraud")]
    [InlineData("danger fraud-in-progress legal-threat", "safety")]
    [InlineData("event-hacked legal-threat data-rights", "fraud")]
    [InlineData("legal-threat data-rights", "legal")]
    [InlineData("data-rights discrimination", "privacy")]
    [InlineData("discrimination", "complaints")]
    [InlineData("event-stranded a", "zebra")]
    [InlineData("event-stranded", "customer-service")]
    [InlineData("d", "press")]
    [InlineData("a d", "zebra")]
    public void The_department_follows_safety_fraud_legal_privacy_complaints_then_the_charter(string seen, string department)
        => Engine.DecideOn(seen.Split(' ')).Department!.Value.Id.ShouldBe(department);

    [Fact]
    public void A_stranded_customer_who_threatens_with_a_lawyer_is_phoned_by_the_legal_department()
    {
        Decision decision = Engine.DecideOn("event-stranded", "legal-threat");
        (decision.Channel, decision.Department, decision.Priority).ShouldBe((Channel.Phone, Department.Legal, Priority.Urgent));
    }

    [Fact]
    public void Praise_keeps_the_front_office()
        => Engines.Open.DecideOn("praise").Department.ShouldBeNull();

    [Theory]
    [InlineData("a", Priority.High)]
    [InlineData("b", Priority.High)]
    [InlineData("event-stranded", Priority.Urgent)]
    [InlineData("event-stranded a", Priority.Urgent)]
    [InlineData("legal-threat", Priority.High)]
    [InlineData("d", Priority.High)]
    public void The_highest_priority_wins_and_an_escalation_is_never_below_high(string seen, Priority priority)
        => Engine.DecideOn(seen.Split(' ')).Priority.ShouldBe(priority);

    [Fact]
    public void Off_topic_posts_have_a_low_priority_and_ordinary_answers_a_normal_one()
    {
        Engines.General.Decide("").Priority.ShouldBe(Priority.Low);
        Engines.General.Decide(new Post("what are your opening hours on sunday?", language: "en")).Priority.ShouldBe(Priority.Normal);
    }

    [Theory]
    [InlineData("praise")]
    [InlineData("thanks")]
    [InlineData("chatter")]
    public void Praise_and_chatter_have_a_low_priority(string signal)
        => Engines.Open.DecideOn(signal).Priority.ShouldBe(Priority.Low);

    [Theory]
    [InlineData("a", "t2")]
    [InlineData("a b", "t1")] // by the template's id
    [InlineData("d", "t4")]
    [InlineData("a d", "t2")] // only rules that agree count
    public void The_charters_template_comes_first_then_by_id(string seen, string template)
        => Engine.DecideOn(seen.Split(' ')).Template.ShouldBe(template);

    [Theory]
    [InlineData("legal-threat", "handoff-mail")]
    [InlineData("event-stranded", "handoff-phone-urgent")]
    [InlineData("data-rights", "handoff-form")]
    [InlineData("c", "handoff-form")]
    public void A_handoff_has_the_template_of_its_channel(string seen, string template)
        => Engine.DecideOn(seen).Template.ShouldBe(template);

    [Fact]
    public void Without_a_channel_the_template_only_holds_the_line()
        => Engines.Bare("\"contact\": {}").DecideOn("legal-threat").Template.ShouldBe("holding");

    [Fact]
    public void Exposed_data_asks_for_deletion_and_points_at_the_data()
    {
        const string Text = "my mail is jean.dupont@gmail.com please help";
        Decision decision = Engines.General.Decide(Text);
        decision.Disposition.ShouldBe(Disposition.Escalate);
        Moderation moderation = decision.Moderation.ShouldNotBeNull();
        (moderation.Action, moderation.Reason).ShouldBe((ModerationAction.AskToDelete, "personal-data"));
        moderation.Spans.Select(static s => Text.Substring(s.Start, s.End - s.Start)).ShouldContain("jean.dupont@gmail.com");
    }

    [Fact]
    public void Reasons_hold_their_words_in_the_order_of_the_text()
    {
        const string Text = "my lawyer will contact you, I will sue you";
        Reason reason = Engines.General.Decide(new Post(Text, language: "en")).Reasons.Single(static r => r.Rule == "legal-threat");
        reason.Evidence.ShouldNotBeEmpty();
        reason.Evidence.ShouldBe(reason.Evidence.OrderBy(static e => e.Start));
        reason.Evidence.ShouldAllBe(static e => e.Source == "text" && e.Start < e.End && e.End <= Text.Length);
    }

    [Fact]
    public void A_decided_post_gives_the_deciding_rules_and_no_others()
    {
        Decision decision = Engine.DecideOn("a", "b", "my-order", "event-late", "praise");
        decision.Rules().ShouldBe(["r1", "r2"]);
        decision.Reasons.Count.ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public void Every_rule_that_can_be_a_reason_has_a_sentence_in_both_languages()
    {
        foreach (Rule rule in Repartie.Triage.BuiltInPolicy.Instance.Rules)
        {
            rule.Because.ShouldNotBeNull(rule.Id);
            rule.Because.Has("fr").ShouldBeTrue(rule.Id);
            rule.Because.Has("en").ShouldBeTrue(rule.Id);
            rule.Because.In("fr").ShouldNotBe(rule.Because.In("en"), rule.Id);
        }
    }

    [Fact]
    public void Sentences_come_in_the_language_asked_for()
    {
        Decision decision = Engine.DecideOn("legal-threat");
        Engine.Explain(decision, "fr").ShouldHaveSingleItem().ShouldStartWith("L'auteur");
        Engine.Explain(decision, "en").ShouldHaveSingleItem().ShouldStartWith("The author");
        Engine.Explain(decision, "de").ShouldBe(Engine.Explain(decision, "en"));
        Engine.Explain(Engine.DecideOn("a"), "en").ShouldBe(["signal.a"], "a rule without a sentence gives its condition");
        Engine.SentenceOf("no-such-rule", "en").ShouldBe("no-such-rule");
        Should.Throw<ArgumentNullException>(() => Engine.Explain(null!, "en"));
        Should.Throw<ArgumentNullException>(() => Engine.Explain(decision, null!));
    }
}
