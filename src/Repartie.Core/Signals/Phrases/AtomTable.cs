using System;
using System.Collections.Generic;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Numbers what one step of a phrase asks of a token: a single lexeme (even numbers) or one of several (odd numbers). Equal sets have
/// one number, whichever phrases name them.
/// </summary>
internal sealed class AtomTable(Vocabulary vocabulary)
{
    private readonly Dictionary<int[], int> _sets = new(SameLexemes.Instance);
    private readonly List<int[]> _members = [];

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>The lexemes of each set, in ascending order.</summary>
    public IReadOnlyList<int[]> Sets => _members;

    public static bool IsSet(int atom) => (atom & 1) != 0;

    /// <summary>The atom of a single lexeme.</summary>
    public static int Of(int lexeme) => lexeme << 1;

    /// <summary>The atom of any of several lexemes.</summary>
    public int Of(IReadOnlyCollection<int> lexemes)
    {
        int[] members = [.. lexemes];
        Array.Sort(members);
        int count = 0;
        for (int i = 0; i < members.Length; i++)
        {
            if (i == 0 || members[i] != members[i - 1])
            {
                members[count++] = members[i];
            }
        }

        Array.Resize(ref members, count);
        if (members.Length == 1)
        {
            return Of(members[0]);
        }

        if (!_sets.TryGetValue(members, out int set))
        {
            set = _members.Count;
            _members.Add(members);
            _sets.Add(members, set);
        }

        return (set << 1) | 1;
    }

    private sealed class SameLexemes : IEqualityComparer<int[]>
    {
        public static readonly SameLexemes Instance = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            uint hash = 2166136261;
            foreach (int lexeme in obj)
            {
                hash = (hash ^ (uint)lexeme) * 16777619;
            }

            return (int)hash;
        }
    }
}
