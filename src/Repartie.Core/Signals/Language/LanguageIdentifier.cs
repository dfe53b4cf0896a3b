using System;
using System.Collections.Generic;
using Repartie.BuiltIn;
using Repartie.Text;

namespace Repartie.Signals.Language;

/// <summary>
/// Identifies the language of a post by its function words. A text with none of them, or as many of two languages, has no
/// language: then the lexicons of all built-in languages are read.
/// </summary>
internal sealed class LanguageIdentifier
{
    private readonly Dictionary<string, int> _languagesOfWord = new(StringComparer.Ordinal);
    private readonly string[] _languages;

    private LanguageIdentifier()
    {
        List<string> languages = [];
        using System.IO.TextReader reader = BuiltInFiles.OpenText("Languages/words.txt");
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            int bit = 1 << languages.Count;
            languages.Add(line.Substring(0, 2));
            foreach (string word in line.Substring(3).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                _languagesOfWord[word] = (_languagesOfWord.TryGetValue(word, out int bits) ? bits : 0) | bit;
            }
        }

        _languages = [.. languages];
        Table = new WordBits(_languagesOfWord);
    }

    public static LanguageIdentifier Instance { get; } = new();

    /// <summary>The function words of all languages, folded.</summary>
    public IEnumerable<string> Words => _languagesOfWord.Keys;

    /// <summary>Whether a folded word is a function word of some language.</summary>
    public bool Knows(string word) => _languagesOfWord.ContainsKey(word);

    private WordBits Table { get; }

    /// <summary>The two letters of the language, or null where the text does not tell.</summary>
    public string? Identify(TokenizedText text) => Identify(text, out _);

    /// <summary>The language, and by how many function words it leads the next one.</summary>
    public string? Identify(TokenizedText text, out int lead)
    {
        Span<int> scores = stackalloc int[_languages.Length];
        int words = 0;
        for (int i = 0; i < text.Count; i++)
        {
            ref Token token = ref text.Tokens[i];
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            words++;
            int bits = Table.Find(text.FoldedForm(token), token.Hash);
            for (int l = 0; bits != 0; l++, bits >>= 1)
            {
                scores[l] += bits & 1;
            }
        }

        int best = 0;
        for (int l = 1; l < scores.Length; l++)
        {
            if (scores[l] > scores[best])
            {
                best = l;
            }
        }

        int second = 0;
        for (int l = 0; l < scores.Length; l++)
        {
            second = l == best ? second : Math.Max(second, scores[l]);
        }

        lead = scores[best] - second;

        // The built-in languages need a lead of one word; another one must be plain, or a name or a cognate would silence both lexicons.
        bool builtIn = _languages[best] is "fr" or "en";
        bool clear = builtIn
            ? scores[best] > second
            : scores[best] >= 3 && scores[best] >= second + 2 && scores[best] * 4 >= words;
        return clear ? _languages[best] : null;
    }

    /// <summary>A hash table from words to language bits, asked with spans.</summary>
    private sealed class WordBits
    {
        private readonly string[] _keys;
        private readonly int[] _bits;
        private readonly int _mask;

        public WordBits(Dictionary<string, int> entries)
        {
            int size = 16;
            while (size < entries.Count * 2)
            {
                size *= 2;
            }

            _mask = size - 1;
            _keys = new string[size];
            _bits = new int[size];
            string[] words = [.. entries.Keys];
            Array.Sort(words, StringComparer.Ordinal);
            foreach (string word in words)
            {
                int slot = (int)(Hashing.Of(word.AsSpan()) & (uint)_mask);
                while (_keys[slot] is not null)
                {
                    slot = (slot + 1) & _mask;
                }

                _keys[slot] = word;
                _bits[slot] = entries[word];
            }
        }

        public int Find(ReadOnlySpan<char> word, uint hash)
        {
            int slot = (int)(hash & (uint)_mask);
            while (_keys[slot] is { } key)
            {
                if (word.SequenceEqual(key.AsSpan()))
                {
                    return _bits[slot];
                }

                slot = (slot + 1) & _mask;
            }

            return 0;
        }
    }
}
