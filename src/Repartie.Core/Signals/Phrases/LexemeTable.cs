using System;
using System.Collections.Generic;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>
/// A read-only hash table from folded words to lexemes, asked with spans; the characters are always compared. Hashes and lexemes stand
/// side by side, so that a word that is not in the table costs one look into memory.
/// </summary>
internal sealed class LexemeTable
{
    private readonly Slot[] _slots;
    private readonly string[] _keys;
    private readonly int _mask;

    public LexemeTable(Dictionary<string, int> entries)
    {
        int size = 16;
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        _mask = size - 1;
        _slots = new Slot[size];
        _keys = new string[size];
        foreach (KeyValuePair<string, int> entry in entries)
        {
            uint hash = Hashing.Of(entry.Key.AsSpan());
            int slot = Place(hash);
            while (_keys[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = entry.Key;
            _slots[slot] = new Slot(hash, entry.Value + 1);
        }
    }

    /// <summary>Every word with its lexeme.</summary>
    public IEnumerable<KeyValuePair<string, int>> Entries
    {
        get
        {
            for (int slot = 0; slot < _keys.Length; slot++)
            {
                if (_keys[slot] is { } key)
                {
                    yield return new KeyValuePair<string, int>(key, _slots[slot].Value - 1);
                }
            }
        }
    }

    /// <summary>The lexeme of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        Slot[] slots = _slots;
        int slot = Place(hash) & (slots.Length - 1);
        while (slots[slot].Value > 0)
        {
            if (slots[slot].Hash == hash && word.SequenceEqual(_keys[slot].AsSpan()))
            {
                return slots[slot].Value - 1;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        return -1;
    }

    private int Place(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)_mask);

    /// <summary>A word's hash and its lexeme plus one; zero is an empty slot.</summary>
    private readonly record struct Slot(uint Hash, int Value);
}
