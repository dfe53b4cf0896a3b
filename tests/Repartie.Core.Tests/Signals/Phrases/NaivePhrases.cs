using System.Collections.Generic;
using System.Linq;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Core.Tests.Signals;

/// <summary>What a phrase means, said as plainly as can be: try every start, follow every way. Slow and obviously right.</summary>
internal static class NaivePhrases
{
    /// <summary>Every pair of first and last token that the phrase covers; a match begins and ends with a word that the phrase names.</summary>
    public static IEnumerable<(int First, int Last)> Find(Phrase phrase, WordClasses classes, TokenizedText text)
    {
        for (int first = 0; first < text.Count; first++)
        {
            Reading reading = new(classes, text, first);
            foreach (Place end in reading.Sequence(phrase.Elements, 0, new Place(first, InGap: false)).Distinct())
            {
                if (end.Position > first && !end.InGap && StandsWhereItMust(text, first, end.Position - 1, phrase.Anchors))
                {
                    yield return (first, end.Position - 1);
                }
            }
        }
    }

    // Before a start and after an end stand at most mentions, links, emoji, and before a start greetings.
    private static bool StandsWhereItMust(TokenizedText text, int first, int last, PhraseAnchors anchors)
    {
        Sentence sentence = text.Sentences[text.Tokens[first].Sentence];
        IEnumerable<int> before = Enumerable.Range(sentence.FirstToken, first - sentence.FirstToken);
        IEnumerable<int> after = Enumerable.Range(last + 1, sentence.FirstToken + sentence.TokenCount - last - 1);
        return (!anchors.HasFlag(PhraseAnchors.Question) || sentence.IsQuestion)
            && (!anchors.HasFlag(PhraseAnchors.SentenceStart) || before.All(t => !Says(text, t) || Greetings.Contains(Word(text, t))))
            && (!anchors.HasFlag(PhraseAnchors.SentenceEnd) || !after.Any(t => Says(text, t)));
    }

    private static bool Says(TokenizedText text, int token) => text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    private static string Word(TokenizedText text, int position) => text.FoldedForm(text.Tokens[position]).ToString();

    /// <summary>How far a way has come, and whether the last word it passed stood in a gap.</summary>
    private readonly record struct Place(int Position, bool InGap);

    private sealed class Reading(WordClasses classes, TokenizedText text, int start)
    {
        /// <summary>The places that can be reached by the elements from an index on.</summary>
        public IEnumerable<Place> Sequence(IReadOnlyList<PhraseElement> elements, int index, Place from)
            => index == elements.Count ? [from] : One(elements[index], from).Distinct().SelectMany(next => Sequence(elements, index + 1, next));

        private IEnumerable<Place> One(PhraseElement element, Place from)
        {
            switch (element)
            {
                case GapElement gap:
                    return Enumerable.Range(1, gap.Words).Select(words => new Place(from.Position + words, InGap: true)).Where(next => InSentence(next.Position - 1)).Prepend(from);
                case ChoiceElement choice:
                    IEnumerable<Place> ends = choice.Choices.SelectMany(sequence => Sequence(sequence, 0, from));
                    return choice.Optional ? ends.Append(from) : ends;
                case ClassElement { Name: "number" }:
                    return Step(from, InSentence(from.Position) && text.Tokens[from.Position].Kind == TokenKind.Number);
                case ClassElement named:
                    classes.TryGet(named.Name, out ChoiceElement? body);
                    return One(body!, from);
                case PrefixElement prefix:
                    return Step(from, InSentence(from.Position) && Word(text, from.Position).StartsWith(prefix.Prefix, System.StringComparison.Ordinal));
                default:
                    return Step(from, InSentence(from.Position) && Word(text, from.Position) == ((WordElement)element).Word);
            }
        }

        private static IEnumerable<Place> Step(Place from, bool fits) => fits ? [new Place(from.Position + 1, InGap: false)] : [];

        private bool InSentence(int token) => token < text.Count && text.Tokens[token].Sentence == text.Tokens[start].Sentence;
    }
}
