using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Phrases compiled for matching. Each is filed under the two rarest things that it needs: the words that most posts hold lead nowhere
/// by themselves, so a post looks only at phrases of which it holds two parts at least. Immutable and shared between threads.
/// </summary>
internal sealed class PhraseIndex
{
    private readonly int[] _locals;

    public PhraseIndex(List<OwnedProgram> phrases, AtomTable atoms)
    {
        Vocabulary = atoms.Vocabulary;
        _locals = Locals(phrases, atoms, out int lexemes);
        LexemeCount = lexemes;
        SetStarts = new int[atoms.Sets.Count + 1];
        List<int> members = [];
        for (int s = 0; s < atoms.Sets.Count; s++)
        {
            SetStarts[s] = members.Count;
            members.AddRange(atoms.Sets[s].Select(l => _locals[l]));
        }

        SetStarts[atoms.Sets.Count] = members.Count;
        SetMembers = [.. members];
        long[] weights = new AtomWeights(phrases, atoms).Weights;
        Filed[] filed = [.. phrases.Select((phrase, order) => File(phrase, order, weights))];
        Array.Sort(filed, static (left, right) => left.CompareTo(right));
        List<int> code = [];
        List<int> files = [];
        List<int>[] heads = new List<int>[LexemeCount];
        for (int i = 0; i < filed.Length;)
        {
            int next = i;
            while (next < filed.Length && filed[next].Anchor == filed[i].Anchor)
            {
                next++;
            }

            foreach (int lexeme in LexemesOf(filed[i].Anchor))
            {
                (heads[lexeme] ??= []).Add(files.Count);
            }

            FileAnchor(filed.AsSpan(i, next - i), files, code);
            i = next;
        }

        Files = [.. files];
        Code = [.. code];
        HeadStarts = new int[LexemeCount + 1];
        List<int> all = [];
        for (int l = 0; l < LexemeCount; l++)
        {
            HeadStarts[l] = all.Count;
            all.AddRange(heads[l] ?? []);
        }

        HeadStarts[LexemeCount] = all.Count;
        Heads = [.. all];
    }

    /// <summary>In the second word of a phrase: it cancels matches. The bits below are its <see cref="PhraseAnchors"/>.</summary>
    public const int ExceptionBit = 256;

    /// <summary>In the first word of an instruction: words pass here, the rest of the word says how many.</summary>
    public const int GapBit = 1;

    /// <summary>In the first word of an instruction: every way through the phrase leads over this place.</summary>
    public const int CutBit = 2;

    /// <summary>Where the atom of an instruction, or the words that may pass, begin.</summary>
    public const int ValueShift = 2;

    public Vocabulary Vocabulary { get; }

    /// <summary>How many lexemes the phrases name.</summary>
    public int LexemeCount { get; }

    /// <summary>For each lexeme, where its part of <see cref="Heads"/> begins.</summary>
    public int[] HeadStarts { get; }

    /// <summary>For each lexeme, the places in <see cref="Files"/> of the needs that it satisfies and under which phrases are filed.</summary>
    public int[] Heads { get; }

    /// <summary>
    /// The phrases by their rarest need, so laid out that a reader goes straight on: the need's number, and how many second needs follow.
    /// Each: how many lexemes satisfy it (none: there is no second need), those lexemes, how many phrases have it, their places in
    /// <see cref="Code"/>.
    /// </summary>
    public int[] Files { get; }

    /// <summary>
    /// The phrases. Each: its owner; its anchors and whether it is an exception; how many places it has; how many needs, each with its
    /// distance. Then its places: value and bits, how many places it comes from (none: only the one before), those places. Then how many
    /// places are ends (none: only the last), those places.
    /// </summary>
    public int[] Code { get; }

    public int[] SetStarts { get; }

    public int[] SetMembers { get; }

    /// <summary>How many rarest needs there are.</summary>
    public int AnchorCount { get; private set; }

    public int SetCount => SetStarts.Length - 1;

    /// <summary>The index's own number of a lexeme of its vocabulary, or -1 where no phrase names it.</summary>
    public int LocalOf(int lexeme) => (uint)lexeme < (uint)_locals.Length ? _locals[lexeme] : -1;

