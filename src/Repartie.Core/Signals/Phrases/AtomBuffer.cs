using System;

namespace Repartie.Signals.Phrases;

/// <summary>The atoms of the token at hand, in a reusable buffer, with their bits in one filter word.</summary>
internal sealed class AtomBuffer
{
    private int[] _atoms = new int[64];

    public int Count { get; private set; }

    public ulong Filter { get; private set; }

    public int this[int index] => _atoms[index];

    public void Clear()
    {
        Count = 0;
        Filter = 0;
    }

    public void Add(int[] atoms)
    {
        if (Count + atoms.Length > _atoms.Length)
        {
            Array.Resize(ref _atoms, Math.Max(_atoms.Length * 2, Count + atoms.Length));
        }

        foreach (int atom in atoms)
        {
            _atoms[Count++] = atom;
            Filter |= PhraseAutomaton.Bit(atom);
        }
    }
}
