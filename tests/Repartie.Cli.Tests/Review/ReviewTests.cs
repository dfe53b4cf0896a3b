using System.Linq;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Review;

/// <summary><c>repartie review</c>: drafts and publications from files.</summary>
public sealed class ReviewTests
{
    private const string Charter =
        """
        { "brand": "Lune", "sector": "fashion", "timeZone": "UTC", "handles": ["@lune"],
          "contact": { "form": [ { "kind": "web", "url": "https://lune.example/contact" }, { "kind": "dm", "url": "https://lune.example/dm" } ] },
          "networks": { "x": { "role": "service" }, "instagram": { "role": "news" }, "facebook": { "role": "service" } } }
        """;

    private const string Good = """{"id":"good","brand":"lune","network":"x","text":"what are your opening hours on saturday?","draft":"Hello! We are open from 10 to 19 on Saturdays. See you soon!"}""";
    private const string Bad = """{"id":"bad","brand":"lune","network":"x","text":"where is my order? it never came","draft":"Sorry about that! Please reply here with your order number."}""";

    [Fact]
    public void Drafts_become_one_object_a_line_in_order()
    {
        using TemporaryFolder folder = new();
        ToolResult result = Tool.RunOn(Good + "\n" + Bad + "\n", "review", "-", "--charters", folder.Write("lune.json", Charter), "--format", "jsonl");
        result.ExitCode.ShouldBe(1, result.Error);
        JsonElement[] rows = [.. result.Objects];
        rows.Select(static r => r.GetProperty("id").GetString()).ShouldBe(["good", "bad"]);
        rows[0].GetProperty("findings").GetArrayLength().ShouldBe(0);
        JsonElement finding = rows[1].GetProperty("findings").EnumerateArray().First(static f => f.GetProperty("id").GetString() == "asks-private-data");
        finding.GetProperty("severity").GetString().ShouldBe("Error");
        finding.GetProperty("end").GetInt32().ShouldBeGreaterThan(finding.GetProperty("start").GetInt32());
        finding.GetProperty("lasting").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void The_table_speaks_the_language_and_counts()
    {
        using TemporaryFolder folder = new();
        ToolResult result = Tool.RunOn(Good + "\n" + Bad + "\n", "review", "-", "--charters", folder.Write("lune.json", Charter), "--lang", "fr");
        result.Output.ShouldContain("Demande en public une donnée personnelle.");
        result.Output.ShouldContain("2 textes, 1 sans remarque");
        result.Output.ShouldContain("asks-private-data: 1");
    }

    [Fact]
    public void Good_drafts_end_with_zero()
    {
        using TemporaryFolder folder = new();
        Tool.RunOn(Good + "\n", "review", "-", "--charters", folder.Write("lune.json", Charter)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_bad_line_is_reported_with_its_number_and_the_rest_goes_on()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("drafts.jsonl", Good + "\nno json\n{\"id\":\"3\",\"text\":\"hello\"}\n" + Good + "\n");
        ToolResult result = Tool.Run("review", file, "--charters", folder.Write("lune.json", Charter), "--format", "jsonl");
        result.ExitCode.ShouldBe(1);
        result.Lines.Length.ShouldBe(2);
        result.Error.ShouldContain("drafts.jsonl(2): this is not JSON");
        result.Error.ShouldContain("drafts.jsonl(3): 'draft' is missing");
    }

    [Fact]
    public void Personal_data_does_not_travel_on_in_the_table()
    {
        using TemporaryFolder folder = new();
        ToolResult result = Tool.RunOn(
            """{"id":"1","brand":"lune","text":"order 123-4567890 never came","draft":"Sorry! 123-4567890 is on its way, more by DM: https://lune.example/dm"}""",
            "review", "-", "--charters", folder.Write("lune.json", Charter));
        result.Output.ShouldContain("repeats-personal-data");
        result.Output.ShouldNotContain("4567890");
    }

    [Fact]
    public void Publications_are_judged_beside_each_other_and_say_what_stays()
    {
        using TemporaryFolder folder = new();
        string rows = string.Join("\n", new[] { "x", "instagram", "facebook" }.Select(static n => $$"""{"id":"{{n}}","brand":"lune","network":"{{n}}","createdAt":"2026-03-02T10:00:00Z","text":"Our new dresses are in the shops from Monday."}"""));
        ToolResult result = Tool.RunOn(rows, "review", "-", "--publication", "--charters", folder.Write("lune.json", Charter), "--format", "jsonl");
        result.Objects.Count().ShouldBe(3);
        foreach (JsonElement row in result.Objects)
        {
            JsonElement finding = row.GetProperty("findings").EnumerateArray().First(static f => f.GetProperty("id").GetString() == "same-everywhere");
            finding.GetProperty("lasting").GetString().ShouldNotBeNullOrEmpty();
            row.GetProperty("disposition").ValueKind.ShouldBe(JsonValueKind.Null);
        }
    }

    [Fact]
    public void Drafts_come_from_csv_too()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("drafts.csv", "id,text,draft\n1,where is my order?,Please reply here with your order number.\n");
        ToolResult result = Tool.Run("review", file, "--format", "jsonl");
        result.Objects.Single().GetProperty("findings").EnumerateArray().Select(static f => f.GetProperty("id").GetString()).ShouldContain("asks-private-data");
    }
}
