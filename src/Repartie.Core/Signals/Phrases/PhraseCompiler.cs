using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Signals.Phrases;

/// <summary>Turns one phrase into a <see cref="PhraseProgram"/>; choices add their alternatives to it, they do not multiply.</summary>
internal sealed class PhraseCompiler
{
    /// <summary>The longest stretch of words that a phrase may cover, its gaps counted: texts are compared in pieces that overlap by so much.</summary>
    public const int LongestSpan = 32;

    /// <summary>The most places that a phrase may have.</summary>
    public const int MostNodes = 512;

    /// <summary>The most ways on between the places of a phrase; one with more is better written as several.</summary>
    private const int MostWays = 8192;

    private readonly AtomTable _atoms;
    private readonly WordClasses _classes;
    private readonly string _source;
    private readonly List<ProgramNode> _nodes = [];
    private readonly List<int> _spans = [0];
    private int _ways;
    private int _resolved;

    private PhraseCompiler(AtomTable atoms, WordClasses classes, string source)
    {
        _atoms = atoms;
        _classes = classes;
        _source = source;
    }

    /// <summary>Compiles the elements of a phrase.</summary>
    /// <exception cref="FormatException">The phrase names an unknown class, covers too many words or has too many ways through it.</exception>
    public static PhraseProgram Compile(IReadOnlyList<PhraseElement> elements, string source, WordClasses classes, AtomTable atoms)
        => new PhraseCompiler(atoms, classes, source).Compile(elements);

    private PhraseProgram Compile(IReadOnlyList<PhraseElement> elements)
    {
        List<int> places = [0];
        foreach (PhraseElement element in elements)
        {
            places = Append(places, element);
            if (places.Count == 1 && places[0] > 0 && !_nodes[places[0] - 1].IsGap)
            {
                _nodes[places[0] - 1].IsCut = true;
            }
        }

        // A match ends with a word that the phrase names, not in a gap.
        int[] ends = [.. places.Where(p => p > 0 && !_nodes[p - 1].IsGap)];
        return new PhraseProgram(_nodes, ends, new PhraseNeeds(_atoms, _classes).Of(elements));
    }

    private List<int> Append(List<int> places, IReadOnlyList<PhraseElement> elements)
    {
        foreach (PhraseElement element in elements)
        {
            places = Append(places, element);
        }

        return places;
    }

    private List<int> Append(List<int> places, PhraseElement element)
    {
        switch (element)
        {
            case WordElement word:
                return [Step(places, AtomTable.Of(_atoms.Vocabulary.Word(word.Word)))];
            case PrefixElement prefix:
                return [Step(places, AtomTable.Of(_atoms.Vocabulary.Prefix(prefix.Prefix)))];
            case GapElement gap:
                // Before the first word there is nothing to wait behind.
                int[] sources = [.. places.Where(static p => p > 0)];
                return sources.Length == 0 ? places : [.. places, Add(new ProgramNode(IsGap: true, gap.Words, sources))];
            case ClassElement named when WordClasses.BuiltIn.Contains(named.Name, StringComparer.Ordinal):
                return [Step(places, AtomTable.Of(Vocabulary.Special(named.Name)))];
            case ClassElement named:
                return Append(places, Resolve(named));
            default:
                return Choose(places, (ChoiceElement)element);
        }
    }

    private List<int> Choose(List<int> places, ChoiceElement choice)
    {
        List<int> ends = [];
        SortedSet<int> singles = [];
        List<IReadOnlyList<PhraseElement>> longer = [];
        Split(choice, singles, longer);
        if (singles.Count > 0)
        {
            ends.Add(Step(places, _atoms.Of(singles)));
        }

        foreach (IReadOnlyList<PhraseElement> sequence in longer)
        {
            ends.AddRange(Append(places, sequence));
        }

        if (choice.Optional)
        {
            ends.AddRange(places);
        }

        return [.. ends.Distinct()];
    }

    // The single words of a choice become one step, so long classes cost no more than short ones.
    private void Split(ChoiceElement choice, SortedSet<int> singles, List<IReadOnlyList<PhraseElement>> longer)
    {
        foreach (IReadOnlyList<PhraseElement> sequence in choice.Choices)
        {
            switch (sequence)
            {
                case [WordElement word]:
                    singles.Add(_atoms.Vocabulary.Word(word.Word));
                    break;
                case [PrefixElement prefix]:
                    singles.Add(_atoms.Vocabulary.Prefix(prefix.Prefix));
                    break;
                case [ClassElement special] when WordClasses.BuiltIn.Contains(special.Name, StringComparer.Ordinal):
                    singles.Add(Vocabulary.Special(special.Name));
                    break;
                case [ClassElement named]:
                    Split(Resolve(named), singles, longer);
                    break;
                default:
                    longer.Add(sequence);
                    break;
            }
        }
    }

    private int Step(List<int> places, int atom) => Add(new ProgramNode(IsGap: false, atom, [.. places]));

    private int Add(ProgramNode node)
    {
        int span = (node.IsGap ? node.Value : 1) + node.Sources.Max(s => _spans[s]);
        _ways += node.Sources.Length;
        if (span > LongestSpan)
        {
            throw new FormatException(FormattableString.Invariant($"phrase '{_source}': it can cover more than {LongestSpan} words, its gaps counted."));
        }

        if (_nodes.Count == MostNodes || _ways > MostWays)
        {
            throw new FormatException($"phrase '{_source}': it can be read in too many ways; write it as several phrases.");
        }

        _nodes.Add(node);
        _spans.Add(span);
        return _nodes.Count;
    }

    private ChoiceElement Resolve(ClassElement element)
    {
        if (++_resolved > MostWays)
        {
            throw new FormatException($"phrase '{_source}': class '<{element.Name}>' refers to itself.");
        }

        if (_classes.TryGet(element.Name, out ChoiceElement? choices))
        {
            return choices;
        }

        string nearest = Nearest.Of(element.Name, _classes.Names);
        throw new FormatException($"phrase '{_source}': there is no word class '<{element.Name}>'{nearest}.");
    }
}
