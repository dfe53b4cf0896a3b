using System;

namespace Repartie.Signals.Phrases;

/// <summary>The way back from where a match ends: where it starts, and which words only passed in its gaps.</summary>
internal sealed partial class PhraseMatcher
{
    private readonly ulong[] _wanted = new ulong[PhraseCompiler.MostNodes + 1];
    private readonly ulong[] _ways = new ulong[PhraseCompiler.MostNodes + 1];
    private readonly ulong[] _reached = new ulong[PhraseCompiler.MostNodes + 1];
    private readonly int[] _front = new int[2 * (PhraseCompiler.MostNodes + 1)];
    private readonly int[] _found = new int[PhraseCompiler.MostNodes + 1];
    private readonly int[] _steps = new int[PhraseCompiler.MostNodes + 1];
    private int _step;

    // Back from an end over the places that were reached, to the starts that lead there; the latest counts.
    private int LatestStart(PhraseIndex index, int node, int end, out bool gaps)
    {
        gaps = false;
        if (node == 1)
        {
            return end;
        }

        int[] words = index.Code;
        Array.Clear(_wanted, 0, node);
        _wanted[node] = 1UL << end;
        for (; node > 0; node--)
        {
            ulong wanted = _wanted[node];
            if (wanted == 0)
            {
                continue;
            }

            // What is wanted of a place are tokens that stand there; of a gap, tokens behind it.
            int code = _instructions[node];
            bool gap = IsGap(index, node);
            gaps |= gap;
            ulong before = gap ? Behind(wanted, words[code] >> PhraseIndex.ValueShift) : wanted;
            int sources = words[code + 1];
            if (sources == 0)
            {
                Want(index, node - 1, before);
            }

            for (int s = 0; s < sources; s++)
            {
                Want(index, words[code + 2 + s], before);
            }
        }

        return Bits.Highest(_wanted[0]);
    }

    private void Want(PhraseIndex index, int node, ulong before)
    {
        before &= _waits[node];
        bool stands = node > 0 && !IsGap(index, node);
        _wanted[node] |= stands ? PassBack(before) >> 1 & _stands[node] : before;
    }

    // The tokens that passed in gaps of a match, one bit each from its start on. Of several ways through the phrase the one counts whose
    // words stand furthest to the back: a word that the phrase can say does not pass. Mentions, links and emoji pass anywhere, uncounted.
    private ulong Passed(PhraseIndex index, int node, int start, int end)
    {
        Spread(index, node, start);
        ulong passed = 0;
        _front[0] = node;
        int count = 1;
        for (int at = end; at > start;)
        {
            int before = StepBack(index, at, ref count);
            passed |= ((1UL << at) - (2UL << before)) & ~_passing;
            at = before;
        }

        return passed >> start;
    }

    // Which places of the phrase can be reached from one start, on the ways that lead to the end.
    private void Spread(PhraseIndex index, int last, int start)
    {
        _ways[0] = 1UL << start;
        for (int node = 1; node <= last; node++)
        {
            ulong from = _wanted[node] == 0 ? 0 : From(index, node);
            if (IsGap(index, node))
            {
                _ways[node] = from == 0 ? 0 : Ahead(from, index.Code[_instructions[node]] >> PhraseIndex.ValueShift);
                continue;
            }

            ulong here = from & _wanted[node];
            _reached[node] = here;
            _ways[node] = Pass(here << 1);
        }
    }

    // Where a place can follow its sources.
    private ulong From(PhraseIndex index, int node)
    {
        int[] words = index.Code;
        int code = _instructions[node];
        int sources = words[code + 1];
        ulong from = sources == 0 ? _ways[node - 1] : 0;
        for (int s = 0; s < sources; s++)
        {
            from |= _ways[words[code + 2 + s]];
        }

        return from;
    }

    // From the places that say a token to those that say the token before it, right before it or before a gap.
    private int StepBack(PhraseIndex index, int at, ref int count)
    {
        int[] words = index.Code;
        ulong here = 1UL << at;
        int best = -1;
        int found = 0;
        if (++_step == int.MaxValue)
        {
            Array.Clear(_steps, 0, _steps.Length);
            _step = 1;
        }

        // A gap that is come upon joins the places to go back from; each place is looked at once.
        for (int open = 0; open < count; open++)
        {
            int node = _front[open];
            ulong waits = IsGap(index, node) ? here | (here - 1) : here;
            int code = _instructions[node];
            int sources = words[code + 1];
            for (int s = 0; s < Math.Max(1, sources); s++)
            {
                int source = sources == 0 ? node - 1 : words[code + 2 + s];
                if (source == 0 || _steps[source] == _step || (_ways[source] & waits) == 0)
                {
                    continue;
                }

                _steps[source] = _step;
                if (IsGap(index, source))
                {
                    _front[count++] = source;
                    continue;
                }

                int stands = Bits.Highest(_reached[source] & (here - 1));
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

    private bool IsGap(PhraseIndex index, int node) => (index.Code[_instructions[node]] & PhraseIndex.GapBit) != 0;

    private ulong Behind(ulong at, int gap)
    {
        for (; gap > 0; gap--)
        {
            at |= PassBack(at) >> 1;
        }

        return at;
    }

    // From where could have been passed to here.
    private ulong PassBack(ulong at)
    {
        ulong run = _passing << 1;
        for (int length = 1; run != 0 && length < PieceLength; length *= 2)
        {
            at |= (at & run) >> length;
            run &= run << length;
        }

        return at;
    }
}
