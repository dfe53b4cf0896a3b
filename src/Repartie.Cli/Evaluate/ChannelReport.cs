using System.Collections.Generic;
using System.Linq;
using Repartie.Cli.Output;

namespace Repartie.Cli.Evaluate;

/// <summary>Writes how well channels are chosen, among the rows that are and should be escalated.</summary>
internal sealed class ChannelReport(ReportWriter report)
{
    private static readonly Channel[] Channels = [Channel.Phone, Channel.Mail, Channel.Form];

    public void Write(IReadOnlyList<EvaluatedRow> rows)
    {
        EvaluatedRow[] both =
        [
            .. rows.Where(static r => r.Expected == Disposition.Escalate && r.IsCorrect && r.Row.Labels!.Channel is not null),
        ];
        int right = both.Count(static r => r.Row.Labels!.Channel == r.Decision.Channel);
        double accuracy = both.Length == 0 ? double.NaN : (double)right / both.Length;
        report.Heading("Channel where both say Escalate: accuracy " + EvaluationReport.Figure(accuracy) + " (" + EvaluationReport.Number(both.Length) + " rows)");
        TextTable table = new("expected", "Phone", "Mail", "Form", "none", "precision", "recall");
        foreach (Channel expected in Channels)
        {
            EvaluatedRow[] row = [.. both.Where(r => r.Row.Labels!.Channel == expected)];
            int correct = row.Count(r => r.Decision.Channel == expected);
            table.Add(
            [
                expected.ToString(),
                .. Channels.Select(decided => EvaluationReport.Number(row.Count(r => r.Decision.Channel == decided))),
                EvaluationReport.Number(row.Count(static r => r.Decision.Channel is null)),
                Share(correct, both.Count(r => r.Decision.Channel == expected)),
                Share(correct, row.Length),
            ]);
        }

        report.Table(table);
    }

    private static string Share(int part, int whole) => EvaluationReport.Figure(whole == 0 ? double.NaN : (double)part / whole);
}
