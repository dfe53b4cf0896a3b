using System;

namespace Repartie.Text;

/// <summary>
/// Reads the words that most posts are made of: letters of Latin-1 and digits, with a blank or a mark behind them that ends them beyond doubt.
/// They are folded and hashed in one pass over one small table. Everything else is left to <see cref="LinkReader"/> and <see cref="WordReader"/>,
/// which give the same token for a plain word.
/// </summary>
internal static class PlainWordReader
{
    /// <summary>Longer ones are no words; the bound is the room that is asked for ahead.</summary>
    private const int Longest = 48;

    // What may stand behind a word: a sign that ends it, a full stop, and what may go on with a word, a link or an address.
    private const char End = ' ';
    private const char Stop = '.';
    private const char LastSign = '/';

    // What each character of Latin-1 folds to where that is one letter or digit, else which sign it is.
    private static ReadOnlySpan<byte> Folds =>
        "                                "u8
        + "       -   - -. 0123456789-     "u8
        + "-abcdefghijklmnopqrstuvwxyz    -"u8
        + "-abcdefghijklmnopqrstuvwxyz    -"u8
        + "--------------------------------"u8
        + "--------------------------------"u8
        + "aaaaaa-ceeeeiiiidnooooo-ouuuuy--"u8
        + "aaaaaa-ceeeeiiiidnooooo-ouuuuy-y"u8;

    /// <summary>Reads the word at a position and adds its token.</summary>
    /// <returns>The position after the word; the position itself, without a token, where it is no plain word.</returns>
    public static int Read(string text, int start, TokenizedText target, TokenFlags flags)
    {
        int first = target.FoldedCount;
        Span<char> folded = target.RoomFor(Longest);
        ReadOnlySpan<byte> folds = Folds;
        uint hash = Hashing.Seed;
        int length = 0;
        int capitals = 0;
        char before = '\0';
        bool twice = false;
        bool stretched = false;
        char sign = End;
        int at = start;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (c > '\u00FF')
            {
                return start;
            }

            char fold = (char)folds[c];
            if (fold <= LastSign)
            {
                sign = fold;
                break;
            }

            if (length == folded.Length)
            {
                return start;
            }

            folded[length++] = fold;
            hash = Hashing.Step(hash, fold);
            capitals += fold != c & c < '\u00DF' ? 1 : 0;
            bool same = fold == before;
            stretched |= same & twice;
            twice = same;
            before = fold;
        }

        if (stretched || (sign != End && !(sign == Stop && EndsSentence(text, at, folded[0]))))
        {
            return start;
        }

        ref Token token = ref target.AddToken();
        token.Start = start;
        token.End = at;
        token.FoldedStart = first;
        token.FoldedLength = length;
        token.Sentence = target.SentenceCount - 1;
        token.Hash = hash;
        if (capitals != 0)
        {
            flags |= capitals == length && length >= 3 ? TokenFlags.Capitals : TokenFlags.None;
            flags |= text[start] != folded[0] && text[start] < '\u00DF' ? TokenFlags.Initial : TokenFlags.None;
            target.CapitalCount += capitals;
        }

        token.Flags = flags;
        target.LetterCount += length;
        target.TakeFolded(length);
        return at;
    }

    // Whether a full stop ends the word, and begins no part of a domain.
    private static bool EndsSentence(string text, int stop, char first)
        => first != 'w' && (stop + 1 == text.Length || text[stop + 1] is ' ' or '\n');
}
