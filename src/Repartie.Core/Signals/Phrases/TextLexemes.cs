using System;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>The lexemes of a text's tokens, looked up once for all books that share a vocabulary.</summary>
internal sealed class TextLexemes
{
    /// <summary>Tokens whose memory is asked for together.</summary>
    private const int ReadTogether = 32;

    private const int KeptCapacity = 64 * 1024;

    private LexemeBuffer _lexemes = new(256);
    private int[] _starts = new int[256];
    private SentenceOfText[] _sentences = new SentenceOfText[16];
    private int _sentenceCount;
    private Vocabulary? _vocabulary;
    private TokenizedText? _text;
    private int _version;
    private int _readAhead;

    /// <summary>How many sentences the text has.</summary>
    public int SentenceCount => _sentenceCount;

    /// <summary>A sentence of the text. No span of them: its code would be compiled just in time in every program.</summary>
    public ref readonly SentenceOfText Sentence(int index) => ref _sentences[index];

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

        ReadSentences(text);
        for (int t = 0; t < text.Count; t++)
        {
            if (t % ReadTogether == 0)
            {
                _readAhead = vocabulary.ReadAhead(text.Tokens, t, Math.Min(t + ReadTogether, text.Count));
            }

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

    /// <summary>Whether the phrases of an index name any lexeme of a sentence.</summary>
    public bool IsNamed(in SentenceOfText sentence, PhraseIndex index)
    {
        foreach (int lexeme in _lexemes.Range(_starts[2 * sentence.Start], _starts[2 * sentence.End]))
        {
            if (index.Names(lexeme))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lexemes of a token.</summary>
    public ReadOnlySpan<int> Of(int token) => _lexemes.Range(_starts[2 * token], _starts[(2 * token) + 1]);

    /// <summary>The lexemes of the second form of a stretched word; empty for others.</summary>
    public ReadOnlySpan<int> SecondOf(int token) => _lexemes.Range(_starts[(2 * token) + 1], _starts[(2 * token) + 2]);

    private void ReadSentences(TokenizedText text)
    {
        _sentenceCount = 0;
        if (_sentences.Length > KeptCapacity)
        {
            _sentences = new SentenceOfText[16];
        }

        int start = 0;
        while (start < text.Count)
        {
            int end = start + 1;
            while (end < text.Count && (text.Tokens[end].Flags & TokenFlags.SentenceStart) == 0)
            {
                end++;
            }

            int lastOpening = start;
            while (lastOpening + 1 < end && SentenceEdges.IsOpening(text, text.Tokens[lastOpening]))
            {
                lastOpening++;
            }

            if (_sentenceCount == _sentences.Length)
            {
                Array.Resize(ref _sentences, _sentences.Length * 2);
            }

            _sentences[_sentenceCount++] = new SentenceOfText(start, end, lastOpening);
            start = end;
        }
    }
}

/// <summary>A sentence as phrases are compared with it.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token behind its last one.</param>
/// <param name="LastOpening">The last token that may still open it.</param>
internal readonly record struct SentenceOfText(int Start, int End, int LastOpening);
