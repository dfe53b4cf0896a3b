using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Repartie.Rules;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>
/// The compiled conditions of built-in rules, for all brands of the process: a condition that names only built-in signals has the same
/// bits under every charter. Thread-safe.
/// </summary>
internal sealed class SharedConditions
{
    private static readonly Lazy<SharedConditions> Lazy = new(static () => new SharedConditions());

    private readonly ConcurrentDictionary<Rule, IReadOnlyList<Conjunction>> _known = new();
    private readonly ConcurrentDictionary<Rule, int[]> _evidence = new();
    private readonly HashSet<Rule> _shareable = [.. BuiltInPolicy.Instance.Rules.Where(static r => r.When.Atoms().All(NamesBuiltInSignal))];

    public static SharedConditions Instance => Lazy.Value;

    /// <summary>The compiled condition of a rule, or null where it is not known or not the same for all.</summary>
    public IReadOnlyList<Conjunction>? Find(Rule rule) => _known.TryGetValue(rule, out IReadOnlyList<Conjunction>? known) ? known : null;

    /// <summary>Keeps a compiled condition where it is the same for all, and returns it.</summary>
    public IReadOnlyList<Conjunction> Keep(Rule rule, IReadOnlyList<Conjunction> compiled)
    {
        if (_shareable.Contains(rule))
        {
            _known[rule] = compiled;
        }

        return compiled;
    }

    /// <summary>The bits whose evidence explains a rule, or null where they are not known or not the same for all.</summary>
    public int[]? EvidenceOf(Rule rule) => _evidence.TryGetValue(rule, out int[]? bits) ? bits : null;

    /// <summary>Keeps the bits whose evidence explains a rule where they are the same for all, and returns them.</summary>
    public int[] KeepEvidence(Rule rule, int[] bits)
    {
        if (_shareable.Contains(rule))
        {
            _evidence[rule] = bits;
        }

        return bits;
    }

    private static bool NamesBuiltInSignal(Condition atom)
        => atom is AtomCondition { Kind: AtomKind.Signal } signal && BuiltInSignals.Instance.Catalog.Find(signal.Name) >= 0;
}
