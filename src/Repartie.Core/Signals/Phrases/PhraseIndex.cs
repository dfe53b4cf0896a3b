using System;
using System.Collections.Generic;
using Repartie.BuiltIn.Compiled;

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
            foreach (int lexeme in atoms.Sets[s])
            {
                members.Add(_locals[lexeme]);
            }
        }

        SetStarts[atoms.Sets.Count] = members.Count;
        SetMembers = [.. members];
        long[] weights = new AtomWeights(phrases, atoms).Weights;
        Filed[] filed = Sorted(phrases, weights);

        // Grown by doubling, lists of this size would be most of the work.
        List<int> code = new(CodeLength(phrases));
        List<int> files = new(phrases.Count * 4);
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

            FileAnchor(phrases, filed.AsSpan(i, next - i), files, code);
            i = next;
        }

        Files = [.. files];
        Code = [.. code];
        HeadStarts = new int[LexemeCount + 1];
        List<int> all = [];
        for (int l = 0; l < LexemeCount; l++)
        {
            HeadStarts[l] = all.Count;
            if (heads[l] is { } places)
            {
                all.AddRange(places);
            }
        }

        HeadStarts[LexemeCount] = all.Count;
        Heads = [.. all];
    }

    /// <summary>Reads an index over a vocabulary.</summary>
    public PhraseIndex(BlobReader blob, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        LexemeCount = blob.Number();
        AnchorCount = blob.Number();
        _locals = blob.Numbers();
        HeadStarts = blob.Numbers();
        Heads = blob.Numbers();
        Files = blob.Numbers();
        Code = blob.Numbers();
        SetStarts = blob.Numbers();
        SetMembers = blob.Numbers();
    }

    public void Write(BlobWriter blob)
    {
        blob.Number(LexemeCount);
        blob.Number(AnchorCount);
        blob.Numbers(_locals);
        blob.Numbers(HeadStarts);
        blob.Numbers(Heads);
        blob.Numbers(Files);
        blob.Numbers(Code);
        blob.Numbers(SetStarts);
        blob.Numbers(SetMembers);
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

    private ReadOnlySpan<int> LexemesOf(int atom)
    {
        if (!AtomTable.IsSet(atom))
        {
            return _locals.AsSpan(atom >> 1, 1);
        }

        int start = SetStarts[atom >> 1];
        return SetMembers.AsSpan(start, SetStarts[(atom >> 1) + 1] - start);
    }

    private void FileAnchor(List<OwnedProgram> phrases, ReadOnlySpan<Filed> filed, List<int> files, List<int> code)
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

            ReadOnlySpan<int> second = filed[i].Second < 0 ? default : LexemesOf(filed[i].Second);
            files.Add(second.Length);
            foreach (int lexeme in second)
            {
                files.Add(lexeme);
            }

            files.Add(next - i);
            for (; i < next; i++)
            {
                files.Add(code.Count);
                Encode(phrases[filed[i].Phrase], code);
            }

            files[count]++;
        }
    }

    private void Encode(OwnedProgram phrase, List<int> code)
    {
        PhraseProgram program = phrase.Program;
        code.Add(phrase.Owner);
        code.Add((int)phrase.Anchors | (phrase.IsException ? ExceptionBit : 0));
        code.Add(program.Nodes.Length);
        code.Add(program.Needs.Length);
        foreach (PhraseNeed need in program.Needs)
        {
            code.Add(Local(need.Atom));
            code.Add(need.Distance);
        }

        for (int n = 0; n < program.Nodes.Length; n++)
        {
            ProgramNode node = program.Nodes[n];
            int value = node.IsGap ? node.Value : Local(node.Value);
            code.Add((value << ValueShift) | (node.IsCut ? CutBit : 0) | (node.IsGap ? GapBit : 0));
            AddPlaces(code, node.Sources, only: n);
        }

        AddPlaces(code, program.Ends, only: program.Nodes.Length);
    }

    private static int CodeLength(List<OwnedProgram> phrases)
    {
        int length = 0;
        foreach (OwnedProgram phrase in phrases)
        {
            PhraseProgram program = phrase.Program;
            length += 4 + (program.Needs.Length * 2) + LengthOf(program.Ends, program.Nodes.Length);
            for (int n = 0; n < program.Nodes.Length; n++)
            {
                length += 1 + LengthOf(program.Nodes[n].Sources, n);
            }
        }

        return length;
    }

    private static int LengthOf(int[] places, int only) => places.Length == 1 && places[0] == only ? 1 : 1 + places.Length;

    private static void AddPlaces(List<int> code, int[] places, int only)
    {
        if (LengthOf(places, only) == 1)
        {
            code.Add(0);
            return;
        }

        code.Add(places.Length);
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

    /// <summary>The phrases by their rarest need, then by the second, then as they came: two passes of counting, the last one first.</summary>
    private static Filed[] Sorted(List<OwnedProgram> phrases, long[] weights)
    {
        Filed[] filed = new Filed[phrases.Count];
        for (int p = 0; p < filed.Length; p++)
        {
            filed[p] = File(phrases[p].Program, p, weights);
        }

        Filed[] other = new Filed[filed.Length];
        Distribute(filed, other, weights.Length, static f => f.Second + 1);
        Distribute(other, filed, weights.Length, static f => f.Anchor + 1);
        return filed;
    }

    // Equal keys keep their order.
    private static void Distribute(Filed[] from, Filed[] to, int keys, Func<Filed, int> key)
    {
        int[] starts = new int[keys + 2];
        foreach (Filed filed in from)
        {
            starts[key(filed) + 1]++;
        }

        for (int k = 1; k < starts.Length; k++)
        {
            starts[k] += starts[k - 1];
        }

        foreach (Filed filed in from)
        {
            to[starts[key(filed)]++] = filed;
        }
    }

    private static Filed File(PhraseProgram program, int phrase, long[] weights)
    {
        int anchor = -1;
        int second = -1;
        foreach (PhraseNeed need in program.Needs)
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

        return new Filed(anchor, second == anchor ? -1 : second, phrase);
    }

    private readonly record struct Filed(int Anchor, int Second, int Phrase);
}
