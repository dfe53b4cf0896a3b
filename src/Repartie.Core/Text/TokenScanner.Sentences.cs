namespace Repartie.Text;

/// <summary>Where sentences begin and end, and how.</summary>
internal ref partial struct TokenScanner
{
    private void Begin()
    {
        if (_sentenceEnded)
        {
            CloseSentence();
            _target.AddSentence();
            _pending |= TokenFlags.SentenceStart;
            _sentenceEnded = false;
        }
    }

    private readonly void CloseSentence()
    {
        if (_target.SentenceCount > 0)
        {
            ref Sentence sentence = ref _target.CurrentSentence();
            sentence.TokenCount = _target.Count - sentence.FirstToken;
            sentence.LastWord = _target.Count - 1;
            while (sentence.LastWord >= sentence.FirstToken && _target.Tokens[sentence.LastWord].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                sentence.LastWord--;
            }
        }
    }

    private void EndSentence(char c)
    {
        // Three dots are a pause, not an end.
        int run = _position;
        while (run < _text.Length && _text[run] == c)
        {
            run++;
        }

        if (c == '.' && run - _position > 1)
        {
            _pending |= TokenFlags.AfterComma;
        }
        else
        {
            _sentenceEnded = true;
        }

        _position = run;
    }

    private void MarkQuestion()
    {
        if (_target.SentenceCount > 0)
        {
            ref Sentence sentence = ref _target.CurrentSentence();
            sentence.IsQuestion = true;
            if (sentence.QuestionMark < 0)
            {
                sentence.QuestionMark = _position;
            }
        }

        _sentenceEnded = true;
        _position++;
    }

    private void MarkExclamation()
    {
        if (_target.SentenceCount > 0)
        {
            _target.CurrentSentence().IsExclamation = true;
        }

        _target.ExclamationCount++;
        _sentenceEnded = true;
        _position++;
    }
}
