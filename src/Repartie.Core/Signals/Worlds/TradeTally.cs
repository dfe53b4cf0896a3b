using System;
using Repartie.Signals.Phrases;
using Repartie.Text;

namespace Repartie.Signals.Worlds;

/// <summary>
/// Weighs whose world a post belongs to: words of the brand's own trade, of neighbouring ones, of all the others. A word counts for
/// another trade only where neither the brand's own topics nor the topics of every brand cover it.
/// </summary>
internal sealed class TradeTally
{
    private const int MostTrades = 31;
    private const int OwnTrade = MostTrades;
    private readonly Rows<OtherWord> _others = new();
    private readonly int[] _words = new int[MostTrades];
    private readonly bool[] _told = new bool[MostTrades];

    // For each token the trades, as bits, that a word there was counted for: a phrase inside another is no second word.
    private int[] _counted = new int[96];
    private byte[] _covered = new byte[96];
    private int _ownWords;

    public void Reset(int tokens)
    {
        _others.Shorten(0);
        _ownWords = 0;
        if (_covered.Length < tokens)
        {
            _covered = new byte[tokens * 2];
            _counted = new int[tokens * 2];
        }

        Array.Clear(_covered, 0, _covered.Length);
        Array.Clear(_counted, 0, _counted.Length);
    }

    /// <summary>Notes a word of the brand's own world.</summary>
    public void Own(in PhraseHit hit)
    {
        Cover(hit);
        _ownWords += Counts(hit, OwnTrade) ? 1 : 0;
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
    public void Other(in PhraseHit hit, in TradeTopic topic) => _others.Add(new OtherWord(hit, topic));

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

        ReportOthers(text, board, signals);
    }

    // Another trade is meant where a word says so alone or where two are of one and the same trade: a single word that everybody uses
    // says little, and words of several trades say that none is meant.
    private void ReportOthers(TokenizedText text, SignalBoard board, TradeSignals signals)
    {
        Array.Clear(_words, 0, _words.Length);
        Array.Clear(_told, 0, _told.Length);
        for (int o = 0; o < _others.Count; o++)
        {
            PhraseHit hit = _others[o].Hit;
            TradeTopic topic = _others[o].Topic;
            if (!IsCovered(hit))
            {
                _words[topic.Sector] += Counts(hit, topic.Sector) ? 1 : 0;
                _told[topic.Sector] |= topic.IsTelling;
            }
        }

        for (int o = 0; o < _others.Count; o++)
        {
            PhraseHit hit = _others[o].Hit;
            TradeTopic topic = _others[o].Topic;
            if (IsCovered(hit))
            {
                continue;
            }

            int start = text.Tokens[hit.FirstToken].Start;
            int end = text.Tokens[hit.LastToken].End;
            board.Set(_told[topic.Sector] || _words[topic.Sector] > 1 ? signals.Other : signals.OtherFaint, -1, start, end);
            if (_words[topic.Sector] > 1)
            {
                board.Set(signals.OtherStrong, -1, start, end);
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

    private bool Counts(in PhraseHit hit, int trade)
    {
        int bit = 1 << trade;
        for (int t = hit.FirstToken; t <= hit.LastToken; t++)
        {
            if ((_counted[t] & bit) != 0)
            {
                return false;
            }
        }

        for (int t = hit.FirstToken; t <= hit.LastToken; t++)
        {
            _counted[t] |= bit;
        }

        return true;
    }

    // No tuple: lists of those are compiled just in time.
    private readonly record struct OtherWord(PhraseHit Hit, TradeTopic Topic);
}

/// <summary>The indexes of the signals that <see cref="TradeTally"/> sets.</summary>
internal sealed record TradeSignals(int Own, int OwnStrong, int Other, int OtherStrong, int OtherFaint);
