using System;
using System.Collections.Generic;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Signals.Worlds;

/// <summary>
/// Weighs whose world a post belongs to: words of the brand's own trade, of neighbouring ones, of all the others. A word counts for
/// another trade only where neither the brand's own topics nor the topics of every brand cover it.
/// </summary>
internal sealed class TradeTally
{
    private readonly List<PhraseHit> _others = [];
    private readonly HashSet<long> _ownSpans = [];
    private byte[] _covered = new byte[96];
    private int _ownWords;

    public void Reset(int tokens)
    {
        _others.Clear();
        _ownSpans.Clear();
        _ownWords = 0;
        if (_covered.Length < tokens)
        {
            _covered = new byte[tokens * 2];
        }

        Array.Clear(_covered, 0, _covered.Length);
    }

    /// <summary>Notes a word of the brand's own world.</summary>
    public void Own(in PhraseHit hit)
    {
        Cover(hit);
        _ownWords += _ownSpans.Add(Span(hit)) ? 1 : 0;
    }

    /// <summary>Notes words that belong to no world in particular, such as an order or the brand's name.</summary>
    public void Cover(in PhraseHit hit)
    {
        for (int t = hit.FirstToken; t <= hit.LastToken; t++)
        {
            _covered[t] = 1;
        }
    }

    /// <summary>Notes a word of another world.</summary>
    public void Other(in PhraseHit hit) => _others.Add(hit);

    /// <summary>Sets the signals, once all matches are noted.</summary>
    public void Report(TokenizedText text, SignalBoard board, TradeSignals signals)
    {
        if (_ownWords > 0)
        {
            board.Set(signals.Own);
            if (_ownWords > 1)
            {
                board.Set(signals.OwnStrong);
            }
        }

        _ownSpans.Clear();
        foreach (PhraseHit hit in _others)
        {
            if (!IsCovered(hit) && _ownSpans.Add(Span(hit)))
            {
                board.Set(signals.Other, -1, text.Tokens[hit.FirstToken].Start, text.Tokens[hit.LastToken].End);
                if (_ownSpans.Count > 1)
                {
                    board.Set(signals.OtherStrong, -1, text.Tokens[hit.FirstToken].Start, text.Tokens[hit.LastToken].End);
                }
            }
        }
    }

    private bool IsCovered(in PhraseHit hit)
    {
        for (int t = hit.FirstToken; t <= hit.LastToken; t++)
        {
            if (_covered[t] != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static long Span(in PhraseHit hit) => ((long)hit.FirstToken << 32) | (uint)hit.LastToken;
}

/// <summary>The indexes of the signals that <see cref="TradeTally"/> sets.</summary>
internal sealed record TradeSignals(int Own, int OwnStrong, int Other, int OtherStrong);
