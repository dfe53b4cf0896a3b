using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Phrases compiled for matching. Immutable and shared between threads. A word is looked up once; what it can continue is asked
/// through a small bit filter before any table is touched.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly int[] _edgeStarts;
    private readonly PhraseEdge[] _edges;
    private readonly PhraseGap[][] _gaps;
    private readonly PhraseAccept[][] _accepts;
    private readonly ulong[] _filters;
    private readonly bool[] _tied;
    private readonly int _atomCount;
    private readonly WordTable _words;
    private readonly WordTable _prefixes;
    private readonly bool[] _prefixLengths;
    private readonly WordEntry[] _specials;

    internal PhraseAutomaton(List<BuilderNode> nodes, AtomTable atoms)
    {
        NodeCount = nodes.Count;
        _edgeStarts = new int[nodes.Count + 1];
        _edges = new PhraseEdge[nodes.Sum(static n => n.Edges.Count)];
        _filters = new ulong[nodes.Count];
        _gaps = new PhraseGap[nodes.Count][];
        _accepts = new PhraseAccept[nodes.Count][];
        int edge = 0;
        for (int i = 0; i < nodes.Count; i++)
        {
            _edgeStarts[i] = edge;
            foreach (PhraseEdge e in nodes[i].Edges.OrderBy(static e => e.Atom))
            {
                _edges[edge++] = e;
                _filters[i] |= Bit(e.Atom);
            }

            _gaps[i] = [.. nodes[i].Gaps];
            _accepts[i] = [.. nodes[i].Accepts];
        }

        _edgeStarts[nodes.Count] = edge;
        _tied = TiedNodes(nodes);
        _atomCount = atoms.Count;
        int[][] roots = new int[atoms.Count][];
        foreach (IGrouping<int, PhraseEdge> group in nodes[0].Edges.GroupBy(static e => e.Atom))
        {
            roots[group.Key] = [.. group.Select(static e => e.Target)];
        }

        WordEntry Entry(IEnumerable<int> own)
        {
            int[] all = [.. own];
            return new WordEntry(all, [.. all.SelectMany(atom => roots[atom] ?? []).Distinct()]);
        }

        _words = new WordTable(atoms.WordsWithAtoms().Select(w => new KeyValuePair<string, WordEntry>(w.Key, Entry(w.Value))));
        _prefixes = new WordTable(atoms.Prefixes.Select(p => new KeyValuePair<string, WordEntry>(p.Key, Entry(p.Value))));
        _prefixLengths = new bool[1 + (atoms.Prefixes.Count == 0 ? 0 : atoms.Prefixes.Keys.Max(static p => p.Length))];
        foreach (string prefix in atoms.Prefixes.Keys)
        {
            _prefixLengths[prefix.Length] = true;
        }

        _specials = [.. WordClasses.BuiltIn.Select(name => Entry(atoms.SpecialAtoms(name)))];
    }

    public int NodeCount { get; }

    public ReadOnlySpan<PhraseEdge> EdgesOf(int node) => _edges.AsSpan(_edgeStarts[node], _edgeStarts[node + 1] - _edgeStarts[node]);

    public PhraseGap[] GapsOf(int node) => _gaps[node];

    public PhraseAccept[] AcceptsOf(int node) => _accepts[node];

    public ulong FilterOf(int node) => _filters[node];

    /// <summary>Whether a phrase tied to the start of a sentence can still be completed from this node.</summary>
    public bool LeadsToSentenceStart(int node) => _tied[node];

    public static ulong Bit(int atom) => 1UL << (int)((uint)atom * 0x9E3779B1u >> 26);

    /// <summary>Collects the atoms that a token satisfies.</summary>
    public void AtomsOf(TokenizedText text, in Token token, AtomBuffer atoms)
    {
        atoms.Clear(_atomCount);
        switch (token.Kind)
        {
            case TokenKind.Word:
                ReadOnlySpan<char> word = text.FoldedForm(token);
                if (!Lexical(word, token.Hash, atoms) && token.ShortLength > 0)
                {
                    Lexical(text.ShortForm(token), token.ShortHash, atoms);
                }

                break;
            case TokenKind.Number:
                Lexical(text.FoldedForm(token), token.Hash, atoms);
                atoms.Add(_specials[0]);
                if ((token.Flags & TokenFlags.Money) != 0)
                {
                    atoms.Add(_specials[1]);
                }

                if ((token.Flags & TokenFlags.Clock) != 0)
                {
                    atoms.Add(_specials[4]);
                }

                break;
            case TokenKind.Mention:
                // A mention counts as the name behind the sign, so companies are known by their handles.
                ReadOnlySpan<char> name = text.FoldedForm(token).Slice(1);
                Lexical(name, Hashing.Of(name), atoms);
                atoms.Add(_specials[2]);
                break;
            case TokenKind.Link:
            case TokenKind.Email:
                Lexical(text.FoldedForm(token), token.Hash, atoms);
                atoms.Add(_specials[3]);
                break;
            default:
                Lexical(text.FoldedForm(token), token.Hash, atoms);
                atoms.Add(_specials[5]);
                break;
        }
    }

    // Targets are numbered after their sources, except where nodes are shared: two passes from the end settle nearly all, the loop the rest.
    private static bool[] TiedNodes(List<BuilderNode> nodes)
    {
        bool[] tied = new bool[nodes.Count];
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int i = nodes.Count - 1; i >= 0; i--)
            {
                bool now = tied[i]
                    || nodes[i].Accepts.Exists(static a => (a.Anchors & PhraseAnchors.SentenceStart) != 0)
                    || nodes[i].Edges.Exists(e => tied[e.Target])
                    || nodes[i].Gaps.Exists(g => tied[g.Target]);
                changed |= now != tied[i];
                tied[i] = now;
            }
        }

        return tied;
    }

    private bool Lexical(ReadOnlySpan<char> word, uint hash, AtomBuffer atoms)
    {
        if (_words.Find(word, hash) is { } known)
        {
            atoms.Add(known);
            return true;
        }

        bool any = false;
        int longest = Math.Min(word.Length, _prefixLengths.Length - 1);
        for (int length = PhraseParser.ShortestPrefix; length <= longest; length++)
        {
            if (_prefixLengths[length])
            {
                ReadOnlySpan<char> prefix = word.Slice(0, length);
                if (_prefixes.Find(prefix, Hashing.Of(prefix)) is { } found)
                {
                    atoms.Add(found);
                    any = true;
                }
            }
        }

        return any;
    }
}
