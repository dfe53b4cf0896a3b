namespace Repartie.Text;

/// <summary>The state of one pass; words and numbers are read by <see cref="WordReader"/> and <see cref="NumberReader"/>.</summary>
internal ref partial struct TokenScanner
{
    private readonly string _text;
    private readonly TokenizedText _target;
    private int _position;
    private bool _sentenceEnded;
    private TokenFlags _pending;
    private bool _quotes;

    public TokenScanner(string text, TokenizedText target)
    {
        _text = text;
        _target = target;
        _sentenceEnded = true;
    }

    /// <summary>Whether a quotation mark was passed; none stands inside a token.</summary>
    public readonly bool HasQuotes => _quotes;

    /// <summary>Reads the text one character after the other.</summary>
    public void RunOneByOne()
    {
        while (_position < _text.Length)
        {
            char c = _text[_position];
            CharClass kind = CharTable.ClassOf(c);
            if (kind == CharClass.Letter)
            {
                Word();
            }
            else if (kind == CharClass.Space)
            {
                _position++;
            }
            else
            {
                Step(c, kind);
            }
        }

        CloseSentence();
    }

    private void Step(char c, CharClass kind)
    {
        switch (kind)
        {
            case CharClass.Digit:
                Number();
                break;
            case CharClass.LineBreak:
            case CharClass.FullStop:
                EndSentence(c);
                break;
            case CharClass.Question:
                MarkQuestion();
                break;
            case CharClass.Exclamation:
                MarkExclamation();
                break;
            case CharClass.Comma:
                if (!Emoticon())
                {
                    _pending |= TokenFlags.AfterComma;
                    _position++;
                }

                break;
            case CharClass.Dash:
                // A dash between spaces separates, one inside a word joins.
                if (_position > 0 && CharTable.ClassOf(_text[_position - 1]) == CharClass.Space)
                {
                    _pending |= TokenFlags.AfterComma;
                }

                _position++;
                break;
            case CharClass.At:
                Mention();
                break;
            case CharClass.Hash:
                Hashtag();
                break;
            case CharClass.HighSurrogate:
                Astral();
                break;
            case CharClass.Currency:
                Currency();
                break;
            case CharClass.Symbol:
                SymbolToken(c);
                break;
            case CharClass.Quote:
                _quotes = true;
                _position++;
                break;
            default:
                _position++;
                break;
        }
    }

    private void Word()
    {
        Begin();
        int end = PlainWordReader.Read(_text, _position, _target, _pending);
        if (end == _position)
        {
            LinkOrWord();
            return;
        }

        _pending = TokenFlags.None;
        _position = end;
    }

    private void LinkOrWord()
    {
        int link = LinkReader.EndOfLink(_text, _position);
        if (link > _position)
        {
            AddPlain(TokenKind.Link, _position, link);
            _position = link;
            return;
        }

        int email = LinkReader.EndOfEmail(_text, _position);
        if (email > _position)
        {
            AddPlain(TokenKind.Email, _position, email);
            _position = email;
            return;
        }

        _position = WordReader.Read(_text, _position, _text.Length, _target, TakeFlags());
    }

    private void Number()
    {
        Begin();
        _position = NumberReader.Read(_text, _position, _target, TakeFlags());
    }

    private void Currency()
    {
        // "$50": the sign belongs to the number after it. Alone it says nothing.
        int next = _position + 1;
        if (next < _text.Length && CharTable.ClassOf(_text[next]) == CharClass.Digit)
        {
            int sign = _position;
            _position = next;
            Number();
            ref Token number = ref _target.Tokens[_target.Count - 1];
            number.Start = sign;
            number.Flags |= TokenFlags.Money;
            return;
        }

        _position++;
    }

    private void Mention()
    {
        int end = _position + 1;
        while (end < _text.Length && IsNameChar(_text[end]))
        {
            end++;
        }

        // A full stop or dash at the end belongs to the sentence.
        while (end > _position + 1 && _text[end - 1] is '.' or '-')
        {
            end--;
        }

        if (end > _position + 1)
        {
            AddPlain(TokenKind.Mention, _position, end);
            _position = end;
            return;
        }

        _position++;
    }

    private void Hashtag()
    {
        int end = _position + 1;
        bool words = false;
        while (end < _text.Length && CharTable.ClassOf(_text[end]) is CharClass.Letter or CharClass.Digit or CharClass.Underscore or CharClass.Ignorable)
        {
            words |= CharTable.ClassOf(_text[end]) is CharClass.Letter or CharClass.Digit;
            end++;
        }

        if (!words)
        {
            _position = end;
            return;
        }

        Begin();
        HashtagReader.Read(_text, _position + 1, end, _target, TakeFlags());
        _position = end;
    }

    private void Astral()
    {
        if (_position + 1 >= _text.Length || !char.IsLowSurrogate(_text[_position + 1]))
        {
            // Half a character says nothing.
            _position++;
            return;
        }

        int codePoint = char.ConvertToUtf32(_text[_position], _text[_position + 1]);
        if (StyledLetters.TryFold(codePoint, out _))
        {
            Begin();
            _position = WordReader.Read(_text, _position, _text.Length, _target, TakeFlags());
            return;
        }

        // Skin tones, tags and the like only vary the emoji before them.
        if (codePoint is >= 0x1F3FB and <= 0x1F3FF or >= 0xE0000 and <= 0xE01EF)
        {
            _position += 2;
            return;
        }

        AddPlain(TokenKind.Emoji, _position, _position + 2);
        _position += 2;
    }

    private void SymbolToken(char c)
    {
        // Symbols that are drawn as emoji (dingbats, arrows, miscellaneous symbols) count as such; the rest says nothing.
        if (c is >= '\u2190' and <= '\u2BFF' or '\u3030' or '\u303D')
        {
            AddPlain(TokenKind.Emoji, _position, _position + 1);
        }
        else if (c is '+' or '<' or '=' && Emoticon())
        {
            return;
        }

        _position++;
    }

    private bool Emoticon()
    {
        int end = EmoticonReader.EndOf(_text, _position, out char mood);
        if (end == _position)
        {
            return false;
        }

        Begin();
        ref Token token = ref _target.AddToken();
        token.FoldedStart = _target.FoldedCount;
        _target.AppendFolded(':');
        _target.AppendFolded(mood);
        Finish(ref token, TokenKind.Emoji, _position, end, TakeFlags());
        _position = end;
        return true;
    }

    private void AddPlain(TokenKind kind, int start, int end)
    {
        Begin();
        ref Token token = ref _target.AddToken();
        token.FoldedStart = _target.FoldedCount;
        for (int i = start; i < end; i++)
        {
            if (CharTable.ClassOf(_text[i]) != CharClass.Ignorable)
            {
                char folded = CharTable.Fold(_text[i]);
                _target.AppendFolded(folded == CharTable.Two ? _text[i] : folded);
            }
        }

        Finish(ref token, kind, start, end, TakeFlags());
    }

    private readonly void Finish(ref Token token, TokenKind kind, int start, int end, TokenFlags flags)
    {
        token.Kind = kind;
        token.Start = start;
        token.End = end;
        token.FoldedLength = _target.FoldedCount - token.FoldedStart;
        token.Flags = flags;
        token.Sentence = _target.SentenceCount - 1;
        token.Hash = Hashing.Of(_target.FoldedForm(token));
    }

    private TokenFlags TakeFlags()
    {
        TokenFlags flags = _pending;
        _pending = TokenFlags.None;
        return flags;
    }

    private static bool IsNameChar(char c)
        => CharTable.ClassOf(c) is CharClass.Letter or CharClass.Digit or CharClass.Underscore || c is '.' or '-';
}
