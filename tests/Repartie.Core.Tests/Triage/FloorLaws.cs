using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Core.Tests.Harness;
using Repartie.Core.Tests.Rules;
using Repartie.Triage;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>What no charter can do: lower a floor, replace a tie-breaker, hide criticism.</summary>
public sealed class FloorLaws
{
    private static readonly string[] Floors = ["danger", "injury", "self-harm", "harassment", "fraud-in-progress", "personal-data"];

    private static readonly string[] Critical = ["complaint", "criticism-general", "criticism-service", "sarcasm", "churn-threat", "accusation-fraud"];

    private static readonly string[] Named = [.. Floors, .. Critical, "praise", "question", "own-topic", "matter", "meaningless", "link"];

    private static readonly string[] Replaceable =
        [.. BuiltInPolicy.Instance.Rules.Where(static r => r.Then.Decides && !r.IsFloor && r.TieBreaker == 0).Select(static r => r.Id)];

    private static readonly Gen<Condition> Conditions = ConditionLaws.Conditions(Gen.OneOf(Gen.Elements(Named).Select(Condition.Signal), Gen.Constant(Condition.Always)), 3);

    private static readonly Gen<RuleOutcome> Outcomes = Gen.OneOf(
        Gen.Constant(RuleOutcome.AnswerPublicly(Priority.Low, new Department("zz"))),
        Gen.Constant(RuleOutcome.OffTopic(new Department("aa"))),
        Gen.Constant(RuleOutcome.Escalate(Channel.Form, new Department("mm"), Priority.Low)),
        Gen.Choose(-1000, 1000).Select(static w => RuleOutcome.Lean(new Lean(Disposition.OffTopic, w), new Lean(Disposition.Escalate, -w))));

    private static readonly Gen<Charter> Charters =
        from conditions in Conditions.ArrayOf(5)
        from outcomes in Outcomes.ArrayOf(5)
        from replaced in Gen.SubListOf(Replaceable)
        from contacts in Gen.Elements(true, false)
        select Build(conditions, outcomes, replaced, contacts);

    [Fact]
    public void No_charter_lowers_a_floor()
        => Holds(Floors, static (engine, seen) =>
        {
            Decision decision = engine.DecideOn(seen);
            decision.Disposition.ShouldBe(Disposition.Escalate);
            decision.Reply.ShouldBe(ReplyKind.Answer);
            decision.Rules().ShouldContain(seen[0]);
            if (seen[0] != "personal-data")
            {
                decision.Priority.ShouldBe(Priority.Urgent);
            }

            if (seen[0] is not ("personal-data" or "fraud-in-progress"))
            {
                decision.Channel.ShouldBe(Channel.Phone, "danger is Phone whatever is missing");
                decision.Department.ShouldBe(Department.Safety);
            }
        });

    [Fact]
    public void A_floor_is_named_however_many_rules_of_the_charter_agree()
    {
        string rules = string.Join(", ", Enumerable.Range(0, 8).Select(static i => $"{{ \"id\": \"a{i}\", \"when\": \"signal.question\", \"then\": {{ \"disposition\": \"Escalate\", \"channel\": \"Form\" }}, \"because\": {{ \"en\": \"It is asked for here.\", \"fr\": \"On le demande ici.\" }} }}"));
        Decision decision = Engines.With($"\"rules\": [{rules}]").DecideOn(["self-harm", "question"]);
        decision.Rules().ShouldContain("self-harm");
        decision.Reasons.Count.ShouldBe(5);
    }

    [Fact]
    public void No_charter_hides_criticism()
        => Holds(Critical, static (engine, seen) => engine.DecideOn(seen).Moderation.ShouldBeNull());

    [Fact]
    public void A_charter_rule_on_spam_or_abuse_gives_no_reason_to_hide()
    {
        foreach (Rule rule in BuiltInPolicy.Instance.Rules.Where(static r => r.Then.Moderation == ModerationAction.Hide))
        {
            rule.Then.Disposition.ShouldBe(Disposition.OffTopic, rule.Id);
            new[] { "spam", "abuse", "illegal-content" }.ShouldContain(rule.Id);
        }
    }

    [Theory]
    [InlineData("bunch of clowns", true)]
    [InlineData("idiots the lot of you", true)]
    [InlineData("bande de clowns", true)]
    [InlineData("tas de guignols", true)]
    [InlineData("bunch of thieves", false)]
    [InlineData("bande d'incapables", false)]
    [InlineData("your service is awful, clowns", false)]
    [InlineData("clowns, where is my refund?", false)]
    public void An_insult_without_a_matter_is_off_topic_and_an_accusation_is_criticism(string text, bool hidden)
    {
        Decision decision = Engines.OfSector("rail").Decide(text);
        (decision.Disposition == Disposition.OffTopic).ShouldBe(hidden);
        (decision.Moderation is { Action: ModerationAction.Hide }).ShouldBe(hidden);
    }

