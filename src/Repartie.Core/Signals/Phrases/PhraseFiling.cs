using System;

namespace Repartie.Signals.Phrases;

/// <summary>Decides under what phrases are filed, and in which order they lie: those that posts look at together side by side.</summary>
internal sealed class PhraseFiling
{
    // By phrase.
    private readonly int[] _anchors;
    private readonly int[] _seconds;
    private readonly int[] _order;

    /// <summary>Files phrases by their rarest need, then by the second, then as they came: two passes of counting, the last one first.</summary>
    public PhraseFiling(Chunks<OwnedProgram> phrases, long[] weights)
    {
        _anchors = new int[phrases.Count];
        _seconds = new int[phrases.Count];
        int[] asTheyCame = new int[phrases.Count];
        for (int p = 0; p < asTheyCame.Length; p++)
        {
            File(phrases[p], p, weights);
            asTheyCame[p] = p;
        }

        int[] starts = new int[weights.Length + 2];
        int[] bySecond = Distribute(asTheyCame, new int[asTheyCame.Length], _seconds, starts);
        _order = Distribute(bySecond, asTheyCame, _anchors, starts);
    }

    /// <summary>How many phrases there are.</summary>
    public int Count => _order.Length;

    /// <summary>The phrase at a place of the order.</summary>
    public Filed this[int place] => new(_anchors[_order[place]], _seconds[_order[place]], _order[place]);

    // Equal keys keep their order.
    private static int[] Distribute(int[] from, int[] to, int[] keys, int[] starts)
    {
        Array.Clear(starts, 0, starts.Length);
        foreach (int phrase in from)
        {
            starts[keys[phrase] + 2]++;
        }

        for (int k = 1; k < starts.Length; k++)
        {
            starts[k] += starts[k - 1];
        }

        foreach (int phrase in from)
        {
            to[starts[keys[phrase] + 1]++] = phrase;
        }

        return to;
    }

    private void File(in OwnedProgram owned, int phrase, long[] weights)
    {
        int anchor = -1;
        int second = -1;
        int needs = owned.Words?.Length ?? owned.Program.Needs.Length;
        for (int n = 0; n < needs; n++)
        {
            int atom = owned.Words is { } words ? words[n] : owned.Program.Needs[n].Atom;
            if (anchor < 0 || weights[atom] < weights[anchor])
            {
                second = anchor;
                anchor = atom;
            }
            else if (atom != anchor && (second < 0 || weights[atom] < weights[second]))
            {
                second = atom;
            }
        }

        _anchors[phrase] = anchor;
        _seconds[phrase] = second == anchor ? -1 : second;
    }
}

/// <summary>A phrase with what it is filed under.</summary>
/// <param name="Anchor">The atom of the rarest thing that it needs.</param>
/// <param name="Second">The atom of the second, or -1.</param>
/// <param name="Phrase">Its number.</param>
internal readonly record struct Filed(int Anchor, int Second, int Phrase);
