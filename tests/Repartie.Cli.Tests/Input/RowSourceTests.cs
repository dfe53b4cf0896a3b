using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Repartie.Cli.Input;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Input;

public class RowSourceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Rows_do_not_depend_on_how_bytes_arrive(int piece)
    {
        string[] lines = [.. Enumerable.Range(0, 50).Select(static i => new string((char)('a' + (i % 26)), i * 40))];
        List<(string Text, long Line, string? Fault)> rows = Read(new LineSplitter(), string.Join('\n', lines), piece);
        rows.Select(static r => r.Text).ShouldBe(lines);
        rows.Select(static r => r.Line).ShouldBe(Enumerable.Range(1, 50).Select(static i => (long)i));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Csv_rows_end_outside_quotes(int piece)
    {
        List<(string Text, long Line, string? Fault)> rows = Read(new CsvSplitter((byte)','), "1,\"a\n\"\"b\"\"\n\"\n2,5\" wide\n3,\"open\n", piece);
        rows.Select(static r => r.Text).ShouldBe(["1,\"a\n\"\"b\"\"\n\"", "2,5\" wide", "3,\"open\n"]);
        rows.Select(static r => r.Line).ShouldBe([1L, 4L, 5L]);
        rows[2].Fault.ShouldNotBeNull();
    }

    [Fact]
    public void A_row_that_is_too_long_is_left_out()
    {
        List<(string Text, long Line, string? Fault)> rows = Read(new LineSplitter(), "one\n" + new string('x', 5_000_000) + "\nthree\n", 1 << 16, longestRow: 1 << 20);
        rows.Count.ShouldBe(3);
        rows[1].Fault!.ShouldContain("longer than 1 MB");
        rows[1].Line.ShouldBe(2);
        rows[2].ShouldBe(("three", 3, null));
    }

    private static List<(string Text, long Line, string? Fault)> Read(RowSplitter splitter, string content, int piece, int longestRow = 1 << 28)
    {
        using PieceStream stream = new(Encoding.UTF8.GetBytes(content), piece);
        RowSource source = new(stream, [], splitter, longestRow);
        List<(string Text, long Line, string? Fault)> rows = [];
        while (source.Next() is { } batch)
        {
            rows.AddRange(batch.Rows.Select(r => (Encoding.UTF8.GetString(batch.Buffer, r.Start, r.Length), r.Line, r.Fault)));
            batch.Release();
        }

        return rows;
    }

    private sealed class PieceStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
