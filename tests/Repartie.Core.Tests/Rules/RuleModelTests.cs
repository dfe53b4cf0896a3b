using System;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Rules;

/// <summary>Rules built in C# and rules read from JSON are one model.</summary>
public sealed class RuleModelTests
{
    [Theory]
    [InlineData("\"Escalate\"")]
    [InlineData("{ \"disposition\": \"Escalate\", \"channel\": \"Mail\", \"department\": \"Care\", \"priority\": \"Urgent\" }")]
    [InlineData("{ \"disposition\": \"OffTopic\", \"department\": \"care\" }")]
    [InlineData("{ \"lean\": \"Escalate\", \"weight\": 30 }")]
    [InlineData("{ \"lean\": { \"Escalate\": 30, \"OffTopic\": -20 }, \"department\": \"care\", \"priority\": \"low\" }")]
    public void The_builder_and_the_reader_give_the_same_rule(string then)
    {
        RuleOutcome outcome = then switch
        {
            "\"Escalate\"" => RuleOutcome.Escalate(),
            _ when then.Contains("Mail", StringComparison.Ordinal) => RuleOutcome.Escalate(Channel.Mail, new Department("care"), Priority.Urgent),
            _ when then.StartsWith("{ \"disposition\": \"OffTopic\"", StringComparison.Ordinal) => RuleOutcome.OffTopic(new Department("care")),
            _ when then.Contains("weight", StringComparison.Ordinal) => RuleOutcome.Lean(new Lean(Disposition.Escalate, 30)),
            _ => RuleOutcome.Lean(new Lean(Disposition.OffTopic, -20), new Lean(Disposition.Escalate, 30)).WithDepartment(new Department("care")).WithPriority(Priority.Low),
        };
        Rule built = Rule.Named("vip").When(Condition.Signal("complaint") & !Condition.Topic("order")).Then(outcome)
            .Because("Parce que.", "Because.").InsteadOf("other").Reply("sorry").AsShadow().WithExamples(new RuleExamples(["a"], ["b"])).Build();
        Rule read = RuleOf(
            $$"""{ "id": "vip", "when": "signal.complaint and not topic.order", "then": {{then}}, "because": { "fr": "Parce que.", "en": "Because." }, "insteadOf": "other", "reply": "sorry", "shadow": true, "examples": { "match": "a", "not": ["b"] } }""");
        RuleText.Of(read).ShouldBe(RuleText.Of(built));
    }

    [Fact]
    public void Both_give_the_same_charter_hash()
    {
        Charter read = Charter.Parse("""{ "brand": "Lune", "rules": [ { "id": "vip", "when": "signal.complaint", "then": { "disposition": "Escalate", "channel": "Phone" } } ] }""");
        CharterBuilder builder = new CharterBuilder("Lune").WithContact(read.Contact).WithCalendar(read.Calendar, read.TimeZoneName)
            .WithRule(Rule.Named("vip").When("signal.complaint").Escalate(Channel.Phone).Build());
        foreach (var department in read.Departments)
        {
            builder.WithDepartment(department.Key, department.Value);
        }

        foreach (NetworkProfile network in read.Networks)
        {
            builder.WithNetwork(network);
        }

        foreach (ResponseTarget target in read.Responses)
        {
            builder.WithResponse(target);
        }

        TriageEngine.Create(builder.Build()).Stamp.ShouldBe(TriageEngine.Create(read).Stamp);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("VIP")]
    [InlineData("vip rule")]
    [InlineData("vip_rule")]
    [InlineData("é")]
    public void Ids_are_small_letters_digits_and_dashes(string id)
        => Should.Throw<ArgumentException>(() => Rule.Named(id));

    [Fact]
    public void A_rule_needs_a_condition_and_an_outcome()
    {
        Should.Throw<InvalidOperationException>(static () => Rule.Named("a").Escalate().Build()).Message.ShouldContain("When");
        Should.Throw<InvalidOperationException>(static () => Rule.Named("a").When("always").Build()).Message.ShouldContain("outcome");
    }

    [Theory]
    [InlineData(1001)]
    [InlineData(-1001)]
    public void A_weight_has_limits(int weight)
        => Should.Throw<ArgumentOutOfRangeException>(() => new Lean(Disposition.Escalate, weight)).Message.ShouldContain("1000");

    [Fact]
    public void A_leaning_outcome_needs_one_weight_for_each_disposition_it_names()
    {
        Should.Throw<ArgumentException>(static () => RuleOutcome.Lean());
        Should.Throw<ArgumentException>(static () => RuleOutcome.Lean(new Lean(Disposition.Escalate, 1), new Lean(Disposition.Escalate, 2)));
        RuleOutcome.Lean(new Lean(Disposition.Escalate, 1)).Decides.ShouldBeFalse();
        RuleOutcome.Escalate().Decides.ShouldBeTrue();
    }

    [Fact]
    public void No_public_way_makes_a_floor_or_proposes_hiding()
    {
        typeof(RuleBuilder).GetMethods().Select(static m => m.Name).ShouldNotContain(static name => name.Contains("Floor", StringComparison.Ordinal) || name.Contains("Hide", StringComparison.Ordinal) || name.Contains("Moderat", StringComparison.Ordinal));
        typeof(RuleOutcome).GetMethods().Where(static m => m.IsPublic && !m.IsSpecialName).SelectMany(static m => m.GetParameters())
            .ShouldNotContain(static p => p.ParameterType == typeof(ModerationAction) || p.ParameterType == typeof(ModerationAction?));
        typeof(RuleOutcome).GetConstructors().ShouldBeEmpty();
        typeof(Rule).GetConstructors().ShouldBeEmpty();
    }

    private static Rule RuleOf(string json)
    {
        // "other" makes the set complete; only the first rule is looked at.
        string charter = Engines.Json($$"""
            "rules": [ {{json}}, { "id": "other", "when": "signal.praise", "then": "AnswerPublicly" } ]
            """);
        return new Repartie.Charters.Reading.CharterMapper(new Repartie.Charters.Reading.FaultList(null), CharterReadOptions.Default)
            .Map(Repartie.Charters.Reading.JsonTreeReader.Read(System.Text.Encoding.UTF8.GetBytes(charter), new Repartie.Charters.Reading.FaultList(null))!)!.Rules[0];
    }
}
