using System;

namespace Repartie.Signals.Phrases;

/// <summary>The way back from where a match ends: where it starts, and which words only passed in its gaps.</summary>
internal sealed partial class PhraseMatcher
{
    private readonly int[] _front = new int[2 * (PhraseCode.MostPlaces + 1)];
    private readonly int[] _found = new int[PhraseCode.MostPlaces + 1];
    private readonly int[] _steps = new int[PhraseCode.MostPlaces + 1];
    private int _step;

    // Back from an end, each time to the nearest word before it that the phrase can say: a word that it can say does not pass, and a match
    // is no longer than it must be. What passed is one bit for each token from the start on; mentions, links and emoji pass uncounted.
    private int StartOf(PhraseIndex index, int place, int end, out ulong passed)
    {
        passed = 0;
        _front[0] = place;
        int count = 1;
        int at = end;
        for (int before = StepBack(index.Code, at, ref count); before >= 0; before = StepBack(index.Code, at, ref count))
        {
            passed |= ((1UL << at) - (2UL << before)) & ~_passing;
            at = before;
        }

        passed >>= at;
        return at;
    }

    // From the places that say a token to those that say the word before it, right before it or before a gap; negative where a match starts.
    private int StepBack(int[] code, int at, ref int count)
    {
        ulong here = 1UL << at;
        int best = -1;
        int found = 0;
        NextStep();

        // A gap that is come upon joins the places to go back from; each place is looked at once.
        for (int open = 0; open < count; open++)
        {
            int part = code[_parts[_front[open]]];
            ulong waits = PhraseCode.KindOf(part) == PhraseCode.Gap ? here | (here - 1) : here;
            int before = PhraseCode.PlaceOf(part);
            int list = before == 0 ? -1 : _parts[before];
            bool isJoin = before != 0 && PhraseCode.KindOf(code[list]) == PhraseCode.Join;
            int sources = isJoin ? PhraseCode.ListedTogether * PhraseCode.ValueOf(code[list]) : 1;
            for (int s = 0; s < sources; s++)
            {
                int source = isJoin ? PhraseCode.Listed(code[list + 1 + (s / PhraseCode.ListedTogether)], s % PhraseCode.ListedTogether) : before;
                if ((_waits[source] & waits) == 0 || _steps[source] == _step)
                {
                    continue;
                }

                if (source == 0)
                {
                    return -1;
                }

                _steps[source] = _step;
                if (PhraseCode.KindOf(code[_parts[source]]) == PhraseCode.Gap)
                {
                    _front[count++] = source;
                    continue;
                }

                int stands = Bits.Highest(_stands[source] & (here - 1));
                if (stands >= best)
                {
                    found = stands > best ? 0 : found;
                    best = stands;
                    _found[found++] = source;
                }
            }
        }

        Array.Copy(_found, _front, found);
        count = found;
        return best;
    }

    private void NextStep()
    {
        if (++_step == int.MaxValue)
        {
            Array.Clear(_steps, 0, _steps.Length);
            _step = 1;
        }
    }
}
