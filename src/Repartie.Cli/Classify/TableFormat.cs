using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Repartie.Cli.Hosting;
using Repartie.Cli.Input;
using Repartie.Cli.Output;

namespace Repartie.Cli.Classify;

/// <summary>A table for people. Long files become several tables, so that the widths can be known without holding the file.</summary>
internal sealed class TableFormat : DecisionFormat
{
    private const int RowsPerTable = 200;
    private const int LongestText = 72;
    private const int LeastText = 32;
    private const int RulesShown = 2;
    private const int DepartmentColumn = 3;
    private const int PriorityColumn = 4;
    private const int ConfidenceColumn = 5;
    private const int RulesColumn = 6;

    private readonly CliConsole _console;
    private readonly bool _toTerminal;
    private readonly Labels _labels;
    private readonly List<string[]> _rows = [];
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public TableFormat(CliConsole console, bool toTerminal, string language)
    {
        _console = console;
        _toTerminal = toTerminal;
        _labels = Labels.In(language);
    }

    public override void Write(BatchResult result, PostRow row, TriageEngine engine, Decision decision, ReplyDraft? draft)
        => result.Cells.Add(
        [
            row.Id,
            _labels.Of(decision.Disposition),
            decision.Channel is { } channel ? _labels.Of(channel) : "–",
            decision.Department?.Id ?? "–",
            _labels.Of(decision.Priority),
            decision.Confidence.ToString("0.00", CultureInfo.InvariantCulture) + (decision.NeedsReview ? " ?" : string.Empty),
            RulesOf(decision),
            TextTable.OneLine(PersonalData.Redact(row.Post.Text, new RedactionOptions(engine.Charter.PersonalData)), LongestText),
        ]);

    public override void Flush(Stream output, BatchResult result)
    {
        foreach (string[] cells in result.Cells)
        {
            _rows.Add(cells);
            string outcome = cells[1] + (cells[2] == "–" ? string.Empty : " · " + cells[2]);
            _counts[outcome] = _counts.GetValueOrDefault(outcome) + 1;
            if (_rows.Count >= RowsPerTable)
            {
                Print(output);
            }
        }
    }

    public override void End(Stream output)
    {
        Print(output);
        using ReportWriter report = ReportWriter.For(output, _console, _toTerminal);
        report.Line(string.Join("   ", _counts.Select(static c => c.Key + ": " + c.Value.ToString(CultureInfo.InvariantCulture))));
    }

    // The strongest rules come first; a table has room for those.
    private static string RulesOf(Decision decision)
    {
        int more = decision.Reasons.Count - RulesShown;
        return string.Join(", ", decision.Reasons.Take(RulesShown).Select(static r => r.Rule))
            + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $", +{more}") : string.Empty);
    }

    private void Print(Stream output)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        TextTable table = _toTerminal ? ForTerminal() : Whole();
        _rows.Clear();
        using ReportWriter report = ReportWriter.For(output, _console, _toTerminal);
        report.Table(table);
    }

    private TextTable Whole()
    {
        TextTable table = new(_labels.Columns);
        foreach (string[] row in _rows)
        {
            table.Add(row);
        }

        return table;
    }

    // On a narrow terminal a table of eight columns is a column of syllables: the less telling ones go first, and the post gets what is left.
    private TextTable ForTerminal()
    {
        string[] headers = _labels.Columns;
        int post = headers.Length - 1;
        List<int> columns = [.. Enumerable.Range(0, headers.Length)];
        foreach (int dispensable in new[] { RulesColumn, DepartmentColumn, ConfidenceColumn, PriorityColumn })
        {
            if (RoomFor(columns, post) < LeastText)
            {
                columns.Remove(dispensable);
            }
        }

        int room = Math.Clamp(RoomFor(columns, post), LeastText, LongestText);
        TextTable table = new([.. columns.Select(c => headers[c])]);
        foreach (string[] row in _rows)
        {
            table.Add([.. columns.Select(c => c == post ? TextTable.OneLine(row[c], room - 1) : row[c])]);
        }

        return table;
    }

    private int RoomFor(List<int> columns, int post)
    {
        const int Border = 3;
        return _console.Width - 1 - Border - columns.Where(c => c != post).Sum(c => Border + Math.Max(_labels.Columns[c].Length, _rows.Max(r => r[c].Length)));
    }
}
