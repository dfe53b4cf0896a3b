using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>Rules that would leave a decision to chance are refused when the charter is read, with their place and what is right.</summary>
public sealed class RuleErrorTests
{
    [Theory]
    [InlineData("signal.praise", "signal.praise")]
    [InlineData("signal.praise and signal.thanks", "signal.thanks and signal.praise")]
    [InlineData("signal.praise or signal.thanks", "signal.thanks or signal.praise")]
    [InlineData("not (signal.praise or signal.thanks)", "not signal.praise and not signal.thanks")]
    [InlineData("signal.praise or signal.praise", "signal.praise")]
    [InlineData("signal.praise", "signal.praise or (signal.praise and signal.thanks)")]
    [InlineData("always", "always")]
    public void The_same_condition_with_two_outcomes_is_a_contradiction(string first, string second)
    {
        CharterFault fault = Faults(Rule("one", first, "\"OffTopic\""), Rule("two", second, "\"AnswerPublicly\"")).ShouldHaveSingleItem();
        fault.Code.ShouldBe(FaultCodes.Contradiction);
        fault.Message.ShouldContain("'one'");
        fault.Message.ShouldContain("'two'");
        fault.Path.ShouldBe("$.rules[1].when");
    }

    [Fact]
    public void Two_channels_contradict_each_other_and_two_departments_do_not()
    {
        Faults(
            Rule("one", "signal.praise", "{ \"disposition\": \"Escalate\", \"channel\": \"Phone\" }"),
            Rule("two", "signal.praise", "{ \"disposition\": \"Escalate\", \"channel\": \"Mail\" }")).ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.Contradiction);
        Faults(
            Rule("one", "signal.praise", "{ \"disposition\": \"Escalate\", \"department\": \"a\" }"),
            Rule("two", "signal.praise", "{ \"disposition\": \"Escalate\", \"department\": \"b\" }")).ShouldBeEmpty();
    }

    [Fact]
    public void No_contradiction_where_one_replaces_the_other_or_does_not_decide()
    {
        Faults(Rule("one", "signal.praise", "\"OffTopic\""), Rule("two", "signal.praise", "\"AnswerPublicly\", \"insteadOf\": \"one\"")).ShouldBeEmpty();
        Faults(Rule("one", "signal.praise", "\"OffTopic\", \"insteadOf\": \"two\""), Rule("two", "signal.praise", "\"AnswerPublicly\"")).ShouldBeEmpty();
        Faults(Rule("one", "signal.praise", "\"OffTopic\", \"shadow\": true"), Rule("two", "signal.praise", "\"AnswerPublicly\"")).ShouldBeEmpty();
        Faults(Rule("one", "signal.praise", "{ \"lean\": \"OffTopic\", \"weight\": 3 }"), Rule("two", "signal.praise", "\"AnswerPublicly\"")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a:a")]
    [InlineData("a:b", "b:a")]
    [InlineData("a:b", "b:c", "c:a")]
    [InlineData("x:a", "a:b", "b:c", "c:b")]
    public void A_circle_of_insteadOf_is_refused(params string[] links)
    {
        string[] rules = [.. links.Select(static (l, i) =>
        {
            string[] ends = l.Split(':');
            return Rule(ends[0], i == 0 ? "signal.praise" : $"signal.praise and fact.words > {i}", $"\"OffTopic\", \"insteadOf\": \"{ends[^1]}\"");
        })];
        CharterFault fault = Faults([.. rules.DistinctBy(static r => r)]).ShouldHaveSingleItem();
        fault.Code.ShouldBe(FaultCodes.Circle);
        fault.Path.ShouldEndWith(".insteadOf");
    }

    [Theory]
    [InlineData("discriminaton", "there is no such rule", "'discrimination'")]
    [InlineData("danger", "protects people", "")]
    [InlineData("legal-threat", "protects people", "")]
    [InlineData("document-sent", "protects people", "")]
    [InlineData("default-public", "a rule that leans does not", "")]
    public void What_cannot_be_replaced_is_refused(string id, string expected, string nearest)
    {
        CharterFault fault = Faults(Rule("mine", "signal.praise", $"\"OffTopic\", \"insteadOf\": \"{id}\"")).ShouldHaveSingleItem();
        fault.Code.ShouldBe(FaultCodes.Irreplaceable);
        fault.Message.ShouldContain(expected);
        fault.Message.ShouldContain(nearest);
        fault.Path.ShouldBe("$.rules[0].insteadOf");
    }

    [Fact]
    public void Only_rules_that_decide_replace()
        => Faults(Rule("mine", "signal.praise", "{ \"lean\": \"OffTopic\", \"weight\": 3 }, \"insteadOf\": \"discrimination\"")).ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.Irreplaceable);

    [Fact]
    public void An_id_is_taken_once()
    {
        CharterFault twice = Faults(Rule("mine", "signal.praise", "\"OffTopic\""), Rule("mine", "signal.thanks", "\"OffTopic\"")).ShouldHaveSingleItem();
        (twice.Code, twice.Path).ShouldBe((FaultCodes.Duplicate, "$.rules[1].id"));
        CharterFault builtIn = Faults(Rule("discrimination", "signal.praise", "\"OffTopic\"")).ShouldHaveSingleItem();
        (builtIn.Code, builtIn.Path).ShouldBe((FaultCodes.Duplicate, "$.rules[0].id"));
        builtIn.Message.ShouldContain("insteadOf");
    }

    [Theory]
    [InlineData("signal.complant", "'complaint'")]
    [InlineData("topic.ordr", "'order'")]
    [InlineData("fact.word > 3", "'words'")]
    [InlineData("signal.topic.order", "")]
    public void An_unknown_name_is_refused_with_the_nearest(string when, string nearest)
    {
        CharterFault fault = Faults(Rule("mine", when, "\"OffTopic\"")).ShouldHaveSingleItem();
        fault.Code.ShouldBeOneOf(FaultCodes.UnknownName, FaultCodes.ConditionSyntax);
        fault.Message.ShouldContain(nearest);
        fault.Path.ShouldBe("$.rules[0].when");
        fault.Line.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Too_many_alternatives_are_refused_with_the_rewrite()
    {
        string when = string.Join(" and ", Enumerable.Repeat("(signal.praise or signal.thanks or fact.words > NR)", 4).Select(static (s, i) => s.Replace("NR", i.ToString())));
        CharterFault fault = Faults(Rule("mine", when, "\"OffTopic\"")).ShouldHaveSingleItem();
        fault.Code.ShouldBe(FaultCodes.TooManyAlternatives);
        fault.Message.ShouldContain("several rules");
    }

    [Fact]
    public void An_engine_refuses_what_the_reader_refuses()
    {
        Rule one = Repartie.Rule.Named("one").When("signal.praise").OffTopic().Build();
        Rule two = Repartie.Rule.Named("two").When("signal.praise").AnswerPublicly().Build();
        Rule unknown = Repartie.Rule.Named("three").When("signal.prase").AnswerPublicly().Build();
        CharterException contradiction = Should.Throw<CharterException>(() => TriageEngine.Create(new CharterBuilder("Lune").WithRule(one).WithRule(two).Build()));
        contradiction.Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.Contradiction);
        Should.Throw<CharterException>(() => TriageEngine.Create(new CharterBuilder("Lune").WithRule(unknown).Build())).Faults.Single().Code.ShouldBe(FaultCodes.UnknownName);
    }

    [Fact]
    public void The_same_rule_added_twice_is_a_fault_and_no_crash()
    {
        Rule rule = Repartie.Rule.Named("one").When("signal.praise").OffTopic().Build();
        CharterBuilder builder = new CharterBuilder("Lune").WithRule(rule).WithRule(rule);
        Should.Throw<CharterException>(() => TriageEngine.Create(builder.Build())).Faults.ShouldContain(static f => f.Code == FaultCodes.Duplicate);
    }

    [Fact]
    public void A_faulty_phrase_of_a_built_charter_is_a_fault()
    {
        foreach (string phrase in new[] { "(late", "<nowhere> late", "\uD83D" })
        {
            CharterSignal signal = new("outage", new System.Collections.Generic.Dictionary<string, System.Collections.Generic.IReadOnlyList<string>> { ["en"] = [phrase] });
            Should.Throw<CharterException>(() => TriageEngine.Create(new CharterBuilder("Lune").WithSignal(signal).Build()), phrase);
        }
    }

    private static string Rule(string id, string when, string then) => $$"""{ "id": "{{id}}", "when": "{{when}}", "then": {{then}} }""";

    private static CharterFault[] Faults(params string[] rules) => [.. Engines.Faults(Engines.Json($"\"rules\": [ {string.Join(",\n", rules)} ]"))];
}
