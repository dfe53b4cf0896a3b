using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Scoping;

/// <summary>
/// Counts phrases over a stream of posts in bounded memory: where there would be too many, the rarest are forgotten (lossy counting, Manku and
/// Motwani 2002), so that a kept phrase is counted short by at most <see cref="Forgotten"/>.
/// </summary>
internal sealed class PhraseCounts(int mostPhrases)
{
    private readonly Dictionary<string, PhraseEntry> _entries = new(StringComparer.Ordinal);

    public int Posts { get; private set; }

    /// <summary>Below how many posts phrases were forgotten at some time; 0 when none was.</summary>
    public int Forgotten { get; private set; }

    /// <summary>How many phrases of one, two and three words were counted, forgotten ones included.</summary>
    public long[] Totals { get; } = new long[PhraseReader.LongestPhrase + 1];

    public IEnumerable<KeyValuePair<string, PhraseEntry>> Entries => _entries;

    public static int WordsOf(string key)
    {
        int words = 1;
        foreach (char c in key)
        {
            words += c == ' ' ? 1 : 0;
        }

        return words;
    }

    public PhraseEntry? Find(string key) => _entries.TryGetValue(key, out PhraseEntry? entry) ? entry : null;

    public void Add(string text, IReadOnlyList<PhrasePlace> places, IReadOnlyList<(int Start, int End)> hidden, bool withExamples)
    {
        uint post = Mix((uint)++Posts);
        foreach (PhrasePlace place in places)
        {
            if (!_entries.TryGetValue(place.Key, out PhraseEntry? entry))
            {
                _entries.Add(place.Key, entry = new PhraseEntry(text.Substring(place.Start, place.End - place.Start).ToLowerInvariant()));
            }

            entry.Count(post);
            Totals[WordsOf(place.Key)]++;
            if (withExamples && entry.WantsExample)
            {
                string example = ExampleText.Around(text, place.Start, place.End, hidden);
                if (!entry.Examples.Contains(example))
                {
                    entry.Examples.Add(example);
                }
            }
        }

        if (_entries.Count > mostPhrases)
        {
            ForgetRarest();
        }
    }

    private void ForgetRarest()
    {
        while (_entries.Count > mostPhrases / 4 * 3)
        {
            Forgotten++;
            foreach (string key in _entries.Where(e => e.Value.Posts <= Forgotten).Select(static e => e.Key).ToArray())
            {
                _entries.Remove(key);
            }
        }
    }

    // Spreads consecutive numbers evenly, so that the smallest hashes are a fair sample of the posts (the finaliser of MurmurHash3).
    private static uint Mix(uint value)
    {
        unchecked
        {
            value ^= value >> 16;
            value *= 0x85EBCA6B;
            value ^= value >> 13;
            value *= 0xC2B2AE35;
            return value ^ (value >> 16);
        }
    }
}
