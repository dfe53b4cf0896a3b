using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Repartie.Text;

namespace Repartie.Signals.Phrases;

/// <summary>Reads the written form of a phrase; see the lexicon guide in the package's README for the syntax.</summary>
internal sealed class PhraseParser
{
    public const int DefaultGap = 3;
    public const int LargestGap = 8;
    public const int ShortestPrefix = 3;
    private const int DeepestNesting = 8;

    [ThreadStatic]
    private static TokenizedText? Tokens;

    private readonly string _source;
    private readonly TokenizedText _tokens = Tokens ??= new TokenizedText();
    private int _position;
    private int _depth;

    private PhraseParser(string source) => _source = source;

    /// <summary>Reads one phrase.</summary>
    /// <exception cref="FormatException">The text is not a phrase; the message says where and what is allowed.</exception>
    public static Phrase Parse(string source) => new PhraseParser(source.Trim()).Phrase();

    private Phrase Phrase()
    {
        bool exception = Take('!');
        PhraseAnchors anchors = PhraseAnchors.None;
        SkipSpaces();
        if (Take('^'))
        {
            anchors |= PhraseAnchors.SentenceStart;
        }

        List<PhraseElement> elements = Sequence(closing: '\0');
        while (_position < _source.Length)
        {
            if (Take('$'))
            {
                anchors |= PhraseAnchors.SentenceEnd;
            }
            else if (Take('?'))
            {
                anchors |= PhraseAnchors.Question;
            }
            else if (!char.IsWhiteSpace(_source[_position]))
            {
                throw Fault("a word, '*', '~', '(', '[', '<', or '$' or '?' at the end");
            }
            else
            {
                _position++;
            }
        }

        if (!elements.Exists(static e => e is not GapElement && e is not ChoiceElement { Optional: true }))
        {
            throw Fault("at least one word that is not optional");
        }

        if (IsGapAt(elements, first: true) || IsGapAt(elements, first: false))
        {
            throw Fault("a word at the start and at the end; a gap stands between words");
        }

        return new Phrase(elements, anchors, exception, _source);
    }

    private List<PhraseElement> Sequence(char closing)
    {
        List<PhraseElement> elements = [];
        while (true)
        {
            SkipSpaces();
            if (_position >= _source.Length)
            {
                return closing == '\0' ? elements : throw Fault($"'{closing}'");
            }

            char c = _source[_position];
            if (c is '$' or '?' or '|' || c == closing)
            {
                return elements;
            }

            switch (c)
            {
                case '~':
                    _position++;
                    elements.Add(Gap());
                    break;
                case '<':
                    elements.Add(Class());
                    break;
                case '(':
                    elements.Add(Choice(')', optional: false));
                    break;
                case '[':
                    elements.Add(Choice(']', optional: true));
                    break;
                case ')' or ']' or '>':
                    throw Fault("no closing bracket here");
                default:
                    Words(elements);
                    break;
            }
        }
    }

    private static bool IsGapAt(IReadOnlyList<PhraseElement> elements, bool first)
        => elements[first ? 0 : elements.Count - 1] switch
        {
            GapElement => true,
            ChoiceElement choice => choice.Choices.Any(c => IsGapAt(c, first)),
            _ => false,
        };

    private ChoiceElement Choice(char closing, bool optional)
    {
        if (++_depth > DeepestNesting)
        {
            throw Fault($"at most {DeepestNesting} brackets inside each other");
        }

        _position++;
        List<IReadOnlyList<PhraseElement>> choices = [];
        while (true)
        {
            List<PhraseElement> choice = Sequence(closing);
            if (choice.Count == 0)
            {
                throw Fault("a word in each choice");
            }

            choices.Add(choice);
            if (Take(closing))
            {
                _depth--;
                return new ChoiceElement(choices, optional);
            }

            if (!Take('|'))
            {
                throw Fault($"'|' or '{closing}'");
            }
        }
    }

    private ClassElement Class()
    {
        int end = _source.IndexOf('>', _position);
        if (end < 0)
        {
            throw Fault("'>' after the name of a class");
        }

        string name = _source.Substring(_position + 1, end - _position - 1).Trim();
        _position = end + 1;
        return name.Length == 0 ? throw Fault("the name of a class between '<' and '>'") : new ClassElement(name);
    }

    private GapElement Gap()
    {
        int start = _position;
        while (_position < _source.Length && _source[_position] is >= '0' and <= '9')
        {
            _position++;
        }

        if (start == _position)
        {
            return new GapElement(DefaultGap);
        }

        string digits = _source.Substring(start, _position - start);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int words) && words is > 0 and <= LargestGap
            ? new GapElement(words)
            : throw Fault($"a gap of 1 to {LargestGap} words");
    }

    private void Words(List<PhraseElement> elements)
    {
        int start = _position;
        while (_position < _source.Length && !char.IsWhiteSpace(_source[_position]) && _source[_position] is not ('(' or ')' or '[' or ']' or '|' or '<' or '>' or '~' or '$' or '?' or '*'))
        {
            _position++;
        }

        bool prefix = Take('*');
        string text = _source.Substring(start, _position - start - (prefix ? 1 : 0));
        Tokenizer.Tokenize(text, _tokens);
        if (_tokens.Count == 0 && text is "&" or "+" or "-" or "/")
        {
            // Posts are read without them, so phrases are too: "click & collect" is two words.
            return;
        }

        if (_tokens.Count == 0)
        {
            throw Fault($"a word instead of '{text}'");
        }

        for (int i = 0; i < _tokens.Count; i++)
        {
            // Mentions are looked up by the name behind the sign.
            string folded = _tokens.FoldedForm(_tokens.Tokens[i]).ToString().TrimStart('@');
            bool last = i == _tokens.Count - 1;
            if (prefix && last)
            {
                elements.Add(folded.Length >= ShortestPrefix
                    ? new PrefixElement(folded)
                    : throw Fault($"at least {ShortestPrefix} letters before '*'"));
            }
            else
            {
                elements.Add(new WordElement(folded));
            }
        }
    }

    private bool Take(char c)
    {
        if (_position < _source.Length && _source[_position] == c)
        {
            _position++;
            return true;
        }

        return false;
    }

    private void SkipSpaces()
    {
        while (_position < _source.Length && char.IsWhiteSpace(_source[_position]))
        {
            _position++;
        }
    }

    private FormatException Fault(string expected)
        => new(FormattableString.Invariant($"phrase '{_source}', position {_position + 1}: expected {expected}."));
}
