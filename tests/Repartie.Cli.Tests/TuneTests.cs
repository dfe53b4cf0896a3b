using System.IO;
using System.Linq;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests;

public sealed class TuneTests
{
    private static string Rows(int count) => string.Concat(Enumerable.Range(0, count).Select(static i => i % 2 == 0
        ? $$"""{"id":"{{i}}","text":"where is my order? it never arrived, box {{i}}","sector":"retail","expected":{"disposition":"Escalate"},"part":"a"}""" + "\n"
        : $$"""{"id":"{{i}}","text":"what time do you open on sunday in town {{i}}?","sector":"retail","expected":{"disposition":"AnswerPublicly"},"part":"a"}""" + "\n"));

    [Fact]
    public void Weights_are_written_with_their_gain_and_are_the_same_each_time()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string labelled = Path.Combine(folder, "labelled.jsonl");
        File.WriteAllText(labelled, Rows(60));
        string first = Path.Combine(folder, "first.json");
        string second = Path.Combine(folder, "second.json");

        Tool.Run("tune", labelled, "--output", first).ExitCode.ShouldBe(0);
        Tool.Run("tune", labelled, "--output", second, "--part", "a").ExitCode.ShouldBe(0);

        File.ReadAllText(second).ShouldBe(File.ReadAllText(first));
        using JsonDocument weights = JsonDocument.Parse(File.ReadAllText(first));
        weights.RootElement.GetProperty("gain").GetProperty("accuracyAfter").GetDouble().ShouldBeGreaterThan(0.9);
        weights.RootElement.GetProperty("leans").EnumerateObject().Count().ShouldBeGreaterThan(5);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Too_few_posts_are_refused()
    {
        string labelled = Path.GetTempFileName();
        File.WriteAllText(labelled, Rows(6));

        ToolResult result = Tool.Run("tune", labelled, "--output", labelled + ".weights.json");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("at least 50");
        File.Exists(labelled + ".weights.json").ShouldBeFalse();
        File.Delete(labelled);
    }
}
