using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Signals.Phrases;

/// <summary>Writes phrases as <see cref="PhraseCode"/>, one after the other.</summary>
internal sealed class PhraseEncoder(Func<int, int> lexemeOf, Func<int, int> setOf, int capacity)
{
    /// <summary>A skip of fewer places costs more than it saves.</summary>
    private const int LeastSkipped = 2;

    // Grown by doubling, a list of this size would be most of the work; where it is filled to its end it need not be copied either.
    private int[] _code = new int[capacity];
    private int _length;
    private readonly int[] _places = new int[PhraseCompiler.MostNodes + 1];
    private readonly List<(int[] Sources, int Place)> _joins = [];
    private readonly Dictionary<int, int> _shared = [];
    private readonly List<(int Code, int Place, int LastNode)> _skips = [];
    private readonly bool[] _isEnd = new bool[PhraseCompiler.MostNodes + 1];

    public int Length => _length;

    /// <summary>The code. Nothing is added after that.</summary>
    public int[] ToArray()
    {
        Array.Resize(ref _code, _length);
        return _code;
    }

    /// <summary>Appends a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="anchor">The need that it is filed under.</param>
    public void Add(in OwnedProgram phrase, int anchor)
    {
        PhraseProgram program = phrase.Program;
        int head = _length;
        Append(PhraseCode.Owner(phrase.Owner, phrase.Anchors, phrase.IsException));
        Append(0);
        if (phrase.Words is { } words)
        {
            _code[head + 1] = PhraseCode.Counts(words.Length, 0, 0, Array.IndexOf(words, anchor));
            for (int w = 0; w < words.Length; w++)
            {
                Append(Token(words[w], w, isCut: true));
            }

            return;
        }

        bool isPlain = IsPlain(program);
        PhraseNeed[] needs = isPlain ? [] : program.Needs;
        foreach (PhraseNeed need in needs)
        {
            Append(Token(need.Atom, need.Distance));
        }

        MarkEnds(program, true);
        _joins.Clear();
        _shared.Clear();
        int count = 0;
        for (int n = 0; n < program.Nodes.Length; n++)
        {
            ProgramNode node = program.Nodes[n];
            int source = SourceOf(node.Sources, ref count);
            int part = node.IsGap ? PhraseCode.Part(PhraseCode.Gap, source, node.Value) : Token(node.Value, source);

            // Alternatives that begin alike are compared once as far as they do. Ends are not: each reports its own match.
            bool mayShare = !isPlain && !_isEnd[n + 1];
            if (mayShare && _shared.TryGetValue(part, out int place))
            {
                _places[n + 1] = place;
                CloseSkips(n + 1, count);
                continue;
            }

            int last = node.IsGap || node.IsCut ? n + 1 : LastBehind(program, n + 1);
            bool skips = last - n > LeastSkipped;
            Append(skips || node.IsCut ? Token(node.Value, source, isCut: true) : part);
            _places[n + 1] = ++count;
            if (skips)
            {
                _skips.Add((_length, count, last));
                Append(0);
            }

            CloseSkips(n + 1, count);
            if (mayShare)
            {
                _shared.Add(part, count);
            }
        }

        MarkEnds(program, false);
        int[] ends = program.Ends.Length == 1 && program.Ends[0] == program.Nodes.Length ? [] : program.Ends;
        _code[head + 1] = PhraseCode.Counts(count, needs.Length, ends.Length, PlaceOf(program.Needs, anchor));
        AddList(PlacesOf(ends));
    }

    // Every word is needed right behind the one before: to look for the needs is to look for the phrase.
    private static bool IsPlain(PhraseProgram program)
    {
        if (program.Needs.Length != program.Nodes.Length)
        {
            return false;
        }

        for (int n = 0; n < program.Nodes.Length; n++)
        {
            ProgramNode node = program.Nodes[n];
            PhraseNeed need = program.Needs[n];
            if (node.IsGap || !node.IsCut || need.Distance != 1 || need.Atom != node.Value || node.Sources.Length != 1 || node.Sources[0] != n)
            {
                return false;
            }
        }

        return true;
    }

    // The last of the nodes right behind one that lead on from it only: where no token stands there, none needs to be looked at.
    private static int LastBehind(PhraseProgram program, int node)
    {
        // A place of a sequence is skipped with its first one.
        int last = node;
        if (program.Nodes[node - 1].Sources is [var only] && only == node - 1 && only > 0)
        {
            return last;
        }

        while (last < program.Nodes.Length && AreBehind(program.Nodes[last].Sources, node))
        {
            last++;
        }

        return last;
    }

    private static bool AreBehind(int[] sources, int node)
    {
        foreach (int source in sources)
        {
            if (source < node)
            {
                return false;
            }
        }

        return true;
    }

    private static int PlaceOf(PhraseNeed[] needs, int atom)
    {
        int need = 0;
        while (need < needs.Length && needs[need].Atom != atom)
        {
            need++;
        }

        return need < needs.Length ? need : -1;
    }

    private int[] PlacesOf(int[] ends)
    {
        int[] places = new int[ends.Length];
        for (int e = 0; e < places.Length; e++)
        {
            places[e] = _places[ends[e]];
        }

        return places;
    }

    private void Append(int number)
    {
        if (_length == _code.Length)
        {
            Array.Resize(ref _code, Math.Max(16, _length * 2));
        }

        _code[_length++] = number;
    }

    private void CloseSkips(int node, int count)
    {
        while (_skips.Count > 0 && _skips[_skips.Count - 1].LastNode <= node)
        {
            (int code, int place, int _) = _skips[_skips.Count - 1];
            _code[code] = PhraseCode.Skip(count - place, _length - code - 1);
            _skips.RemoveAt(_skips.Count - 1);
        }
    }

    private void MarkEnds(PhraseProgram program, bool areEnds)
    {
        foreach (int end in program.Ends)
        {
            _isEnd[end] = areEnds;
        }
    }

    // Alternatives come from the same places: what leads on from these is put together once.
    private int SourceOf(int[] nodes, ref int count)
    {
        if (nodes.Length == 1)
        {
            return _places[nodes[0]];
        }

        int[] sources = [.. nodes.Select(n => _places[n]).Distinct()];
        if (sources.Length == 1)
        {
            return sources[0];
        }

        foreach ((int[] known, int place) in _joins)
        {
            if (known.AsSpan().SequenceEqual(sources))
            {
                return place;
            }
        }

        Append(PhraseCode.Part(PhraseCode.Join, 0, PhraseCode.LengthOf(sources.Length)));
        AddList(sources);
        _joins.Add((sources, ++count));
        return count;
    }

    private int Token(int atom, int place, bool isCut = false)
        => AtomTable.IsSet(atom)
            ? PhraseCode.Part(PhraseCode.Set, place, setOf(atom >> 1), isCut)
            : PhraseCode.Part(PhraseCode.Word, place, lexemeOf(atom >> 1), isCut);

    // The last number of a list is filled up with the last place.
    private void AddList(int[] places)
    {
        for (int p = 0; p < places.Length; p += PhraseCode.ListedTogether)
        {
            Append(PhraseCode.List(Place(places, p), Place(places, p + 1), Place(places, p + 2)));
        }
    }

    private static int Place(int[] places, int index) => places[Math.Min(index, places.Length - 1)];
}