    private int Local(int atom) => AtomTable.IsSet(atom) ? atom : AtomTable.Of(_locals[atom >> 1]);

    private IEnumerable<int> LexemesOf(int atom)
    {
        if (!AtomTable.IsSet(atom))
        {
            return [_locals[atom >> 1]];
        }

        int start = SetStarts[atom >> 1];
        return new ArraySegment<int>(SetMembers, start, SetStarts[(atom >> 1) + 1] - start);
    }

    private void FileAnchor(ReadOnlySpan<Filed> filed, List<int> files, List<int> code)
    {
        files.Add(AnchorCount++);
        int count = files.Count;
        files.Add(0);
        for (int i = 0; i < filed.Length;)
        {
            int next = i;
            while (next < filed.Length && filed[next].Second == filed[i].Second)
            {
                next++;
            }

            int[] second = filed[i].Second < 0 ? [] : [.. LexemesOf(filed[i].Second)];
            files.Add(second.Length);
            files.AddRange(second);
            files.Add(next - i);
            for (; i < next; i++)
            {
                files.Add(code.Count);
                Encode(filed[i].Phrase, code);
            }

            files[count]++;
        }
    }

    private void Encode(OwnedProgram phrase, List<int> code)
    {
        PhraseProgram program = phrase.Program;
        code.Add(phrase.Owner);
        code.Add((int)phrase.Anchors | (phrase.IsException ? ExceptionBit : 0));
        code.Add(program.Nodes.Count);
        code.Add(program.Needs.Count);
        foreach (PhraseNeed need in program.Needs)
        {
            code.Add(Local(need.Atom));
            code.Add(need.Distance);
        }

        for (int n = 0; n < program.Nodes.Count; n++)
        {
            ProgramNode node = program.Nodes[n];
            int value = node.IsGap ? node.Value : Local(node.Value);
            code.Add((value << ValueShift) | (node.IsCut ? CutBit : 0) | (node.IsGap ? GapBit : 0));
            AddPlaces(code, node.Sources, only: n);
        }

        AddPlaces(code, program.Ends, only: program.Nodes.Count);
    }

    private static void AddPlaces(List<int> code, IReadOnlyList<int> places, int only)
    {
        if (places.Count == 1 && places[0] == only)
        {
            code.Add(0);
            return;
        }

        code.Add(places.Count);
        code.AddRange(places);
    }

    private static int[] Locals(List<OwnedProgram> phrases, AtomTable atoms, out int count)
    {
        int[] locals = new int[atoms.Vocabulary.Count];
        for (int i = 0; i < locals.Length; i++)
        {
            locals[i] = -1;
        }

        count = 0;
        foreach (OwnedProgram phrase in phrases)
        {
            foreach (ProgramNode node in phrase.Program.Nodes)
            {
                if (!node.IsGap && !AtomTable.IsSet(node.Value))
                {
                    Number(locals, node.Value >> 1, ref count);
                }
            }
        }

        foreach (int[] set in atoms.Sets)
        {
            foreach (int lexeme in set)
            {
                Number(locals, lexeme, ref count);
            }
        }

        return locals;
    }

    private static void Number(int[] locals, int lexeme, ref int count)
    {
        if (locals[lexeme] < 0)
        {
            locals[lexeme] = count++;
        }
    }

    private static Filed File(OwnedProgram phrase, int order, long[] weights)
    {
        int anchor = -1;
        int second = -1;
        foreach (PhraseNeed need in phrase.Program.Needs)
        {
            if (anchor < 0 || weights[need.Atom] < weights[anchor])
            {
                second = anchor;
                anchor = need.Atom;
            }
            else if (need.Atom != anchor && (second < 0 || weights[need.Atom] < weights[second]))
            {
                second = need.Atom;
            }
        }

        return new Filed(anchor, second == anchor ? -1 : second, order, phrase);
    }

    private readonly record struct Filed(int Anchor, int Second, int Order, OwnedProgram Phrase) : IComparable<Filed>
    {
        public int CompareTo(Filed other)
        {
            int byAnchor = Anchor.CompareTo(other.Anchor);
            int bySecond = byAnchor != 0 ? byAnchor : Second.CompareTo(other.Second);
            return bySecond != 0 ? bySecond : Order.CompareTo(other.Order);
        }
    }
}
