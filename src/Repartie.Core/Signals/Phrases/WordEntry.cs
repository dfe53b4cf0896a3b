namespace Repartie.Signals.Phrases;

/// <summary>What a word or prefix satisfies, worked out once: its atoms, their bits in one filter word, and the nodes it leads to from the root.</summary>
internal sealed class WordEntry
{
    public WordEntry(int[] atoms, int[] roots)
    {
        Atoms = atoms;
        Roots = roots;
        foreach (int atom in atoms)
        {
            Filter |= PhraseAutomaton.Bit(atom);
        }
    }

    public int[] Atoms { get; }

    public int[] Roots { get; }

    public ulong Filter { get; }
}
