using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Signals.Phrases;

/// <summary>
/// What the choices of phrases come to, worked out once for each choice: word classes stand in hundreds of phrases. Belongs to one
/// builder and one set of classes.
/// </summary>
internal sealed class ChoiceTable(AtomTable atoms, WordClasses classes)
{
    /// <summary>A class that leads to more choices than this refers to itself.</summary>
    private const int MostResolved = 500;

    private readonly Dictionary<ChoiceElement, SplitChoice> _choices = [];

    public AtomTable Atoms { get; } = atoms;

    public WordClasses Classes { get; } = classes;

    public PhraseNeeds Needs => field ??= new PhraseNeeds(this);

    /// <summary>The single words of a choice as one step, so that long classes cost no more than short ones, and its longer sequences.</summary>
    /// <exception cref="FormatException">It names an unknown class.</exception>
    public SplitChoice Split(ChoiceElement choice, string source)
    {
        if (!_choices.TryGetValue(choice, out SplitChoice? split))
        {
            List<int> singles = [];
            List<IReadOnlyList<PhraseElement>> longer = [];
            int resolved = 0;
            Split(choice, singles, longer, source, ref resolved);
            _choices[choice] = split = new SplitChoice(singles.Count == 0 ? -1 : Atoms.Of(singles), longer);
        }

        return split;
    }

    /// <summary>The body of a class.</summary>
    /// <exception cref="FormatException">There is no such class.</exception>
    public ChoiceElement Resolve(ClassElement element, string source)
    {
        if (Classes.TryGet(element.Name, out ChoiceElement? choices))
        {
            return choices;
        }

        throw new FormatException($"phrase '{source}': {Classes.Unknown(element.Name)}");
    }

    private void Split(ChoiceElement choice, List<int> singles, List<IReadOnlyList<PhraseElement>> longer, string source, ref int resolved)
    {
        if (++resolved > MostResolved)
        {
            throw new FormatException($"phrase '{source}': a word class refers to itself.");
        }

        foreach (IReadOnlyList<PhraseElement> sequence in choice.Choices)
        {
            switch (sequence)
            {
                case [WordElement word]:
                    singles.Add(Atoms.Vocabulary.Word(word.Word));
                    break;
                case [PrefixElement prefix]:
                    singles.Add(Atoms.Vocabulary.Prefix(prefix.Prefix));
                    break;
                case [ClassElement special] when WordClasses.BuiltIn.Contains(special.Name, StringComparer.Ordinal):
                    singles.Add(Vocabulary.Special(special.Name));
                    break;
                case [ClassElement named]:
                    Split(Resolve(named, source), singles, longer, source, ref resolved);
                    break;
                default:
                    longer.Add(sequence);
                    break;
            }
        }
    }
}

/// <summary>A choice: the atom of its single words, or -1, and its longer sequences.</summary>
internal sealed record SplitChoice(int Singles, List<IReadOnlyList<PhraseElement>> Longer);
