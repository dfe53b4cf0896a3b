using System;

namespace Repartie.Text;

/// <summary>
/// The tokens of one text, in reusable buffers: filled by <see cref="Tokenizer"/>, read by the signals. Not thread-safe; each
/// thread has its own. Buffers grow with the text and are given back when a text was unusually long.
/// </summary>
internal sealed class TokenizedText
{
    private const int KeptCapacity = 16 * 1024;

    private char[] _folded = new char[512];
    private Token[] _tokens = new Token[96];
    private Sentence[] _sentences = new Sentence[16];
    private int _foldedCount;

    public string Source { get; private set; } = string.Empty;

    public int Count { get; private set; }

    /// <summary>Another number for each text that was read into the buffers.</summary>
    public int Version { get; private set; }

    public int SentenceCount { get; private set; }

    public int LetterCount { get; set; }

    public int CapitalCount { get; set; }

    public int ExclamationCount { get; set; }

    public Token[] Tokens => _tokens;

    public Sentence[] Sentences => _sentences;

    public char[] Folded => _folded;

    public int FoldedCount => _foldedCount;

    public ReadOnlySpan<char> FoldedForm(in Token token) => _folded.AsSpan(token.FoldedStart, token.FoldedLength);

    public ReadOnlySpan<char> ShortForm(in Token token)
        => _folded.AsSpan(token.FoldedStart + token.FoldedLength, token.ShortLength);

    /// <summary>The sentence holds a question mark, or is otherwise known to be one.</summary>
    public bool InQuestion(in Token token) => _sentences[token.Sentence].IsQuestion;

    public void Reset(string source)
    {
        Source = source;
        Version++;
        Count = 0;
        SentenceCount = 0;
        LetterCount = 0;
        CapitalCount = 0;
        ExclamationCount = 0;
        _foldedCount = 0;
        if ((_tokens.Length > KeptCapacity || _folded.Length > KeptCapacity * 4) && source.Length < KeptCapacity)
        {
            _tokens = new Token[96];
            _folded = new char[512];
            _sentences = new Sentence[16];
        }
    }

    public void AppendFolded(char character)
    {
        if (_foldedCount == _folded.Length)
        {
            Array.Resize(ref _folded, _folded.Length * 2);
        }

        _folded[_foldedCount++] = character;
    }

    /// <summary>Room for so many characters behind the folded ones.</summary>
    public Span<char> RoomFor(int count)
    {
        if (_folded.Length - _foldedCount < count)
        {
            Array.Resize(ref _folded, _folded.Length * 2);
        }

        return _folded.AsSpan(_foldedCount, count);
    }

    /// <summary>Begins the folded characters with so many that are written by place.</summary>
    public void Reserve(int count)
    {
        if (_folded.Length < count)
        {
            _folded = new char[Math.Max(count, _folded.Length * 2)];
        }

        _foldedCount = count;
    }

    /// <summary>Keeps so many of the characters that were written into the room.</summary>
    public void TakeFolded(int count) => _foldedCount += count;

    public void TruncateFolded(int count) => _foldedCount = count;

    public ref Token AddToken()
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokens.Length * 2);
        }

        ref Token token = ref _tokens[Count++];
        token = default;
        return ref token;
    }

    public ref Sentence AddSentence()
    {
        if (SentenceCount == _sentences.Length)
        {
            Array.Resize(ref _sentences, _sentences.Length * 2);
        }

        ref Sentence sentence = ref _sentences[SentenceCount++];
        sentence = default;
        sentence.FirstToken = Count;
        sentence.QuestionMark = -1;
        return ref sentence;
    }

    public ref Sentence CurrentSentence() => ref _sentences[SentenceCount - 1];
}
