using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Signals.Language;

namespace Repartie.Signals.Phrases;

/// <summary>
/// What a text must hold for a phrase to match at all: one token of each of these sets of lexemes. An optional part needs nothing; a
/// choice needs a word of one of its alternatives, for each the one that says most. They stand in the order of the phrase, each at most so
/// many words behind the one before: most texts that hold all of them hold them elsewhere, and are told apart by a few shifts.
/// </summary>
internal sealed class PhraseNeeds(ChoiceTable choices)
{
    /// <summary>Classes are resolved so deep; beyond it a part is taken to need nothing, which is always true.</summary>
    private const int Deepest = 16;

    private readonly Dictionary<ChoiceElement, (Need? Need, int Span)> _known = [];

    public PhraseNeed[] Of(IReadOnlyList<PhraseElement> elements)
    {
        List<PhraseNeed> needs = [];
        int distance = 0;
        foreach (PhraseElement element in elements)
        {
            int span = SpanOf(element);
            if (Element(element, 0) is { } need)
            {
                needs.Add(new PhraseNeed(choices.Atoms.Of(need.Lexemes), distance + span));
                distance = span - 1;
            }
            else
            {
                distance += span;
            }
        }

        return [.. needs];
    }

    private int SpanOf(PhraseElement element) => element switch
    {
        GapElement gap => gap.Words,
        ChoiceElement choice => Of(choice, 0).Span,
        ClassElement named when choices.Classes.TryGet(named.Name, out ChoiceElement? body) => Of(body, 0).Span,
        _ => 1,
    };

    private IEnumerable<Need> Sequence(IReadOnlyList<PhraseElement> elements, int depth)
    {
        foreach (PhraseElement element in elements)
        {
            if (Element(element, depth) is { } need)
            {
                yield return need;
            }
        }
    }

    private Need? Element(PhraseElement element, int depth)
    {
        switch (element)
        {
            case WordElement word:
                return new Need(new[] { choices.Atoms.Vocabulary.Word(word.Word.AsSpan()) }, LanguageIdentifier.Instance.Knows(word.Word) ? 0 : word.Word.Length);
            case PrefixElement prefix:
                return new Need(new[] { choices.Atoms.Vocabulary.Prefix(prefix.Prefix.AsSpan()) }, prefix.Prefix.Length);
            case ClassElement named when WordClasses.BuiltIn.Contains(named.Name, StringComparer.Ordinal):
                return new Need(new[] { Vocabulary.Special(named.Name) }, 0);
            case ClassElement named:
                return depth < Deepest && choices.Classes.TryGet(named.Name, out ChoiceElement? body) ? Of(body, depth + 1).Need : null;
            case ChoiceElement { Optional: false } choice:
                return Of(choice, depth).Need;
            default:
                return null;
        }
    }

    private (Need? Need, int Span) Of(ChoiceElement choice, int depth)
    {
        if (!_known.TryGetValue(choice, out (Need? Need, int Span) known))
        {
            known = (choice.Optional ? null : Choice(choice, depth), choice.Choices.Max(c => c.Sum(SpanOf)));
            _known[choice] = known;
        }

        return known;
    }

    private Need? Choice(ChoiceElement choice, int depth)
    {
        HashSet<int> lexemes = [];
        int telling = int.MaxValue;
        foreach (IReadOnlyList<PhraseElement> sequence in choice.Choices)
        {
            Need? best = null;
            foreach (Need need in Sequence(sequence, depth + 1))
            {
                best = best is null || need.SaysMoreThan(best) ? need : best;
            }

            if (best is null)
            {
                return null;
            }

            lexemes.UnionWith(best.Lexemes);
            telling = Math.Min(telling, best.Telling);
        }

        return new Need(lexemes, telling);
    }

    /// <summary>Any of these lexemes.</summary>
    /// <param name="Lexemes">The lexemes.</param>
    /// <param name="Telling">How long the shortest of their words is: long words are rare. Zero for function words.</param>
    private sealed record Need(IReadOnlyCollection<int> Lexemes, int Telling)
    {
        public bool SaysMoreThan(Need other)
            => Telling != other.Telling && (Telling == 0 || other.Telling == 0)
                ? Telling > other.Telling
                : Lexemes.Count != other.Lexemes.Count ? Lexemes.Count < other.Lexemes.Count : Telling > other.Telling;
    }
}
