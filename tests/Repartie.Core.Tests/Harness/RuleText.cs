using System.Linq;

namespace Repartie.Core.Tests.Harness;

/// <summary>All that a rule says, in one line: two rules that say the same have the same line.</summary>
internal static class RuleText
{
    public static string Of(Rule rule) => string.Join(
        "|",
        rule.Id,
        rule.When,
        rule.Then.Disposition,
        rule.Then.Channel,
        rule.Then.Department,
        rule.Then.Priority,
        rule.Then.Moderation,
        string.Join(",", rule.Then.Leans.OrderBy(static l => l.Towards).Select(static l => $"{l.Towards}={l.Weight}")),
        rule.Because?.In("fr"),
        rule.Because?.In("en"),
        string.Join(",", rule.InsteadOf),
        rule.Shadow,
        rule.Template,
        string.Join(",", rule.Examples.Match),
        string.Join(",", rule.Examples.Not),
        rule.IsFloor,
        rule.TieBreaker,
        rule.Silent);
}
