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

    private readonly ConcurrentDictionary<Rule, CompiledCondition> _known = new();
    private readonly HashSet<Rule> _shareable = [.. BuiltInPolicy.Instance.Rules.Where(static r => r.When.Atoms().All(NamesBuiltInSignal))];

    public static SharedConditions Instance => Lazy.Value;

    /// <summary>The compiled condition of a built-in rule; kept where it is the same for all.</summary>
    /// <exception cref="System.FormatException">The condition names what does not exist.</exception>
    public CompiledCondition Of(Rule rule, ConditionCompiler compiler)
    {
        if (_known.TryGetValue(rule, out CompiledCondition? known))
        {
            return known;
        }

        CompiledCondition compiled = compiler.Compile(rule.When);
        if (_shareable.Contains(rule))
        {
            _known[rule] = compiled;
        }

        return compiled;
    }

    private static bool NamesBuiltInSignal(Condition atom)
        => atom is AtomCondition { Kind: AtomKind.Signal } signal && BuiltInSignals.Instance.Catalog.Find(signal.Name) >= 0;
}
