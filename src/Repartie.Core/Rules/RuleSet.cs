using System;
using System.Collections.Generic;
using System.Linq;

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
        KeyValuePair<Rule, IReadOnlyList<Conjunction>>[] ordered = [.. rules.OrderBy(static r => r.Key.Id, StringComparer.Ordinal)];
        _rules = [.. ordered.Select(static r => r.Key)];
        int[] uses = new int[bitCount];
        foreach (Conjunction conjunction in ordered.SelectMany(static r => r.Value))
        {
            foreach (int bit in conjunction.Required)
            {
                uses[bit]++;
            }
        }

        List<Entry>[] anchored = new List<Entry>[bitCount];
        List<Entry> unanchored = [];
        for (int r = 0; r < ordered.Length; r++)
        {
            foreach (Conjunction conjunction in ordered[r].Value)
            {
                Entry entry = new(r, conjunction.Required, conjunction.Forbidden);
                if (conjunction.Required.Length == 0)
                {
                    unanchored.Add(entry);
                    continue;
                }

                // The bit that the fewest rules ask for stands for the rarest: what many rules name is what many posts show.
                int anchor = conjunction.Required.OrderBy(b => uses[b]).ThenByDescending(static b => b).First();
                (anchored[anchor] ??= []).Add(entry);
            }
        }

        _byAnchor = [.. anchored.Select(static a => a?.ToArray() ?? [])];
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
