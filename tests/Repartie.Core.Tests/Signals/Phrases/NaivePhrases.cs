using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Core.Tests.Signals;

/// <summary>What a phrase means, said as plainly as can be: try every start, follow every way. Slow and obviously right.</summary>
internal static class NaivePhrases
{
    /// <summary>Every pair of first and last token that the phrase covers.</summary>
    public static IEnumerable<(int First, int Last)> Find(Phrase phrase, WordClasses classes, TokenizedText text)
    {
        for (int first = 0; first < text.Count; first++)
        {
            foreach (int end in Sequence(phrase.Elements, 0, classes, text, first, first).Distinct())
            {
                if (end > first && SentenceEdges.Hold(text, first, end - 1, phrase.Anchors))
                {
                    yield return (first, end - 1);
                }
            }
        }
    }

    // The positions that can be reached after the elements from an index on.
    private static IEnumerable<int> Sequence(IReadOnlyList<PhraseElement> elements, int index, WordClasses classes, TokenizedText text, int start, int position)
        => index == elements.Count
            ? [position]
            : One(elements[index], classes, text, start, position).Distinct().SelectMany(next => Sequence(elements, index + 1, classes, text, start, next));

    private static IEnumerable<int> One(PhraseElement element, WordClasses classes, TokenizedText text, int start, int position)
    {
        switch (element)
        {
            case GapElement gap:
                return Enumerable.Range(0, gap.Words + 1).Select(words => position + words).Where(next => InSentence(text, start, next - 1));
            case ChoiceElement choice:
                IEnumerable<int> ends = choice.Choices.SelectMany(sequence => Sequence(sequence, 0, classes, text, start, position));
                return choice.Optional ? ends.Append(position) : ends;
            case ClassElement { Name: "number" }:
                return Step(text, start, position, position < text.Count && text.Tokens[position].Kind == TokenKind.Number);
            case ClassElement named:
                classes.TryGet(named.Name, out ChoiceElement? body);
                return One(body!, classes, text, start, position);
            case PrefixElement prefix:
                return Step(text, start, position, position < text.Count && Word(text, position).StartsWith(prefix.Prefix, System.StringComparison.Ordinal));
            default:
                return Step(text, start, position, position < text.Count && Word(text, position) == ((WordElement)element).Word);
        }
    }

    private static IEnumerable<int> Step(TokenizedText text, int start, int position, bool fits)
        => fits && InSentence(text, start, position) ? [position + 1] : [];

    private static bool InSentence(TokenizedText text, int start, int token)
        => token < text.Count && (token < start || text.Tokens[token].Sentence == text.Tokens[start].Sentence);

    private static string Word(TokenizedText text, int position) => text.FoldedForm(text.Tokens[position]).ToString();
}
