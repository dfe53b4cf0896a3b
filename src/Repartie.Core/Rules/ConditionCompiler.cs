using System;
using System.Collections.Generic;

namespace Repartie.Rules;

/// <summary>One way for a condition to hold: bits that must be seen and bits that must not.</summary>
internal sealed record Conjunction(int[] Required, int[] Forbidden);

/// <summary>
/// Turns a condition into alternatives of required and forbidden bits. While it works, an alternative is a sorted row of literals: a bit
/// twice, plus one where it must not be seen.
/// </summary>
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
        List<int[]> alternatives = Expand(condition, negated: false);
        if (alternatives.Count == 1)
        {
            return [ConjunctionOf(alternatives[0])];
        }

        List<Conjunction> result = [];
        for (int i = 0; i < alternatives.Count; i++)
        {
            if (IsNeeded(alternatives, i))
            {
                result.Add(ConjunctionOf(alternatives[i]));
            }
        }

        return result;
    }

    // "a or (a and b)" is "a": an alternative that asks for more than another adds nothing.
    private static bool IsNeeded(List<int[]> alternatives, int i)
    {
        for (int j = 0; j < alternatives.Count; j++)
        {
            if (j != i && Holds(alternatives[i], alternatives[j]) && (alternatives[j].Length != alternatives[i].Length || j < i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(int[] all, int[] part)
    {
        int a = 0;
        foreach (int literal in part)
        {
            while (a < all.Length && all[a] < literal)
            {
                a++;
            }

            if (a == all.Length || all[a] != literal)
            {
                return false;
            }
        }

        return true;
    }

    private static Conjunction ConjunctionOf(int[] literals)
    {
        int forbidden = 0;
        foreach (int literal in literals)
        {
            forbidden += literal & 1;
        }

        Conjunction result = new(Room(literals.Length - forbidden), Room(forbidden));
        int r = 0;
        int f = 0;
        foreach (int literal in literals)
        {
            if ((literal & 1) == 0)
            {
                result.Required[r++] = literal >> 1;
            }
            else
            {
                result.Forbidden[f++] = literal >> 1;
            }
        }

        return result;
    }

    private static int[] Room(int count) => count == 0 ? [] : new int[count];

    private List<int[]> Expand(Condition condition, bool negated) => condition switch
    {
        NotCondition not => Expand(not.Inner, !negated),
        AllCondition all => negated ? Union(all.Parts, negated) : Product(all.Parts, negated),
        AnyCondition any => negated ? Product(any.Parts, negated) : Union(any.Parts, negated),
        _ => [[(_bitOf(condition) << 1) | (negated ? 1 : 0)]],
    };

    private List<int[]> Union(IReadOnlyList<Condition> parts, bool negated)
    {
        List<int[]> result = [];
        foreach (Condition part in parts)
        {
            result.AddRange(Expand(part, negated));
        }

        return Checked(result);
    }

    private List<int[]> Product(IReadOnlyList<Condition> parts, bool negated)
    {
        List<int[]> result = [[]];
        foreach (Condition part in parts)
        {
            List<int[]> factors = Expand(part, negated);
            List<int[]> next = new(result.Count * factors.Count);
            foreach (int[] left in result)
            {
                foreach (int[] right in factors)
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

    /// <summary>All literals of both, or null where one denies what the other asks for.</summary>
    private static int[]? Merge(int[] left, int[] right)
    {
        if (left.Length == 0)
        {
            return right;
        }

        int[] merged = new int[left.Length + right.Length];
        int l = 0;
        int r = 0;
        int count = 0;
        while (l < left.Length || r < right.Length)
        {
            int next = r == right.Length || (l < left.Length && left[l] <= right[r]) ? left[l++] : right[r++];
            if (count > 0 && merged[count - 1] == next)
            {
                continue;
            }

            if (count > 0 && merged[count - 1] >> 1 == next >> 1)
            {
                return null;
            }

            merged[count++] = next;
        }

        Array.Resize(ref merged, count);
        return merged;
    }

    private static List<int[]> Checked(List<int[]> alternatives)
        => alternatives.Count <= MostConjunctions
            ? alternatives
            : throw new FormatException(FormattableString.Invariant(
                $"the condition has more than {MostConjunctions} alternatives once its brackets are opened; write it as several rules with the same outcome, one for each part of the longest 'or'."));
}
