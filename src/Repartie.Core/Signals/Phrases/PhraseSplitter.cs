using System.Collections.Generic;
using System.Linq;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Takes a phrase that is nothing but a choice apart into its alternatives, so that each is filed under words of its own: of a hundred
/// ways to say the same, a post looks at the one it holds.
/// </summary>
internal sealed class PhraseSplitter(WordClasses classes)
{
    /// <summary>Classes are opened so deep.</summary>
    private const int Deepest = 8;

    /// <summary>Whether a phrase can be nothing but a choice; others are one part as they are.</summary>
    public static bool IsChoice(IReadOnlyList<PhraseElement> elements) => elements.Count == 1 && elements[0] is ClassElement or ChoiceElement;

    /// <summary>The parts of a phrase; together they match what it matches.</summary>
    public List<IReadOnlyList<PhraseElement>> Split(IReadOnlyList<PhraseElement> elements)
    {
        List<IReadOnlyList<PhraseElement>> parts = [];
        Split(elements, parts, 0);
        return parts;
    }

    private void Split(IReadOnlyList<PhraseElement> elements, List<IReadOnlyList<PhraseElement>> parts, int depth)
    {
        PhraseElement? only = elements.Count == 1 ? elements[0] : null;
        if (only is ClassElement named && classes.TryGet(named.Name, out ChoiceElement? body))
        {
            only = body;
        }

        if (only is not ChoiceElement { Optional: false } choice || depth == Deepest)
        {
            parts.Add(elements);
            return;
        }

        // The single words of a choice stay together: they are one step, whatever their number.
        IReadOnlyList<PhraseElement>[] singles = [.. choice.Choices.Where(static c => c is [WordElement] or [PrefixElement] or [ClassElement])];
        if (singles.Length == choice.Choices.Count)
        {
            parts.Add(elements);
            return;
        }

        foreach (IReadOnlyList<PhraseElement> sequence in choice.Choices.Except(singles))
        {
            Split(sequence, parts, depth + 1);
        }

        if (singles.Length > 0)
        {
            parts.Add([new ChoiceElement(singles, optional: false)]);
        }
    }
}
