using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>How rules combine: floors, then deciding rules by caution, then weights, whatever the order they are written in.</summary>
public sealed class CombinationTests
{
    private static readonly string Signals = Engines.HostSignals("a", "b", "c");

    private static readonly string[] Three =
    [
        """{ "id": "off", "when": "signal.a", "then": "OffTopic" }""",
        """{ "id": "answer", "when": "signal.b", "then": "AnswerPublicly" }""",
        """{ "id": "escalate", "when": "signal.c", "then": "Escalate" }""",
    ];

    [Theory]
    [InlineData("a", Disposition.OffTopic, "off")]
    [InlineData("b", Disposition.AnswerPublicly, "answer")]
    [InlineData("c", Disposition.Escalate, "escalate")]
    [InlineData("a b", Disposition.AnswerPublicly, "answer")]
    [InlineData("a c", Disposition.Escalate, "escalate")]
    [InlineData("b c", Disposition.Escalate, "escalate")]
    [InlineData("a b c", Disposition.Escalate, "escalate")]
    public void Among_deciding_rules_caution_wins(string seen, Disposition disposition, string rule)
    {
        Decision decision = Rules(Three).DecideOn(seen.Split(' '));
        decision.Disposition.ShouldBe(disposition);
        decision.Rules().ShouldBe([rule]);
        decision.Lead.ShouldBeNull();
    }

    [Theory]
    [InlineData("a b c", Disposition.AnswerPublicly)]
    [InlineData("a b", Disposition.OffTopic)]
    [InlineData("a c", Disposition.OffTopic)]
    public void The_runner_up_is_the_next_in_caution(string seen, Disposition second)
        => Rules(Three).DecideOn(seen.Split(' ')).RunnerUp.ShouldBe(second);

    [Fact]
    public void A_rule_replaces_the_one_it_names_when_both_fire()
    {
        TriageEngine engine = Rules(Three[2], """{ "id": "instead", "when": "signal.a", "then": "OffTopic", "insteadOf": ["escalate"] }""");
        engine.DecideOn("a", "c").Disposition.ShouldBe(Disposition.OffTopic);
        engine.DecideOn("c").Disposition.ShouldBe(Disposition.Escalate);
        engine.DecideOn("a", "c").Rules().ShouldBe(["instead"]);
    }

    [Fact]
    public void A_charter_rule_replaces_a_built_in_one_only_by_naming_it()
    {
        string rule = """{ "id": "mine", "when": "signal.discrimination", "then": "AnswerPublicly" }""";
        Rules(rule).DecideOn("discrimination").Disposition.ShouldBe(Disposition.Escalate);
        Rules(rule.Replace("\"AnswerPublicly\"", "\"AnswerPublicly\", \"insteadOf\": \"discrimination\"")).DecideOn("discrimination").Disposition.ShouldBe(Disposition.AnswerPublicly);
    }

