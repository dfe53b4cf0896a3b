using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Repartie.Cli.Classify;
using Repartie.Cli.Engines;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Replies;

/// <summary>The tool shows words to start from, and no personal data of a post.</summary>
public class ReplyOutputTests
{
    private const string Data = "order AB123456X, jean.dupont@gmail.com, 06 12 34 56 78, FR76 3000 6000 0112 3456 7890 189";

    private static readonly string[] Pieces = ["AB123456X", "jean.dupont@gmail.com", "06 12 34 56 78", "FR76 3000"];

    private const string Charter =
        """{ "brand": "Lune", "contact": { "phone": { "number": "01 99 00 41 41" }, "form": { "url": "https://lune.example/contact" } } }""";

    [Fact]
    public void Every_decision_of_the_demonstration_that_wants_a_reply_has_one()
    {
        ToolResult result = Tool.Run("classify", "--replies");
        result.ExitCode.ShouldBe(0, result.Error);
        int replies = 0;
        foreach (JsonElement row in result.Objects)
        {
            string id = row.GetProperty("id").GetString()!;
            JsonElement draft = row.GetProperty("draft");
            draft.EnumerateObject().Select(static p => p.Name).ShouldBe(["text", "whyNot", "template", "language", "variant", "dropped"]);
            if (row.GetProperty("reply").GetString() == "None")
            {
                draft.GetProperty("text").ValueKind.ShouldBe(JsonValueKind.Null, id);
                draft.GetProperty("whyNot").GetString().ShouldBe("NotDue", id);
                continue;
            }

            replies++;
            string text = draft.GetProperty("text").GetString().ShouldNotBeNull(id);
            (text.StartsWith("Bonjour", StringComparison.Ordinal) || text.StartsWith("Hello", StringComparison.Ordinal) || text.StartsWith("Hi there", StringComparison.Ordinal)).ShouldBeTrue(id + ": " + text);
            text.ShouldNotContain("{");
        }

        replies.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Every_reply_of_the_demonstration_passes_its_own_review()
    {
        Dictionary<string, string?> drafts = Tool.Run("classify", "--replies").Objects
            .ToDictionary(static r => r.GetProperty("id").GetString()!, static r => r.GetProperty("draft").GetProperty("text").GetString());
        List<string> rows = [];
        foreach (string line in Embedded(Demonstration.PostsName).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            JsonObject row = JsonNode.Parse(line)!.AsObject();
            if (drafts[row["id"]!.GetValue<string>()] is { } draft)
            {
                row["draft"] = draft;
                rows.Add(row.ToJsonString());
            }
        }

        using TemporaryFolder folder = new();
        string charter = folder.Write("maison-lune.charter.json", Embedded(Demonstration.CharterName));
        ToolResult review = Tool.RunOn(string.Join("\n", rows) + "\n", "review", "-", "--charters", charter, "--format", "jsonl");
        review.Lines.Length.ShouldBe(rows.Count, review.Error);
        rows.Count.ShouldBe(drafts.Values.Count(static d => d is not null));
        review.Objects
            .SelectMany(static r => r.GetProperty("findings").EnumerateArray().Select(f => r.GetProperty("id").GetString() + " " + f.GetProperty("id").GetString()))
            .ShouldBeEmpty();
        review.ExitCode.ShouldBe(0, review.Error);
    }

    [Fact]
    public void Replies_on_x_fit_in_280_characters()
    {
        CharterShelf shelf = new();
        using (Demonstration.Open(shelf))
        {
            TriageEngine engine = TriageEngine.Create(shelf.All[0]);
            for (int i = 0; i < 40; i++)
            {
                Post post = new("my order ML-204817 never arrived, call me at +44 7700 900123", "p" + i, "Maison Lune", Network.X, i % 2 == 0 ? "en" : "fr");
                ReplyDraft draft = engine.Reply(engine.Decide(post), post);
                draft.Text!.Length.ShouldBeLessThanOrEqualTo(280);
                draft.Text.ShouldContain("https://maison-lune.example/");
            }
        }
    }

    [Fact]
    public void Csv_has_the_words_in_columns_and_a_table_has_no_room()
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write("c.json", Charter);
        ToolResult csv = Tool.RunOn("""{"id":"1","brand":"Lune","text":"What time do you open?"}""", "classify", "-", "--charters", charter, "--format", "csv", "--replies");
        csv.Lines[0].Trim().ShouldEndWith(",charterHash,draft,draftTemplate,draftWhyNot");
        csv.Lines[1].ShouldContain(",answer,");
        ToolResult table = Tool.Run("classify", "--format", "table", "--replies");
        (table.ExitCode, table.Error.Contains("--replies", StringComparison.Ordinal)).ShouldBe((2, true));
    }

    [Theory]
    [InlineData("en", "Reply to start from", "dummy")]
    [InlineData("fr", "Réponse d'où partir", "fictifs")]
    public void Explain_shows_the_reply_or_why_there_is_none(string language, string heading, string dummy)
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write("c.json", Charter);
        ToolResult own = Tool.Run("explain", "What are your opening hours?", "--charters", charter, "--lang", language, "--language", "en");
        own.Output.ShouldContain(heading);
        own.Output.ShouldContain("Hello", customMessage: own.Output);
        Tool.Run("explain", "What are your opening hours?", "--sector", "fashion", "--lang", language).Output.ShouldContain(dummy);
    }

    [Fact]
    public void Nothing_that_is_shown_holds_personal_data()
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write("c.json", Charter);
        string row = JsonSerializer.Serialize(new Dictionary<string, object> { ["id"] = "1", ["brand"] = "Lune", ["text"] = "my parcel " + Data, ["expected"] = new Dictionary<string, string> { ["disposition"] = "OffTopic" } });
        string posts = folder.Write("posts.jsonl", row + "\n" + row.Replace("\"1\"", "\"2\"", StringComparison.Ordinal) + "\n");
        ToolResult[] runs =
        [
            Tool.Run("explain", "my parcel " + Data, "--charters", charter),
            Tool.Run("classify", posts, "--charters", charter, "--format", "table"),
            Tool.Run("classify", posts, "--charters", charter, "--replies"),
            Tool.Run("classify", posts, "--charters", charter, "--replies", "--format", "csv"),
            Tool.Run("evaluate", posts, "--charters", charter),
            Tool.RunOn("""{"id":"3","text":"x","createdAt":"jean.dupont@gmail.com"}""", "classify", "-"),
            Tool.RunOn("""{"id":"3","text":"x","brand":"jean.dupont@gmail.com"}""", "classify", "-", "--charters", charter),
            Tool.Run("classify", posts, "06 12 34 56 78"),
        ];
        foreach (ToolResult run in runs)
        {
            (run.Output.Length + run.Error.Length).ShouldBeGreaterThan(0);
            Pieces.Where(p => (run.Output + run.Error).Contains(p, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(run.Output + run.Error);
        }

        runs[0].Output.ShouldContain("•••");
        runs[1].Output.ShouldContain("[email]");
    }

    private static string Embedded(string name)
    {
        using StreamReader reader = new(typeof(Demonstration).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
