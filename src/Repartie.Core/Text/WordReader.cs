using System;

namespace Repartie.Text;

/// <summary>Reads one word: folds it, splits French elisions, drops other apostrophes, notes stretched letters.</summary>
internal static class WordReader
{
    private const int Stretch = 3;

    /// <summary>Reads the word at a position and adds its token.</summary>
    /// <returns>The position after the word, or after the elision that was split off.</returns>
    public static int Read(string text, int start, int limit, TokenizedText target, TokenFlags flags)
    {
        ref Token token = ref target.AddToken();
        token.FoldedStart = target.FoldedCount;
        token.Start = start;
        int position = start;
        int end = start;
        int letters = 0;
        int capitals = 0;
        bool latin = false;
        bool foreign = false;
        while (position < limit)
        {
            char c = text[position];
            CharClass kind = CharTable.ClassOf(c);
            if (kind is CharClass.Letter or CharClass.Digit)
            {
                char folded = CharTable.Fold(c);
                letters++;
                if (folded == CharTable.Two)
                {
                    string pair = FoldingData.Pair(c);
                    target.AppendFolded(pair[0]);
                    target.AppendFolded(pair[1]);
                    latin = true;
                    capitals += IsCapital(c) ? 1 : 0;
                }
                else
                {
                    capitals += folded != c && IsCapital(c) ? 1 : 0;
                    latin |= CharTable.IsLatin(folded);
                    foreign |= CharTable.MayLookAlike(c);
                    target.AppendFolded(folded);
                }

                end = ++position;
            }
            else if (kind == CharClass.Ignorable)
            {
                position++;
            }
            else if (kind == CharClass.Apostrophe && position + 1 < limit && CharTable.ClassOf(text[position + 1]) == CharClass.Letter)
            {
                position++;
                if (Elisions.Contains(target.Folded.AsSpan(token.FoldedStart, target.FoldedCount - token.FoldedStart)))
                {
                    end = position;
                    break;
                }
            }
            else if (kind == CharClass.HighSurrogate && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) && StyledLetters.TryFold(char.ConvertToUtf32(c, text[position + 1]), out char styled))
            {
                target.AppendFolded(styled);
                letters++;
                latin = true;
                position += 2;
                end = position;
            }
            else
            {
                break;
            }
        }

        token.End = end;
        token.Kind = TokenKind.Word;
        token.Sentence = target.SentenceCount - 1;
        token.Flags = flags;
        if (capitals == letters && letters >= 3)
        {
            token.Flags |= TokenFlags.Capitals;
        }

        if (IsCapital(text[start]))
        {
            token.Flags |= TokenFlags.Initial;
        }

        target.LetterCount += letters;
        target.CapitalCount += capitals;
        if (latin && foreign)
        {
            ReplaceLookAlikes(target.Folded.AsSpan(token.FoldedStart, target.FoldedCount - token.FoldedStart));
        }

        FinishForms(ref token, target);
        return Math.Max(position, start + 1);
    }

    private static bool IsCapital(char c)
        => c is >= 'A' and <= 'Z' or >= '\u00C0' and <= '\u00DE' or '\u0152' or >= '\u0410' and <= '\u042F' or >= '\u0391' and <= '\u03A9';

    private static void ReplaceLookAlikes(Span<char> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            word[i] = CharTable.LookAlike(word[i]);
        }
    }

    /// <summary>
    /// Letters repeated three times and more are emphasis: they count twice in the first form ("cooool" is "cool") and once in the
    /// second ("nuuuul" is "nul"); lexicons try both.
    /// </summary>
    private static void FinishForms(ref Token token, TokenizedText target)
    {
        int start = token.FoldedStart;
        int end = target.FoldedCount;
        if (!HasStretch(target.Folded.AsSpan(start, end - start)))
        {
            token.FoldedLength = end - start;
            token.Hash = Hashing.Of(target.FoldedForm(token));
            return;
        }

        token.Flags |= TokenFlags.Stretched;
        int write = start;
        for (int read = start; read < end; read++)
        {
            char c = target.Folded[read];
            bool third = write - start >= 2 && target.Folded[write - 1] == c && target.Folded[write - 2] == c;
            if (!third)
            {
                target.Folded[write++] = c;
            }
        }

        // The first form keeps double letters that were typed as such; the second drops one of each pair that came from a stretch.
        token.FoldedLength = write - start;
        target.TruncateFolded(write);
        for (int read = start; read < write; read++)
        {
            char c = target.Folded[read];
            if (read == start || c != target.Folded[read - 1])
            {
                target.AppendFolded(c);
            }
        }

        token.ShortLength = target.FoldedCount - write;
        token.Hash = Hashing.Of(target.FoldedForm(token));
        token.ShortHash = Hashing.Of(target.ShortForm(token));
    }

    private static bool HasStretch(ReadOnlySpan<char> word)
    {
        for (int i = Stretch - 1; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
            {
                return true;
            }
        }

        return false;
    }
}
