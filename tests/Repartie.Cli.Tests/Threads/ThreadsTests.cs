using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.Cli.Hosting;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Threads;

/// <summary><c>repartie threads</c> from rows to the table and to JSON lines.</summary>
public sealed class ThreadsTests
{
    private const string Rows = """
        {"id":"2","brand":"Lune","network":"x","language":"en","createdAt":"2026-03-02T09:30:00Z","author":"lune","role":"brand","inReplyTo":"1","text":"Hi, you can find the steps here: https://lune.example/help","likes":0,"reposts":0,"replies":0}
        {"id":"1","brand":"Lune","network":"x","language":"en","createdAt":"2026-03-02T09:00:00Z","author":"ana","role":"customer","inReplyTo":null,"text":"@lune how do I change my password in the app?","likes":1,"reposts":0,"replies":1}
        {"id":"10","brand":"Lune","network":"x","language":"en","createdAt":"2026-03-02T10:00:00Z","author":"ben","role":"customer","inReplyTo":null,"text":"@lune my parcel never arrived, this is unacceptable","likes":9,"reposts":2,"replies":3}

        {"id":11,"brand":"Lune","network":"x","language":"en","createdAt":"2026-03-02T10:05:00Z","author":{"handle":"cat"},"role":"member","inReplyTo":10,"text":"same here","likes":null}
        """;

    [Fact]
    public void The_most_urgent_comes_first()
    {
        ToolResult result = Tool.RunOn(Rows, "threads", "-", "--format", "jsonl", "--now", "2026-03-02T12:00:00Z");
        result.ExitCode.ShouldBe(ExitCodes.Good, result.Error);
        JsonElement[] threads = [.. result.Objects];
        threads.Select(static t => t.GetProperty("id").GetString()).ShouldBe(["10", "1"]);
        JsonElement first = threads[0];
        first.GetProperty("status").GetString().ShouldBe("Waiting");
        first.GetProperty("waiting").GetArrayLength().ShouldBe(2);
        first.GetProperty("waitingSince").GetDateTimeOffset().ShouldBe(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
        first.GetProperty("nextDeadline").GetProperty("status").GetString().ShouldBe("Passed");
        first.GetProperty("snowball").GetProperty("complainants").GetInt32().ShouldBe(2);
        first.GetProperty("steps")[0].GetProperty("kind").GetString().ShouldBe("HandOff");
        threads[1].GetProperty("people")[0].GetProperty("requests")[0].GetProperty("wallMinutes").GetInt32().ShouldBe(30);
    }

    [Theory]
    [InlineData("en", "waiting", "4 posts in 2 threads, 2026-03-02 09:00 to 2026-03-02 10:05, looked at on 2026-03-02 10:05.", "hand @ben to Form", "3, of which 1 have a public reply (33.3 %)")]
    [InlineData("fr", "en attente", "4 messages dans 2 fils, du 2026-03-02 09:00 au 2026-03-02 10:05, vus le 2026-03-02 10:05.", "orienter @ben vers : Formulaire", "3, dont 1 avec une réponse publique (33.3 %)")]
    public void The_table_speaks_the_readers_language_and_looks_at_the_files_last_time(string language, params string[] expected)
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write("lune.json", """{ "brand": "Lune", "handles": ["@lune"], "timeZone": "UTC", "contact": { "form": [ { "kind": "web", "url": "https://lune.example/contact" } ] } }""");
        ToolResult result = Tool.RunOn(Rows, "threads", "-", "--lang", language, "--charters", charter);
        result.ExitCode.ShouldBe(ExitCodes.Good, result.Error);
        foreach (string words in expected)
        {
            result.Output.ShouldContain(words);
        }

        result.Error.ShouldBeEmpty();
    }

    [Fact]
    public void The_top_is_shown_and_the_rest_counted()
    {
        ToolResult result = Tool.RunOn(Rows, "threads", "-", "--top", "1");
        result.Output.ShouldContain("and 1 further threads");
        result.Output.ShouldNotContain("password");
    }

