using System;
using System.Collections.Generic;
using Repartie.BuiltIn.Compiled;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>
/// A hash table from folded words to lexemes, filled once, asked with spans; the characters are always compared. Hashes and lexemes stand
/// side by side, so that a word that is not in the table costs one look into memory.
/// </summary>
internal sealed class LexemeTable
{
    /// <summary>The length of a word takes two characters: the lower half, then the upper one.</summary>
    private const int Head = 2;

    /// <summary>Numbers of a slot: the word's hash, its lexeme plus one (zero is an empty slot), and where it stands.</summary>
    private const int SlotLength = 3;

    private const int Value = 1;
    private const int Word = 2;

    // As plain numbers, which a program that starts reads as they lie in the assembly.
    private int[] _slots;

    // Every word behind its length: a string for each would be most of what a table takes.
    private char[] _words;
    private int _mask;
    private int _count;
    private int _end;

    /// <summary>Creates an empty table, to be filled.</summary>
    public LexemeTable()
    {
        _slots = new int[16 * SlotLength];
        _mask = 15;
        _words = [];
    }

    public LexemeTable(Dictionary<string, int> entries)
        : this()
    {
        foreach (KeyValuePair<string, int> entry in entries)
        {
            Add(entry.Key.AsSpan(), Hashing.Of(entry.Key.AsSpan()), entry.Value);
        }

        Trim();
    }

    public LexemeTable(BlobReader blob)
    {
        _slots = blob.Ints();
        _words = blob.Chars();
        _mask = (_slots.Length / SlotLength) - 1;
    }

    /// <summary>Adds a word that is not in the table; not while others look words up.</summary>
    public void Add(ReadOnlySpan<char> word, uint hash, int lexeme)
    {
        if (++_count * 2 > _mask + 1)
        {
            Grow();
        }

        if (_words.Length - _end < Head + word.Length)
        {
            Array.Resize(ref _words, Math.Max(64, (_end + Head + word.Length) * 2));
        }

        Put((int)hash, lexeme + 1, _end);
        _words[_end] = (char)word.Length;
        _words[_end + 1] = (char)(word.Length >> 16);
        word.CopyTo(_words.AsSpan(_end + Head));
        _end += Head + word.Length;
    }

    /// <summary>Gives back what room is left, once nothing more is added.</summary>
    public void Trim() => Array.Resize(ref _words, _end);

    private void Grow()
    {
        int[] old = _slots;
        _slots = new int[old.Length * 2];
        _mask = (_mask * 2) + 1;
        for (int at = 0; at < old.Length; at += SlotLength)
        {
            if (old[at + Value] > 0)
            {
                Put(old[at], old[at + Value], old[at + Word]);
            }
        }
    }

    private void Put(int hash, int value, int word)
    {
        int slot = Place((uint)hash);
        while (_slots[(slot * SlotLength) + Value] > 0)
        {
            slot = (slot + 1) & _mask;
        }

        int at = slot * SlotLength;
        _slots[at] = hash;
        _slots[at + Value] = value;
        _slots[at + Word] = word;
    }

    public void Write(BlobWriter blob)
    {
        blob.Ints(_slots);
        blob.Chars(_words);
    }

    /// <summary>Every word with its lexeme.</summary>
    public IEnumerable<KeyValuePair<string, int>> Entries
    {
        get
        {
            for (int at = 0; at < _slots.Length; at += SlotLength)
            {
                if (_slots[at + Value] > 0)
                {
                    int word = _slots[at + Word];
                    yield return new KeyValuePair<string, int>(new string(_words, word + Head, LengthOf(word)), _slots[at + Value] - 1);
                }
            }
        }
    }

    /// <summary>The lexeme of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        int[] slots = _slots;
        int slot = Place(hash);
        for (int at = slot * SlotLength; slots[at + Value] > 0; at = slot * SlotLength)
        {
            if (slots[at] == (int)hash && Says(slots[at + Word], word))
            {
                return slots[at + Value] - 1;
            }

            slot = (slot + 1) & _mask;
        }

        return -1;
    }

    /// <summary>Bits by which a word that is not in the table can most often be told without a look at it, each at <see cref="SieveBit"/>.</summary>
    public ulong[] Sieve()
    {
        // Sixteen bits for each word or a few more.
        ulong[] sieve = new ulong[Math.Max(1, (_mask + 1) / 8)];
        for (int at = 0; at < _slots.Length; at += SlotLength)
        {
            if (_slots[at + Value] > 0)
            {
                int bit = SieveBit((uint)_slots[at], sieve);
                sieve[bit >> 6] |= 1UL << bit;
            }
        }

        return sieve;
    }

    /// <summary>The bit of a hash in a sieve.</summary>
    public static int SieveBit(uint hash, ulong[] sieve) => (int)((hash ^ (hash >> 15)) & (uint)((sieve.Length * 64) - 1));

    /// <summary>Has the memory fetched in which a word of this hash stands, if one does.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="lexeme">The lexeme that comes first in question, or -1.</param>
    public int ReadAhead(uint hash, out int lexeme)
    {
        int at = Place(hash) * SlotLength;
        lexeme = _slots[at + Value] - 1;
        int word = _slots[at + Word];
        return (uint)word < (uint)_words.Length ? _words[word] : 0;
    }

    private bool Says(int place, ReadOnlySpan<char> word) => LengthOf(place) == word.Length && word.SequenceEqual(_words.AsSpan(place + Head, word.Length));

    private int LengthOf(int place) => _words[place] | (_words[place + 1] << 16);

    private int Place(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)_mask);
}