    [Fact]
    public void A_shadow_rule_is_reported_and_decides_nothing()
    {
        TriageEngine with = Rules(Three[1], """{ "id": "trial", "when": "signal.a", "then": { "disposition": "Escalate", "channel": "Phone", "department": "care" }, "shadow": true, "insteadOf": "answer" }""");
        TriageEngine without = Rules(Three[1]);
        Decision decision = with.DecideOn("a", "b");
        decision.Shadows.ShouldBe(["trial"]);
        decision.Rules().ShouldBe(["answer"]);
        (decision.Disposition, decision.Channel, decision.Department, decision.Priority, decision.Confidence).ShouldBe(
            Same(without.DecideOn("a", "b")));
        with.DecideOn("b").Shadows.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_deciding_rule_weights_are_summed()
    {
        TriageEngine engine = Rules(
            """{ "id": "l1", "when": "signal.a", "then": { "lean": "Escalate", "weight": 400 } }""",
            """{ "id": "l2", "when": "signal.b", "then": { "lean": "OffTopic", "weight": 300 } }""",
            """{ "id": "l3", "when": "signal.c", "then": { "lean": "OffTopic", "weight": 300 } }""");
        engine.DecideOn("a", "b").Disposition.ShouldBe(Disposition.Escalate);
        Decision both = engine.DecideOn("a", "b", "c");
        both.Disposition.ShouldBe(Disposition.OffTopic);
        both.Lead.ShouldNotBeNull().ShouldBeGreaterThan(0);
        both.Rules().Take(2).ShouldBe(["l2", "l3"], ignoreOrder: true);
        TriageTrace trace = engine.Trace(new Post("lorem ipsum dolor"), Engines.Seen("a", "b", "c"));
        (trace.Points[Disposition.OffTopic] - trace.Points[Disposition.Escalate]).ShouldBe(both.Lead.Value);
    }

    [Fact]
    public void A_deciding_rule_beats_every_weight()
        => Rules(Three[0], """{ "id": "l1", "when": "signal.b", "then": { "lean": "Escalate", "weight": 1000 } }""").DecideOn("a", "b").Disposition.ShouldBe(Disposition.OffTopic);

    [Fact]
    public void Equal_sums_follow_caution()
    {
        // The charter's weights bring all three sums to the same height, whatever the built-in rules lean to.
        IReadOnlyDictionary<Disposition, int> before = Rules().Trace(new Post("lorem ipsum dolor"), Engines.Seen("a")).Points;
        int top = before.Values.Max() + 100;
        Decision Tie(params Disposition[] equal)
        {
            string weights = string.Join(", ", equal.Select(d => $"\"{d}\": {top - before[d]}"));
            return Rules($$"""{ "id": "level", "when": "signal.a", "then": { "lean": { {{weights}} } } }""").DecideOn("a");
        }

        Tie(Disposition.OffTopic, Disposition.AnswerPublicly, Disposition.Escalate).Disposition.ShouldBe(Disposition.Escalate);
        Tie(Disposition.OffTopic, Disposition.AnswerPublicly).Disposition.ShouldBe(Disposition.AnswerPublicly);
        Tie(Disposition.OffTopic, Disposition.Escalate).Disposition.ShouldBe(Disposition.Escalate);
        Tie(Disposition.OffTopic).Disposition.ShouldBe(Disposition.OffTopic);
        Tie(Disposition.OffTopic, Disposition.AnswerPublicly, Disposition.Escalate).Lead.ShouldBe(0);
    }

    [Fact]
    public void Where_nothing_fires_the_post_is_answered_by_default()
    {
        // Something of the brand's own and a sign of its business, so that no rule leans anywhere.
        TriageTrace trace = Engines.Open.Trace(new Post("lorem ipsum dolor sit amet"), Engines.Seen("own-topic", "thread-brand-asks-info"));
        trace.FiredRules.ShouldContain("default-public");
        TriageEngine bare = Rules();
        bare.DecideOn("praise").Disposition.ShouldBe(Disposition.AnswerPublicly);
    }

    [Fact]
    public void The_order_of_rules_in_the_file_does_not_count()
    {
        string[] rules =
        [
            .. Three,
            """{ "id": "phone", "when": "signal.a and not topic.order", "then": { "disposition": "Escalate", "channel": "Phone", "department": "zz", "priority": "Normal" }, "reply": "r2" }""",
            """{ "id": "mail", "when": "signal.b and not topic.order", "then": { "disposition": "Escalate", "channel": "Mail", "department": "aa", "priority": "Urgent" }, "reply": "r1" }""",
            """{ "id": "lean", "when": "signal.c", "then": { "lean": "OffTopic", "weight": 12 } }""",
            """{ "id": "not-off", "when": "signal.c", "then": "Escalate", "insteadOf": "off", "shadow": true }""",
        ];
        Random random = new(7);
        string[] expected = Everything(rules);
        for (int i = 0; i < 12; i++)
        {
            Everything([.. rules.OrderBy(_ => random.Next())]).ShouldBe(expected);
        }
    }

    [Fact]
    public void A_post_may_be_both_praise_and_a_case()
        => Engines.General.Decide(new Post("I love the dress, but where is my refund? I was charged twice", language: "en")).Disposition.ShouldBe(Disposition.Escalate);

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(static () => Engines.General.Decide((Post)null!));
        Should.Throw<ArgumentNullException>(static () => Engines.General.Trace(null!));
        Should.Throw<ArgumentNullException>(static () => TriageEngine.Create(null!));
    }

    private static string[] Everything(string[] rules)
    {
        TriageEngine engine = Rules(rules);
        return
        [
            .. new[] { "a", "b", "c", "a b", "a c", "b c", "a b c" }.Select(seen => DecisionJson.ToJson(engine, engine.DecideOn(seen.Split(' ')), "1", "en") + string.Join(",", engine.DecideOn(seen.Split(' ')).Shadows)),
        ];
    }

    private static (Disposition, Channel?, Department?, Priority, double) Same(Decision decision)
        => (decision.Disposition, decision.Channel, decision.Department, decision.Priority, decision.Confidence);

    private static TriageEngine Rules(params string[] rules) => Engines.With(Signals, "\"replies\": { \"r1\": { \"en\": [\"One.\"] }, \"r2\": { \"en\": [\"Two.\"] } }", $"\"rules\": [ {string.Join(", ", rules)} ]");
}
