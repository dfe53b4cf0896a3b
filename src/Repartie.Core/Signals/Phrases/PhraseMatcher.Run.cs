using System;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>Comparing one phrase: at which tokens each of its places can stand.</summary>
internal sealed partial class PhraseMatcher
{
    private readonly ulong[] _stands = new ulong[PhraseCode.MostPlaces + 1];
    private readonly ulong[] _waits = new ulong[PhraseCode.MostPlaces + 1];
    private readonly int[] _parts = new int[PhraseCode.MostPlaces + 1];

    private void ComparePhrase(PhraseIndex index, TokenizedText text, in Choice choice, HitList hits)
    {
        int[] code = index.Code;
        int phrase = choice.Phrase;
        int counts = choice.Counts;
        int at = phrase + PhraseCode.HeadLength;
        int needs = PhraseCode.NeedsOf(counts);
        int places = PhraseCode.PlacesOf(counts);
        ulong anchor = AnchorOf(code[at + PhraseCode.AnchorOf(counts)], choice);
        if (needs == 0 && (_passing == 0 || places == 1))
        {
            StepsLeft -= places;
            CompareWords(code, text, choice, anchor, hits);
            return;
        }

        if (needs > 1 && !HoldsNeeds(code.AsSpan(at, needs), PhraseCode.AnchorOf(counts), anchor))
        {
            return;
        }

        at += needs;
        if (!Run(code, PhraseCode.AnchorsOf(code[phrase]), places, ref at))
        {
            return;
        }

        int ends = PhraseCode.EndsOf(counts);
        if (ends == 0)
        {
            Report(index, text, phrase, places, hits);
        }

        for (int e = 0; e < ends; e++)
        {
            int place = PhraseCode.Listed(code[at + (e / PhraseCode.ListedTogether)], e % PhraseCode.ListedTogether);
            if (_stands[place] != 0)
            {
                Report(index, text, phrase, place, hits);
            }
        }
    }

    // Where a token stands that the phrase was come upon by: a set is gathered only where the text holds several of its lexemes.
    private ulong AnchorOf(int part, in Choice choice)
    {
        if (PhraseCode.KindOf(part) != PhraseCode.Set)
        {
            return choice.Anchor;
        }

        int set = PhraseCode.ValueOf(part);
        if (!_choice.IsWhole(choice))
        {
            return _piece.MaskOfSet(set);
        }

        _piece.Note(set, choice.Anchor);
        return choice.Anchor;
    }

    // A phrase of words right behind each other, most often of one: nothing passes between them, so where it starts says where all of them stand.
    private void CompareWords(int[] code, TokenizedText text, in Choice choice, ulong anchor, HitList hits)
    {
        int head = code[choice.Phrase];
        PhraseAnchors anchors = PhraseCode.AnchorsOf(head);
        int places = PhraseCode.PlacesOf(choice.Counts);
        ulong starts = anchor >> PhraseCode.AnchorOf(choice.Counts);
        if (places > 1)
        {
            ReadOnlySpan<int> parts = code.AsSpan(choice.Phrase + PhraseCode.HeadLength, places);
            for (int p = 0; p < parts.Length; p++)
            {
                if (starts == 0)
                {
                    return;
                }

                starts &= _piece.MaskOf(parts[p]) >> p;
            }
        }

        if ((anchors & PhraseAnchors.SentenceStart) != 0)
        {
            starts &= _opening;
        }

        int behind = places - 1;
        ulong ends = (starts << behind) & _accepted;
        while (ends != 0)
        {
            int end = Bits.Lowest(ends);
            ends &= ends - 1;
            if (anchors == PhraseAnchors.None || SentenceEdges.Hold(text, _first + end - behind, _first + end, anchors))
            {
                hits.Add(new PhraseHit(PhraseCode.OwnerOf(head), _first + end - behind, _first + end, PhraseCode.IsException(head)));
            }
        }
    }