    [Fact]
    public void No_rule_hides_a_post_that_a_floor_escalates()
    {
        foreach (string signal in RuleChecks.ProtectedSignals)
        {
            // What leads to hiding is not for a charter to say.
            Engines.Faults(Engines.Json($"\"signals\": {{ \"{signal}\": {{ \"en\": [\"please\"] }} }}")).ShouldContain(static f => f.Severity == FaultSeverity.Error, signal);
            Engines.Faults(Engines.Json($"\"signals\": {{ \"{signal}\": \"host\" }}")).ShouldContain(static f => f.Severity == FaultSeverity.Error, signal);
        }
    }

    [Fact]
    public void Every_signal_behind_hiding_is_protected()
    {
        string[] hiding =
        [
            .. BuiltInPolicy.Instance.Rules.Where(static r => r.Then.Moderation is not null || r.IsFloor).SelectMany(static r => r.When.Atoms()).Select(static a => a.ToString())
                .Where(static a => a is "signal.spam" or "signal.insult" or "signal.illegal-content").Select(static a => a["signal.".Length..]).Distinct(),
        ];
        hiding.Length.ShouldBe(3);
        hiding.Except(RuleChecks.ProtectedSignals).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("spam")]
    [InlineData("insult")]
    [InlineData("illegal-content")]
    public void A_signal_of_the_charter_hides_no_criticism(string signal)
    {
        // Either the reader refuses to extend the signals behind hiding, or extending them hides nothing.
        string charter = Engines.Json($"\"signals\": {{ \"{signal}\": {{ \"en\": [\"terrible company\"] }} }}");
        if (Engines.Faults(charter).Any(static f => f.Severity == FaultSeverity.Error))
        {
            return;
        }

        TriageEngine.Create(Charter.Parse(charter)).Decide(new Post("what a terrible company", language: "en")).Moderation.ShouldBeNull();
    }

    [Fact]
    public void Floors_and_the_first_three_tie_breakers_cannot_be_named()
    {
        Rule[] protectedRules = [.. BuiltInPolicy.Instance.Rules.Where(static r => r.IsFloor || r.TieBreaker > 0)];
        protectedRules.Length.ShouldBeGreaterThan(8);
        foreach (Rule rule in protectedRules)
        {
            CharterFault fault = Engines.Faults(Engines.Json($$"""
                "rules": [ { "id": "mine", "when": "signal.praise", "then": "OffTopic", "insteadOf": "{{rule.Id}}" } ]
                """)).ShouldHaveSingleItem();
            fault.Code.ShouldBe(FaultCodes.Irreplaceable);
        }
    }

    [Fact]
    public void Floors_hold_for_posts_that_praise_joke_or_advertise()
    {
        foreach (string floor in Floors.Where(static f => f != "personal-data"))
        {
            foreach (string other in new[] { "praise", "chatter", "never-topic", "redirect-topic", "legal-threat" })
            {
                Decision decision = Engines.Open.DecideOn(floor, other);
                decision.Disposition.ShouldBe(Disposition.Escalate, $"{floor} with {other}");
                decision.Channel.ShouldBe(Channel.Phone, $"{floor} with {other}");
            }
        }
    }

    private static Charter Build(Condition[] conditions, RuleOutcome[] outcomes, IList<string> replaced, bool contacts)
    {
        CharterBuilder builder = new CharterBuilder("Lune").WithReviewBelow(0);
        if (contacts)
        {
            builder.WithContact(new ContactBook(new PhoneContact("0102030405"), null, new PostalContact("1 rue de la Lune, Paris"), [new FormContact("web", "https://lune.example")]));
        }

        foreach (string signal in Named.Concat(["thanks", "chatter"]))
        {
            builder.WithSignal(new CharterSignal(signal));
        }

        for (int i = 0; i < conditions.Length; i++)
        {
            RuleBuilder rule = Rule.Named("r" + i).When(conditions[i]).Then(outcomes[i]);
            builder.WithRule((outcomes[i].Decides && i == 0 ? rule.InsteadOf([.. replaced]) : rule).Build());
        }

        return builder.Build();
    }

    private static void Holds(string[] signals, Action<TriageEngine, string[]> law)
    {
        Gen<(Charter Charter, string Signal, List<string> More)> worlds =
            from charter in Charters
            from signal in Gen.Elements(signals)
            from more in Gen.SubListOf(["praise", "question", "own-topic", "link", "thanks", "chatter"])
            select (charter, signal, more);
        Prop.ForAll(worlds.ToArbitrary(), world =>
        {
            TriageEngine engine;
            try
            {
                engine = TriageEngine.Create(world.Charter);
            }
            catch (CharterException)
            {
                // Two random rules may contradict each other; such a charter decides nothing.
                return;
            }

            law(engine, [world.Signal, .. world.More]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(250));
    }
}
