using System;
using System.Collections.Generic;

namespace Repartie.Privacy;

/// <summary>Looks up words of a text without copying them: folded, accents and marks aside. Immutable once built.</summary>
internal sealed class WordTable
{
    private const int MaxWord = 32;
    private readonly string[] _words;
    private readonly uint[] _values;
    private readonly int _mask;

    // The letters of a to z with which words begin, as bits.
    private readonly uint _firsts;

    /// <summary>Builds a table from lists of folded words, separated by spaces. A word in several lists has all their bits.</summary>
    public WordTable(params (string Words, uint Value)[] lists)
    {
        Dictionary<string, uint> all = new(StringComparer.Ordinal);
        foreach ((string words, uint value) in lists)
        {
            foreach (string word in words.Split(' '))
            {
                if (word.Length > 0)
                {
                    all[word] = all.TryGetValue(word, out uint known) ? known | value : value;
                }
            }
        }

        int size = 16;
        while (size < all.Count * 4)
        {
            size *= 2;
        }

        _mask = size - 1;
        _words = new string[size];
        _values = new uint[size];
        foreach (KeyValuePair<string, uint> entry in all)
        {
            int slot = (int)Hash(entry.Key, 0, entry.Key.Length, lettersOnly: false) & _mask;
            while (_words[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _firsts |= (uint)(entry.Key[0] - 'a') <= 25 ? 1u << (entry.Key[0] - 'a') : 0;
            _words[slot] = entry.Key;
            _values[slot] = entry.Value;
        }
    }

    /// <summary>The value of the word that stands between two places of a text; 0 for a word that is not in the table.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where the word ends.</param>
    /// <param name="lettersOnly">Whether to read over digits and signs, so that "service.client2" is "serviceclient".</param>
    public uint Find(string text, int start, int end, bool lettersOnly = false)
    {
        if (end <= start || end - start > MaxWord)
        {
            return 0;
        }

        uint first = (uint)(Chars.Fold(text[start]) - 'a');
        if (first <= 25 && ((_firsts >> (int)first) & 1) == 0)
        {
            return 0;
        }

        int slot = (int)Hash(text, start, end, lettersOnly) & _mask;
        while (_words[slot] is { } word)
        {
            if (Same(text, start, end, word, lettersOnly))
            {
                return _values[slot];
            }

            slot = (slot + 1) & _mask;
        }

        return 0;
    }

    public bool Contains(string text, int start, int end) => Find(text, start, end) != 0;

    private static bool IsSkipped(char c, bool lettersOnly) => Chars.IsCombining(c) || (lettersOnly && (Chars.IsDigit(c) || !Chars.IsWord(c)));

    private static uint Hash(string text, int start, int end, bool lettersOnly)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (Chars.IsAsciiLetter(c))
            {
                hash = unchecked((hash ^ (uint)(c | 0x20)) * 16777619);
            }
            else if (!IsSkipped(c, lettersOnly))
            {
                hash = unchecked((hash ^ Chars.Fold(c)) * 16777619);
            }
        }

        return hash ^ (hash >> 15);
    }

    private static bool Same(string text, int start, int end, string word, bool lettersOnly)
    {
        int at = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (IsSkipped(c, lettersOnly))
            {
                continue;
            }

            if (at == word.Length || Chars.Fold(c) != word[at])
            {
                return false;
            }

            at++;
        }

        return at == word.Length;
    }
}
