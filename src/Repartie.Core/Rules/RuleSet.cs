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

    /// <summary>Files the rules.</summary>
    /// <param name="rules">Rules with their compiled conditions; the order does not matter, results come in the order of ids.</param>
    /// <param name="bitCount">How many bits there are.</param>
    public RuleSet(IEnumerable<KeyValuePair<Rule, IReadOnlyList<Conjunction>>> rules, int bitCount)
    {
        KeyValuePair<Rule, IReadOnlyList<Conjunction>>[] ordered = [.. rules];
        Array.Sort(ordered, static (left, right) => string.CompareOrdinal(left.Key.Id, right.Key.Id));
        _rules = Array.ConvertAll(ordered, static r => r.Key);
        int[] uses = Uses(ordered, bitCount);

        List<Entry>[] anchored = new List<Entry>[bitCount];
        List<Entry> unanchored = [];
        for (int r = 0; r < ordered.Length; r++)
        {
            for (int c = 0; c < ordered[r].Value.Count; c++)
            {
                Conjunction conjunction = ordered[r].Value[c];
                Entry entry = new(r, conjunction.Required, conjunction.Forbidden);
                if (conjunction.Required.Length == 0)
                {
                    unanchored.Add(entry);
                    continue;
                }

                (anchored[Rarest(conjunction.Required, uses)] ??= []).Add(entry);
            }
        }

        _byAnchor = Array.ConvertAll(anchored, static a => a?.ToArray() ?? []);
        _unanchored = [.. unanchored];
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

    private static int[] Uses(KeyValuePair<Rule, IReadOnlyList<Conjunction>>[] rules, int bitCount)
    {
        int[] uses = new int[bitCount];
        foreach (KeyValuePair<Rule, IReadOnlyList<Conjunction>> rule in rules)
        {
            for (int c = 0; c < rule.Value.Count; c++)
            {
                foreach (int bit in rule.Value[c].Required)
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
