using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>Whether a match stands where its phrase demands: mentions, links and emoji before or after it do not count.</summary>
internal static class SentenceEdges
{
    /// <summary>Whether a sentence has not really begun with this token: mentions, links, emoji and greetings do not count.</summary>
    public static bool IsOpening(TokenizedText text, in Token token)
        => token.Kind is not (TokenKind.Word or TokenKind.Number) || Greetings.Contains(text.FoldedForm(token));

    /// <summary>Whether the other demands of a phrase hold; that a start opens its sentence is known before.</summary>
    public static bool Hold(TokenizedText text, int first, int last, PhraseAnchors anchors)
    {
        ref Sentence sentence = ref text.Sentences[text.Tokens[first].Sentence];
        if ((anchors & PhraseAnchors.Question) != 0 && !sentence.IsQuestion)
        {
            return false;
        }

        // Mentions, links and emoji behind the last word do not count.
        return (anchors & PhraseAnchors.SentenceEnd) == 0 || last >= sentence.LastWord;
    }
}
