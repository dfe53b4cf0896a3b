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

    private readonly CliConsole _console;
    private readonly bool _toTerminal;
    private readonly Labels _labels;
    private readonly List<string[]> _rows = [];
    private readonly SortedDictionary<string, int> _counts = new(System.StringComparer.Ordinal);

    public TableFormat(CliConsole console, bool toTerminal, string language)
    {
        _console = console;
        _toTerminal = toTerminal;
        _labels = Labels.In(language);
    }

    public override void Write(BatchResult result, PostRow row, TriageEngine engine, Decision decision)
        => result.Cells.Add(
        [
            row.Id,
            _labels.Of(decision.Disposition),
            decision.Channel is { } channel ? _labels.Of(channel) : "–",
            decision.Department?.Id ?? "–",
            _labels.Of(decision.Priority),
            decision.Confidence.ToString("0.00", CultureInfo.InvariantCulture) + (decision.NeedsReview ? " ?" : string.Empty),
            string.Join(", ", decision.Reasons.Select(static r => r.Rule)),
            TextTable.OneLine(row.Post.Text, LongestText),
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

    private void Print(Stream output)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        TextTable table = new(_labels.Columns);
        foreach (string[] row in _rows)
        {
            table.Add(row);
        }

        _rows.Clear();
        using ReportWriter report = ReportWriter.For(output, _console, _toTerminal);
        report.Table(table);
    }
}
