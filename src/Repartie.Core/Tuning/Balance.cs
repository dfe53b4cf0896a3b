using System;
using System.Collections.Generic;

namespace Repartie.Tuning;

/// <summary>
/// Weighs the dispositions against each other once the rules are learned. Plain likelihood serves the frequent disposition; here a missed
/// escalation among few counts as much as a public answer among many, so the rarer ones get a head start where that pays.
/// </summary>
internal readonly record struct Balance(double Escalate, double OffTopic)
{
    private const int MostTenths = 8;

    /// <summary>Taken off what would score best: in doubt between off-topic and a public answer, it is a public answer.</summary>
    private const double Doubt = 0.5;

    /// <summary>The head starts, in natural logarithms of odds and steps of a tenth, under which the judged posts score best, less the doubt about off-topic.</summary>
    public static Balance Find(IReadOnlyList<(double[] Shares, int Expected)> judged)
    {
        Balance best = default;
        double most = best.Score(judged);
        for (int escalate = 0; escalate <= MostTenths; escalate++)
        {
            for (int offTopic = 0; offTopic <= MostTenths; offTopic++)
            {
                Balance candidate = new(escalate / 10.0, offTopic / 10.0);
                double score = candidate.Score(judged);
                if (score > most)
                {
                    (best, most) = (candidate, score);
                }
            }
        }

        return best with { OffTopic = best.OffTopic - Doubt };
    }

    /// <summary>The likeliest disposition after the head starts, with its share of the odds.</summary>
    public (int Disposition, double Share) Judge(double[] shares)
    {
        double escalate = shares[(int)Disposition.Escalate] * Math.Exp(Escalate);
        double offTopic = shares[(int)Disposition.OffTopic] * Math.Exp(OffTopic);
        double answer = shares[(int)Disposition.AnswerPublicly];
        double total = escalate + offTopic + answer;
        return escalate >= answer && escalate >= offTopic ? ((int)Disposition.Escalate, escalate / total)
            : answer >= offTopic ? ((int)Disposition.AnswerPublicly, answer / total)
            : ((int)Disposition.OffTopic, offTopic / total);
    }

    /// <summary>The head start of a disposition.</summary>
    public double Of(int disposition) => disposition switch
    {
        (int)Disposition.Escalate => Escalate,
        (int)Disposition.OffTopic => OffTopic,
        _ => 0,
    };

    /// <summary>Accuracy and macro-F1 in equal parts: a rare disposition counts, and so does each false one.</summary>
    public double Score(IReadOnlyList<(double[] Shares, int Expected)> judged)
    {
        double[] rightOf = new double[3];
        double[] judgedAs = new double[3];
        double[] countOf = new double[3];
        foreach ((double[] shares, int expected) in judged)
        {
            int disposition = Judge(shares).Disposition;
            rightOf[expected] += disposition == expected ? 1 : 0;
            judgedAs[disposition]++;
            countOf[expected]++;
        }

        double score = (rightOf[0] + rightOf[1] + rightOf[2]) / judged.Count;
        for (int c = 0; c < 3; c++)
        {
            double seen = countOf[c] + judgedAs[c];
            score += seen > 0 ? 2 * rightOf[c] / seen / 3 : 1.0 / 3;
        }

        return score;
    }
}
