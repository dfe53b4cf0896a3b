using System.Linq;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Scope;

public sealed class ScopeSuggestTests
{
    private static readonly string Posts = string.Concat(Enumerable.Range(0, 60).Select(static i =>
        $$"""{"id":"{{i}}","brand":"{{(i % 3 == 0 ? "Autre" : "Lune")}}","language":"en","text":"{{(i % 3 == 0 ? "the garden chair wobbles" : i % 2 == 0 ? "my kettle whistles" : "warp thread for the loom")}}"}""" + "\n"));

    [Fact]
    public void Topics_of_a_brand_are_shown_with_counts_and_examples()
    {
        ToolResult result = Tool.RunOn(Posts, "scope", "suggest", "-", "--brand", "lune");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("kettle");
        result.Output.ShouldContain("my kettle whistles");
        result.Output.ShouldNotContain("garden");
        result.Error.ShouldContain("40 posts against the built-in lexicons");
    }

    [Fact]
    public void Json_has_all_figures()
    {
        ToolResult result = Tool.RunOn(Posts, "scope", "suggest", "-", "--brand", "Lune", "--format", "json", "--top", "2");

        using JsonDocument json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("posts").GetInt32().ShouldBe(40);
        JsonElement[] phrases = [.. json.RootElement.GetProperty("topics").EnumerateArray().SelectMany(static t => t.GetProperty("phrases").EnumerateArray())];
        phrases.Length.ShouldBeInRange(1, 2);
        phrases.ShouldAllBe(static p => p.GetProperty("posts").GetInt32() == 20 && p.GetProperty("score").GetDouble() > 1.96);
    }

    [Fact]
    public void The_charter_passes_the_check_and_other_brands_posts_are_the_background()
    {
        using TemporaryFolder folder = new();
        string posts = folder.Write("posts.jsonl", Posts);
        string charter = folder.PathOf("lune.json");

        Tool.Run("scope", "suggest", posts, "--brand", "Lune", "--against", posts, "--format", "charter", "--output", charter).Error.ShouldContain("against 20 posts to others");

        string written = System.IO.File.ReadAllText(charter);
        written.ShouldContain("kettle");
        string contacts = """{ "contact": { "phone": { "number": "01 40 20 53 17" }, "postalMail": { "address": "12 rue des Halles, 75001 Paris" }, "form": [ { "kind": "web", "url": "https://www.lune.fr/contact" } ] },""";
        string whole = folder.Write("whole.json", contacts + written.TrimStart().TrimStart('{'));
        ToolResult check = Tool.Run("charter", "check", whole);
        check.ExitCode.ShouldBe(0, check.Output + check.Error);
    }

    [Fact]
    public void Bad_lines_are_reported_and_the_rest_goes_on()
    {
        ToolResult result = Tool.RunOn("{\"id\":1}\n" + Posts, "scope", "suggest", "-");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("(1): ");
        result.Output.ShouldContain("kettle");
    }

    [Fact]
    public void Nothing_to_learn_from_is_said()
    {
        ToolResult result = Tool.RunOn(Posts, "scope", "suggest", "-", "--brand", "Nobody");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("'Nobody'");
        Tool.RunOn(Posts, "scope", "suggest", "-", "--top", "0").ExitCode.ShouldBe(2);
        Tool.RunOn(Posts, "scope", "suggest", "-", "--format", "xml").Error.ShouldContain("allowed are");
    }
}
