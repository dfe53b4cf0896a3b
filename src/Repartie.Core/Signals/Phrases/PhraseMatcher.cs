using System;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>A match: which owner, from which token to which.</summary>
/// <param name="Owner">The number that the phrase was added with.</param>
/// <param name="FirstToken">The first token.</param>
/// <param name="LastToken">The last token, inclusive.</param>
/// <param name="IsException">Whether the phrase is an exception.</param>
/// <param name="Passed">Which tokens passed in a gap of the phrase, one bit each from the first on; those beyond the 64th have none.</param>
internal readonly record struct PhraseHit(int Owner, int FirstToken, int LastToken, bool IsException, ulong Passed = 0)
{
    /// <summary>Whether a token of the match only passed in a gap: the phrase does not say it.</summary>
    public bool OnlyPasses(int token) => token - FirstToken is >= 0 and < 64 && (Passed & (1UL << (token - FirstToken))) != 0;
}

/// <summary>
/// Runs automata over texts, with reusable state. Not thread-safe; each thread has its own. Each token is looked up once per
/// automaton; a node is active at most once per token, so the work is bounded by the text and the shape of the phrases.
/// </summary>
internal sealed class PhraseMatcher
{
    private readonly AtomBuffer _atoms = new();
    private Active[] _active = new Active[64];
    private Active[] _next = new Active[64];
    private int _nextCount;
    private int[] _stamps = [];
    private int[] _tiedStamps = [];
    private int _stamp;

    /// <summary>
    /// How many steps may still be taken; counted in work, never in time, so that a post decides alike on every machine. Below zero
    /// the matching stops.
    /// </summary>
    public long StepsLeft { get; set; } = long.MaxValue;

    /// <summary>Appends the matches of an automaton in a text.</summary>
    public void Match(PhraseAutomaton automaton, TokenizedText text, HitList hits)
    {
        if (_stamps.Length < automaton.NodeCount)
        {
            _stamps = new int[automaton.NodeCount];
            _tiedStamps = new int[automaton.NodeCount];
            _stamp = 0;
        }

        int activeCount = 0;
        bool opens = true;
        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            if ((token.Flags & TokenFlags.SentenceStart) != 0)
            {
                activeCount = 0;
                opens = true;
            }

            StepsLeft -= 1 + activeCount;
            if (StepsLeft < 0)
            {
                return;
            }

            automaton.AtomsOf(text, token, _atoms);
            _nextCount = 0;
            NextStamp();
            Start(automaton, text, t, opens, hits);
            opens &= SentenceEdges.IsOpening(text, token);
            for (int i = 0; i < activeCount; i++)
            {
                Follow(automaton, text, _active[i], t, hits);
            }

            KeepGaps(automaton, activeCount, t, passes: token.Kind is TokenKind.Emoji or TokenKind.Link or TokenKind.Mention);
            (_active, _next) = (_next, _active);
            activeCount = _nextCount;
        }
    }

    // Phrases tied to the start of a sentence run in a lane of their own: a later start of the same words must not push them out.
    private void Start(PhraseAutomaton automaton, TokenizedText text, int token, bool opensSentence, HitList hits)
    {
        foreach (WordEntry entry in _atoms.Entries)
        {
            foreach (int target in entry.Roots)
            {
                Reach(automaton, text, new Active(target, token, 0, 0, IsTied: false), token, hits);
                if (opensSentence && automaton.LeadsToSentenceStart(target))
                {
                    Reach(automaton, text, new Active(target, token, 0, 0, IsTied: true), token, hits);
                }
            }
        }
    }

    private void Follow(PhraseAutomaton automaton, TokenizedText text, in Active state, int token, HitList hits)
    {
        ulong filter = automaton.FilterOf(state.Node);
        if ((filter & _atoms.Filter) == 0)
        {
            return;
        }

        ReadOnlySpan<PhraseEdge> edges = automaton.EdgesOf(state.Node);
        if (edges.Length <= _atoms.AtomCount)
        {
            foreach (PhraseEdge edge in edges)
            {
                if (_atoms.Contains(edge.Atom))
                {
                    Reach(automaton, text, state with { Node = edge.Target, Words = 0 }, token, hits);
                }
            }

            return;
        }

        // A rare word after a word that much can follow: the edges are sorted, so each of its few atoms finds its own.
        foreach (WordEntry entry in _atoms.Entries)
        {
            foreach (int atom in entry.Atoms)
            {
                for (int e = (filter & PhraseAutomaton.Bit(atom)) == 0 ? edges.Length : FirstEdge(edges, atom); e < edges.Length && edges[e].Atom == atom; e++)
                {
                    Reach(automaton, text, state with { Node = edges[e].Target, Words = 0 }, token, hits);
                }
            }
        }
    }

    private static int FirstEdge(ReadOnlySpan<PhraseEdge> edges, int atom)
    {
        int low = 0;
        int high = edges.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (edges[middle].Atom < atom)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Reach(PhraseAutomaton automaton, TokenizedText text, in Active state, int token, HitList hits)
    {
        if (!Stamp(state))
        {
            return;
        }

        foreach (PhraseAccept accept in automaton.AcceptsOf(state.Node))
        {
            bool tied = (accept.Anchors & PhraseAnchors.SentenceStart) != 0;
            if (tied == state.IsTied && (accept.Anchors == PhraseAnchors.None || SentenceEdges.Hold(text, state.Start, token, accept.Anchors)))
            {
                hits.Add(new PhraseHit(accept.Owner, state.Start, token, accept.IsException, state.Passed));
            }
        }

        Push(automaton, state);
    }

    private void KeepGaps(PhraseAutomaton automaton, int activeCount, int token, bool passes)
    {
        for (int i = 0; i < activeCount; i++)
        {
            Active state = _active[i];
            if ((state.Words > 0 || passes) && Stamp(state))
            {
                Push(automaton, passes ? state : state with { Words = state.Words - 1, Passed = state.Passed | BitOf(token - state.Start) });
            }
        }
    }

    private static ulong BitOf(int place) => place < 64 ? 1UL << place : 0;

    private void Push(PhraseAutomaton automaton, in Active state)
    {
        if (automaton.FilterOf(state.Node) != 0 || state.Words > 0)
        {
            Add(state);
        }

        // A gap opens where the node before it is reached, and again for each word that passes in a gap before it.
        foreach (PhraseGap gap in automaton.GapsOf(state.Node))
        {
            Active waiting = state with { Node = gap.Target, Words = gap.Words };
            if (Stamp(waiting))
            {
                Push(automaton, waiting);
            }
        }
    }

    // A node is active once per token and lane; the first to reach it has the newest start, and so the most words left to pass.
    private bool Stamp(in Active state)
    {
        int[] stamps = state.IsTied ? _tiedStamps : _stamps;
        if (stamps[state.Node] == _stamp)
        {
            return false;
        }

        stamps[state.Node] = _stamp;
        return true;
    }

    private void Add(in Active state)
    {
        if (_nextCount == _next.Length)
        {
            Array.Resize(ref _next, _next.Length * 2);
            Array.Resize(ref _active, _next.Length);
        }

        _next[_nextCount++] = state;
    }

    private void NextStamp()
    {
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_stamps, 0, _stamps.Length);
            Array.Clear(_tiedStamps, 0, _tiedStamps.Length);
            _stamp = 1;
        }
    }

    /// <summary>A node that waits for the next word, the start that leads to it, the words that may still pass, and those that did.</summary>
    private readonly record struct Active(int Node, int Start, int Words, ulong Passed, bool IsTied);
}
