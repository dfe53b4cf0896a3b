using System;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>The lexemes of a text's tokens, looked up once for all books that share a vocabulary.</summary>
internal sealed class TextLexemes
{
    private const int KeptCapacity = 64 * 1024;

    private LexemeBuffer _lexemes = new(256);
    private int[] _starts = new int[256];
    private Vocabulary? _vocabulary;
    private TokenizedText? _text;
    private int _version;

    /// <summary>Looks the tokens up, unless that was just done.</summary>
    public void Read(Vocabulary vocabulary, TokenizedText text)
    {
        if (ReferenceEquals(_vocabulary, vocabulary) && ReferenceEquals(_text, text) && _version == text.Version)
        {
            return;
        }

        _vocabulary = vocabulary;
        _text = text;
        _version = text.Version;
        _lexemes.Clear(KeptCapacity);
        int needed = (text.Count * 2) + 1;
        if (_starts.Length < needed || (_starts.Length > KeptCapacity && needed < KeptCapacity))
        {
            _starts = new int[Math.Max(256, needed)];
        }

        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            _starts[2 * t] = _lexemes.Count;
            vocabulary.Resolve(text, token, shortForm: false, ref _lexemes);
            _starts[(2 * t) + 1] = _lexemes.Count;
            if (token.ShortLength > 0)
            {
                vocabulary.Resolve(text, token, shortForm: true, ref _lexemes);
            }
        }

        _starts[2 * text.Count] = _lexemes.Count;
    }

    /// <summary>The lexemes of a token.</summary>
    public ReadOnlySpan<int> Of(int token) => _lexemes.Range(_starts[2 * token], _starts[(2 * token) + 1]);

    /// <summary>The lexemes of the second form of a stretched word; empty for others.</summary>
    public ReadOnlySpan<int> SecondOf(int token) => _lexemes.Range(_starts[(2 * token) + 1], _starts[(2 * token) + 2]);
}
