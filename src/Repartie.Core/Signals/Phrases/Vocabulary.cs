using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.BuiltIn.Compiled;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>
/// Numbers what phrases can ask of a token: words, beginnings of words, kinds of token. Those numbers are lexemes. Books that share a
/// vocabulary share the look-up: a word of a post is looked up once, whatever the number of books, phrases and rules. Immutable once
/// frozen.
/// </summary>
internal sealed class Vocabulary
{
    private const int NumberLexeme = 0;
    private const int AmountLexeme = 1;
    private const int MentionLexeme = 2;
    private const int LinkLexeme = 3;
    private const int TimeLexeme = 4;
    private const int EmojiLexeme = 5;

    private readonly LexemeTable _words;
    private readonly LexemeTable _prefixes;
    private bool _frozen;
    private bool[] _prefixLengths = [];
    private ulong[] _prefixSieve = [];
    private int[] _prefixStarts = [];
    private int[] _prefixesOf = [];

    public Vocabulary()
    {
        _words = new LexemeTable();
        _prefixes = new LexemeTable();
    }

    /// <summary>Reads a frozen vocabulary.</summary>
    public Vocabulary(BlobReader blob)
    {
        Count = blob.Number();
        _frozen = true;
        _words = new LexemeTable(blob);
        _prefixes = new LexemeTable(blob);
        _prefixSieve = _prefixes.Sieve();
        int[] lengths = blob.Numbers();
        _prefixLengths = new bool[lengths.Length];
        for (int l = 0; l < lengths.Length; l++)
        {
            _prefixLengths[l] = lengths[l] != 0;
        }

        _prefixStarts = blob.Numbers();
        _prefixesOf = blob.Numbers();
    }

    /// <summary>Writes the vocabulary, once it is frozen.</summary>
    public void Write(BlobWriter blob)
    {
        blob.Number(Count);
        _words.Write(blob);
        _prefixes.Write(blob);
        blob.Numbers(Array.ConvertAll(_prefixLengths, static l => l ? 1 : 0));
        blob.Numbers(_prefixStarts);
        blob.Numbers(_prefixesOf);
    }

    /// <summary>How many lexemes there are.</summary>
    public int Count { get; private set; } = WordClasses.BuiltIn.Count;

    /// <summary>Every word with its lexeme, once the vocabulary is frozen.</summary>
    public IEnumerable<KeyValuePair<string, int>> Words => _words.Entries;

    /// <summary>The lexeme of a word, or -1; once the vocabulary is frozen.</summary>
    public int Find(string word) => _words.Find(word.AsSpan(), Hashing.Of(word.AsSpan()));

    public int Word(ReadOnlySpan<char> word) => Number(_words, word);

    public int Prefix(ReadOnlySpan<char> prefix) => Number(_prefixes, prefix);

    /// <summary>The lexeme of a kind of token, by the name of its class.</summary>
    public static int Special(string name)
    {
        int index = 0;
        while (WordClasses.BuiltIn[index] != name)
        {
            index++;
        }

        return index;
    }

    /// <summary>Ends the numbering, so that texts can be looked up.</summary>
    public void Freeze()
    {
        if (_frozen)
        {
            return;
        }

        _frozen = true;
        _words.Trim();
        _prefixes.Trim();
        _prefixSieve = _prefixes.Sieve();
        List<string> prefixes = [.. _prefixes.Entries.Select(static p => p.Key)];
        _prefixLengths = new bool[1 + (prefixes.Count == 0 ? 0 : prefixes.Max(static p => p.Length))];
        foreach (string prefix in prefixes)
        {
            _prefixLengths[prefix.Length] = true;
        }

        _prefixStarts = new int[Count + 1];
        if (prefixes.Count > 0)
        {
            FilePrefixes();
        }
    }

    /// <summary>The beginnings that a word of the vocabulary has.</summary>
    public ReadOnlySpan<int> PrefixesOf(int word) => _prefixesOf.AsSpan(_prefixStarts[word], _prefixStarts[word + 1] - _prefixStarts[word]);

    /// <summary>
    /// Has the memory fetched in which the first forms of tokens are looked up. Nothing is made of it: memory is asked for at once for token
    /// after token, where the look-up would wait for each.
    /// </summary>
    public int ReadAhead(Token[] tokens, int start, int end)
    {
        int read = 0;
        for (int t = start; t < end; t++)
        {
            read += _words.ReadAhead(tokens[t].Hash, out int lexeme);
            read += lexeme >= 0 ? _prefixStarts[lexeme] : 0;
        }

        return read;
    }

