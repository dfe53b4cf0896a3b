using System;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Compares texts with phrases, with reusable state; not thread-safe, each thread has its own. A sentence is compared as bits, one for
/// each of up to 64 tokens: where a word stands is a mask, "the next word" a shift, a gap a few shifts more. What it avoids: looking a
/// word up once for each book, following every phrase that a common word begins, and going through a phrase token by token.
/// </summary>
internal sealed partial class PhraseMatcher
{
    private const int PieceStep = PieceOfText.Length - PhraseCompiler.LongestSpan;

    private readonly TextLexemes _lexemes = new();
    private readonly PieceOfText _piece = new();
    private readonly PhraseChoice _choice = new();
    private ulong _passing;
    private ulong _opening;
    private ulong _accepted;
    private int _first;

    /// <summary>
    /// How many steps may still be taken; counted in work, never in time, so that a post decides alike on every machine. Below zero
    /// the matching stops.
    /// </summary>
    public long StepsLeft { get; set; } = long.MaxValue;

    /// <summary>Appends the matches of an index in a text, ordered by their end, those that start later first.</summary>
    public void Match(PhraseIndex index, TokenizedText text, HitList hits)
    {
        if (index.Code.Length == 0)
        {
            return;
        }

        _piece.TurnTo(index);
        _lexemes.Read(index.Vocabulary, text);
        int firstHit = hits.Count;
        for (int s = 0; s < _lexemes.SentenceCount; s++)
        {
            ref readonly SentenceOfText sentence = ref _lexemes.Sentence(s);
            if (StepsLeft < 0)
            {
                break;
            }

            if (_lexemes.IsNamed(sentence, index))
            {
                MatchSentence(index, text, sentence, hits);
            }
            else
            {
                StepsLeft -= sentence.End - sentence.Start;
            }
        }

        hits.Order(firstHit);
    }

    private void MatchSentence(PhraseIndex index, TokenizedText text, in SentenceOfText sentence, HitList hits)
    {
        // Longer sentences are compared in pieces that overlap by the longest phrase; each end is accepted in one piece only.
        int accepted = 0;
        for (int piece = sentence.Start; ; piece += PieceStep)
        {
            int count = Math.Min(PieceOfText.Length, sentence.End - piece);
            StepsLeft -= count;
            if (StepsLeft < 0)
            {
                return;
            }

            _first = piece;
            _accepted = ulong.MaxValue << accepted;
            _opening = sentence.LastOpening < piece ? 0 : ulong.MaxValue >> Math.Max(0, PieceOfText.Length - 1 - (sentence.LastOpening - piece));
            _piece.Read(text, _lexemes, piece, count);
            _passing = _piece.Passing;
            Compare(index, text, hits);
            _piece.Clear();
            if (piece + count >= sentence.End || StepsLeft < 0)
            {
                return;
            }

            accepted = PieceOfText.Length - PieceStep;
        }
    }

    private void Compare(PhraseIndex index, TokenizedText text, HitList hits)
    {
        StepsLeft -= _choice.Choose(index, _piece, StepsLeft);
        for (int c = 0; c < _choice.Count; c++)
        {
            if (StepsLeft < 0)
            {
                break;
            }

            ComparePhrase(index, text, _choice[c], hits);
        }

        _choice.Clear();
    }

    private void Report(PhraseIndex index, TokenizedText text, int phrase, int place, HitList hits)
    {
        int head = index.Code[phrase];
        PhraseAnchors anchors = PhraseCode.AnchorsOf(head);
        ulong ends = _stands[place] & _accepted;
        while (ends != 0)
        {
            int end = Bits.Lowest(ends);
            ends &= ends - 1;
            int start = StartOf(index, place, end, out ulong passed);
            if (anchors == PhraseAnchors.None || SentenceEdges.Hold(text, _first + start, _first + end, anchors))
            {
                hits.Add(new PhraseHit(PhraseCode.OwnerOf(head), _first + start, _first + end, PhraseCode.IsException(head), passed));
            }
        }
    }
}
