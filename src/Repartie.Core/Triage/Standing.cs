using System.Collections.Generic;
using Repartie.Rules;

namespace Repartie.Triage;

/// <summary>Which rules carry a disposition, and how it was reached. One is filled for each decision.</summary>
internal sealed class Standing
{
    private readonly List<int> _replaced = [];
    private readonly Comparer<RuleProfile> _bySupport;

    public Standing() => _bySupport = Comparer<RuleProfile>.Create((left, right) =>
    {
        int bySupport = Support(right).CompareTo(Support(left));
        return bySupport != 0 ? bySupport : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
    });

    /// <summary>Fired rules that agree with the disposition: the deciding ones that stand, then the leaning ones.</summary>
    public List<RuleProfile> Agreeing { get; } = [];

    public List<string> Shadows { get; } = [];

    public Disposition Disposition { get; private set; }

    public Disposition RunnerUp { get; private set; }

    public bool Decided { get; private set; }

    /// <summary>Points towards Escalate, AnswerPublicly and OffTopic.</summary>
    public int[] Sums { get; } = new int[3];

    /// <summary>Points of the disposition over the runner-up.</summary>
    public int Lead => Sums[(int)Disposition] - Sums[(int)RunnerUp];

    /// <summary>Thousandths before calibration.</summary>
    public int RawShare { get; private set; }

    /// <summary>Settles the disposition: floors, else standing rules by caution, else the sum of weights.</summary>
    public void Settle(CompiledCharter charter, FiredRules fired)
    {
        Agreeing.Clear();
        Shadows.Clear();
        _replaced.Clear();
        Sums[0] = Sums[1] = Sums[2] = 0;
        for (int i = 0; i < fired.Count; i++)
        {
            RuleProfile profile = charter.Profiles[fired[i]];
            if (profile.Rule.Shadow)
            {
                Shadows.Add(profile.Rule.Id);
            }
            else if (profile.Rule.Then.Decides)
            {
                _replaced.AddRange(profile.InsteadOf);
            }
            else
            {
                for (int d = 0; d < Sums.Length; d++)
                {
                    Sums[d] += profile.Points[d];
                }
            }
        }

        Disposition? decided = null;
        Disposition? second = null;
        for (int i = 0; i < fired.Count; i++)
        {
            if (Stands(charter, fired[i]) is { } stands)
            {
                // The zero member is the cautious one, so the smallest wins.
                if (decided is null || stands < decided)
                {
                    second = decided ?? second;
                    decided = stands;
                }
                else if (stands != decided && (second is null || stands < second))
                {
                    second = stands;
                }
            }
        }

        Decided = decided is not null;
        Disposition = decided ?? BestOfSums(except: null);
        RunnerUp = second ?? BestOfSums(except: Disposition);
        RawShare = ShareOf(Disposition);
        Collect(charter, fired);
    }

    /// <summary>Drops the points of a post that could not be read to its end.</summary>
    public void Forget() => Sums[0] = Sums[1] = Sums[2] = 0;

    private Disposition? Stands(CompiledCharter charter, int rule)
    {
        RuleProfile profile = charter.Profiles[rule];
        bool stands = profile.Rule.Then.Decides && !profile.Rule.Shadow && (profile.Rule.IsFloor || !_replaced.Contains(rule));
        return stands ? profile.Rule.Then.Disposition : null;
    }

    private void Collect(CompiledCharter charter, FiredRules fired)
    {
        for (int i = 0; i < fired.Count; i++)
        {
            if (Stands(charter, fired[i]) == Disposition)
            {
                Agreeing.Add(charter.Profiles[fired[i]]);
            }
        }

        int deciding = Agreeing.Count;
        for (int i = 0; i < fired.Count; i++)
        {
            RuleProfile profile = charter.Profiles[fired[i]];
            if (!profile.Rule.Shadow && !profile.Rule.Then.Decides && Support(profile) > 0)
            {
                Agreeing.Add(profile);
            }
        }

        Agreeing.Sort(deciding, Agreeing.Count - deciding, _bySupport);
    }

    /// <summary>By how many points a leaning rule speaks for the disposition, over the other two's mean.</summary>
    public int Support(RuleProfile profile)
    {
        int own = profile.Points[(int)Disposition];
        int others = profile.Points[0] + profile.Points[1] + profile.Points[2] - own;
        return (2 * own) - others;
    }

    private Disposition BestOfSums(Disposition? except)
    {
        Disposition? best = null;
        for (Disposition candidate = Disposition.Escalate; candidate <= Disposition.OffTopic; candidate++)
        {
            if (candidate != except && (best is null || Sums[(int)candidate] > Sums[(int)best]))
            {
                best = candidate;
            }
        }

        return best!.Value;
    }

    private int ShareOf(Disposition disposition)
    {
        int own = Sums[(int)disposition];
        int one = Sums[((int)disposition + 1) % 3];
        int two = Sums[((int)disposition + 2) % 3];
        int best = System.Math.Max(own, System.Math.Max(one, two));
        return own == best ? Softmax.Thousandths(own, one, two) : 0;
    }
}
