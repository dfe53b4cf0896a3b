using System;
using System.Collections.Generic;

namespace Repartie.Rules;

/// <summary>
/// Rules compiled for evaluation. Each alternative of a condition is filed under its rarest required bit, so only rules that a post
/// gives a reason to look at are looked at. Immutable and thread-safe.
/// </summary>
internal sealed class RuleSet
{
    private readonly Rule[] _rules;

    // The alternatives by their anchor, those without one behind all others, one after the other: the rule, how many further bits it requires,
    // how many it forbids, then those bits. They lie together, for a post looks at a few alternatives of many anchors.
    private readonly int[] _alternatives;
    private readonly int[] _starts;

    /// <summary>Files the rules.</summary>
    /// <param name="rules">The rules in the order of their ids, which is that of results.</param>
    /// <param name="conditions">Their compiled conditions.</param>
    /// <param name="bitCount">How many bits there are.</param>
    public RuleSet(Rule[] rules, Conjunction[][] conditions, int bitCount)
    {
        _rules = rules;
        _starts = new int[bitCount + 2];
        int[] uses = Uses(conditions, bitCount);
        foreach (Conjunction[] condition in conditions)
        {
            foreach (Conjunction conjunction in condition)
            {
                _starts[AnchorOf(conjunction, uses) + 1] += LengthOf(conjunction);
            }
        }

        for (int bit = 1; bit < _starts.Length; bit++)
        {
            _starts[bit] += _starts[bit - 1];
        }

        _alternatives = new int[_starts[bitCount + 1]];
        int[] next = (int[])_starts.Clone();
        for (int r = 0; r < conditions.Length; r++)
        {
            foreach (Conjunction conjunction in conditions[r])
            {
                int anchor = AnchorOf(conjunction, uses);
                Write(r, conjunction, anchor, next[anchor]);
                next[anchor] += LengthOf(conjunction);
            }
        }
    }

    public int Count => _rules.Length;

    public Rule this[int index] => _rules[index];

    /// <summary>Collects the indexes of the rules that fire, in the order of their ids.</summary>
    public void Fire(Repartie.Signals.SignalBoard board, FiredRules fired)
    {
        fired.Reset(_rules.Length);
        Check(_starts.Length - 2, board, fired);
        List<int> seen = board.Fired;
        for (int i = 0; i < seen.Count; i++)
        {
            if (seen[i] < _starts.Length - 2)
            {
                Check(seen[i], board, fired);
            }
        }

        fired.Order();
    }

    private static int[] Uses(Conjunction[][] conditions, int bitCount)
    {
        int[] uses = new int[bitCount];
        foreach (Conjunction[] condition in conditions)
        {
            foreach (Conjunction conjunction in condition)
            {
                foreach (int bit in conjunction.Required)
                {
                    uses[bit]++;
                }
            }
        }

        return uses;
    }

    private static int AnchorOf(Conjunction conjunction, int[] uses) => conjunction.Required.Length == 0 ? uses.Length : Rarest(conjunction.Required, uses);

    // The bit that the fewest rules ask for stands for the rarest: what many rules name is what many posts show.
    private static int Rarest(int[] bits, int[] uses)
    {
        int rarest = bits[0];
        foreach (int bit in bits)
        {
            if (uses[bit] < uses[rarest] || (uses[bit] == uses[rarest] && bit > rarest))
            {
                rarest = bit;
            }
        }

        return rarest;
    }

    // The anchor itself is not asked for again.
    private static int LengthOf(Conjunction conjunction) => 3 + Math.Max(0, conjunction.Required.Length - 1) + conjunction.Forbidden.Length;

    private void Write(int rule, Conjunction conjunction, int anchor, int at)
    {
        _alternatives[at++] = rule;
        _alternatives[at++] = Math.Max(0, conjunction.Required.Length - 1);
        _alternatives[at++] = conjunction.Forbidden.Length;
        foreach (int bit in conjunction.Required)
        {
            if (bit != anchor)
            {
                _alternatives[at++] = bit;
            }
        }

        conjunction.Forbidden.CopyTo(_alternatives, at);
    }

    private void Check(int anchor, Repartie.Signals.SignalBoard board, FiredRules fired)
    {
        ReadOnlySpan<int> alternatives = _alternatives.AsSpan(_starts[anchor], _starts[anchor + 1] - _starts[anchor]);
        while (alternatives.Length > 0)
        {
            int required = alternatives[1];
            int bits = required + alternatives[2];
            if (Holds(board, alternatives.Slice(3, required), alternatives.Slice(3 + required, bits - required)))
            {
                fired.Add(alternatives[0]);
            }

            alternatives = alternatives.Slice(3 + bits);
        }
    }

    // Whether the board holds what is required and nothing that is forbidden.
    private static bool Holds(Repartie.Signals.SignalBoard board, ReadOnlySpan<int> required, ReadOnlySpan<int> forbidden)
    {
        foreach (int bit in required)
        {
            if (!board.Has(bit))
            {
                return false;
            }
        }

        foreach (int bit in forbidden)
        {
            if (board.Has(bit))
            {
                return false;
            }
        }

        return true;
    }
}
