using System;
using System.Collections.Generic;

namespace Repartie.Signals.Phrases;

/// <summary>Writes phrases as <see cref="PhraseCode"/>, one after the other.</summary>
internal sealed class PhraseEncoder(Func<int, int> lexemeOf, Func<int, int> setOf, int capacity)
{
    // Grown by doubling, a list of this size would be most of the work.
    private readonly List<int> _code = new(capacity);
    private readonly int[] _places = new int[PhraseCompiler.MostNodes + 1];
    private readonly List<(int[] Sources, int Place)> _joins = [];

    public int Length => _code.Count;

    public int[] ToArray() => [.. _code];

    /// <summary>Appends a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="anchor">The need that it is filed under.</param>
    public void Add(in OwnedProgram phrase, int anchor)
    {
        PhraseProgram program = phrase.Program;
        int head = _code.Count;
        _code.Add(PhraseCode.Owner(phrase.Owner, phrase.Anchors, phrase.IsException));
        _code.Add(0);
        PhraseNeed[] needs = IsPlain(program) ? [] : program.Needs;
        foreach (PhraseNeed need in needs)
        {
            _code.Add(Token(need.Atom, need.Distance));
        }

        _joins.Clear();
        int count = 0;
        for (int n = 0; n < program.Nodes.Length; n++)
        {
            ProgramNode node = program.Nodes[n];
            int source = node.Sources.Length == 1 ? _places[node.Sources[0]] : Join(node.Sources, ref count);
            _code.Add(node.IsGap ? PhraseCode.Part(PhraseCode.Gap, source, node.Value) : Token(node.Value, source, node.IsCut));
            _places[n + 1] = ++count;
        }

        int[] ends = program.Ends.Length == 1 && program.Ends[0] == program.Nodes.Length ? [] : program.Ends;
        _code[head + 1] = PhraseCode.Counts(count, needs.Length, ends.Length, Array.FindIndex(program.Needs, n => n.Atom == anchor));
        AddList(ends);
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

    // Alternatives come from the same places: what leads on from these is put together once.
    private int Join(int[] sources, ref int count)
    {
        foreach ((int[] known, int place) in _joins)
        {
            if (known.AsSpan().SequenceEqual(sources))
            {
                return place;
            }
        }

        _code.Add(PhraseCode.Part(PhraseCode.Join, 0, PhraseCode.LengthOf(sources.Length)));
        AddList(sources);
        _joins.Add((sources, ++count));
        return count;
    }

    private int Token(int atom, int place, bool isCut = false)
        => AtomTable.IsSet(atom)
            ? PhraseCode.Part(PhraseCode.Set, place, setOf(atom >> 1), isCut)
            : PhraseCode.Part(PhraseCode.Word, place, lexemeOf(atom >> 1), isCut);

    // The last number of a list is filled up with the last place.
    private void AddList(int[] nodes)
    {
        for (int n = 0; n < nodes.Length; n += PhraseCode.ListedTogether)
        {
            _code.Add(PhraseCode.List(Place(nodes, n), Place(nodes, n + 1), Place(nodes, n + 2)));
        }
    }

    private int Place(int[] nodes, int index) => _places[nodes[Math.Min(index, nodes.Length - 1)]];
}
