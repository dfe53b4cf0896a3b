using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Repartie.Cli.Output;

namespace Repartie.Cli.Evaluate;

/// <summary>Shows wrong decisions with their posts and reasons, the costliest first.</summary>
internal sealed class ErrorReport(ReportWriter report, string language, int most)
{
    private const int LongestText = 400;
    private const int LongestMessage = 160;

    public void Write(IReadOnlyList<EvaluatedRow> rows)
    {
        IReadOnlyList<EvaluatedRow> errors = CostlyErrors.InOrder(rows);
        int shown = System.Math.Min(most, errors.Count);
        report.Heading($"Errors, the costliest first ({EvaluationReport.Number(shown)} of {EvaluationReport.Number(errors.Count)})");
        foreach (EvaluatedRow row in errors.Take(shown))
        {
            Write(row);
        }
    }

    private void Write(EvaluatedRow row)
    {
        RedactionOptions masked = new(row.Engine.Charter.PersonalData);
        string expected = row.Row.Labels!.Channel is { } channel ? $"{row.Expected} by {channel}" : row.Expected.ToString();
        string sure = row.Row.Labels.Sure is { } value ? $", sure {EvaluationReport.Number(value)}" : string.Empty;
        string personal = row.Row.Labels.PersonalData ? ", personal data" : string.Empty;
        report.Line();
        report.Strong($"{row.Row.Id}  expected {expected}{sure}{personal}; decided {row.Decision}");
        report.Line($"  brand {row.Brand}, sector {row.Sector}, language {row.Language}, source {row.Source}");
        for (int i = 0; i < row.Row.Thread.Messages.Count; i++)
        {
            ThreadMessage message = row.Row.Thread.Messages[i];
            report.Line($"  {message.Role.ToString().ToLowerInvariant()}: {TextTable.OneLine(PersonalData.Redact(message.Text, masked), LongestMessage)}");
        }

        report.Line("  > " + TextTable.OneLine(PersonalData.Redact(row.Row.Post.Text, masked), LongestText));
        foreach (Reason reason in row.Decision.Reasons)
        {
            report.Line($"  - {row.Engine.SentenceOf(reason.Rule, language)} ({reason.Rule})");
        }

        string lead = row.Decision.Lead is { } points ? $", ahead by {points.ToString(CultureInfo.InvariantCulture)} points" : string.Empty;
        report.Line($"  runner-up {row.Decision.RunnerUp}{lead}");
    }
}
