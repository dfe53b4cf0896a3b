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
    private const int PieceLength = 64;
    private const int PieceStep = PieceLength - PhraseCompiler.LongestSpan;

    private readonly ulong[] _stands = new ulong[PhraseCompiler.MostNodes + 1];
    private readonly ulong[] _waits = new ulong[PhraseCompiler.MostNodes + 1];
    private readonly int[] _instructions = new int[PhraseCompiler.MostNodes + 1];
    private readonly TextLexemes _lexemes = new();
    private ulong[] _masks = [];
    private ulong[] _holds = [];
    private int[] _present = new int[256];
    private int _presentCount;
    private ulong[] _setMasks = [];
    private int[] _setStamps = [];
    private int[] _anchorStamps = [];
    private int _stamp;
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
        if (index.Files.Length == 0)
        {
            return;
        }

        Grow(index);
        _lexemes.Read(index.Vocabulary, text);
        int firstHit = hits.Count;
        int start = 0;
        while (start < text.Count && StepsLeft >= 0)
        {
            int end = start + 1;
            while (end < text.Count && (text.Tokens[end].Flags & TokenFlags.SentenceStart) == 0)
            {
                end++;
            }

            MatchSentence(index, text, start, end, hits);
            start = end;
        }

        hits.Order(firstHit);
    }

    private void MatchSentence(PhraseIndex index, TokenizedText text, int start, int end, HitList hits)
    {
        int lastOpening = start;
        while (lastOpening + 1 < end && SentenceEdges.IsOpening(text, text.Tokens[lastOpening]))
        {
            lastOpening++;
        }

        // Longer sentences are compared in pieces that overlap by the longest phrase; each end is accepted in one piece only.
        int accepted = 0;
        for (int piece = start; ; piece += PieceStep)
        {
            int count = Math.Min(PieceLength, end - piece);
            StepsLeft -= count;
            if (StepsLeft < 0)
            {
                return;
            }

            _first = piece;
            _accepted = ulong.MaxValue << accepted;
            _opening = lastOpening < piece ? 0 : ulong.MaxValue >> Math.Max(0, PieceLength - 1 - (lastOpening - piece));
            Place(index, text, piece, count);
            Compare(index, text, hits);
            for (int p = 0; p < _presentCount; p++)
            {
                _masks[_present[p]] = 0;
                _holds[_present[p] >> 6] = 0;
            }

            if (piece + count >= end || StepsLeft < 0)
            {
                return;
            }

            accepted = PieceLength - PieceStep;
        }
    }

    // Notes where each lexeme stands that the phrases name.
    private void Place(PhraseIndex index, TokenizedText text, int first, int count)
    {
        _presentCount = 0;
        _passing = 0;
        for (int i = 0; i < count; i++)
        {
            ulong bit = 1UL << i;
            if (text.Tokens[first + i].Kind is TokenKind.Emoji or TokenKind.Link or TokenKind.Mention)
            {
                _passing |= bit;
            }

            // A stretched word counts in its second form where the phrases do not know the first.
            if (!Place(index, _lexemes.Of(first + i), bit))
            {
                Place(index, _lexemes.SecondOf(first + i), bit);
            }
        }
    }

    private bool Place(PhraseIndex index, ReadOnlySpan<int> lexemes, ulong bit)
    {
        bool any = false;
        foreach (int lexeme in lexemes)
        {
            int local = index.LocalOf(lexeme);
            if (local < 0)
            {
                continue;
            }

            any = true;
            if (_masks[local] == 0)
            {
                if (_presentCount == _present.Length)
                {
                    Array.Resize(ref _present, _present.Length * 2);
                }

                _present[_presentCount++] = local;
                _holds[local >> 6] |= 1UL << local;
            }

            _masks[local] |= bit;
        }

        return any;
    }

    private void Compare(PhraseIndex index, TokenizedText text, HitList hits)
    {
        NextStamp();
        int[] files = index.Files;
        for (int p = 0; p < _presentCount; p++)
        {
            int local = _present[p];
            for (int h = index.HeadStarts[local]; h < index.HeadStarts[local + 1]; h++)
            {
                int at = index.Heads[h];
                if (_anchorStamps[files[at]] == _stamp)
                {
                    continue;
                }

                _anchorStamps[files[at]] = _stamp;
                int seconds = files[at + 1];
                at += 2;
                StepsLeft -= seconds;
                for (; seconds > 0; seconds--)
                {
                    int lexemes = files[at++];
                    bool holds = lexemes == 0 || HoldsAny(files.AsSpan(at, lexemes));
                    at += lexemes;
                    int phrases = files[at++];
                    if (holds)
                    {
                        foreach (int code in files.AsSpan(at, phrases))
                        {
                            ComparePhrase(index, text, code, hits);
                        }
                    }

                    at += phrases;
                }

                if (StepsLeft < 0)
                {
                    return;
                }
            }
        }
    }

    // A post holds few of a set's words: which it holds is asked of a bit table that stays in the nearest cache.
    private bool HoldsAny(ReadOnlySpan<int> lexemes)
    {
        ulong[] holds = _holds;
        foreach (int lexeme in lexemes)
        {
            if ((holds[lexeme >> 6] & (1UL << lexeme)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private void ComparePhrase(PhraseIndex index, TokenizedText text, int code, HitList hits)
    {
        int[] words = index.Code;
        int start = code;
        int nodes = words[code + 2];
        code += 3;
        if (!HoldsNeeds(index, ref code) || !Run(index, (PhraseAnchors)words[start + 1], nodes, ref code))
        {
            return;
        }

        int ends = words[code];
        if (ends == 0)
        {
            Report(index, text, start, nodes, hits);
        }

        for (int e = 1; e <= ends; e++)
        {
            if (_stands[words[code + e]] != 0)
            {
                Report(index, text, start, words[code + e], hits);
            }
        }
    }

    // Works out for each place of the phrase at which tokens it can be reached; false where the phrase cannot match.
    private bool Run(PhraseIndex index, PhraseAnchors anchors, int nodes, ref int code)
    {
        int[] words = index.Code;
        StepsLeft -= nodes;
        Span<ulong> waits = _waits;
        Span<ulong> stands = _stands;
        waits[0] = (anchors & PhraseAnchors.SentenceStart) != 0 ? _opening : ulong.MaxValue;
        for (int node = 1; node <= nodes; node++)
        {
            _instructions[node] = code;
            int instruction = words[code];
            int sources = words[code + 1];
            code += 2;
            ulong from = sources == 0 ? waits[node - 1] : 0;
            for (; sources > 0; sources--)
            {
                from |= waits[words[code++]];
            }

            int value = instruction >> PhraseIndex.ValueShift;
            if ((instruction & PhraseIndex.GapBit) != 0)
            {
                waits[node] = Ahead(from, value);
                continue;
            }

            ulong here = from == 0 ? 0 : from & MaskOf(index, value);
            stands[node] = here;
            if (here != 0)
            {
                waits[node] = _passing == 0 ? here << 1 : Pass(here << 1);
            }
            else if ((instruction & PhraseIndex.CutBit) != 0)
            {
                return false;
            }
            else
            {
                waits[node] = 0;
            }
        }

        return true;
    }

    // Whether the text holds what the phrase needs, in its order and near enough.
    private bool HoldsNeeds(PhraseIndex index, ref int code)
    {
        int[] words = index.Code;
        int needs = words[code++];
        ulong at = needs > 1 ? MaskOf(index, words[code]) : 1;
        int next = code + 2;
        code += 2 * needs;
        for (; next < code && at != 0; next += 2)
        {
            at = Within(at, words[next + 1]) & MaskOf(index, words[next]);
        }

        return at != 0;
    }

    private void Report(PhraseIndex index, TokenizedText text, int phrase, int node, HitList hits)
    {
        int owner = index.Code[phrase];
        bool exception = (index.Code[phrase + 1] & PhraseIndex.ExceptionBit) != 0;
        PhraseAnchors anchors = (PhraseAnchors)(index.Code[phrase + 1] & (PhraseIndex.ExceptionBit - 1));
        ulong ends = _stands[node] & _accepted;
        while (ends != 0)
        {
            int end = Bits.Lowest(ends);
            ends &= ends - 1;
            int start = StartOf(index, node, end, out ulong passed);
            if (anchors == PhraseAnchors.None || SentenceEdges.Hold(text, _first + start, _first + end, anchors))
            {
                hits.Add(new PhraseHit(owner, _first + start, _first + end, exception, passed));
            }
        }
    }

    private ulong MaskOf(PhraseIndex index, int atom)
        => AtomTable.IsSet(atom) ? SetMask(index, atom >> 1) : _masks[atom >> 1];

    private ulong SetMask(PhraseIndex index, int set)
    {
        if (_setStamps[set] == _stamp)
        {
            return _setMasks[set];
        }

        ulong mask = 0;
        ulong[] holds = _holds;
        foreach (int lexeme in index.SetMembers.AsSpan(index.SetStarts[set], index.SetStarts[set + 1] - index.SetStarts[set]))
        {
            if ((holds[lexeme >> 6] & (1UL << lexeme)) != 0)
            {
                mask |= _masks[lexeme];
            }
        }

        _setStamps[set] = _stamp;
        _setMasks[set] = mask;
        return mask;
    }

    // The tokens at most so far behind; with passing tokens between, any behind the first.
    private ulong Within(ulong at, int distance)
    {
        if (_passing != 0)
        {
            return ulong.MaxValue << 1 << Bits.Lowest(at);
        }

        at <<= 1;
        for (int covered = 1; covered < distance; covered *= 2)
        {
            at |= at << Math.Min(covered, distance - covered);
        }

        return at;
    }

    // Where the next word may stand behind a gap: where it could without the gap, and behind each word that passes.
    private ulong Ahead(ulong at, int gap)
    {
        for (; gap > 0; gap--)
        {
            at |= _passing == 0 ? at << 1 : Pass(at << 1);
        }

        return at;
    }

    // Mentions, links and emoji pass freely. Floods over runs of them in six doublings, whatever their length.
    private ulong Pass(ulong at)
    {
        ulong run = _passing;
        for (int length = 1; run != 0 && length < PieceLength; length *= 2)
        {
            at |= (at & run) << length;
            run &= run >> length;
        }

        return at;
    }

    private void Grow(PhraseIndex index)
    {
        if (_masks.Length < index.LexemeCount)
        {
            _masks = new ulong[index.LexemeCount];
            _holds = new ulong[(index.LexemeCount + 63) / 64];
        }

        if (_setMasks.Length < index.SetCount)
        {
            _setMasks = new ulong[index.SetCount];
            _setStamps = new int[index.SetCount];
        }

        if (_anchorStamps.Length < index.AnchorCount)
        {
            _anchorStamps = new int[index.AnchorCount];
        }
    }

    private void NextStamp()
    {
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_setStamps, 0, _setStamps.Length);
            Array.Clear(_anchorStamps, 0, _anchorStamps.Length);
            _stamp = 1;
        }
    }
}
