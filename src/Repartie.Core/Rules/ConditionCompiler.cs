using System;
using System.Collections.Generic;

namespace Repartie.Rules;

/// <summary>One way for a condition to hold: bits that must be seen and bits that must not.</summary>
internal sealed record Conjunction(int[] Required, int[] Forbidden);

/// <summary>A compiled condition.</summary>
/// <param name="Alternatives">The ways for it to hold; none where it never does.</param>
/// <param name="NamedBits">Every bit that it names, each once, in the order in which they are written.</param>
internal sealed record CompiledCondition(Conjunction[] Alternatives, int[] NamedBits);

/// <summary>
/// Turns a condition into alternatives of required and forbidden bits. While it works, an alternative is a sorted row of literals: a bit
/// twice, plus one where it must not be seen.
/// </summary>
internal sealed class ConditionCompiler
{
    /// <summary>More alternatives than this are an error: the rule is better written as several.</summary>
    public const int MostConjunctions = 64;

    private readonly Func<Condition, int> _bitOf;
    private readonly Rows<int> _named = new();
    private readonly Rows<int> _literals = new();

    /// <summary>Creates a compiler.</summary>
    /// <param name="bitOf">The bit of an atom; throws <see cref="FormatException"/> for an unknown name.</param>
    public ConditionCompiler(Func<Condition, int> bitOf) => _bitOf = bitOf;

    /// <summary>Compiles a condition; an empty result never holds.</summary>
    /// <exception cref="FormatException">A name is unknown, or the condition has too many alternatives.</exception>
    public CompiledCondition Compile(Condition condition)
    {
        _named.Shorten(0);
        Conjunction[] alternatives = IsPlain(condition) ? Plain(condition) : Expanded(condition);
        bool isOneBit = _named.Count == 1 && alternatives.Length == 1 && alternatives[0].Required.Length == 1;
        return new CompiledCondition(alternatives, isOneBit ? alternatives[0].Required : _named.ToArray());
    }

    /// <summary>Whether a condition is atoms that are all seen or not seen, as most are.</summary>
    private static bool IsPlain(Condition condition)
    {
        if (condition is not AllCondition all)
        {
            return IsLiteral(condition);
        }

        for (int p = 0; p < all.Parts.Count; p++)
        {
            if (!IsLiteral(all.Parts[p]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLiteral(Condition condition) => condition is AtomCondition or FactCondition or NotCondition { Inner: AtomCondition or FactCondition };

    private Conjunction[] Plain(Condition condition)
    {
        _literals.Shorten(0);
        if (condition is AllCondition all)
        {
            for (int p = 0; p < all.Parts.Count; p++)
            {
                AddLiteral(all.Parts[p]);
            }
        }
        else
        {
            AddLiteral(condition);
        }

        for (int l = 1; l < _literals.Count; l++)
        {
            if (_literals[l] >> 1 == _literals[l - 1] >> 1)
            {
                // A bit that must be seen and must not.
                return [];
            }
        }

        return [ConjunctionOf(_literals.AsSpan())];
    }

    private void AddLiteral(Condition condition)
    {
        int literal = condition is NotCondition not ? LiteralOf(not.Inner, negated: true) : LiteralOf(condition, negated: false);
        int at = _literals.Count;
        while (at > 0 && _literals[at - 1] > literal)
        {
            at--;
        }

        if (at == 0 || _literals[at - 1] != literal)
        {
            _literals.Insert(at, literal);
        }
    }

    private int LiteralOf(Condition atom, bool negated)
    {
        int bit = _bitOf(atom);
        int named = 0;
        while (named < _named.Count && _named[named] != bit)
        {
            named++;
        }

        if (named == _named.Count)
        {
            _named.Add(bit);
        }

        return (bit << 1) | (negated ? 1 : 0);
    }

    private Conjunction[] Expanded(Condition condition)
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

        return [.. result];
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

    private static Conjunction ConjunctionOf(ReadOnlySpan<int> literals)
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
        _ => [[LiteralOf(condition, negated)]],
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
