using System;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>A match: which owner, from which token to which.</summary>
internal readonly record struct PhraseHit(int Owner, int FirstToken, int LastToken, bool IsException);

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
    private int[] _oldest = [];
    private int[] _slots = [];
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
            _oldest = new int[automaton.NodeCount];
            _slots = new int[automaton.NodeCount];
            _stamp = 0;
        }

        int activeCount = 0;
        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            if ((token.Flags & TokenFlags.SentenceStart) != 0)
            {
                activeCount = 0;
            }

            StepsLeft -= 1 + activeCount;
            if (StepsLeft < 0)
            {
                return;
            }

            automaton.AtomsOf(text, token, _atoms);
            _nextCount = 0;
            NextStamp();
            for (int a = 0; a < _atoms.Count; a++)
            {
                foreach (int target in automaton.RootTargets(_atoms[a]) ?? [])
                {
                    Reach(automaton, text, target, t, t, t, hits);
                }
            }

            for (int i = 0; i < activeCount; i++)
            {
                Follow(automaton, text, _active[i], t, hits);
            }

            KeepGaps(automaton, activeCount, passes: token.Kind is TokenKind.Emoji or TokenKind.Link or TokenKind.Mention);
            (_active, _next) = (_next, _active);
            activeCount = _nextCount;
        }
    }

    private void Follow(PhraseAutomaton automaton, TokenizedText text, in Active from, int token, HitList hits)
    {
        if ((automaton.FilterOf(from.Node) & _atoms.Filter) == 0)
        {
            return;
        }

        // A token has few atoms, a node may have hundreds of edges: the edges are sorted, so each atom finds its own.
        ReadOnlySpan<PhraseEdge> edges = automaton.EdgesOf(from.Node);
        ulong filter = automaton.FilterOf(from.Node);
        for (int a = 0; a < _atoms.Count; a++)
        {
            int atom = _atoms[a];
            if ((filter & PhraseAutomaton.Bit(atom)) == 0)
            {
                continue;
            }

            for (int e = FirstEdge(edges, atom); e < edges.Length && edges[e].Atom == atom; e++)
            {
                Reach(automaton, text, edges[e].Target, from.Start, from.Oldest, token, hits);
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

    private void Reach(PhraseAutomaton automaton, TokenizedText text, int node, int start, int oldest, int token, HitList hits)
    {
        bool first = _stamps[node] != _stamp;
        if (!first && (oldest >= _oldest[node] || !automaton.LeadsToSentenceStart(node)))
        {
            return;
        }

        foreach (PhraseAccept accept in automaton.AcceptsOf(node))
        {
            // A phrase tied to the start of a sentence is tried from the oldest start, all others tell of the shortest stretch, once.
            bool tied = (accept.Anchors & PhraseAnchors.SentenceStart) != 0;
            int from = tied ? oldest : start;
            if ((first || tied) && (accept.Anchors == PhraseAnchors.None || SentenceEdges.Hold(text, from, token, accept.Anchors)))
            {
                hits.Add(new PhraseHit(accept.Owner, from, token, accept.IsException));
            }
        }

        if (first)
        {
            _stamps[node] = _stamp;
            _oldest[node] = oldest;
            Push(automaton, new Active(node, start, oldest, 0));
        }
        else
        {
            _oldest[node] = oldest;
            Age(automaton, node, oldest);
        }
    }

    // A node that was reached again from further back: what waits on it must know. Gaps form no circles, so this ends.
    private void Age(PhraseAutomaton automaton, int node, int oldest)
    {
        int slot = _slots[node];
        if (slot < _nextCount && _next[slot].Node == node)
        {
            _next[slot] = _next[slot] with { Oldest = oldest };
        }

        foreach (PhraseGap gap in automaton.GapsOf(node))
        {
            if (oldest < _oldest[gap.Target])
            {
                _oldest[gap.Target] = oldest;
                Age(automaton, gap.Target, oldest);
            }
        }
    }

    private void KeepGaps(PhraseAutomaton automaton, int activeCount, bool passes)
    {
        for (int i = 0; i < activeCount; i++)
        {
            Active state = _active[i];
            if ((state.Words > 0 || passes) && _stamps[state.Node] != _stamp)
            {
                _stamps[state.Node] = _stamp;
                _oldest[state.Node] = state.Oldest;
                Push(automaton, state with { Words = passes ? state.Words : state.Words - 1 });
            }
            else if ((state.Words > 0 || passes) && state.Oldest < _oldest[state.Node] && automaton.LeadsToSentenceStart(state.Node))
            {
                _oldest[state.Node] = state.Oldest;
                Age(automaton, state.Node, state.Oldest);
            }
        }
    }

    private void Push(PhraseAutomaton automaton, in Active state)
    {
        if (automaton.FilterOf(state.Node) != 0 || state.Words > 0)
        {
            Add(state);
        }

        // A gap opens where the node before it is reached, and again for each word that passes in a gap before it.
        foreach (PhraseGap gap in automaton.GapsOf(state.Node))
        {
            if (_stamps[gap.Target] != _stamp)
            {
                _stamps[gap.Target] = _stamp;
                _oldest[gap.Target] = state.Oldest;
                Push(automaton, new Active(gap.Target, state.Start, state.Oldest, gap.Words));
            }
        }
    }

    private void Add(in Active state)
    {
        if (_nextCount == _next.Length)
        {
            Array.Resize(ref _next, _next.Length * 2);
            Array.Resize(ref _active, _next.Length);
        }

        _slots[state.Node] = _nextCount;
        _next[_nextCount++] = state;
    }

    private void NextStamp()
    {
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_stamps, 0, _stamps.Length);
            _stamp = 1;
        }
    }

    /// <summary>A node that waits for the next word: the newest and the oldest start that lead to it, and the words that may still pass.</summary>
    private readonly record struct Active(int Node, int Start, int Oldest, int Words);
}
