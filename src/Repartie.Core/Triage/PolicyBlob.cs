using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.BuiltIn.Compiled;
using Repartie.Rules;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>
/// The compiled form of the built-in rules and weights, with the bits of their conditions. Texts that occur often stand in a table.
/// </summary>
internal static class PolicyBlob
{
    public static void Write(BuiltInPolicy policy, SignalCatalog catalog, BlobWriter target)
    {
        List<string> names = [];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<int> code = [];
        int Number(string name)
        {
            if (!numbers.TryGetValue(name, out int number))
            {
                numbers.Add(name, number = names.Count);
                names.Add(name);
            }

            return number;
        }

        code.Add(policy.Rules.Count);
        foreach (Rule rule in policy.Rules)
        {
            WriteRule(rule, code, Number);
            WriteBits(SharedConditions.Compile(rule, catalog), code);
        }

        code.Add(policy.Weights.Leans.Count);
        foreach (KeyValuePair<string, IReadOnlyList<Lean>> learned in policy.Weights.Leans)
        {
            code.Add(Number(learned.Key));
            WriteLeans(learned.Value, code);
        }

        code.Add(policy.Weights.Confidence.Count);
        foreach (KeyValuePair<string, int> learned in policy.Weights.Confidence)
        {
            code.Add(Number(learned.Key));
            code.Add(learned.Value);
        }

        WriteAll(policy.Weights.Calibration is { } calibration ? [.. calibration] : null, code);
        target.Texts(names);
        target.Numbers(code);
    }

    private static void WriteRule(Rule rule, List<int> code, Func<string, int> number)
    {
        code.Add(number(rule.Id));
        code.Add((rule.Shadow ? 1 : 0) | (rule.IsFloor ? 2 : 0) | (rule.Silent ? 4 : 0));
        code.Add(rule.TieBreaker);
        code.Add(rule.Template is { } template ? number(template) : -1);
        WriteAll([.. rule.InsteadOf.Select(number)], code);
        WriteAll([.. rule.Examples.Match.Select(number)], code);
        WriteAll([.. rule.Examples.Not.Select(number)], code);
        WriteAll(rule.Because is { } because ? [.. because.Languages.SelectMany(l => new[] { number(l), number(because.In(l)) })] : [], code);
        RuleOutcome then = rule.Then;
        code.Add(then.Disposition is { } disposition ? (int)disposition : -1);
        code.Add(then.Channel is { } channel ? (int)channel : -1);
        code.Add(then.Department is { } department ? number(department.Id) : -1);
        code.Add(then.Priority is { } priority ? (int)priority : -1);
        code.Add(then.Moderation is { } moderation ? (int)moderation : -1);
        WriteLeans(then.Leans, code);
        ConditionCode.Write(rule.When, code, number);
    }

    private static void WriteLeans(IReadOnlyList<Lean> leans, List<int> code)
    {
        code.Add(leans.Count);
        foreach (Lean lean in leans)
        {
            code.Add((int)lean.Towards);
            code.Add(lean.Weight);
        }
    }

    private static void WriteBits(CompiledCondition? condition, List<int> code)
    {
        code.Add(condition is null ? -1 : condition.Alternatives.Length);
        if (condition is null)
        {
            return;
        }

        foreach (Conjunction alternative in condition.Alternatives)
        {
            WriteAll(alternative.Required, code);
            WriteAll(alternative.Forbidden, code);
        }

        WriteAll(condition.NamedBits, code);
    }

    private static void WriteAll(int[]? numbers, List<int> code)
    {
        code.Add(numbers?.Length ?? -1);
        code.AddRange(numbers ?? []);
    }
}
