using System;

namespace Repartie.Signals.Phrases;

/// <summary>
/// What the token at hand satisfies, in reusable buffers. A common word satisfies hundreds of atoms, so they are not listed anew for each
/// token but marked, and asked for by number.
/// </summary>
internal sealed class AtomBuffer
{
    private WordEntry[] _entries = new WordEntry[8];
    private int[] _marks = [];
    private int _mark;

    /// <summary>The entries of the token: its word's, or those of its prefixes and of what kind of token it is.</summary>
    public ReadOnlySpan<WordEntry> Entries => _entries.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>How many atoms there are, repeated ones counted again.</summary>
    public int AtomCount { get; private set; }

    public ulong Filter { get; private set; }

    public void Clear(int atoms)
    {
        if (_marks.Length < atoms)
        {
            _marks = new int[atoms];
            _mark = 0;
        }

        if (++_mark == int.MaxValue)
        {
            Array.Clear(_marks, 0, _marks.Length);
            _mark = 1;
        }

        Count = 0;
        AtomCount = 0;
        Filter = 0;
    }

    public void Add(WordEntry entry)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, _entries.Length * 2);
        }

        _entries[Count++] = entry;
        AtomCount += entry.Atoms.Length;
        Filter |= entry.Filter;
        foreach (int atom in entry.Atoms)
        {
            _marks[atom] = _mark;
        }
    }

    public bool Contains(int atom) => _marks[atom] == _mark;
}
