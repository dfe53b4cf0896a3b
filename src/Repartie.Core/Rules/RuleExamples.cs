using System.Collections.Generic;

namespace Repartie;

/// <summary>Posts that a rule must fire on, and posts that it must not: tests and documentation in one. Immutable.</summary>
public sealed class RuleExamples
{
    /// <summary>Collects examples.</summary>
    /// <param name="match">Posts that the rule must fire on; null for none.</param>
    /// <param name="not">Posts that it must not fire on; null for none.</param>
    public RuleExamples(IEnumerable<string>? match = null, IEnumerable<string>? not = null)
    {
        Match = Guard.Copy(match);
        Not = Guard.Copy(not);
    }

    /// <summary>No examples.</summary>
    public static RuleExamples None { get; } = new();

    /// <summary>Posts that the rule must fire on.</summary>
    public IReadOnlyList<string> Match { get; }

    /// <summary>Posts that the rule must not fire on.</summary>
    public IReadOnlyList<string> Not { get; }
}
