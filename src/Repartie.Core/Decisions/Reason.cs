using System.Collections.Generic;

namespace Repartie;

/// <summary>A rule that carried a decision, with the words it rests on. Immutable.</summary>
public sealed class Reason
{
    internal Reason(string rule, IReadOnlyList<Evidence> evidence)
    {
        Rule = rule;
        Evidence = evidence;
    }

    /// <summary>The rule's id.</summary>
    public string Rule { get; }

    /// <summary>The words it rests on, in order of place; empty for a rule that rests on none.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The rule's id.</summary>
    public override string ToString() => Rule;
}
