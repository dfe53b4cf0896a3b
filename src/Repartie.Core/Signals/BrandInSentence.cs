using Repartie.Text;

namespace Repartie.Signals;

/// <summary>
/// Tells a brand's name that is part of the sentence ("queued for an hour at @brand") from one that only addresses the post: a word
/// that governs a name stands right before it. A post that speaks of the brand in this way is about the brand, whatever else it says.
/// </summary>
internal static class BrandInSentence
{
    private static readonly WordBits Governors = WordBits.Of(
        // English: prepositions, articles, possessives and the verbs that take a brand as their object.
        "at", "to", "from", "with", "by", "of", "in", "for", "via", "near", "inside", "outside", "about", "into", "than", "the", "my", "our", "your",
        "love", "loving", "hate", "visit", "visiting", "using", "called", "like", "between",

        // French, with elided forms.
        "chez", "a", "au", "aux", "de", "du", "des", "d", "avec", "par", "pour", "contre", "dans", "sur", "le", "la", "les", "l", "mon", "ma", "mes",
        "notre", "votre", "en", "via", "adore", "deteste", "quitte", "quitter", "que", "qu");

    /// <summary>Whether a governing word stands right before the token.</summary>
    public static bool Is(TokenizedText text, int token)
        => token > 0 && text.Tokens[token - 1].Kind == TokenKind.Word && Governors.Find(text.FoldedForm(text.Tokens[token - 1]), text.Tokens[token - 1].Hash) != 0;
}
