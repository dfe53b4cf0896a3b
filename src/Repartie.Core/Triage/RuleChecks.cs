using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Rules;

namespace Repartie.Triage;

/// <summary>What rules may not do, checked when a charter is compiled.</summary>
internal static class RuleChecks
{
    /// <summary>Signals that lead to hiding a post, or that lift a floor: a charter that widened them could hide criticism.</summary>
    public static readonly IReadOnlyList<string> ProtectedSignals = ["spam", "insult", "illegal-content"];

    /// <summary>Whether a signal is one of <see cref="ProtectedSignals"/>; asked for each signal of a charter, and there may be thousands.</summary>
    public static bool IsProtected(string signal)
    {
        for (int s = 0; s < ProtectedSignals.Count; s++)
        {
            if (string.Equals(ProtectedSignals[s], signal, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Checks ids and <c>insteadOf</c>: unknown or protected rules, circles.</summary>
    public static bool Run(Charter charter, RuleTable table, BuiltInPolicy policy, Action<Rule, string, string> report)
    {
        if (!table.HasDuplicates && !ReplacesAny(charter))
        {
            // Nothing can be wrong; the charters with the most rules are of this kind.
            return true;
        }

        bool sound = true;
        Dictionary<string, Rule> all = policy.Rules.ToDictionary(static r => r.Id, StringComparer.Ordinal);
        foreach (Rule rule in charter.Rules)
        {
            if (all.ContainsKey(rule.Id))
            {
                string whose = policy.ById.ContainsKey(rule.Id) ? "a built-in rule has this id; choose another, and name the built-in one under 'insteadOf' to replace it" : "two rules have this id";
                report(rule, FaultCodes.Duplicate, $"the id '{rule.Id}' is taken: {whose}.");
                sound = false;
                continue;
            }

            all.Add(rule.Id, rule);
        }

        foreach (Rule rule in charter.Rules)
        {
            foreach (string id in rule.InsteadOf)
            {
                sound &= Replaceable(rule, id, all, policy, report);
            }
        }

        return sound && NoCircles(charter, all, report);
    }

    /// <summary>The same condition with different outcomes leaves the result to chance; it is an error.</summary>
    public static bool NoContradictions(RuleTable table, CompiledCondition[] compiled, Action<Rule, string, string> report)
    {
        Dictionary<string, Rule> seen = new(StringComparer.Ordinal);
        bool sound = true;
        for (int r = table.BuiltInCount; r < compiled.Length; r++)
        {
            Rule rule = table.Rules[r];
            if (!rule.Then.Decides || rule.Shadow)
            {
                continue;
            }

            string key = string.Join(" or ", compiled[r].Alternatives
                .Select(static c => string.Join(",", c.Required) + "!" + string.Join(",", c.Forbidden))
                .OrderBy(static c => c, StringComparer.Ordinal));
            if (seen.TryGetValue(key, out Rule? other)
                && (other.Then.Disposition != rule.Then.Disposition || other.Then.Channel != rule.Then.Channel)
                && !rule.InsteadOf.Contains(other.Id, StringComparer.Ordinal)
                && !other.InsteadOf.Contains(rule.Id, StringComparer.Ordinal))
            {
                report(rule, FaultCodes.Contradiction, $"the rule '{rule.Id}' has the same condition as '{other.Id}' and another outcome; keep one, or name one under 'insteadOf' of the other.");
                sound = false;
            }

            seen[key] = rule;
        }

        return sound;
    }

    private static bool ReplacesAny(Charter charter)
    {
        for (int r = 0; r < charter.Rules.Count; r++)
        {
            if (charter.Rules[r].InsteadOf.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Replaceable(Rule rule, string id, Dictionary<string, Rule> all, BuiltInPolicy policy, Action<Rule, string, string> report)
    {
        if (!all.TryGetValue(id, out Rule? replaced))
        {
            report(rule, FaultCodes.Irreplaceable, $"'insteadOf' names '{id}', and there is no such rule{Nearest.Of(id, all.Keys)}");
            return false;
        }

        if (!rule.Then.Decides || !replaced.Then.Decides)
        {
            report(rule, FaultCodes.Irreplaceable, $"'insteadOf' names '{id}'; only rules that decide replace each other, a rule that leans does not.");
            return false;
        }

        bool isBuiltIn = policy.ById.ContainsKey(id);
        if (isBuiltIn && (replaced.IsFloor || replaced.TieBreaker > 0))
        {
            report(rule, FaultCodes.Irreplaceable, $"'insteadOf' names '{id}', which protects people (danger, legal steps, personal data); it cannot be replaced.");
            return false;
        }

        return true;
    }

    private static bool NoCircles(Charter charter, Dictionary<string, Rule> all, Action<Rule, string, string> report)
    {
        foreach (Rule start in charter.Rules)
        {
            if (start.InsteadOf.Count == 0)
            {
                continue;
            }

            HashSet<string> seen = new(StringComparer.Ordinal);
            Stack<string> open = new(start.InsteadOf);
            while (open.Count > 0)
            {
                string id = open.Pop();
                if (string.Equals(id, start.Id, StringComparison.Ordinal))
                {
                    report(start, FaultCodes.Circle, $"'insteadOf' leads from '{start.Id}' back to itself (by {string.Join(", ", seen.OrderBy(static s => s, StringComparer.Ordinal))}); take one link out.");
                    return false;
                }

                if (seen.Add(id))
                {
                    foreach (string next in all[id].InsteadOf)
                    {
                        open.Push(next);
                    }
                }
            }
        }

        return true;
    }
}
