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
    private readonly Entry[][] _byAnchor;
    private readonly Entry[] _unanchored;

    private static readonly Entry[] None = [];

    /// <summary>Files the rules.</summary>
    /// <param name="rules">Rules with their compiled conditions; the order does not matter, results come in the order of ids.</param>
    /// <param name="bitCount">How many bits there are.</param>
    public RuleSet(IReadOnlyDictionary<Rule, IReadOnlyList<Conjunction>> rules, int bitCount)
    {
        _rules = [.. rules.Keys];
        Array.Sort(_rules, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        IReadOnlyList<Conjunction>[] conditions = Array.ConvertAll(_rules, r => rules[r]);
        int[] uses = Uses(conditions, bitCount);

        Rows<Entry>[] anchored = new Rows<Entry>[bitCount];
        Rows<Entry> unanchored = new();
        for (int r = 0; r < conditions.Length; r++)
        {
            for (int c = 0; c < conditions[r].Count; c++)
            {
                Conjunction conjunction = conditions[r][c];
                Entry entry = new(r, conjunction.Required, conjunction.Forbidden);
                if (conjunction.Required.Length == 0)
                {
                    unanchored.Add(entry);
                    continue;
                }

                (anchored[Rarest(conjunction.Required, uses)] ??= new Rows<Entry>()).Add(entry);
            }
        }

        _byAnchor = Array.ConvertAll(anchored, static a => a?.ToArray() ?? None);
        _unanchored = unanchored.ToArray();
    }

    public int Count => _rules.Length;

    public Rule this[int index] => _rules[index];

    /// <summary>Collects the indexes of the rules that fire, in the order of their ids.</summary>
    public void Fire(Repartie.Signals.SignalBoard board, FiredRules fired)
    {
        fired.Reset(_rules.Length);
        Check(_unanchored, board, fired);
        List<int> seen = board.Fired;
        for (int i = 0; i < seen.Count; i++)
        {
            if (seen[i] < _byAnchor.Length)
            {
                Check(_byAnchor[seen[i]], board, fired);
            }
        }

        fired.Sort();
    }

    private static int[] Uses(IReadOnlyList<Conjunction>[] conditions, int bitCount)
    {
        int[] uses = new int[bitCount];
        foreach (IReadOnlyList<Conjunction> condition in conditions)
        {
            for (int c = 0; c < condition.Count; c++)
            {
                foreach (int bit in condition[c].Required)
                {
                    uses[bit]++;
                }
            }
        }

        return uses;
    }

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

    private static void Check(Entry[] entries, Repartie.Signals.SignalBoard board, FiredRules fired)
    {
        foreach (ref readonly Entry entry in entries.AsSpan())
        {
            if (entry.Holds(board))
            {
                fired.Add(entry.Rule);
            }
        }
    }

    private readonly record struct Entry(int Rule, int[] Required, int[] Forbidden)
    {
        /// <summary>Whether the board holds what is required and nothing that is forbidden.</summary>
        public bool Holds(Repartie.Signals.SignalBoard board)
        {
            foreach (int bit in Required)
            {
                if (!board.Has(bit))
                {
                    return false;
                }
            }

            foreach (int bit in Forbidden)
            {
                if (board.Has(bit))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
