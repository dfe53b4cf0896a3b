using System;
using System.Collections.Generic;
using Repartie.BuiltIn.Compiled;

namespace Repartie.Text;

/// <summary>
/// Folded words, each with bits, asked with the span and the hash of a token. The hashes lie together and the letters behind one another: a
/// word that is not there is told by its hash, without a look at any other word. Words are added first, then only asked for; from then on it
/// is safe to use from many threads.
/// </summary>
internal sealed class WordBits
{
    private const int EntryLength = 4;

    private Entry[] _entries = new Entry[256];
    private char[] _letters = new char[1024];
    private int _letterCount;
    private int _count;

    public WordBits()
    {
    }

    /// <summary>Reads a table.</summary>
    public WordBits(BlobReader blob)
    {
        int[] numbers = blob.Numbers();
        _entries = new Entry[numbers.Length / EntryLength];
        for (int e = 0; e < _entries.Length; e++)
        {
            int at = e * EntryLength;
            _entries[e] = new Entry { Hash = (uint)numbers[at], Start = numbers[at + 1], Length = numbers[at + 2], Bits = numbers[at + 3] };
            _count += _entries[e].Length > 0 ? 1 : 0;
        }

        _letters = blob.Text().ToCharArray();
        _letterCount = _letters.Length;
    }

    /// <summary>Writes the table.</summary>
    public void Write(BlobWriter blob)
    {
        List<int> numbers = [];
        foreach (Entry entry in _entries)
        {
            numbers.AddRange([(int)entry.Hash, entry.Start, entry.Length, entry.Bits]);
        }

        blob.Numbers(numbers);
        blob.Text(new string(_letters, 0, _letterCount));
    }

    /// <summary>Words with the same bit each.</summary>
    public static WordBits Of(params string[] words)
    {
        WordBits table = new();
        foreach (string word in words)
        {
            table.Add(word, 1);
        }

        return table;
    }

    /// <summary>All words, in no order that counts.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            foreach (Entry entry in _entries)
            {
                if (entry.Length > 0)
                {
                    yield return new string(_letters, entry.Start, entry.Length);
                }
            }
        }
    }

    /// <summary>Adds bits to a word of at least one letter.</summary>
    public void Add(string word, int bits)
    {
        if ((_count + 1) * 2 > _entries.Length)
        {
            Grow();
        }

        uint hash = Hashing.Of(word.AsSpan());
        ref Entry entry = ref _entries[SlotOf(word.AsSpan(), hash)];
        if (entry.Length == 0)
        {
            if (_letters.Length - _letterCount < word.Length)
            {
                Array.Resize(ref _letters, (_letters.Length + word.Length) * 2);
            }

            word.CopyTo(0, _letters, _letterCount, word.Length);
            entry = new Entry { Hash = hash, Start = _letterCount, Length = word.Length };
            _letterCount += word.Length;
            _count++;
        }

        entry.Bits |= bits;
    }

    /// <summary>The bits of a word; zero for none.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash) => _entries[SlotOf(word, hash)].Bits;

    // Where a word stands, or the free slot where it would.
    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        Entry[] entries = _entries;
        int slot = (int)hash & (entries.Length - 1);
        while (entries[slot].Length != 0 && !(entries[slot].Hash == hash && word.SequenceEqual(_letters.AsSpan(entries[slot].Start, entries[slot].Length))))
        {
            slot = (slot + 1) & (entries.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        Entry[] old = _entries;
        _entries = new Entry[old.Length * 2];
        foreach (Entry entry in old)
        {
            if (entry.Length > 0)
            {
                _entries[SlotOf(_letters.AsSpan(entry.Start, entry.Length), entry.Hash)] = entry;
            }
        }
    }

    private struct Entry
    {
        public uint Hash;
        public int Start;
        public int Length;
        public int Bits;
    }
}
