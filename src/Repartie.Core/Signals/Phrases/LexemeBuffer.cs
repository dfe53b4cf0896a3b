using System;

namespace Repartie.Signals.Phrases;

/// <summary>The lexemes of the tokens of one text, one token's after the other, in a buffer that grows and is kept.</summary>
internal struct LexemeBuffer
{
    private int[] _lexemes;

    public LexemeBuffer(int capacity)
    {
        _lexemes = new int[capacity];
        Count = 0;
    }

    public int Count { get; set; }

    public readonly ReadOnlySpan<int> Range(int start, int end) => _lexemes.AsSpan(start, end - start);

    public void Add(int lexeme)
    {
        if (Count == _lexemes.Length)
        {
            Array.Resize(ref _lexemes, _lexemes.Length * 2);
        }

        _lexemes[Count++] = lexeme;
    }

    /// <summary>Empties the buffer; one that an unusually long text left is given back.</summary>
    public void Clear(int kept)
    {
        Count = 0;
        if (_lexemes.Length > kept)
        {
            _lexemes = new int[256];
        }
    }
}
