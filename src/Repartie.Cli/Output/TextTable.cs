using System;
using System.Collections.Generic;
using System.Text;

namespace Repartie.Cli.Output;

/// <summary>A table as data: what a terminal and a file show of it is decided by the writer.</summary>
internal sealed class TextTable
{
    private readonly List<string[]> _rows = [];

    public TextTable(params string[] headers) => Headers = headers;

    public IReadOnlyList<string> Headers { get; }

    public IReadOnlyList<string[]> Rows => _rows;

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>A text on one line, cut where it is too long.</summary>
    public static string OneLine(string text, int longest)
    {
        StringBuilder line = new(Math.Min(text.Length, longest + 1));
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool blank = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (blank && (line.Length == 0 || line[^1] == ' '))
            {
                continue;
            }

            if (line.Length + rune.Utf16SequenceLength > longest)
            {
                return line.ToString().TrimEnd() + "…";
            }

            line.Append(blank ? " " : rune.ToString());
        }

        return line.ToString().TrimEnd();
    }
}
