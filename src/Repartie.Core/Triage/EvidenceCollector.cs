using System;
using System.Collections.Generic;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>Collects the reasons of a decision with their evidence: in a reusable buffer first, then in one array for all of them.</summary>
internal sealed class EvidenceCollector
{
    private const int MostReasons = ReasonList.Most;
    private const int MostEvidence = 6;

    private static readonly Reason Default = new(BuiltInPolicy.DefaultRule, [], 0, 0);

    private readonly Evidence[] _found = new Evidence[MostReasons * MostEvidence];
    private readonly Evidence[] _distinct = new Evidence[MostReasons * MostEvidence];
    private readonly RuleProfile[] _rules = new RuleProfile[MostReasons];
    private readonly int[] _ends = new int[MostReasons];

    /// <summary>The rules that carried the decision, each with the words it rests on.</summary>
    public IReadOnlyList<Reason> ReasonsOf(Standing standing, SignalBoard board)
    {
        int count = 0;
        int end = 0;

        // Where more rules decide than are listed, what no charter can lower is never left out.
        bool crowded = IsCrowded(standing);
        for (int pass = crowded ? 0 : 1; pass < 2; pass++)
        {
            foreach (RuleProfile profile in standing.Agreeing)
            {
                if (count == MostReasons || (standing.Decided && !profile.Rule.Then.Decides))
                {
                    break;
                }

                if (crowded && profile.Rule.IsFloor != (pass == 0))
                {
                    continue;
                }

                if (!string.Equals(profile.Rule.Id, BuiltInPolicy.DefaultRule, StringComparison.Ordinal) || standing.Agreeing.Count == 1)
                {
                    end += Collect(profile, board, end);
                    _rules[count] = profile;
                    _ends[count++] = end;
                }
            }
        }

        // No word of the post speaks for a public answer, only what is absent or where it stands: then it is the default, and says so.
        bool byDefault = count == 0 || (end == 0 && !standing.Decided && standing.Disposition == Disposition.AnswerPublicly && !HasDefault(count));
        int first = byDefault ? 1 : 0;
        count = Math.Min(count, MostReasons - first);
        Evidence[] all = Distinct(count == 0 ? 0 : _ends[count - 1]);
        ReasonList reasons = new(all);
        if (byDefault)
        {
            reasons.Add(Default, 0);
        }

        for (int r = 0; r < count; r++)
        {
            uint words = 0;
            for (int e = r == 0 ? 0 : _ends[r - 1]; e < _ends[r]; e++)
            {
                words |= 1U << PlaceOf(_found[e], all, all.Length);
            }

            reasons.Add(_rules[r].Bare, words);
        }

        return reasons;
    }

    private static bool IsCrowded(Standing standing)
    {
        List<RuleProfile> agreeing = standing.Agreeing;
        return standing.Decided && agreeing.Count > MostReasons && agreeing[MostReasons].Rule.Then.Decides;
    }

    /// <summary>The words that one rule rests on.</summary>
    public IReadOnlyList<Evidence> Of(RuleProfile profile, SignalBoard board)
    {
        int count = Collect(profile, board, 0);
        return new FrozenList<Evidence>(Copy(_found, count), 0, count);
    }

    // What was found, each word once, in order of place.
    private Evidence[] Distinct(int end)
    {
        int count = 0;
        for (int e = 0; e < end; e++)
        {
            Evidence evidence = _found[e];
            if (PlaceOf(evidence, _distinct, count) >= 0)
            {
                continue;
            }

            int place = count++;
            for (; place > 0 && IsBefore(evidence, _distinct[place - 1]); place--)
            {
                _distinct[place] = _distinct[place - 1];
            }

            _distinct[place] = evidence;
        }

        return Copy(_distinct, count);
    }

    private static int PlaceOf(in Evidence evidence, Evidence[] all, int count)
    {
        for (int place = 0; place < count; place++)
        {
            if (all[place].Start == evidence.Start && all[place].End == evidence.End && all[place].Message == evidence.Message)
            {
                return place;
            }
        }

        return -1;
    }

    private static Evidence[] Copy(Evidence[] all, int count)
    {
        if (count == 0)
        {
            return [];
        }

        Evidence[] copy = new Evidence[count];
        Array.Copy(all, copy, count);
        return copy;
    }

    private bool HasDefault(int count)
    {
        for (int r = 0; r < count; r++)
        {
            if (string.Equals(_rules[r].Rule.Id, BuiltInPolicy.DefaultRule, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Appends the evidence of one rule behind a place of the buffer, in order of place.
    private int Collect(RuleProfile profile, SignalBoard board, int from)
    {
        int count = 0;
        foreach (int bit in profile.EvidenceBits)
        {
            for (int e = board.FirstEvidence(bit); e >= 0 && count < MostEvidence; e = board.Evidence(e).Next)
            {
                ref readonly EvidenceEntry entry = ref board.Evidence(e);
                count = Add(new Evidence(entry.Source, entry.Start, entry.End), from, count);
            }
        }

        return count;
    }

    // Words inside longer words of the same rule say nothing more: the longest stay.
    private int Add(in Evidence evidence, int from, int count)
    {
        int kept = 0;
        for (int e = 0; e < count; e++)
        {
            Evidence known = _found[from + e];
            if (Holds(known, evidence))
            {
                return count;
            }

            if (!Holds(evidence, known))
            {
                _found[from + kept++] = known;
            }
        }

        int place = from + kept;
        for (; place > from && IsBefore(evidence, _found[place - 1]); place--)
        {
            _found[place] = _found[place - 1];
        }

        _found[place] = evidence;
        return kept + 1;
    }

    private static bool Holds(in Evidence outer, in Evidence inner)
        => outer.Message == inner.Message && outer.Start <= inner.Start && outer.End >= inner.End;

    private static bool IsBefore(in Evidence left, in Evidence right)
        => left.Message != right.Message ? left.Message < right.Message
            : left.Start != right.Start ? left.Start < right.Start
            : left.End < right.End;
}