    // Whether the text holds what the phrase needs, in its order and near enough. Goes out from the rarest need, whose places are known, so
    // that most phrases are done with after one other need.
    private bool HoldsNeeds(ReadOnlySpan<int> needs, int anchor, ulong at)
    {
        ulong before = at;
        for (int n = anchor - 1; n >= 0; n--)
        {
            before = WithinBefore(before, PhraseCode.PlaceOf(needs[n + 1])) & _piece.MaskOf(needs[n]);
            if (before == 0)
            {
                return false;
            }
        }

        // From the first one forth again: what leads to the rarest need must lead on from there.
        for (int n = 1; n <= anchor; n++)
        {
            before = Within(before, PhraseCode.PlaceOf(needs[n])) & (n == anchor ? at : _piece.MaskOf(needs[n]));
        }

        at = before;
        for (int n = anchor + 1; n < needs.Length; n++)
        {
            at = Within(at, PhraseCode.PlaceOf(needs[n])) & _piece.MaskOf(needs[n]);
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }

    // Works out for each place of the phrase at which tokens it can be reached; false where the phrase cannot match.
    private bool Run(int[] code, PhraseAnchors anchors, int places, ref int at)
    {
        StepsLeft -= places;
        ulong[] waits = _waits;
        ulong[] stands = _stands;
        int[] parts = _parts;
        ulong passing = _passing;
        ReadOnlySpan<ushort> slots = _piece.Slots;
        ReadOnlySpan<ulong> masks = _piece.Masks;
        waits[0] = (anchors & PhraseAnchors.SentenceStart) != 0 ? _opening : ulong.MaxValue;
        for (int place = 1; place <= places; place++)
        {
            parts[place] = at;
            int part = code[at++];
            ulong here;
            switch (PhraseCode.KindOf(part))
            {
                case PhraseCode.Word:
                    here = waits[PhraseCode.PlaceOf(part)] & masks[slots[PhraseCode.ValueOf(part)]];
                    break;
                case PhraseCode.Set:
                    here = waits[PhraseCode.PlaceOf(part)];
                    here = here == 0 ? 0 : here & _piece.MaskOfSet(PhraseCode.ValueOf(part));
                    break;
                case PhraseCode.Gap when PhraseCode.IsSkip(part):
                    place--;
                    continue;
                case PhraseCode.Gap:
                    waits[place] = Ahead(waits[PhraseCode.PlaceOf(part)], PhraseCode.ValueOf(part));
                    continue;
                default:
                    waits[place] = Joined(code.AsSpan(at, PhraseCode.ValueOf(part)));
                    at += PhraseCode.ValueOf(part);
                    continue;
            }

            stands[place] = here;
            waits[place] = here == 0 || passing == 0 ? here << 1 : Pass(here << 1);
            if (here == 0 && PhraseCode.IsCut(part))
            {
                if (place == places || !PhraseCode.IsSkip(code[at]))
                {
                    return false;
                }

                int skip = code[at];
                at += 1 + PhraseCode.LengthOfSkip(skip);
                for (int left = PhraseCode.PlaceOf(skip); left > 0; left--)
                {
                    place++;
                    stands[place] = 0;
                    waits[place] = 0;
                }
            }
        }

        return true;
    }

    private ulong Joined(ReadOnlySpan<int> lists)
    {
        ulong[] waits = _waits;
        ulong from = 0;
        foreach (int list in lists)
        {
            from |= waits[PhraseCode.Listed(list, 0)] | waits[PhraseCode.Listed(list, 1)] | waits[PhraseCode.Listed(list, 2)];
        }

        return from;
    }

    // The tokens at most so far behind; those that pass may stand between too.
    private ulong Within(ulong at, int distance)
    {
        distance += _piece.PassingBetween;
        if (distance >= PieceOfText.Length)
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

    // The tokens at most so far before.
    private ulong WithinBefore(ulong at, int distance)
    {
        distance += _piece.PassingBetween;
        if (distance >= PieceOfText.Length)
        {
            return (1UL << Bits.Highest(at)) - 1;
        }

        at >>= 1;
        for (int covered = 1; covered < distance; covered *= 2)
        {
            at |= at >> Math.Min(covered, distance - covered);
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
        for (int length = 1; run != 0 && length < PieceOfText.Length; length *= 2)
        {
            at |= (at & run) << length;
            run &= run >> length;
        }

        return at;
    }
}
