using System;
using System.Linq;
using Repartie.Cli.Evaluate;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Evaluate;

public class EvaluateTests
{
    // The charter decides by words of its own, so that the figures do not depend on the built-in rules.
    private const string Charter = """
        {
          "brand": "Test", "handles": ["@test"],
          "signals": { "zebra": { "en": ["zebra"] }, "giraffe": { "en": ["giraffe"] }, "okapi": { "en": ["okapi"] } },
          "contact": { "phone": { "number": "0123456789" }, "form": { "url": "https://example.com" } },
          "rules": [
            { "id": "z", "when": "signal.zebra", "then": { "disposition": "Escalate", "channel": "Form" } },
            { "id": "g", "when": "signal.giraffe", "then": "AnswerPublicly" },
            { "id": "o", "when": "signal.okapi", "then": "OffTopic" }
          ]
        }
        """;

    // Expected Escalate 3 (2 right, 1 answered), AnswerPublicly 2 (1 right, 1 escalated), OffTopic 1 (right).
    private const string Rows = """
        {"id":"e1","brand":"test","language":"en","part":"tune","text":"zebra","expected":{"disposition":"Escalate","channel":"Form","sure":3}}
        {"id":"e2","brand":"test","language":"en","part":"tune","text":"zebra zebra","expected":{"disposition":"Escalate","channel":"Phone","sure":2}}
        {"id":"e3","brand":"test","language":"en","part":"tune","text":"giraffe","expected":{"disposition":"Escalate","channel":"Form","sure":1,"personalData":true}}
        {"id":"a1","brand":"test","language":"en","part":"tune","text":"giraffe giraffe","expected":{"disposition":"AnswerPublicly","channel":null,"sure":3}}
        {"id":"a2","brand":"test","language":"en","part":"tune","text":"zebra please","expected":{"disposition":"AnswerPublicly","sure":1}}
        {"id":"o1","brand":"test","language":"en","part":"tune","text":"okapi","source":"cross","expected":{"disposition":"OffTopic","sure":3}}
        {"id":"x1","brand":"test","language":"en","part":"check","text":"okapi","expected":{"disposition":"Escalate"}}
        """;

    [Fact]
    public void Figures_are_those_computed_by_hand()
    {
        string[] lines = Run("--part", "tune", "--summary").Lines;

        Value(lines, "accuracy  ").ShouldBe("0.667");
        Value(lines, "accuracy where sure is 2 or 3").ShouldBe("1.000 (4 rows)");

        // F1: AnswerPublicly 1/2, OffTopic 1, Escalate 2/3; their mean is 0.7222.
        Value(lines, "macro-F1").ShouldStartWith("0.722 (95 % interval ");
        Value(lines, "Escalate precision, recall  ").ShouldBe("0.667, 0.667");
        Value(lines, "OffTopic F1  ").ShouldBe("1.000");
        Value(lines, "escalations missed").ShouldBe("1");
        lines.ShouldContain(static l => l.StartsWith("Channel where both say Escalate: accuracy 0.500 (2 rows)", StringComparison.Ordinal));
        Cells(lines, "AnswerPublicly").ShouldBe(["AnswerPublicly", "1", "0", "1"]);
        Cells([.. lines.SkipWhile(static l => !l.StartsWith("expected", StringComparison.Ordinal))], "Escalate").ShouldBe(["Escalate", "1", "0", "2"]);
    }

    [Fact]
    public void A_summary_shows_no_row()
    {
        ToolResult result = Run("--part", "tune", "--summary");
        foreach (string secret in new[] { "e1", "e3", "giraffe", "zebra" })
        {
            result.Output.ShouldNotContain(secret);
        }
    }

    [Fact]
    public void The_costliest_errors_come_first()
    {
        string output = Run("--part", "tune").Output;
        int missed = output.IndexOf("e3  expected Escalate by Form, sure 1, personal data", StringComparison.Ordinal);
        int escalated = output.IndexOf("a2  expected AnswerPublicly", StringComparison.Ordinal);
        missed.ShouldBeGreaterThan(0);
        escalated.ShouldBeGreaterThan(missed);
        output.ShouldContain("> giraffe");
    }

    [Fact]
    public void The_same_rows_give_the_same_report() => Run().Output.ShouldBe(Run().Output);

    [Fact]
    public void A_part_that_is_not_there_is_said()
    {
        ToolResult result = Run("--part", "tun");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("did you mean 'tune'");
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Rows_without_a_label_are_bad_lines()
    {
        ToolResult result = Tool.RunOn(
            """
            {"id":"1","text":"x","expected":{"disposition":"Escalate"}}
            {"id":"2","text":"x"}
            {"id":"3","text":"x","expected":{"disposition":"Maybe"}}
            """,
            "evaluate",
            "-");
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("-(2): 'expected.disposition' is missing");
        result.Error.ShouldContain("-(3): 'expected.disposition' is 'Maybe'; allowed are Escalate, AnswerPublicly, OffTopic");
    }

    [Theory]
    [InlineData("@Acme hello @b_2!", "@x hello @x!")]
    [InlineData("write to me@example.com", "write to me@example.com")]
    [InlineData("@ alone @", "@ alone @")]
    [InlineData("", "")]
    public void Mentions_are_masked(string text, string masked) => MentionMask.Apply(text).ShouldBe(masked);

    private static ToolResult Run(params string[] more)
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write("test.json", Charter);
        string rows = folder.Write("rows.jsonl", Rows);
        return Tool.Run(["evaluate", rows, "--charters", charter, .. more]);
    }

    private static string Value(string[] lines, string name) => lines.First(l => l.StartsWith(name, StringComparison.Ordinal))[name.Length..].Trim();

    private static string[] Cells(string[] lines, string first)
        => lines.First(l => l.StartsWith(first + " ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
