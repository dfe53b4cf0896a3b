using System;
using System.Collections.Generic;

namespace Repartie.Signals.Phrases;

/// <summary>Decides under what phrases are filed, and in which order they lie: those that posts look at together side by side.</summary>
internal static class PhraseFiling
{
    /// <summary>The phrases by their rarest need, then by the second, then as they came: two passes of counting, the last one first.</summary>
    public static Filed[] Sort(List<OwnedProgram> phrases, long[] weights)
    {
        Filed[] filed = new Filed[phrases.Count];
        for (int p = 0; p < filed.Length; p++)
        {
            filed[p] = File(phrases[p].Program, p, weights);
        }

        Filed[] other = new Filed[filed.Length];
        Distribute(filed, other, weights.Length, static f => f.Second + 1);
        Distribute(other, filed, weights.Length, static f => f.Anchor + 1);
        return filed;
    }

    // Equal keys keep their order.
    private static void Distribute(Filed[] from, Filed[] to, int keys, Func<Filed, int> key)
    {
        int[] starts = new int[keys + 2];
        foreach (Filed filed in from)
        {
            starts[key(filed) + 1]++;
        }

        for (int k = 1; k < starts.Length; k++)
        {
            starts[k] += starts[k - 1];
        }

        foreach (Filed filed in from)
        {
            to[starts[key(filed)]++] = filed;
        }
    }

    private static Filed File(PhraseProgram program, int phrase, long[] weights)
    {
        int anchor = -1;
        int second = -1;
        foreach (PhraseNeed need in program.Needs)
        {
            if (anchor < 0 || weights[need.Atom] < weights[anchor])
            {
                second = anchor;
                anchor = need.Atom;
            }
            else if (need.Atom != anchor && (second < 0 || weights[need.Atom] < weights[second]))
            {
                second = need.Atom;
            }
        }

        return new Filed(anchor, second == anchor ? -1 : second, phrase);
    }
}

/// <summary>A phrase with what it is filed under.</summary>
/// <param name="Anchor">The atom of the rarest thing that it needs.</param>
/// <param name="Second">The atom of the second, or -1.</param>
/// <param name="Phrase">Its number.</param>
internal readonly record struct Filed(int Anchor, int Second, int Phrase);
