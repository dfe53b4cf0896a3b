using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Evaluate;

/// <summary>Orders wrong decisions by what they cost: a private matter in public first, a public question in private last.</summary>
internal static class CostlyErrors
{
    public static IReadOnlyList<EvaluatedRow> InOrder(IEnumerable<EvaluatedRow> rows)
        => [.. rows.Where(static r => !r.IsCorrect)
            .OrderBy(static r => RankOf(r))
            .ThenByDescending(static r => r.Row.Labels!.Sure ?? 0)
            .ThenByDescending(static r => r.Decision.Confidence)];

    /// <summary>Whether a matter that needs a private channel was left in public or ignored.</summary>
    public static bool IsMissedEscalation(EvaluatedRow row) => row.Expected == Disposition.Escalate && !row.IsCorrect;

    private static int RankOf(EvaluatedRow row)
    {
        if (IsMissedEscalation(row))
        {
            return row.Row.Labels!.PersonalData ? 0 : row.Row.Labels.Channel switch { Channel.Phone => 1, Channel.Mail => 2, _ => 3 };
        }

        return (row.Expected, row.Decision.Disposition) switch
        {
            // Someone who asked gets no answer at all.
            (Disposition.AnswerPublicly, Disposition.OffTopic) => 4,
            (_, Disposition.Escalate) => 5,
            _ => 6,
        };
    }
}
