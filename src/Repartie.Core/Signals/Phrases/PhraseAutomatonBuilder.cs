using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Compiles phrases into one automaton. Phrases that begin alike share nodes; a choice becomes one edge where all its words are
/// single, so long classes cost no more than short ones.
/// </summary>
internal sealed class PhraseAutomatonBuilder
{
    private readonly List<BuilderNode> _nodes = [new()];
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private readonly AtomTable _atoms = new();

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="classes">The word classes in force where it was written.</param>
    /// <param name="owner">The number that a match reports.</param>
    /// <exception cref="FormatException">The phrase names an unknown class.</exception>
    public void Add(Phrase phrase, WordClasses classes, int owner)
    {
        List<int> ends = Append([0], phrase.Elements, new Scope(classes, phrase.Source));
        foreach (int end in ends)
        {
            if (end != 0)
            {
                _nodes[end].Accepts.Add(new PhraseAccept(owner, phrase.Anchors, phrase.IsException));
            }
        }
    }

    public PhraseAutomaton Build() => new(_nodes, _atoms);

    private List<int> Append(List<int> sources, IReadOnlyList<PhraseElement> elements, Scope scope)
    {
        List<int> current = sources;
        foreach (PhraseElement element in elements)
        {
            current = Append(current, element, scope);
        }

        return current;
    }

    private List<int> Append(List<int> sources, PhraseElement element, Scope scope)
    {
        switch (element)
        {
            case WordElement word:
                return [Edge(sources, element.Key, _atoms.Word(word.Word))];
            case PrefixElement prefix:
                return [Edge(sources, element.Key, _atoms.Prefix(prefix.Prefix))];
            case GapElement gap:
                return [.. sources, Gap(sources, gap)];
            case ClassElement named when WordClasses.BuiltIn.Contains(named.Name, StringComparer.Ordinal):
                return [Edge(sources, element.Key, _atoms.Special(named.Name))];
            case ClassElement named:
                return Append(sources, scope.Resolve(named), scope);
            default:
                return Choose(sources, (ChoiceElement)element, scope);
        }
    }

    private List<int> Choose(List<int> sources, ChoiceElement choice, Scope scope)
    {
        List<int> ends = [];
        AtomSet singles = new();
        List<IReadOnlyList<PhraseElement>> longer = [];
        Split(choice, singles, longer, scope);
        if (!singles.IsEmpty)
        {
            ends.Add(Edge(sources, singles.Key, _atoms.Set(singles)));
        }

        foreach (IReadOnlyList<PhraseElement> sequence in longer)
        {
            ends.AddRange(Append(sources, sequence, scope));
        }

        if (choice.Optional)
        {
            ends.AddRange(sources);
        }

        return [.. ends.Distinct()];
    }

    private static void Split(ChoiceElement choice, AtomSet singles, List<IReadOnlyList<PhraseElement>> longer, Scope scope)
    {
        foreach (IReadOnlyList<PhraseElement> sequence in choice.Choices)
        {
            switch (sequence)
            {
                case [WordElement word]:
                    singles.Words.Add(word.Word);
                    break;
                case [PrefixElement prefix]:
                    singles.Prefixes.Add(prefix.Prefix);
                    break;
                case [ClassElement special] when WordClasses.BuiltIn.Contains(special.Name, StringComparer.Ordinal):
                    singles.Specials.Add(special.Name);
                    break;
                case [ClassElement named]:
                    Split(scope.Resolve(named), singles, longer, scope);
                    break;
                default:
                    longer.Add(sequence);
                    break;
            }
        }
    }

    private int Edge(List<int> sources, string key, int atom)
    {
        int target = Share(sources, key);
        foreach (int source in sources)
        {
            List<PhraseEdge> edges = _nodes[source].Edges;
            if (!edges.Exists(e => e.Atom == atom && e.Target == target))
            {
                edges.Add(new PhraseEdge(atom, target));
            }
        }

        return target;
    }

    private int Gap(List<int> sources, GapElement gap)
    {
        int target = Share(sources, gap.Key);
        foreach (int source in sources)
        {
            List<PhraseGap> gaps = _nodes[source].Gaps;
            if (!gaps.Exists(g => g.Target == target))
            {
                gaps.Add(new PhraseGap(target, gap.Words));
            }
        }

        return target;
    }

    // The same element after the same nodes leads to the same node, whichever phrase asks.
    private int Share(List<int> sources, string key)
    {
        string place = string.Join(",", sources.OrderBy(static s => s).Select(static s => s.ToString(CultureInfo.InvariantCulture))) + " " + key;
        if (!_shared.TryGetValue(place, out int target))
        {
            target = _nodes.Count;
            _nodes.Add(new BuilderNode());
            _shared.Add(place, target);
        }

        return target;
    }

    /// <summary>Resolves class names for one phrase; a class that names itself is an error, not an endless loop.</summary>
    private sealed class Scope(WordClasses classes, string source)
    {
        private const int DeepestNesting = 8;
        private int _depth;

        public ChoiceElement Resolve(ClassElement element)
        {
            if (++_depth > 200 * DeepestNesting)
            {
                throw new FormatException($"phrase '{source}': class '<{element.Name}>' refers to itself.");
            }

            if (classes.TryGet(element.Name, out ChoiceElement? choices))
            {
                return choices;
            }

            string nearest = Nearest.Of(element.Name, classes.Names);
            throw new FormatException($"phrase '{source}': there is no word class '<{element.Name}>'{nearest}.");
        }
    }
}

/// <summary>A node while it is built.</summary>
internal sealed class BuilderNode
{
    public List<PhraseEdge> Edges { get; } = [];

    public List<PhraseGap> Gaps { get; } = [];

    public List<PhraseAccept> Accepts { get; } = [];
}

/// <summary>From a node, a word with this atom leads to the target.</summary>
internal readonly record struct PhraseEdge(int Atom, int Target);

/// <summary>From a node, the target stays reachable for a number of further words.</summary>
internal readonly record struct PhraseGap(int Target, int Words);

/// <summary>Reaching the node is a match.</summary>
internal readonly record struct PhraseAccept(int Owner, PhraseAnchors Anchors, bool IsException);
