using System.Linq;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Rules;

public sealed class RuleJsonTests
{
    [Fact]
    public void A_rule_written_is_read_back_as_it_was()
    {
        Rule rule = Rule.Named("late-vip")
            .When("signal.vip and (signal.event-late or fact.words >= 3) and not network = \"my forum\"")
            .Escalate(Channel.Phone, new Department("care"))
            .Because("Un client privilégié attend.", "A privileged customer waits.")
            .WithExamples(new RuleExamples(not: ["good morning"]))
            .Build();
        string json = RuleJson.ToJson([rule]);
        string rules = json.Trim().TrimStart('{').TrimEnd('}');

        Charter charter = Charter.Parse($$"""{ "brand": "Lune", "signals": { "vip": "host" }, "contact": { "phone": { "number": "01 99 00 00 00" } }, {{rules}} }""");

        RuleJson.ToJson(charter.Rules).ShouldBe(json);
    }

    [Fact]
    public void The_built_in_rules_can_be_read_and_each_gives_its_reason_in_both_languages()
    {
        using JsonDocument document = JsonDocument.Parse(RuleJson.ToJson(RuleJson.BuiltIn));

        JsonElement[] rules = [.. document.RootElement.GetProperty("rules").EnumerateArray()];
        rules.Length.ShouldBe(RuleJson.BuiltIn.Count);
        rules.ShouldAllBe(static r => r.GetProperty("because").GetProperty("fr").GetString() != "" && r.GetProperty("because").GetProperty("en").GetString() != "");
        rules.Single(static r => r.GetProperty("id").GetString() == "self-harm").GetProperty("floor").GetBoolean().ShouldBeTrue();
    }
}
