using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.Cli.Classify;
using Repartie.Cli.Input;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Classify;

public class CsvTests
{
    [Fact]
    public void Quotes_line_ends_and_unknown_columns_are_read()
    {
        using TemporaryFolder folder = new();
        string csv = folder.Write("posts.csv", "\uFEFFtext,colour,ID\r\n\"Hello, \"\"you\"\"\r\nall\",red,a\r\n\r\nplain,,b\r\n");
        string jsonl = folder.Write("posts.jsonl", """{"id":"a","text":"Hello, \"you\"\r\nall"}""" + "\n" + """{"id":"b","text":"plain"}""");

        ToolResult fromCsv = Tool.Run("classify", csv);

        fromCsv.ExitCode.ShouldBe(0, fromCsv.Error);
        fromCsv.Output.ShouldBe(Tool.Run("classify", jsonl).Output);
    }

    [Theory]
    [InlineData("id;text\n1;hello\n")]
    [InlineData("id\ttext\n1\thello\n")]
    public void The_delimiter_is_recognised(string csv)
        => Tool.RunOn(csv, "classify", "-").Lines.Single().ShouldStartWith("{\"id\":\"1\"");

    [Fact]
    public void Faulty_rows_are_reported_with_the_line_they_start_on()
    {
        using TemporaryFolder folder = new();
        string csv = folder.Write("posts.csv", "id,text,createdAt\n1,\"two\nlines\",\n2,too few\n,no id,\n4,x,tomorrow\n5,\"a\"b,\n6,good,2026-03-02\n7,\"never closed,\n");

        ToolResult result = Tool.Run("classify", csv);

        result.ExitCode.ShouldBe(1);
        result.Lines.Length.ShouldBe(2);
        foreach (string expected in new[]
        {
            "(4): found 2 values; the header has 3 columns.",
            "(5): 'id' is missing.",
            "(6): 'createdAt' is 'tomorrow'",
            "(7): something stands between the closing quote",
            "(9): a quoted value opens here and is never closed.",
        })
        {
            result.Error.ShouldContain(csv + expected);
        }
    }

    [Fact]
    public void A_row_in_another_encoding_is_reported()
    {
        using TemporaryFolder folder = new();
        string csv = folder.Write("posts.csv", [.. Encoding.UTF8.GetBytes("id,text\n1,caf"), 0xE9, .. Encoding.UTF8.GetBytes("\n2,ok\n")]);

        ToolResult result = Tool.Run("classify", csv);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("(2): the line is not UTF-8");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("id,txet\n1,x\n", "did you mean 'txet'")]
    [InlineData("id,text,id\n1,x,1\n", "'id' twice")]
    public void A_header_that_cannot_be_used_ends_the_run(string content, string reason)
    {
        using TemporaryFolder folder = new();
        ToolResult result = Tool.Run("classify", folder.Write("posts.csv", content));

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain(reason);
    }

    [Fact]
    public void Output_has_the_keys_as_columns_and_reads_back()
    {
        const string Posts = """
            {"id":"a,\"b\"","text":"Where is my order 4521? It never arrived.","createdAt":"2026-03-02T18:30:00Z"}
            {"id":"2","text":"What time do you open?"}
            """;
        string[] rows = Tool.RunOn(Posts, "classify", "-", "--format", "csv").Output.Split("\r\n", System.StringSplitOptions.RemoveEmptyEntries);
        ToolResult json = Tool.RunOn(Posts, "classify", "-");

        rows.Length.ShouldBe(3);
        CsvValues.Split(Encoding.UTF8.GetBytes(rows[0]), (byte)',').ShouldBe(CsvFormat.Columns);
        CsvFormat.Columns.Count.ShouldBe(16);
        foreach ((string row, System.Text.Json.JsonElement decision) in rows.Skip(1).Zip(json.Objects))
        {
            List<string> values = CsvValues.Split(Encoding.UTF8.GetBytes(row), (byte)',');
            values.Count.ShouldBe(CsvFormat.Columns.Count);
            values[0].ShouldBe(decision.GetProperty("id").GetString());
            values[1].ShouldBe(decision.GetProperty("disposition").GetString());
            values[3].ShouldBe(string.Join('|', decision.GetProperty("alternatives").EnumerateArray().Select(static a => a.GetString())));
            values[6].ShouldBe(decision.GetProperty("respondBy").GetString() ?? string.Empty);
            values[9].ShouldBe(decision.GetProperty("confidence").GetRawText());
            values[10].ShouldBe(decision.GetProperty("needsReview").GetRawText());
            values[13].ShouldBe(string.Join('|', decision.GetProperty("reasons").EnumerateArray().Select(static r => r.GetProperty("rule").GetString())));
            values[15].ShouldBe(decision.GetProperty("charter").GetProperty("hash").GetString());
        }
    }
}
