using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Rules;

/// <summary>One way for a condition to hold: bits that must be seen and bits that must not.</summary>
internal sealed record Conjunction(int[] Required, int[] Forbidden);

/// <summary>Turns a condition into alternatives of required and forbidden bits.</summary>
internal sealed class ConditionCompiler
{
    /// <summary>More alternatives than this are an error: the rule is better written as several.</summary>
    public const int MostConjunctions = 64;

    private readonly Func<Condition, int> _bitOf;

    /// <summary>Creates a compiler.</summary>
    /// <param name="bitOf">The bit of an atom; throws <see cref="FormatException"/> for an unknown name.</param>
    public ConditionCompiler(Func<Condition, int> bitOf) => _bitOf = bitOf;

    /// <summary>Compiles a condition; an empty result never holds.</summary>
    /// <exception cref="FormatException">A name is unknown, or the condition has too many alternatives.</exception>
    public IReadOnlyList<Conjunction> Compile(Condition condition)
    {
        List<Conjunction> result = [];
        foreach (SortedDictionary<int, bool> literals in Shortest(Expand(condition, negated: false)))
        {
            result.Add(new Conjunction(
                [.. literals.Where(static l => l.Value).Select(static l => l.Key)],
                [.. literals.Where(static l => !l.Value).Select(static l => l.Key)]));
        }

        return result;
    }

    // "a or (a and b)" is "a": an alternative that asks for more than another adds nothing.
    private static IEnumerable<SortedDictionary<int, bool>> Shortest(List<SortedDictionary<int, bool>> alternatives)
    {
        for (int i = 0; i < alternatives.Count; i++)
        {
            bool needed = true;
            for (int j = 0; j < alternatives.Count && needed; j++)
            {
                bool covers = j != i && alternatives[j].All(l => alternatives[i].TryGetValue(l.Key, out bool value) && value == l.Value);
                needed = !covers || (alternatives[j].Count == alternatives[i].Count && j > i);
            }

            if (needed)
            {
                yield return alternatives[i];
            }
        }
    }

    private List<SortedDictionary<int, bool>> Expand(Condition condition, bool negated)
    {
        switch (condition)
        {
            case NotCondition not:
                return Expand(not.Inner, !negated);
            case AllCondition all:
                return negated ? Union(all.Parts, negated) : Product(all.Parts, negated);
            case AnyCondition any:
                return negated ? Product(any.Parts, negated) : Union(any.Parts, negated);
            default:
                return [new SortedDictionary<int, bool> { [_bitOf(condition)] = !negated }];
        }
    }

    private List<SortedDictionary<int, bool>> Union(IReadOnlyList<Condition> parts, bool negated)
        => Checked([.. parts.SelectMany(p => Expand(p, negated))]);

    private List<SortedDictionary<int, bool>> Product(IReadOnlyList<Condition> parts, bool negated)
    {
        List<SortedDictionary<int, bool>> result = [[]];
        foreach (Condition part in parts)
        {
            List<SortedDictionary<int, bool>> factors = Expand(part, negated);
            List<SortedDictionary<int, bool>> next = [];
            foreach (SortedDictionary<int, bool> left in result)
            {
                foreach (SortedDictionary<int, bool> right in factors)
                {
                    if (Merge(left, right) is { } merged)
                    {
                        next.Add(merged);
                    }
                }

                Checked(next);
            }

            result = next;
        }

        return result;
    }

    private static SortedDictionary<int, bool>? Merge(SortedDictionary<int, bool> left, SortedDictionary<int, bool> right)
    {
        SortedDictionary<int, bool> merged = new(left);
        foreach (KeyValuePair<int, bool> literal in right)
        {
            if (merged.TryGetValue(literal.Key, out bool other) && other != literal.Value)
            {
                return null;
            }

            merged[literal.Key] = literal.Value;
        }

        return merged;
    }

    private static List<SortedDictionary<int, bool>> Checked(List<SortedDictionary<int, bool>> alternatives)
        => alternatives.Count <= MostConjunctions
            ? alternatives
            : throw new FormatException(FormattableString.Invariant(
                $"the condition has more than {MostConjunctions} alternatives once its brackets are opened; write it as several rules with the same outcome, one for each part of the longest 'or'."));
}
