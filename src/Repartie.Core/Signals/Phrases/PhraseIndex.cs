using Repartie.BuiltIn.Compiled;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Phrases compiled for matching. Each is filed under the words of the rarest thing that it needs, beside the second: the words that most
/// posts hold lead nowhere by themselves, so a post looks only at phrases of which it holds two parts at least. What a post goes through lies
/// close together: posts differ, so most of their time goes into fetching memory. Immutable and shared between threads.
/// </summary>
internal sealed class PhraseIndex
{
    // One bit for each lexeme of the vocabulary: most words of a post are unknown to the small books, which need not fetch more than that.
    private readonly ulong[] _named;
    private readonly ushort[] _locals;
    private readonly int[]? _wideLocals;

    /// <summary>Creates an index.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="locals">For each lexeme of the vocabulary the index's own number, or -1.</param>
    /// <param name="sets">The sets of lexemes.</param>
    /// <param name="heads">Where the phrases are filed.</param>
    /// <param name="sieve">What tells whether a text holds a second need.</param>
    /// <param name="code">The phrases.</param>
    public PhraseIndex(Vocabulary vocabulary, int[] locals, LexemeSets sets, PhraseHeads heads, NeedSieve sieve, int[] code)
    {
        Vocabulary = vocabulary;
        Sets = sets;
        Heads = heads;
        Sieve = sieve;
        Code = code;
        _named = new ulong[(locals.Length + 63) / 64];
        _locals = Packed(locals, _named, heads.LexemeCount, out _wideLocals);
    }

    /// <summary>Reads an index over a vocabulary.</summary>
    public PhraseIndex(BlobReader blob, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        int[] locals = blob.Numbers();
        Sets = new LexemeSets(blob);
        Heads = new PhraseHeads(blob);
        Sieve = new NeedSieve(blob, Heads.LexemeCount);
        Code = blob.Ints();
        _named = new ulong[(locals.Length + 63) / 64];
        _locals = Packed(locals, _named, Heads.LexemeCount, out _wideLocals);
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>How many lexemes the phrases name.</summary>
    public int LexemeCount => Heads.LexemeCount;

    public LexemeSets Sets { get; }

    /// <summary>Where the phrases are filed.</summary>
    public PhraseHeads Heads { get; }

    /// <summary>What tells whether a text holds a second need.</summary>
    public NeedSieve Sieve { get; }

    /// <summary>The phrases, as <see cref="PhraseCode"/>.</summary>
    public int[] Code { get; }

    public void Write(BlobWriter blob)
    {
        int[] locals = new int[_wideLocals?.Length ?? _locals.Length];
        for (int l = 0; l < locals.Length; l++)
        {
            locals[l] = LocalOf(l);
        }

        blob.Numbers(locals);
        Sets.Write(blob);
        Heads.Write(blob);
        Sieve.Write(blob);
        blob.Ints(Code);
    }

    /// <summary>The index's own number of a lexeme of its vocabulary, or -1 where no phrase names it.</summary>
    public int LocalOf(int lexeme) => !Names(lexeme) ? -1 : _wideLocals is null ? _locals[lexeme] : _wideLocals[lexeme];

    /// <summary>Whether a phrase names a lexeme of the vocabulary.</summary>
    public bool Names(int lexeme) => (uint)(lexeme >> 6) < (uint)_named.Length && ((_named[lexeme >> 6] >> lexeme) & 1) != 0;

    private static ushort[] Packed(int[] locals, ulong[] named, int lexemes, out int[]? wide)
    {
        bool isWide = lexemes > ushort.MaxValue;
        ushort[] narrow = isWide ? [] : new ushort[locals.Length];
        for (int l = 0; l < locals.Length; l++)
        {
            if (locals[l] < 0)
            {
                continue;
            }

            named[l >> 6] |= 1UL << l;
            if (!isWide)
            {
                narrow[l] = (ushort)locals[l];
            }
        }

        wide = isWide ? locals : null;
        return narrow;
    }
}