    [Fact]
    public void The_output_may_be_a_file_and_never_the_input()
    {
        using TemporaryFolder folder = new();
        string posts = folder.Write("posts.jsonl", Rows);
        Tool.Run("threads", posts, "--format", "jsonl", "--output", folder.PathOf("out.jsonl")).ExitCode.ShouldBe(ExitCodes.Good);
        File.ReadAllLines(folder.PathOf("out.jsonl")).Length.ShouldBe(2);
        Tool.Run("threads", posts, "--output", posts).ExitCode.ShouldBe(ExitCodes.Unusable);
    }

    [Theory]
    [InlineData("{\"id\":\"3\",\"text\":\"a\"}", "'role' is missing; allowed are customer, brand, member.")]
    [InlineData("{\"id\":\"3\",\"text\":\"a\",\"role\":\"boss\"}", "'role' is 'boss'; allowed are customer, brand, member.")]
    [InlineData("{\"text\":\"a\",\"role\":\"brand\"}", "'id' is missing.")]
    [InlineData("{\"id\":\"3\",\"role\":\"brand\"}", "'text' is missing.")]
    [InlineData("{\"id\":\"3\",\"text\":\"a\",\"role\":\"brand\",\"likes\":-1}", "'likes' is -1; a whole number from 0 is expected.")]
    [InlineData("{\"id\":\"3\",\"text\":\"a\",\"role\":\"brand\",\"likes\":\"many\"}", "'likes' is a text in quotes; a number is expected.")]
    [InlineData("{\"id\":\"3\",\"text\":\"a\",\"role\":\"brand\",\"createdAt\":\"yesterday\"}", "'createdAt' is 'yesterday'")]
    [InlineData("{ nonsense", "not JSON")]
    public void A_faulty_row_is_told_and_the_rest_goes_on(string row, string reason)
    {
        ToolResult result = Tool.RunOn(Rows + "\n" + row + "\n", "threads", "-", "--format", "jsonl");
        result.ExitCode.ShouldBe(ExitCodes.SomeBad);
        result.Error.ShouldContain("-(6): ");
        result.Error.ShouldContain(reason);
        result.Error.ShouldContain("1 of 5 rows could not be read.");
        result.Lines.Length.ShouldBe(2);
    }

    [Fact]
    public void A_deleted_post_needs_no_text()
        => Tool.RunOn("{\"id\":\"3\",\"role\":\"customer\",\"deleted\":true}", "threads", "-", "--format", "jsonl").Objects.Single().GetProperty("deletedPosts").GetInt32().ShouldBe(1);

    [Theory]
    [InlineData("id,text\n1,a", "JSON lines")]
    public void A_table_of_values_is_refused(string input, string reason)
    {
        ToolResult result = Tool.RunOn(input, "threads", "-");
        (result.ExitCode, result.Output).ShouldBe((ExitCodes.Unusable, string.Empty));
        result.Error.ShouldContain(reason);
    }

    [Fact]
    public void Nothing_is_no_error()
    {
        ToolResult result = Tool.RunOn(string.Empty, "threads", "-");
        result.ExitCode.ShouldBe(ExitCodes.Good, result.Error);
        result.Output.ShouldContain("0 posts in 0 threads");
    }

    [Theory]
    [InlineData("--top", "0")]
    [InlineData("--now", "tomorrow")]
    [InlineData("--format", "csv")]
    public void Options_are_checked(string option, string value)
        => Tool.RunOn(Rows, "threads", "-", option, value).ExitCode.ShouldBe(ExitCodes.Unusable);

    [Fact]
    public void All_workers_give_the_same()
    {
        string[] args = ["threads", "-", "--format", "jsonl"];
        Tool.RunOn(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Rows)), args, default, workers: 1).Output
            .ShouldBe(Tool.RunOn(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Rows)), args, default, workers: 8).Output);
    }
}
