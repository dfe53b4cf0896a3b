using System;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>
/// What a piece of a sentence holds, as a matcher asks: which lexemes, and at which of up to 64 tokens each stands, or one of a set of them,
/// one bit a token. Reusable; not thread-safe.
/// </summary>
internal sealed class PieceOfText
{
    /// <summary>How many tokens a piece has at most.</summary>
    public const int Length = 64;

    /// <summary>Masks of sets that are kept: a piece asks for some dozens of sets, each several times.</summary>
    private const int KeptMasks = 256;

    private const int FirstCapacity = 256;

    /// <summary>The most lexemes of a piece: a token has a few, though phrases could name thousands of beginnings of one endless word.</summary>
    private const int MostLexemes = ushort.MaxValue;

    private readonly KeptMask[] _kept = new KeptMask[KeptMasks];
    private PhraseIndex _index = null!;
    private ushort[] _slots = [];
    private ulong[] _masks = new ulong[FirstCapacity + 1];
    private ulong[] _sieve = [];
    private int[] _present = new int[FirstCapacity];
    private int _presentCount;
    private int _stamp;

    /// <summary>The lexemes that stand in the piece, each once.</summary>
    public ReadOnlySpan<int> Present => _present.AsSpan(0, _presentCount);

    /// <summary>For each lexeme, where in <see cref="Masks"/> its tokens are noted; zero for those that the piece does not hold.</summary>
    public ReadOnlySpan<ushort> Slots => _slots;

    /// <summary>At which tokens the lexemes stand that the piece holds; the first is empty.</summary>
    public ReadOnlySpan<ulong> Masks => _masks;

    /// <summary>Which needs the piece holds, by the bits of the index's <see cref="NeedSieve"/>.</summary>
    public ulong[] Sieve => _sieve;

    /// <summary>The mentions, links and emoji: they pass between the words of phrases.</summary>
    public ulong Passing { get; private set; }

    /// <summary>How many of these may stand between words of the piece: not the first token, nor the last.</summary>
    public int PassingBetween { get; private set; }

    /// <summary>Turns to an index, of which pieces are read until the next one; the piece is cleared before.</summary>
    public void TurnTo(PhraseIndex index)
    {
        _index = index;
        if (_slots.Length < index.LexemeCount)
        {
            _slots = new ushort[index.LexemeCount];
        }

        if (_sieve.Length < index.Sieve.Length)
        {
            _sieve = new ulong[index.Sieve.Length];
        }
    }

    /// <summary>Reads a piece.</summary>
    public void Read(TokenizedText text, TextLexemes lexemes, int first, int count)
    {
        NextStamp();
        Passing = 0;
        PassingBetween = 0;
        for (int i = 0; i < count; i++)
        {
            ulong bit = 1UL << i;
            if (text.Tokens[first + i].Kind is TokenKind.Emoji or TokenKind.Link or TokenKind.Mention)
            {
                Passing |= bit;
                PassingBetween += i == 0 || i == count - 1 ? 0 : 1;
            }

            // A stretched word counts in its second form where the phrases do not know the first.
            if (!Place(lexemes.Of(first + i), bit))
            {
                Place(lexemes.SecondOf(first + i), bit);
            }
        }
    }

    /// <summary>Empties the piece.</summary>
    public void Clear()
    {
        if (_presentCount == 0)
        {
            return;
        }

        foreach (int lexeme in Present)
        {
            _slots[lexeme] = 0;
        }

        _presentCount = 0;
        Array.Clear(_sieve, 0, _index.Sieve.Length);
    }

    /// <summary>Where a token stands that a part of a phrase asks for: a lexeme, or one of a set.</summary>
    public ulong MaskOf(int part)
    {
        int value = PhraseCode.ValueOf(part);
        return PhraseCode.KindOf(part) == PhraseCode.Word ? MaskOfLexeme(value) : MaskOfSet(value);
    }

    /// <summary>Where a token of a lexeme stands.</summary>
    public ulong MaskOfLexeme(int lexeme) => _masks[_slots[lexeme]];

    /// <summary>Notes where a token of a set stands, which was found out on the way.</summary>
    public void Note(int set, ulong mask) => Kept(set) = new KeptMask(mask, set, _stamp);

    /// <summary>Where a token of a set stands.</summary>
    public ulong MaskOfSet(int set)
    {
        ref KeptMask kept = ref Kept(set);
        if (kept.Set != set || kept.Stamp != _stamp)
        {
            kept = new KeptMask(Gathered(set), set, _stamp);
        }

        return kept.Mask;
    }

    // Most lexemes are not in the piece, and have the slot without a token: to ask whether they are would be to guess wrong now and then.
    private ulong Gathered(int set)
    {
        ulong mask = 0;
        ulong[] masks = _masks;
        ushort[] slots = _slots;
        if (_index.Sets.TryShort(set, out ReadOnlySpan<ushort> lexemes))
        {
            foreach (ushort lexeme in lexemes)
            {
                mask |= masks[slots[lexeme]];
            }

            return mask;
        }

        foreach (int lexeme in _index.Sets.Of(set))
        {
            mask |= masks[slots[lexeme]];
        }

        return mask;
    }

    private ref KeptMask Kept(int set) => ref _kept[(set ^ (set >> 8)) & (KeptMasks - 1)];

    private bool Place(ReadOnlySpan<int> lexemes, ulong bit)
    {
        bool any = false;
        foreach (int lexeme in lexemes)
        {
            int local = _index.LocalOf(lexeme);
            if (local < 0)
            {
                continue;
            }

            any = true;
            if (_slots[local] == 0 && _presentCount < MostLexemes)
            {
                Take(local);
            }

            if (_slots[local] != 0)
            {
                _masks[_slots[local]] |= bit;
            }
        }

        return any;
    }

    // Slot 0 is that of the lexemes that the piece does not hold.
    private void Take(int lexeme)
    {
        if (_presentCount == _present.Length)
        {
            Array.Resize(ref _present, _present.Length * 2);
            Array.Resize(ref _masks, _present.Length + 1);
        }

        _present[_presentCount++] = lexeme;
        _slots[lexeme] = (ushort)_presentCount;
        _masks[_presentCount] = 0;
        _index.Sieve.Add(_sieve, lexeme);
    }

    private void NextStamp()
    {
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_kept, 0, _kept.Length);
            _stamp = 1;
        }
    }

    private readonly record struct KeptMask(ulong Mask, int Set, int Stamp);
}
