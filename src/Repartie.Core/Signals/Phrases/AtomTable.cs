using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Signals.Phrases;

/// <summary>The words, prefixes and special classes that lead over one edge.</summary>
internal sealed class AtomSet
{
    public SortedSet<string> Words { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Prefixes { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Specials { get; } = new(StringComparer.Ordinal);

    public bool IsEmpty => Words.Count + Prefixes.Count + Specials.Count == 0;

    public string Key => "(" + string.Join("|", Words) + "|" + string.Join("*|", Prefixes) + "*|" + string.Join("|", Specials) + ")";
}

/// <summary>
/// Numbers the atoms of an automaton: what an edge asks of a word. Knows for each word and each prefix which atoms it satisfies.
/// </summary>
internal sealed class AtomTable
{
    private readonly Dictionary<string, int> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _specials = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public IReadOnlyDictionary<string, List<int>> Prefixes => _prefixes;

    public int Word(string word)
    {
        AtomSet set = new();
        set.Words.Add(word);
        return Set(set);
    }

    public int Prefix(string prefix)
    {
        AtomSet set = new();
        set.Prefixes.Add(prefix);
        return Set(set);
    }

    public int Special(string name)
    {
        AtomSet set = new();
        set.Specials.Add(name);
        return Set(set);
    }

    public int Set(AtomSet set)
    {
        string key = set.Key;
        if (_sets.TryGetValue(key, out int atom))
        {
            return atom;
        }

        atom = Count++;
        _sets.Add(key, atom);
        Register(_words, set.Words, atom);
        Register(_prefixes, set.Prefixes, atom);
        Register(_specials, set.Specials, atom);
        return atom;
    }

    public int[] SpecialAtoms(string name) => _specials.TryGetValue(name, out List<int>? atoms) ? [.. atoms] : [];

    /// <summary>Every word that occurs, with all atoms it satisfies: its own and those of its prefixes.</summary>
    public IEnumerable<KeyValuePair<string, int[]>> WordsWithAtoms()
    {
        foreach (KeyValuePair<string, List<int>> entry in _words)
        {
            SortedSet<int> atoms = [.. entry.Value];
            for (int length = 1; length <= entry.Key.Length; length++)
            {
                if (_prefixes.TryGetValue(entry.Key.Substring(0, length), out List<int>? more))
                {
                    atoms.UnionWith(more);
                }
            }

            yield return new KeyValuePair<string, int[]>(entry.Key, atoms.ToArray());
        }
    }

    private static void Register(Dictionary<string, List<int>> table, IEnumerable<string> members, int atom)
    {
        foreach (string member in members)
        {
            if (!table.TryGetValue(member, out List<int>? atoms))
            {
                table.Add(member, atoms = []);
            }

            atoms.Add(atom);
        }
    }
}
