using System;
using Repartie.Text;

namespace Repartie.Reviews;

/// <summary>Words that point at a link: the link itself, or "here:", behind which networks show it as a card and take it out of the text.</summary>
internal static class Pointers
{
    private static readonly string[] Words = ["here", "below", "link", "ici", "dessous", "lien", "suivant", "via", "form", "formulaire"];

    /// <summary>Whether a link stands in a sentence or right beside it, or the sentence points at one.</summary>
    public static bool LinkNear(DraftReading draft, int sentence)
    {
        TokenizedText text = draft.Text;
        if (sentence >= text.SentenceCount - 1 && draft.Source.TrimEnd().EndsWith(":", StringComparison.Ordinal))
        {
            // The link at the end became a card.
            return true;
        }

        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            if (Math.Abs(token.Sentence - sentence) <= 1 && (token.Kind == TokenKind.Link || (token.Sentence == sentence && PointsOn(draft.Source, text, token))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PointsOn(string source, TokenizedText text, in Token token)
    {
        if (token.Kind != TokenKind.Word || !IsPointer(text.FoldedForm(token)))
        {
            return false;
        }

        int at = token.End;
        while (at < source.Length && source[at] is ' ' or '\u00A0' or '\u202F')
        {
            at++;
        }

        return at < source.Length && source[at] is ':' or '>' or '»' or '→' or '▶' or '\uD83D';
    }

    private static bool IsPointer(ReadOnlySpan<char> word)
    {
        foreach (string pointer in Words)
        {
            if (word.SequenceEqual(pointer.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