    /// <summary>Appends the lexemes of a token, its first form being looked up, or its second.</summary>
    public void Resolve(TokenizedText text, in Token token, bool shortForm, ref LexemeBuffer lexemes)
    {
        switch (token.Kind)
        {
            case TokenKind.Word:
                if (shortForm)
                {
                    Lexical(text.ShortForm(token), token.ShortHash, ref lexemes);
                }
                else
                {
                    Lexical(text.FoldedForm(token), token.Hash, ref lexemes);
                }

                break;
            case TokenKind.Number:
                Lexical(text.FoldedForm(token), token.Hash, ref lexemes);
                lexemes.Add(NumberLexeme);
                if ((token.Flags & TokenFlags.Money) != 0)
                {
                    lexemes.Add(AmountLexeme);
                }

                if ((token.Flags & TokenFlags.Clock) != 0)
                {
                    lexemes.Add(TimeLexeme);
                }

                break;
            case TokenKind.Mention:
                // A mention counts as the name behind the sign, so companies are known by their handles.
                ReadOnlySpan<char> name = text.FoldedForm(token).Slice(1);
                Lexical(name, Hashing.Of(name), ref lexemes);
                lexemes.Add(MentionLexeme);
                break;
            case TokenKind.Link:
            case TokenKind.Email:
                Lexical(text.FoldedForm(token), token.Hash, ref lexemes);
                lexemes.Add(LinkLexeme);
                break;
            default:
                Lexical(text.FoldedForm(token), token.Hash, ref lexemes);
                lexemes.Add(EmojiLexeme);
                break;
        }
    }

    private void Lexical(ReadOnlySpan<char> word, uint hash, ref LexemeBuffer lexemes)
    {
        int known = _words.Find(word, hash);
        if (known >= 0)
        {
            lexemes.Add(known);
            foreach (int prefix in PrefixesOf(known))
            {
                lexemes.Add(prefix);
            }

            return;
        }

        // The hash of a beginning is a step towards the hash of the word: one pass finds all of them.
        int longest = Math.Min(word.Length, _prefixLengths.Length - 1);
        uint running = Hashing.Seed;
        ulong[] sieve = _prefixSieve;
        for (int i = 0; i < longest; i++)
        {
            running = Hashing.Step(running, word[i]);
            int bit = LexemeTable.SieveBit(running, sieve);
            if (((sieve[bit >> 6] >> bit) & 1) != 0 && _prefixLengths[i + 1])
            {
                int prefix = _prefixes.Find(word.Slice(0, i + 1), running);
                if (prefix >= 0)
                {
                    lexemes.Add(prefix);
                }
            }
        }
    }

    private void FilePrefixes()
    {
        string?[] words = new string?[Count];
        foreach (KeyValuePair<string, int> word in _words.Entries)
        {
            words[word.Value] = word.Key;
        }

        List<int> found = [];
        for (int lexeme = 0; lexeme < Count; lexeme++)
        {
            if (words[lexeme] is { } word)
            {
                FindPrefixes(word.AsSpan(), found);
            }

            _prefixStarts[lexeme + 1] = found.Count;
        }

        _prefixesOf = [.. found];
    }

    private void FindPrefixes(ReadOnlySpan<char> word, List<int> found)
    {
        int longest = Math.Min(word.Length, _prefixLengths.Length - 1);
        uint running = Hashing.Seed;
        for (int i = 0; i < longest; i++)
        {
            running = Hashing.Step(running, word[i]);
            if (_prefixLengths[i + 1])
            {
                int prefix = _prefixes.Find(word.Slice(0, i + 1), running);
                if (prefix >= 0)
                {
                    found.Add(prefix);
                }
            }
        }
    }

    private int Number(LexemeTable table, ReadOnlySpan<char> key)
    {
        uint hash = Hashing.Of(key);
        int lexeme = table.Find(key, hash);
        if (lexeme < 0)
        {
            if (_frozen)
            {
                throw new InvalidOperationException("The vocabulary is frozen.");
            }

            lexeme = Count++;
            table.Add(key, hash, lexeme);
        }

        return lexeme;
    }
}
