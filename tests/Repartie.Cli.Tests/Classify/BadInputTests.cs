using System;
using System.IO;
using System.Linq;
using System.Text;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Classify;

public class BadInputTests
{
    [Theory]
    [InlineData("""{"text":"no id"}""", "'id' is missing")]
    [InlineData("""{"id":null,"text":"null id"}""", "'id' is missing")]
    [InlineData("""{"id":"1"}""", "'text' is missing")]
    [InlineData("""{"id":"1","text":5}""", "'text' is a number")]
    [InlineData("""{"id":true,"text":"x"}""", "'id' is true or false")]
    [InlineData("""{"id":"1","text":"x","brand":["y"]}""", "'brand' is a list")]
    [InlineData("""{"id":"1","text":"x","createdAt":"yesterday"}""", "'createdAt' is 'yesterday'")]
    [InlineData("""{"id":"1","text":"x","createdAt":"03/04/2026"}""", "ISO 8601")]
    [InlineData("""{"id":"1","text":"x","createdAt":1700000000}""", "'createdAt' is a number")]
    [InlineData("""{"id":"1","text":"x","thread":[{"role":"boss","text":"y"}]}""", "'thread[0].role' is 'boss'; allowed are customer, brand, member")]
    [InlineData("""{"id":"1","text":"x","thread":[{"text":"y"}]}""", "'thread[0].role' is missing")]
    [InlineData("""{"id":"1","text":"x","thread":[{"role":"brand"}]}""", "'thread[0].text' is missing")]
    [InlineData("""{"id":"1","text":"x","thread":{}}""", "'thread' is an object")]
    [InlineData("""{"id":"1","text":"x","media":"photo"}""", "'media' is a text")]
    [InlineData("""{"id":"1","text":"half \ud83d"}""", "lone surrogate")]
    [InlineData("""{"id":"1","text":"x"} trailing""", "not JSON")]
    [InlineData("""{"id":"1","text":"x" """, "not JSON")]
    [InlineData("nonsense", "not JSON")]
    [InlineData("[1,2]", "the line is a list")]
    public void A_bad_line_is_reported_with_its_number_and_the_rest_goes_on(string bad, string reason)
    {
        string good = """{"id":"good","text":"hello"}""";
        ToolResult result = Tool.RunOn(good + "\n\n" + bad + "\n" + good + "\n", "classify", "-");

        result.ExitCode.ShouldBe(1);
        result.Lines.Length.ShouldBe(2);
        result.Error.ShouldContain("-(3): ");
        result.Error.ShouldContain(reason);
        result.Error.ShouldContain("1 of 3 rows");
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes("{\"id\":1,\"text\":\"ok\"}\n{\"id\":2,\"text\":\"caf"), 0xE9, .. Encoding.UTF8.GetBytes("\"}\n")];
        ToolResult result = Tool.RunOn(input, "classify", "-");

        result.ExitCode.ShouldBe(1);
        result.Lines.Length.ShouldBe(1);
        result.Error.ShouldContain("-(2): the line is not UTF-8");
    }

    [Fact]
    public void Numbers_of_lines_hold_over_many_batches()
    {
        StringBuilder input = new();
        for (int i = 1; i <= 6000; i++)
        {
            input.Append(i % 1000 == 0 ? "bad" : $$"""{"id":{{i}},"text":"{{new string('x', 50)}}"}""").Append('\n');
        }

        ToolResult result = Tool.RunOn(input.ToString(), "classify", "-");

        result.ExitCode.ShouldBe(1);
        result.Lines.Length.ShouldBe(5994);
        string[] reported = [.. result.Error.Split('\n').Where(static l => l.StartsWith("-(", StringComparison.Ordinal)).Select(static l => l[..l.IndexOf(':', StringComparison.Ordinal)])];
        reported.ShouldBe(["-(1000)", "-(2000)", "-(3000)", "-(4000)", "-(5000)", "-(6000)"]);
    }

    [Fact]
    public void A_line_of_several_megabytes_works()
    {
        string text = string.Concat(Enumerable.Repeat("Where is my order? ", 10_000));
        string ignored = new('x', 5_000_000);
        ToolResult result = Tool.RunOn($$"""{"id":"long","ignored":"{{ignored}}","text":"{{text}}"}""" + "\n" + """{"id":"next","text":"hello"}""", "classify", "-");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Lines.Length.ShouldBe(2);
    }

    [Fact]
    public void An_empty_file_is_no_fault()
    {
        ToolResult result = Tool.RunOn(string.Empty, "classify", "-");
        (result.ExitCode, result.Output, result.Error).ShouldBe((0, string.Empty, string.Empty));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x7B })]
    [InlineData(new byte[] { 0x7B, 0x00, 0x22, 0x00 })]
    public void Utf16_cannot_be_used(byte[] input)
    {
        ToolResult result = Tool.RunOn(input, "classify", "-");
        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain("UTF-8");
    }

    [Fact]
    public void The_input_is_never_overwritten()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("posts.jsonl", """{"id":"1","text":"hello"}""");
        string link = folder.PathOf("link.jsonl");
        File.CreateSymbolicLink(link, file);

        foreach (string output in new[] { file, link })
        {
            ToolResult result = Tool.Run("classify", file, "--output", output);
            result.ExitCode.ShouldBe(2);
            result.Error.ShouldContain("this is the input");
        }

        File.ReadAllText(file).ShouldBe("""{"id":"1","text":"hello"}""");
    }
}
