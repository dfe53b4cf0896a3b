#if NET8_0_OR_GREATER
using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Repartie.Text;

/// <summary>
/// The pass over blocks of sixty-four characters: plain words and the spaces between them are told by bits, everything else is read as ever. The
/// folded forms of plain words lie in the buffer where the words lie in the text, so that none is copied; all others lie behind them.
/// </summary>
internal ref partial struct TokenScanner
{
    // How many letters are hashed without asking where the word ends: nine words of ten have no more.
    private const int Hashed = 8;

    /// <summary>Reads the text.</summary>
    public void RunBlocks()
    {
        string text = _text;
        TokenizedText target = _target;
        target.Reserve(text.Length + TextBlock.Length);
        TextBlock block = default;
        int blockStart = -TextBlock.Length;
        int at = 0;
        while (at < text.Length)
        {
            int first = at - blockStart;
            if (first >= TextBlock.Length)
            {
                block = ReadBlock(text, at, target);
                blockStart = at;
                first = 0;
            }

            // Spaces and commas are passed; of a comma the next token is told.
            ulong gap = block.Gaps >> first;
            ulong commas = block.Commas >> first;
            int passed = BitOperations.TrailingZeroCount(~gap);
            _pending |= (commas & gap & ~(gap + 1)) != 0 ? TokenFlags.AfterComma : TokenFlags.None;
            first += passed;
            at = blockStart + first;
            if (first >= TextBlock.Length)
            {
                continue;
            }

            if (((block.Letters >> first) & 1) == 0)
            {
                _position = at;
                Sign();
                at = _position;
                continue;
            }

            int length = BitOperations.TrailingZeroCount(~(block.Words >> first));
            int end = first + length;
            if (end >= TextBlock.Length - 2)
            {
                // Where it ends, or what stands behind it, is not in sight: it begins the next block, unless it is no word at all.
                blockStart = at - TextBlock.Length;
                if (first == 0)
                {
                    _position = at;
                    Word();
                    at = _position;
                }

                continue;
            }

            if (_sentenceEnded)
            {
                Begin();
            }

            ulong word = ((1UL << length) - 1) << first;
            int elided = 0;
            if (((block.Ends >> end) & 1) == 0 || (block.Thrice & word) != 0)
            {
                WordEnd reached = (block.Thrice & word) != 0 ? WordEnd.Unknown : EndOf(at, length, ((block.Letters >> (end + 1)) & 1) != 0);
                if (reached >= WordEnd.Joined)
                {
                    _position = at;
                    ReadOther(reached);
                    at = _position;
                    continue;
                }

                elided = (int)reached;
            }

            ref Token token = ref target.AddToken();
            token.Start = at;
            token.FoldedStart = at;
            token.FoldedLength = length;
            token.Sentence = target.SentenceCount - 1;
            int capitals = BitOperations.PopCount(block.Capitals & word);
            TokenFlags initial = (TokenFlags)((int)((block.Capitals >> first) & 1) * (int)TokenFlags.Initial);
            TokenFlags all = capitals == length & length >= 3 ? TokenFlags.Capitals : TokenFlags.None;
            token.Flags = _pending | initial | all;
            token.Hash = Hash(target.Folded.AsSpan(at), length);
            target.CapitalCount += capitals;
            target.LetterCount += length;
            _pending = TokenFlags.None;
            at += length + elided;
            token.End = at;
        }

        _position = at;
        CloseSentence();
    }

    // The hashes of all beginnings up to a length are made: which one is wanted is then a look-up and no guess.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(ReadOnlySpan<char> word, int length)
    {
        Beginnings hashes = default;
        ReadOnlySpan<char> letters = word.Slice(0, Hashed);
        hashes[1] = Hashing.Step(Hashing.Seed, letters[0]);
        hashes[2] = Hashing.Step(hashes[1], letters[1]);
        hashes[3] = Hashing.Step(hashes[2], letters[2]);
        hashes[4] = Hashing.Step(hashes[3], letters[3]);
        hashes[5] = Hashing.Step(hashes[4], letters[4]);
        hashes[6] = Hashing.Step(hashes[5], letters[5]);
        hashes[7] = Hashing.Step(hashes[6], letters[6]);
        hashes[8] = Hashing.Step(hashes[7], letters[7]);
        return length <= Hashed ? hashes[length] : HashRest(hashes[Hashed], word.Slice(Hashed, length - Hashed));
    }

    private static uint HashRest(uint hash, ReadOnlySpan<char> letters)
    {
        foreach (char letter in letters)
        {
            hash = Hashing.Step(hash, letter);
        }

        return hash;
    }

    // What becomes of a word behind which stands no sign that always ends it.
    private readonly WordEnd EndOf(int start, int length, bool letterBehindNext)
    {
        int end = start + length;
        char next = _text[end];
        if (next is '\'' or '\u2019')
        {
            return !letterBehindNext ? WordEnd.Unknown : Elisions.Contains(_target.Folded.AsSpan(start, length)) ? WordEnd.Elided : WordEnd.Joined;
        }

        // "well... ": a pause. What goes on may be an address.
        while (end < _text.Length && _text[end] == '.')
        {
            end++;
        }

        return next == '.' && (_text[start] | 0x20) != 'w' && (end == _text.Length || _text[end] is ' ' or '\n') ? WordEnd.Plain : WordEnd.Unknown;
    }

    private void ReadOther(WordEnd reached)
    {
        if (reached == WordEnd.Joined)
        {
            _position = WordReader.Read(_text, _position, _text.Length, _target, TakeFlags());
        }
        else
        {
            LinkOrWord();
        }
    }

    // What begins with no letter of Latin-1.
    private void Sign()
    {
        char c = _text[_position];
        CharClass kind = CharTable.ClassOf(c);
        if (kind == CharClass.Letter)
        {
            Word();
        }
        else
        {
            Step(c, kind);
        }
    }

    private static TextBlock ReadBlock(string text, int at, TokenizedText target)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        Span<char> folded = target.Folded.AsSpan(at);
        return rest.Length < TextBlock.Length ? ReadTail(rest, folded) : TextBlock.Read(rest, folded);
    }

    private static TextBlock ReadTail(ReadOnlySpan<char> text, Span<char> folded)
    {
        Span<char> tail = stackalloc char[TextBlock.Length];
        tail.Fill(' ');
        text.CopyTo(tail);
        return TextBlock.Read(tail, folded);
    }

    [InlineArray(Hashed + 1)]
    private struct Beginnings
    {
        private uint _first;
    }

    private enum WordEnd
    {
        /// <summary>A sign that belongs to no word.</summary>
        Plain,

        /// <summary>The apostrophe of an elision, which is passed with the word.</summary>
        Elided,

        /// <summary>An apostrophe inside the word, which is no link and no address.</summary>
        Joined,

        /// <summary>What may go on as a word, a link or an address, or a word with stretched letters.</summary>
        Unknown,
    }
}
#endif
