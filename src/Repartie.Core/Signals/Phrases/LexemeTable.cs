using System;
using System.Collections.Generic;
using System.Linq;
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

    /// <summary>Numbers of a slot.</summary>
    private const int SlotLength = 3;

    private Slot[] _slots;

    // Every word behind its length: a string for each would be most of what a table takes.
    private char[] _words;
    private int _mask;
    private int _count;
    private int _end;

    /// <summary>Creates an empty table, to be filled.</summary>
    public LexemeTable()
    {
        _slots = new Slot[16];
        _mask = _slots.Length - 1;
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
        int[] slots = blob.Ints();
        _slots = new Slot[slots.Length / SlotLength];
        for (int s = 0; s < _slots.Length; s++)
        {
            _slots[s] = new Slot((uint)slots[s * SlotLength], slots[(s * SlotLength) + 1], slots[(s * SlotLength) + 2]);
        }

        _words = blob.Text().ToCharArray();
        _mask = _slots.Length - 1;
    }

    /// <summary>Adds a word that is not in the table; not while others look words up.</summary>
    public void Add(ReadOnlySpan<char> word, uint hash, int lexeme)
    {
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        if (_words.Length - _end < Head + word.Length)
        {
            Array.Resize(ref _words, Math.Max(64, (_end + Head + word.Length) * 2));
        }

        Put(new Slot(hash, lexeme + 1, _end));
        _words[_end] = (char)word.Length;
        _words[_end + 1] = (char)(word.Length >> 16);
        word.CopyTo(_words.AsSpan(_end + Head));
        _end += Head + word.Length;
    }

    /// <summary>Gives back what room is left, once nothing more is added.</summary>
    public void Trim() => Array.Resize(ref _words, _end);

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[old.Length * 2];
        _mask = _slots.Length - 1;
        foreach (Slot slot in old)
        {
            if (slot.Value > 0)
            {
                Put(slot);
            }
        }
    }

    private void Put(Slot entry)
    {
        int slot = Place(entry.Hash);
        while (_slots[slot].Value > 0)
        {
            slot = (slot + 1) & _mask;
        }

        _slots[slot] = entry;
    }

    public void Write(BlobWriter blob)
    {
        blob.Ints([.. _slots.SelectMany(static s => new[] { (int)s.Hash, s.Value, s.Word })]);
        blob.Text(new string(_words));
    }

    /// <summary>Every word with its lexeme.</summary>
    public IEnumerable<KeyValuePair<string, int>> Entries
    {
        get
        {
            foreach (Slot slot in _slots)
            {
                if (slot.Value > 0)
                {
                    yield return new KeyValuePair<string, int>(new string(_words, slot.Word + Head, LengthOf(slot.Word)), slot.Value - 1);
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
            if (slots[slot].Hash == hash && Says(slots[slot].Word, word))
            {
                return slots[slot].Value - 1;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        return -1;
    }

    /// <summary>Bits by which a word that is not in the table can most often be told without a look at it, each at <see cref="SieveBit"/>.</summary>
    public ulong[] Sieve()
    {
        // Sixteen bits for each word or a few more.
        ulong[] sieve = new ulong[Math.Max(1, _slots.Length / 8)];
        foreach (Slot slot in _slots)
        {
            if (slot.Value > 0)
            {
                int bit = SieveBit(slot.Hash, sieve);
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
        Slot slot = _slots[Place(hash)];
        lexeme = slot.Value - 1;
        return (uint)slot.Word < (uint)_words.Length ? _words[slot.Word] : 0;
    }

    private bool Says(int place, ReadOnlySpan<char> word) => LengthOf(place) == word.Length && word.SequenceEqual(_words.AsSpan(place + Head, word.Length));

    private int LengthOf(int place) => _words[place] | (_words[place + 1] << 16);

    private int Place(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)_mask);

    /// <summary>A word's hash, its lexeme plus one (zero is an empty slot), and where it stands.</summary>
    private readonly record struct Slot(uint Hash, int Value, int Word);
}
