using System.Collections.Generic;

namespace Repartie.Triage;

/// <summary>A rule as the combiner sees it: its weights and confidence after learning, what it replaces, where its evidence lies.</summary>
internal sealed class RuleProfile
{
    // Rules that decide have no weights; every brand has some hundred of them.
    private static readonly int[] NoPoints = new int[3];

    /// <summary>The points of weights, by disposition.</summary>
    public static int[] PointsOf(IReadOnlyList<Lean> leans)
    {
        int[] points = new int[3];
        for (int l = 0; l < leans.Count; l++)
        {
            points[(int)leans[l].Towards] = leans[l].Weight;
        }

        return points;
    }

    public RuleProfile(Rule rule, bool fromCharter)
    {
        Rule = rule;
        FromCharter = fromCharter;
    }

    public Rule Rule { get; }

    public bool FromCharter { get; }

    /// <summary>Weights towards Escalate, AnswerPublicly and OffTopic, in the order of <see cref="Disposition"/>.</summary>
    public int[] Points { get; set; } = NoPoints;

    /// <summary>Thousandths, for a deciding rule.</summary>
    public int Confidence { get; set; }

    /// <summary>The indexes of the rules that it replaces.</summary>
    public int[] InsteadOf { get; set; } = [];

    /// <summary>The bits whose evidence explains it: what its condition asks to be seen.</summary>
    public int[] EvidenceBits { get; set; } = [];

    /// <summary>The rule as a reason that rests on no words: the same for every post.</summary>
    public Reason Bare => field ??= new Reason(Rule.Id, Rows<Evidence>.None, 0, 0);
}
