using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Repartie.Cli.Output;

/// <summary>Plain text: columns aligned with spaces, marked words between double brackets.</summary>
internal sealed class PlainWriter(StreamWriter writer) : ReportWriter(writer)
{
    public override void Heading(string text)
    {
        Out.WriteLine();
        Out.WriteLine(text);
    }

    public override void Line(string text = "") => Out.WriteLine(text);

    public override void Strong(string text) => Out.WriteLine(text);

    public override void Marked(string text, IReadOnlyList<(int Start, int End)> spans)
    {
        StringBuilder marked = new();
        int at = 0;
        foreach ((int start, int end) in spans)
        {
            marked.Append(text, at, start - at).Append("[[").Append(text, start, end - start).Append("]]");
            at = end;
        }

        Out.WriteLine(marked.Append(text, at, text.Length - at).ToString());
    }

    public override void Table(TextTable table)
    {
        int[] widths = [.. table.Headers.Select((h, i) => Math.Max(h.Length, table.Rows.Select(r => r[i].Length).DefaultIfEmpty().Max()))];
        Row(table.Headers, widths);
        foreach (string[] row in table.Rows)
        {
            Row(row, widths);
        }
    }

    // The last column is not padded: it holds the longest texts.
    private void Row(IReadOnlyList<string> cells, int[] widths)
        => Out.WriteLine(string.Join("  ", cells.Select((c, i) => i == cells.Count - 1 ? c : c.PadRight(widths[i]))).TrimEnd());
}
