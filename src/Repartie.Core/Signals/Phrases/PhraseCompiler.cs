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

    /// <summary>Choices and classes inside each other; one that is deeper holds itself.</summary>
    private const int DeepestChoice = 64;

    private readonly ChoiceTable _choices;
    private readonly Vocabulary _vocabulary;
    private readonly string _source;
    private readonly Rows<ProgramNode> _nodes = new();
    private readonly List<int> _spans = [0];
    private int _ways;
    private int _depth;

    private PhraseCompiler(ChoiceTable choices, string source)
    {
        _choices = choices;
        _vocabulary = choices.Atoms.Vocabulary;
        _source = source;
    }

    /// <summary>Compiles the elements of a phrase that <see cref="PlainPhrase.TryCompile"/> does not.</summary>
    /// <exception cref="FormatException">The phrase names an unknown class, covers too many words or has too many ways through it.</exception>
    public static PhraseProgram Compile(IReadOnlyList<PhraseElement> elements, string source, ChoiceTable choices)
        => new PhraseCompiler(choices, source).Compile(elements);

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
        return new PhraseProgram(_nodes.ToArray(), ends, _choices.Needs.Of(elements));
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
                return [Step(places, AtomTable.Of(_vocabulary.Word(word.Word.AsSpan())))];
            case PrefixElement prefix:
                return [Step(places, AtomTable.Of(_vocabulary.Prefix(prefix.Prefix.AsSpan())))];
            case GapElement gap:
                // Before the first word there is nothing to wait behind.
                int[] sources = [.. places.Where(static p => p > 0)];
                return sources.Length == 0 ? places : [.. places, Add(new ProgramNode(IsGap: true, gap.Words, sources))];
            case ClassElement named when WordClasses.BuiltIn.Contains(named.Name, StringComparer.Ordinal):
                return [Step(places, AtomTable.Of(Vocabulary.Special(named.Name)))];
            case ClassElement named:
                return Choose(places, _choices.Resolve(named, _source));
            default:
                return Choose(places, (ChoiceElement)element);
        }
    }

    private List<int> Choose(List<int> places, ChoiceElement choice)
    {
        if (++_depth > DeepestChoice)
        {
            throw new FormatException($"phrase '{_source}': a word class refers to itself.");
        }

        SplitChoice split = _choices.Split(choice, _source);
        List<int> ends = [];
        if (split.Singles >= 0)
        {
            ends.Add(Step(places, split.Singles));
        }

        foreach (IReadOnlyList<PhraseElement> sequence in split.Longer)
        {
            ends.AddRange(Append(places, sequence));
        }

        _depth--;

        if (choice.Optional)
        {
            ends.AddRange(places);
        }

        return [.. ends.Distinct()];
    }

    private int Step(List<int> places, int atom) => Add(new ProgramNode(IsGap: false, atom, [.. places]));

    private int Add(ProgramNode node)
    {
        int span = 0;
        foreach (int source in node.Sources)
        {
            span = Math.Max(span, _spans[source]);
        }

        span += node.IsGap ? node.Value : 1;
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
}
