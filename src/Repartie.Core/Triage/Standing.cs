using System.Collections.Generic;
using Repartie.Rules;

namespace Repartie.Triage;

/// <summary>Which rules carry a disposition, and how it was reached. One is filled for each decision.</summary>
internal sealed class Standing
{
    /// <summary>As many as a post fires; they are put in order without a sort.</summary>
    private const int FewRules = 64;

    private static readonly List<RuleProfile> NoRules = [];

    private readonly List<int> _replaced = [];

    // The leaning rules that agree: the support that they give, the greatest first, and their numbers, which are in the order of their ids.
    private long[] _leaning = new long[FewRules];

    /// <summary>Fired rules that agree with the disposition: the deciding ones that stand, then the leaning ones.</summary>
    public List<RuleProfile> Agreeing { get; } = [];

    /// <summary>What all of them together bring.</summary>
    public RuleSigns Signs { get; private set; }

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
        Signs = RuleSigns.None;
        RuleTraits[] all = charter.Traits;
        int toEscalate = 0;
        int toAnswer = 0;
        int toSetAside = 0;
        RuleSigns any = RuleSigns.None;
        for (int i = 0; i < fired.Count; i++)
        {
            ref readonly RuleTraits rule = ref all[fired[i]];
            any |= rule.Signs;
            if (rule.Has(RuleSigns.Shadow))
            {
                Shadows.Add(charter.Profiles[fired[i]].Rule.Id);
            }
            else if (rule.Has(RuleSigns.Decides))
            {
                _replaced.AddRange(charter.Profiles[fired[i]].InsteadOf);
            }
            else
            {
                toEscalate += rule.ToEscalate;
                toAnswer += rule.ToAnswer;
                toSetAside += rule.ToSetAside;
            }
        }

        Sums[(int)Disposition.Escalate] = toEscalate;
        Sums[(int)Disposition.AnswerPublicly] = toAnswer;
        Sums[(int)Disposition.OffTopic] = toSetAside;
        Disposition? decided = null;
        Disposition? second = null;
        bool decides = (any & RuleSigns.Decides) != 0;
        for (int i = 0; decides && i < fired.Count; i++)
        {
            if (Stands(all, fired[i]) is { } stands)
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
        Collect(charter, fired, decides);
    }

    /// <summary>Whether a rule that agrees has a sign.</summary>
    public bool Brings(RuleSigns sign) => (Signs & sign) != 0;

    /// <summary>The rules that agree; none where none of them has a sign.</summary>
    public List<RuleProfile> AgreeingWith(RuleSigns sign) => Brings(sign) ? Agreeing : NoRules;

    /// <summary>Drops the points of a post that could not be read to its end.</summary>
    public void Forget() => Sums[0] = Sums[1] = Sums[2] = 0;

    private Disposition? Stands(RuleTraits[] all, int rule)
    {
        ref readonly RuleTraits traits = ref all[rule];
        return !traits.Has(RuleSigns.Shadow) && (traits.Has(RuleSigns.Floor) || _replaced.Count == 0 || !_replaced.Contains(rule)) ? traits.Disposition : null;
    }

    private void Collect(CompiledCharter charter, FiredRules fired, bool decides)
    {
        RuleTraits[] all = charter.Traits;
        int leaning = 0;
        if (_leaning.Length < fired.Count)
        {
            _leaning = new long[fired.Count * 2];
        }

        for (int i = 0; i < fired.Count; i++)
        {
            int rule = fired[i];
            if (all[rule].Has(RuleSigns.Decides))
            {
                if (decides && Stands(all, rule) == Disposition)
                {
                    Agree(charter, rule);
                }
            }
            else if (!all[rule].Has(RuleSigns.Shadow) && all[rule].Support(Disposition) is > 0 and int support)
            {
                _leaning[leaning++] = ((long)-support << 32) | (uint)rule;
            }
        }

        OrderLeaning(leaning);
        for (int i = 0; i < leaning; i++)
        {
            Agree(charter, (int)_leaning[i]);
        }
    }

    private void Agree(CompiledCharter charter, int rule)
    {
        Agreeing.Add(charter.Profiles[rule]);
        Signs |= charter.Traits[rule].Signs;
    }

    private void OrderLeaning(int count)
    {
        if (count > FewRules)
        {
            System.Array.Sort(_leaning, 0, count);
            return;
        }

        for (int i = 1; i < count; i++)
        {
            long leaning = _leaning[i];
            int place = i;
            for (; place > 0 && _leaning[place - 1] > leaning; place--)
            {
                _leaning[place] = _leaning[place - 1];
            }

            _leaning[place] = leaning;
        }
    }

    private Disposition BestOfSums(Disposition? except)
    {
        Disposition? best = null;
        for (Disposition candidate = Disposition.Escalate; candidate <= Disposition.OffTopic; candidate++)
        {
            if (candidate != except && (best is null || Sums[(int)candidate] > Sums[(int)best.GetValueOrDefault()]))
            {
                best = candidate;
            }
        }

        return best.GetValueOrDefault();
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
