using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Repartie.Cli.Hosting;
using Repartie.Cli.Presence;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Presence;

/// <summary><c>repartie presence</c> from rows to the table, to JSON and to the page.</summary>
public sealed class PresenceTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Json_has_networks_weeks_and_surges_with_masked_examples()
    {
        ToolResult result = Tool.RunOn(Rows(), "presence", "-", "--format", "json");
        result.ExitCode.ShouldBe(ExitCodes.Good, result.Error);
        using JsonDocument document = JsonDocument.Parse(result.Output);
        JsonElement brand = document.RootElement.GetProperty("brands").EnumerateArray().ShouldHaveSingleItem();
        JsonElement x = brand.GetProperty("networks").EnumerateArray().Single(static n => n.GetProperty("network").GetString() == "x");
        JsonElement total = x.GetProperty("total");
        total.GetProperty("requests").GetInt32().ShouldBe(53);
        total.GetProperty("answered").GetInt32().ShouldBe(14);
        total.GetProperty("medianMinutes").GetInt32().ShouldBe(30);
        total.GetProperty("ownPosts").GetInt32().ShouldBe(1);
        x.GetProperty("weeks").EnumerateArray().Sum(static w => w.GetProperty("requests").GetInt32()).ShouldBe(53);
        x.GetProperty("verdict").GetString().ShouldBe("Slow");
        JsonElement surge = brand.GetProperty("surges").EnumerateArray().ShouldHaveSingleItem();
        surge.GetProperty("problem").GetString().ShouldBe("trouble-app");
        surge.GetProperty("beganAt").GetDateTimeOffset().ShouldBe(Start.AddDays(12).AddHours(10));
        surge.GetProperty("endedAt").GetDateTimeOffset().ShouldBe(Start.AddDays(12).AddHours(10).AddMinutes(76));
        surge.GetProperty("posts").GetInt32().ShouldBe(39);
        string example = surge.GetProperty("examples")[0].GetProperty("text").GetString()!;
        example.ShouldContain("app crashes");
        example.ShouldNotContain("ana@mail.example");
        example.ShouldNotContain("@lune");
    }

    [Theory]
    [InlineData("en", "SLOW", "whole period", "week of", "app or website", "The figures describe this file", "26.4%")]
    [InlineData("fr", "LENT", "toute la période", "semaine du", "application ou site", "Les chiffres décrivent ce fichier", "26,4\u00A0%")]
    public void The_table_speaks_the_readers_language(string language, params string[] expected)
    {
        ToolResult result = Tool.RunOn(Rows(), "presence", "-", "--lang", language);
        result.ExitCode.ShouldBe(ExitCodes.Good, result.Error);
        foreach (string words in expected)
        {
            result.Output.ShouldContain(words);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_page_is_well_formed_and_needs_nothing_else(string language)
    {
        ToolResult result = Tool.RunOn(Rows() + "\n" + Row("evil", "customer", "<script>alert(1)</script> my app crashes & it shows an error", 400, null), "presence", "-", "--format", "html", "--lang", language);
        result.ExitCode.ShouldBe(ExitCodes.Good, result.Error);
        string page = result.Output;
        page.ShouldStartWith("<!doctype html>\n<html lang=\"" + language + "\">");
        foreach (string outside in new[] { "<script", "http:", "https:", "src=", "@import", "url(" })
        {
            page.ShouldNotContain(outside, Case.Insensitive);
        }

        // Every element is closed, so that the page without its two void elements is XML too.
        string body = page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)];
        XElement root = XElement.Parse(body);
        XElement[] charts = [.. root.Descendants("svg").Where(static s => (string?)s.Attribute("role") == "img")];
        charts.Length.ShouldBe(3);
        string[] ids = [.. root.Descendants().Attributes("id").Select(static a => a.Value)];
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Length);
        foreach (XElement chart in charts)
        {
            ((string?)chart.Attribute("aria-labelledby"))!.Split(' ').ShouldAllBe(id => ids.Contains(id));
        }

        root.Descendants("table").ShouldHaveSingleItem();
        page.ShouldContain("prefers-color-scheme:dark");
        page.ShouldContain("@media print");
    }

    [Fact]
    public void What_a_post_says_is_never_markup()
    {
        string rows = Rows(static i => $"<img src=x onerror=alert({i})> \"my app\" crashes every time & it's bad");
        string page = Tool.RunOn(rows, "presence", "-", "--format", "html").Output;
        page.ShouldContain("&lt;img");
        page.ShouldNotContain("<img");
    }

    [Fact]
    public void A_time_before_the_end_looks_at_what_was_known_then()
    {
        using JsonDocument document = JsonDocument.Parse(Tool.RunOn(Rows(), "presence", "-", "--format", "json", "--now", "2026-03-10T00:00:00Z").Output);
        JsonElement brand = document.RootElement.GetProperty("brands")[0];
        brand.GetProperty("to").GetDateTimeOffset().ShouldBe(Start.AddDays(8));
        brand.GetProperty("surges").GetArrayLength().ShouldBe(0);
        brand.GetProperty("networks").EnumerateArray().Sum(static n => n.GetProperty("total").GetProperty("requests").GetInt32()).ShouldBe(8);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("html")]
    public void Nothing_is_no_error(string format)
    {
        ToolResult result = Tool.RunOn(string.Empty, "presence", "-", "--format", format);
        result.ExitCode.ShouldBe(ExitCodes.Good, result.Error);
        result.Output.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("html")]
    public void Rows_without_a_time_are_no_error(string format)
    {
        ToolResult result = Tool.RunOn("{\"id\":\"1\",\"role\":\"customer\",\"text\":\"how do I change my password?\"}", "presence", "-", "--format", format);
        result.ExitCode.ShouldBe(ExitCodes.Good, result.Error);
    }

    [Fact]
    public void A_faulty_row_is_told_and_the_output_may_be_a_file_and_never_the_input()
    {
        using TemporaryFolder folder = new();
        string posts = folder.Write("posts.jsonl", Rows() + "\n{ nonsense\n");
        ToolResult result = Tool.Run("presence", posts, "--format", "html", "--output", folder.PathOf("page.html"));
        (result.ExitCode, result.Output).ShouldBe((ExitCodes.SomeBad, string.Empty));
        result.Error.ShouldContain("rows could not be read.");
        File.ReadAllText(folder.PathOf("page.html"), Encoding.UTF8).ShouldEndWith("</html>\n");
        Tool.Run("presence", posts, "--output", posts).ExitCode.ShouldBe(ExitCodes.Unusable);
    }

    [Theory]
    [InlineData("--weeks", "-1")]
    [InlineData("--now", "tomorrow")]
    [InlineData("--format", "pdf")]
    public void Options_are_checked(string option, string value)
        => Tool.RunOn(Rows(), "presence", "-", option, value).ExitCode.ShouldBe(ExitCodes.Unusable);

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("html")]
    public void All_workers_and_orders_give_the_same(string format)
    {
        string[] args = ["presence", "-", "--format", format];
        string[] rows = Rows().Split('\n');
        string reversed = string.Join('\n', rows.Reverse());
        string one = Tool.RunOn(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows))), args, default, workers: 1).Output;
        Tool.RunOn(new MemoryStream(Encoding.UTF8.GetBytes(reversed)), args, default, workers: 8).Output.ShouldBe(one);
    }

    [Fact]
    public void Every_problem_that_is_named_has_two_names()
    {
        ProblemNames.Of("trouble-app").ShouldBe(("app or website", "application ou site"));
        ProblemNames.Of("rule:x").ShouldBe(("rule:x", "rule:x"));
    }

    // Fourteen days with a question a day, answered after half an hour, and an outage of the app on the thirteenth.
    private static string Rows(Func<int, string>? text = null)
    {
        StringBuilder rows = new();
        for (int day = 0; day < 14; day++)
        {
            rows.Append(Row("q" + day, "customer", "@lune how do I change my password in the app?", (day * 1440) + 540, null)).Append('\n');
            rows.Append(Row("a" + day, "brand", "Hi, you can find the steps here: https://lune.example/help", (day * 1440) + 570, "q" + day)).Append('\n');
        }

        for (int i = 0; i < 39; i++)
        {
            rows.Append(Row("s" + i, "customer", text?.Invoke(i) ?? "@lune your app crashes every time I open it, write to ana@mail.example", (12 * 1440) + 600 + (2 * i), null)).Append('\n');
        }

        return rows.Append(Row("own", "brand", "Discover our new spring collection!", 700, null)).ToString();
    }

    private static string Row(string id, string role, string text, int minute, string? to)
        => JsonSerializer.Serialize(new
        {
            id,
            brand = "Lune",
            network = "x",
            language = "en",
            createdAt = Start.AddMinutes(minute),
            author = role is "brand" ? "lune" : "p" + id,
            role,
            inReplyTo = to,
            text,
            likes = 1,
        });
}
