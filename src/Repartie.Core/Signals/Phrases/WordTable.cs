using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>A read-only hash table from folded words to atoms, asked with spans; the characters are always compared.</summary>
internal sealed class WordTable
{
    private readonly string[] _keys;
    private readonly WordEntry[] _values;
    private readonly uint[] _hashes;
    private readonly int _mask;

    public WordTable(IEnumerable<KeyValuePair<string, WordEntry>> entries)
    {
        KeyValuePair<string, WordEntry>[] all = entries.ToArray();
        int size = 16;
        while (size < all.Length * 2)
        {
            size *= 2;
        }

        _mask = size - 1;
        _keys = new string[size];
        _values = new WordEntry[size];
        _hashes = new uint[size];
        foreach (KeyValuePair<string, WordEntry> entry in all)
        {
            uint hash = Hashing.Of(entry.Key.AsSpan());
            int slot = Slot(hash);
            while (_keys[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = entry.Key;
            _values[slot] = entry.Value;
            _hashes[slot] = hash;
        }
    }

    public WordEntry? Find(ReadOnlySpan<char> word, uint hash)
    {
        int slot = Slot(hash);
        while (_keys[slot] is { } key)
        {
            if (_hashes[slot] == hash && word.SequenceEqual(key.AsSpan()))
            {
                return _values[slot];
            }

            slot = (slot + 1) & _mask;
        }

        return null;
    }

    private int Slot(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)_mask);
}
