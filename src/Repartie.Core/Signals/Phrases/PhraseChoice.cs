using System;

namespace Repartie.Signals.Phrases;

/// <summary>The phrases that a piece of text is compared with: those of which it holds the rarest need, and the second. Reusable; not thread-safe.</summary>
internal sealed class PhraseChoice
{
    private int[] _entries = new int[256];
    private Choice[] _choices = new Choice[256];
    private ulong[] _chosen = [];
    private ulong[] _again = [];
    private int _count;
    private int _readAhead;

    /// <summary>How many phrases are chosen.</summary>
    public int Count => _count;

    /// <summary>A chosen phrase; each is there once. No span of them: its code would be compiled just in time in every program.</summary>
    public ref readonly Choice this[int index] => ref _choices[index];

    /// <summary>Whether a chosen phrase was come upon by one lexeme only, so that its <see cref="Choice.Anchor"/> is all of it.</summary>
    public bool IsWhole(in Choice choice) => (_again[Bit(choice.Phrase) >> 6] & (1UL << Bit(choice.Phrase))) == 0;

    /// <summary>Chooses the phrases of a piece.</summary>
    /// <param name="index">The phrases.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="mostSteps">How many phrases may be looked at.</param>
    /// <returns>How many were; where it is more than allowed, the choice is not complete.</returns>
    public long Choose(PhraseIndex index, PieceOfText piece, long mostSteps)
    {
        int needed = (Bit(index.Code.Length) >> 6) + 1;
        if (_chosen.Length < needed)
        {
            _chosen = new ulong[needed];
            _again = new ulong[needed];
        }

        PhraseHeads heads = index.Heads;
        ushort[] seconds = heads.Seconds;
        ulong[] sieve = piece.Sieve;
        long steps = 0;
        foreach (int lexeme in piece.Present)
        {
            int entry = heads.StartOf(lexeme);
            int end = heads.StartOf(lexeme + 1);
            steps += end - entry;
            if (steps > mostSteps)
            {
                break;
            }

            if (_entries.Length < end - entry)
            {
                _entries = new int[(end - entry) * 2];
            }

            // Each is written, and kept only where its second need is held: a branch would be mistaken every few entries.
            int[] entries = _entries;
            int held = 0;
            for (; entry < end; entry++)
            {
                int bit = seconds[entry];
                entries[held] = entry;
                held += (int)(sieve[bit >> 6] >> bit) & 1;
            }

            if (held > 0)
            {
                Add(index, entries.AsSpan(0, held), piece.MaskOfLexeme(lexeme));
            }
        }

        return steps;
    }

    /// <summary>Empties the choice.</summary>
    public void Clear()
    {
        for (int c = 0; c < _count; c++)
        {
            int word = Bit(_choices[c].Phrase) >> 6;
            _chosen[word] = 0;
            _again[word] = 0;
        }

        _count = 0;
    }

    // No phrase is so short that it shares a bit with the next one.
    private static int Bit(int phrase) => phrase / 2;

    // What a phrase is compared with first, beside its anchor. Nothing is made of it here: for phrase after phrase the memory is asked for
    // at once, where the comparison would wait for each.
    private static int ReadAhead(PhraseIndex index, int phrase, int counts)
    {
        int part = phrase + PhraseCode.HeadLength + (PhraseCode.AnchorOf(counts) == 0 ? 1 : 0);
        return part < index.Code.Length ? index.Sets.ReadAhead(PhraseCode.ValueOf(index.Code[part])) : 0;
    }

    // A phrase whose rarest need is a set is come upon once for each word of it.
    private void Add(PhraseIndex index, ReadOnlySpan<int> entries, ulong anchor)
    {
        int[] phrases = index.Heads.Phrases;
        int[] code = index.Code;
        if (_choices.Length < _count + entries.Length)
        {
            Array.Resize(ref _choices, (_count + entries.Length) * 2);
        }

        int readAhead = 0;
        foreach (int entry in entries)
        {
            int phrase = phrases[entry];
            ref ulong chosen = ref _chosen[Bit(phrase) >> 6];
            ulong bit = 1UL << Bit(phrase);
            if ((chosen & bit) == 0)
            {
                chosen |= bit;
                int counts = code[phrase + 1];
                readAhead += ReadAhead(index, phrase, counts);
                _choices[_count++] = new Choice(phrase, counts, anchor);
            }
            else
            {
                _again[Bit(phrase) >> 6] |= bit;
            }
        }

        _readAhead = readAhead;
    }
}

/// <summary>A phrase that a piece of text is compared with.</summary>
/// <param name="Phrase">Where it begins in the index's code.</param>
/// <param name="Counts">What the code says of its parts.</param>
/// <param name="Anchor">Where the word stands by which it was come upon.</param>
internal readonly record struct Choice(int Phrase, int Counts, ulong Anchor);
