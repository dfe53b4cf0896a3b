using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Repartie.Cli.Output;

namespace Repartie.Cli.Evaluate;

/// <summary>Writes the figures of an evaluation; no text and no id of any row.</summary>
internal sealed class EvaluationReport(ReportWriter report)
{
    /// <summary>Below this many rows, the accuracy of one brand is chance.</summary>
    private const int LeastRowsOfBrand = 20;

    private const double ConfidentShare = 0.7;

    public void Write(IReadOnlyList<EvaluatedRow> rows)
    {
        Confusion all = ConfusionOf(rows);
        WriteSummary(rows, all);
        WriteConfusion(all);
        WriteClasses(all);
        WriteGroups("By language", "language", rows, static r => r.Language);
        WriteGroups("By sector", "sector", rows, static r => r.Sector);
        WriteGroups("By source", "source", rows, static r => r.Source);
        WriteBrands(rows);
        new ChannelReport(report).Write(rows);
        WriteCalibration(new Calibration(rows));
    }

    public static Confusion ConfusionOf(IEnumerable<EvaluatedRow> rows)
    {
        Confusion confusion = new();
        foreach (EvaluatedRow row in rows)
        {
            confusion.Add(row.Expected, row.Decision.Disposition);
        }

        return confusion;
    }

    /// <summary>A figure with three decimals, or a dash where there is none.</summary>
    public static string Figure(double value) => double.IsNaN(value) ? "–" : value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void WriteSummary(IReadOnlyList<EvaluatedRow> rows, Confusion all)
    {
        (double low, double high) = Bootstrap.MacroF1(rows);
        EvaluatedRow[] sure = [.. rows.Where(static r => r.Row.Labels!.Sure >= 2)];
        Confusion english = ConfusionOf(rows.Where(static r => r.Language is "en"));
        EvaluatedRow[] confident = [.. rows.OrderByDescending(static r => r.Decision.Confidence).Take((int)Math.Ceiling(rows.Count * ConfidentShare))];
        report.Strong("Evaluation of " + Number(rows.Count) + " rows");
        TextTable table = new("figure", "value");
        table.Add("accuracy", Figure(all.Accuracy));
        table.Add("accuracy where sure is 2 or 3", $"{Figure(ConfusionOf(sure).Accuracy)} ({Number(sure.Length)} rows)");
        table.Add("macro-F1", $"{Figure(all.MacroF1)} (95 % interval {Figure(low)} to {Figure(high)})");
        table.Add("Escalate precision, recall", $"{Figure(all.Precision(Disposition.Escalate))}, {Figure(all.Recall(Disposition.Escalate))}");
        table.Add("Escalate precision, recall, English alone", $"{Figure(english.Precision(Disposition.Escalate))}, {Figure(english.Recall(Disposition.Escalate))}");
        table.Add("OffTopic F1", Figure(all.F1(Disposition.OffTopic)));
        table.Add("accuracy of the 70 % most confident", $"{Figure(ConfusionOf(confident).Accuracy)} ({Number(confident.Length)} rows)");
        table.Add("calibration error of confidence", Figure(new Calibration(rows).Error));
        table.Add("share that needs review", Figure((double)rows.Count(static r => r.Decision.NeedsReview) / rows.Count));
        table.Add("escalations missed", Number(rows.Count(CostlyErrors.IsMissedEscalation)));
        report.Table(table);
    }

    private void WriteConfusion(Confusion all)
    {
        report.Heading("Confusion (rows: expected, columns: decided)");
        TextTable table = new(["expected", .. Confusion.Classes.Select(static c => c.ToString())]);
        foreach (Disposition expected in Confusion.Classes)
        {
            table.Add([expected.ToString(), .. Confusion.Classes.Select(decided => Number(all[expected, decided]))]);
        }

        report.Table(table);
    }

    private void WriteClasses(Confusion all)
    {
        report.Heading("By disposition");
        TextTable table = new("disposition", "rows", "precision", "recall", "F1");
        foreach (Disposition disposition in Confusion.Classes)
        {
            table.Add(
                disposition.ToString(),
                Number(all.Expected(disposition)),
                Figure(all.Precision(disposition)),
                Figure(all.Recall(disposition)),
                Figure(all.F1(disposition)));
        }

        report.Table(table);
    }

    private void WriteGroups(string heading, string name, IReadOnlyList<EvaluatedRow> rows, Func<EvaluatedRow, string> key)
    {
        report.Heading(heading);
        TextTable table = new(name, "rows", "accuracy", "macro-F1", "Escalate P", "Escalate R", "OffTopic F1", "review");
        foreach (IGrouping<string, EvaluatedRow> group in rows.GroupBy(key, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            Confusion confusion = ConfusionOf(group);
            table.Add(
                group.Key,
                Number(confusion.Count),
                Figure(confusion.Accuracy),
                Figure(confusion.MacroF1),
                Figure(confusion.Precision(Disposition.Escalate)),
                Figure(confusion.Recall(Disposition.Escalate)),
                Figure(confusion.F1(Disposition.OffTopic)),
                Figure((double)group.Count(static r => r.Decision.NeedsReview) / confusion.Count));
        }

        report.Table(table);
    }

    private void WriteBrands(IReadOnlyList<EvaluatedRow> rows)
    {
        (string Brand, int Rows, double Accuracy)[] brands =
        [
            .. rows.GroupBy(static r => r.Brand, StringComparer.OrdinalIgnoreCase)
                .Where(static g => g.Count() >= LeastRowsOfBrand)
                .Select(static g => (g.Key, g.Count(), ConfusionOf(g).Accuracy))
                .OrderBy(static b => b.Accuracy).ThenBy(static b => b.Key, StringComparer.Ordinal),
        ];
        report.Heading("Spread between brands (" + Number(LeastRowsOfBrand) + " rows and more)");
        if (brands.Length == 0)
        {
            report.Line("No brand has that many rows.");
            return;
        }

        double mean = brands.Average(static b => b.Accuracy);
        double deviation = Math.Sqrt(brands.Average(b => (b.Accuracy - mean) * (b.Accuracy - mean)));
        report.Line($"{Number(brands.Length)} brands: accuracy {Figure(brands[0].Accuracy)} to {Figure(brands[^1].Accuracy)}, mean {Figure(mean)}, standard deviation {Figure(deviation)}");
        TextTable table = new("brand", "rows", "accuracy");
        foreach ((string brand, int count, double accuracy) in brands)
        {
            table.Add(brand, Number(count), Figure(accuracy));
        }

        report.Table(table);
    }

    private void WriteCalibration(Calibration calibration)
    {
        report.Heading("Calibration (error " + Figure(calibration.Error) + ")");
        TextTable table = new("confidence", "rows", "mean confidence", "accuracy");
        foreach ((double from, double to, int count, double confidence, double accuracy) in calibration.InUse())
        {
            table.Add(string.Create(CultureInfo.InvariantCulture, $"{from:0.0} to {to:0.0}"), Number(count), Figure(confidence), Figure(accuracy));
        }

        report.Table(table);
    }
}
