using System;
using System.Linq;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Classify;

public class ClassifyContractTests
{
    private static readonly string[] Keys =
    [
        "id", "disposition", "channel", "alternatives", "department", "priority", "respondBy", "reply", "template", "confidence",
        "needsReview", "review", "moderation", "reasons", "charter",
    ];

    [Fact]
    public void Every_key_is_there_in_its_order()
    {
        ToolResult result = Tool.RunOn(
            """
            {"id":"a","text":"Where is my order 4521? It never arrived and I want my money back."}
            {"id":"b","text":"What time do you open on Sundays?"}
            {"id":"c","text":""}
            """,
            "classify",
            "-");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Objects.Count().ShouldBe(3);
        foreach (JsonElement decision in result.Objects)
        {
            decision.EnumerateObject().Select(static p => p.Name).ShouldBe(Keys);
            decision.GetProperty("charter").EnumerateObject().Select(static p => p.Name).ShouldBe(["name", "hash"]);
            foreach (JsonElement reason in decision.GetProperty("reasons").EnumerateArray())
            {
                reason.EnumerateObject().Select(static p => p.Name).ShouldBe(["rule", "text", "evidence"]);
            }
        }
    }

    [Fact]
    public void Values_are_those_of_the_contract()
    {
        JsonElement decision = Tool.RunOn("""{"id":7,"text":"Where is my order 4521?"}""", "classify", "-").Objects.Single();

        decision.GetProperty("id").GetString().ShouldBe("7");
        Enum.GetNames<Disposition>().ShouldContain(decision.GetProperty("disposition").GetString());
        Enum.GetNames<Priority>().ShouldContain(decision.GetProperty("priority").GetString());
        Enum.GetNames<ReplyKind>().ShouldContain(decision.GetProperty("reply").GetString());
        decision.GetProperty("confidence").GetDouble().ShouldBeInRange(0, 1);
        decision.GetProperty("charter").GetProperty("hash").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public void Sentences_follow_the_language()
    {
        const string Post = """{"id":"1","text":"hello there"}""";
        string english = Tool.RunOn(Post, "classify", "-").Output;
        string french = Tool.RunOn(Post, "classify", "-", "--lang", "fr").Output;
        french.ShouldNotBe(english);
    }

    [Fact]
    public void The_sector_chooses_the_starter_charter()
    {
        ToolResult result = Tool.RunOn(
            """
            {"id":"1","text":"hello","sector":"bank"}
            {"id":"2","text":"hello"}
            {"id":"3","text":"hello","sector":"bnak"}
            """,
            "classify",
            "-");

        result.Objects.Select(static o => o.GetProperty("charter").GetProperty("name").GetString()).ShouldBe(["bank", "general", "general"]);
        result.Error.ShouldContain("'bnak'");
        result.Error.ShouldContain("did you mean 'bank'");
        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Order_is_kept_with_many_threads()
    {
        const int Count = 10_000;
        string input = string.Concat(Enumerable.Range(0, Count).Select(static i => $$"""{"id":{{i}},"text":"Post number {{i}}: {{new string('a', i % 97)}} where is it?"}""" + "\n"));
        using TemporaryFolder folder = new();
        string file = folder.Write("posts.jsonl", input);

        ToolResult result = Tool.RunOn(System.IO.Stream.Null, ["classify", file], TestContext.Current.CancellationToken, workers: 8);

        result.ExitCode.ShouldBe(0, result.Error);
        result.Lines.Select(static l => l[..l.IndexOf(',', StringComparison.Ordinal)])
            .ShouldBe(Enumerable.Range(0, Count).Select(static i => $"{{\"id\":\"{i}\""));
    }

    [Fact]
    public void A_file_gives_the_same_bytes_again()
    {
        const string Posts = """{"id":"1","text":"Mon colis n'est jamais arrivé","createdAt":"2026-03-02T18:30:00Z","author":{"handle":"@lea"},"media":["photo"],"thread":[{"role":"Brand","text":"Bonjour"}]}""";
        Tool.RunOn(Posts, "classify", "-").Output.ShouldBe(Tool.RunOn("\uFEFF" + Posts + "\r\n\r\n", "classify", "-").Output);
    }

    [Fact]
    public void Output_goes_to_a_file()
    {
        using TemporaryFolder folder = new();
        string file = folder.PathOf("out.jsonl");

        ToolResult result = Tool.RunOn("""{"id":"1","text":"hello"}""", "classify", "-", "--output", file);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldBeEmpty();
        System.IO.File.ReadAllText(file).ShouldStartWith("{\"id\":\"1\",");
    }

    [Fact]
    public void A_table_is_aligned_text_where_there_is_no_terminal()
    {
        ToolResult result = Tool.RunOn("""{"id":"42","text":"What time do you open?"}""", "classify", "-", "--format", "table");

        result.ExitCode.ShouldBe(0);
        result.Lines[0].ShouldStartWith("id");
        result.Lines[1].ShouldStartWith("42");
        result.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public void The_demonstration_runs_where_it_is_built_in()
    {
        if (typeof(Cli.Classify.Demonstration).Assembly.GetManifestResourceInfo(Cli.Classify.Demonstration.PostsName) is null)
        {
            Assert.Skip("This build holds no demonstration.");
        }

        ToolResult result = Tool.Run("classify");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldBeEmpty();
        result.Lines.Length.ShouldBeGreaterThan(20);
    }
}
