using System.Linq;
using Repartie.Rules;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>
/// The compiled conditions of built-in rules, for all brands of the process: a condition that names only built-in signals has the same
/// bits under every charter.
/// </summary>
internal static class SharedConditions
{
    /// <summary>Compiles the condition of a built-in rule; null where it names what has other bits under each charter.</summary>
    /// <exception cref="System.FormatException">The condition has too many alternatives.</exception>
    public static CompiledCondition? Compile(Rule rule, SignalCatalog catalog)
        => rule.When.Atoms().All(a => a is AtomCondition { Kind: AtomKind.Signal } signal && catalog.Find(signal.Name) >= 0)
            ? new ConditionCompiler(a => catalog.Find(((AtomCondition)a).Name)).Compile(rule.When)
            : null;
}
