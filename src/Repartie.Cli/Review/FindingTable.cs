using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Repartie.Cli.Hosting;
using Repartie.Cli.Output;

namespace Repartie.Cli.Review;

/// <summary>A table for people: one row a finding, then how often each was found. Long files become several tables.</summary>
internal sealed class FindingTable(CliConsole console, bool toTerminal, string language) : FindingFormat
{
    private const int RowsPerTable = 200;
    private const int LongestWords = 40;

    private readonly List<string[]> _rows = [];
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _texts;
    private int _clean;

    private bool IsFrench => language == "fr";

    public override void Write(Stream output, ReviewedText text)
    {
        _texts++;
        _clean += text.Findings.Count == 0 ? 1 : 0;
        foreach (ReviewFinding finding in text.Findings)
        {
            _counts[finding.Id] = _counts.GetValueOrDefault(finding.Id) + 1;
            string sentence = finding.Message.In(language) + " " + finding.Suggestion.In(language) + (finding.Lasting is { } lasting ? " " + lasting.In(language) : string.Empty);
            _rows.Add([text.Id, Severity(finding.Severity), finding.Id, Words(text.Text, finding), sentence]);
        }

        if (_rows.Count >= RowsPerTable)
        {
            Print(output);
        }
    }

    public override void End(Stream output)
    {
        Print(output);
        using ReportWriter report = ReportWriter.For(output, console, toTerminal);
        report.Line(IsFrench
            ? string.Create(CultureInfo.InvariantCulture, $"{_texts} textes, {_clean} sans remarque")
            : string.Create(CultureInfo.InvariantCulture, $"{_texts} texts, {_clean} without a finding"));
        if (_counts.Count > 0)
        {
            report.Line(string.Join("   ", _counts.Select(static c => c.Key + ": " + c.Value.ToString(CultureInfo.InvariantCulture))));
        }
    }

    private void Print(Stream output)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        TextTable table = IsFrench
            ? new("Texte", "Gravité", "Remarque", "Mots", "Ce qui ne va pas, et que faire")
            : new("Text", "Severity", "Finding", "Words", "What is wrong, and what to do");
        foreach (string[] row in _rows)
        {
            table.Add(row);
        }

        _rows.Clear();
        using ReportWriter report = ReportWriter.For(output, console, toTerminal);
        report.Table(table);
    }

    private string Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => IsFrench ? "erreur" : "error",
        _ => IsFrench ? "attention" : "warning",
    };

    // Personal data must not travel on in reports; a place where something is missing has no words.
    private static string Words(string text, ReviewFinding finding)
    {
        if (finding.Id is FindingIds.PersonalData or FindingIds.RepeatsPersonalData)
        {
            return string.Create(CultureInfo.InvariantCulture, $"[{finding.Start}..{finding.End})");
        }

        return finding.End > finding.Start ? TextTable.OneLine(text[finding.Start..finding.End], LongestWords) : "–";
    }
}
