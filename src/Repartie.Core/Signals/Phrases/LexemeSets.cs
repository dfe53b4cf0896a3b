using System;
using System.Collections.Generic;
using Repartie.BuiltIn.Compiled;

namespace Repartie.Signals.Phrases;

/// <summary>
/// The sets of lexemes that the phrases of an index name, one behind the other: how many lexemes, then these. A set is known by where it
/// begins, which is one look into memory less than a number would take. Immutable.
/// </summary>
internal sealed class LexemeSets
{
    /// <summary>In place of the number of lexemes: the set is very long, or has a lexeme beyond the range. That number, and each lexeme, take two entries.</summary>
    private const ushort Wide = ushort.MaxValue;

    private readonly ushort[] _entries;

    /// <summary>Creates the sets.</summary>
    /// <param name="sets">The lexemes of each.</param>
    /// <param name="starts">Where each begins.</param>
    public LexemeSets(IReadOnlyList<int[]> sets, out int[] starts)
    {
        starts = new int[sets.Count];
        List<ushort> entries = [];
        for (int s = 0; s < sets.Count; s++)
        {
            starts[s] = entries.Count;
            bool wide = sets[s].Length >= Wide || Array.Exists(sets[s], static l => l > ushort.MaxValue);
            if (wide)
            {
                entries.Add(Wide);
            }

            Add(entries, sets[s].Length, wide);
            foreach (int lexeme in sets[s])
            {
                Add(entries, lexeme, wide);
            }
        }

        _entries = [.. entries];
    }

    public LexemeSets(BlobReader blob) => _entries = blob.Shorts();

    /// <summary>How many entries the sets take.</summary>
    public int Length => _entries.Length;

    public void Write(BlobWriter blob) => blob.Shorts(_entries);

    /// <summary>The lexemes of a set; false where they do not fit in 16 bits and are got by <see cref="Of"/> only.</summary>
    public bool TryShort(int set, out ReadOnlySpan<ushort> lexemes)
    {
        int count = _entries[set];
        lexemes = count == Wide ? default : _entries.AsSpan(set + 1, count);
        return count != Wide;
    }

    /// <summary>The lexemes of a set.</summary>
    public int[] Of(int set)
    {
        bool wide = _entries[set] == Wide;
        int place = wide ? set + 1 : set;
        int[] lexemes = new int[Take(ref place, wide)];
        for (int l = 0; l < lexemes.Length; l++)
        {
            lexemes[l] = Take(ref place, wide);
        }

        return lexemes;
    }

    /// <summary>Has the memory of a set fetched, where there is one at this place.</summary>
    public int ReadAhead(int set) => (uint)set < (uint)_entries.Length ? _entries[set] : 0;

    private static void Add(List<ushort> entries, int number, bool wide)
    {
        entries.Add((ushort)number);
        if (wide)
        {
            entries.Add((ushort)(number >> 16));
        }
    }

    private int Take(ref int place, bool wide) => _entries[place++] | (wide ? _entries[place++] << 16 : 0);
}
