using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.Signals;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Benchmarks.Measuring;

/// <summary>Texts that are made to cost: patterns that hurt other engines, and words found by search to take the most matching steps.</summary>
internal static class AdversarialTexts
{
    public static IEnumerable<(string Text, string What)> Of(World world, int length)
    {
        yield return (Repeat("😡", length), "emoji only");
        yield return (Repeat("aaaaaaa ", length), "stretched words");
        yield return (Repeat("1 2 3 4 5 6 7 8 ", length), "digits and spaces");
        yield return (Repeat("06 12 34 56 7 ", length), "almost phone numbers");
        yield return (Repeat("a@b.", length), "almost addresses");
        yield return (Repeat("@a ", length), "mentions");
        yield return (Repeat("l'd'j'm'", length), "elisions");
        yield return (Repeat("not if i was told ", length), "cues");
        yield return (Repeat("a.b?c!", length), "sentences of one letter");
        yield return (Repeat("é", length), "one long word");
        yield return (Costly(world, length, sameSentence: true), "the costliest words in one sentence");
        yield return (Costly(world, length, sameSentence: false), "the costliest words, each a sentence");
    }

    // Greedy: each next word is the one that adds the most steps.
    private static string Costly(World world, int length, bool sameSentence)
    {
        string separator = sameSentence ? " " : ". ";
        PhraseMatcher matcher = new();
        HitList hits = new();
        TokenizedText tokens = new();
        PhraseIndex[] books = [BuiltInSignals.Instance.BookOf("en").Index, BuiltInSignals.Instance.BookOf("fr").Index, BuiltInSignals.Instance.BookOf(BuiltInSignals.AnyLanguage).Index];
        long Steps(string text)
        {
            matcher.StepsLeft = long.MaxValue;
            Tokenizer.Tokenize(text, tokens);
            foreach (PhraseIndex book in books)
            {
                hits.Clear();
                matcher.Match(book, tokens, hits);
            }

            return long.MaxValue - matcher.StepsLeft;
        }

        string[] candidates =
        [
            .. books[0].Vocabulary.Words.Select(static w => w.Key).Order(StringComparer.Ordinal).Concat(world.Generated.Phrases).Where(static w => w.Length < 14)
                .OrderByDescending(w => Steps(w + separator + w) / (double)w.Length).Take(120),
        ];
        StringBuilder text = new();
        while (text.Length < length)
        {
            string best = candidates.MaxBy(w => (Steps(text + w) - Steps(text.ToString())) / (double)(w.Length + separator.Length))!;
            text.Append(best).Append(separator);
        }

        return text.ToString(0, length);
    }

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, (length / part.Length) + 1)).Substring(0, length);
}
