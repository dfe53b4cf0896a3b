using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Repartie.Rules;

/// <summary>Reads the written form of a condition: <c>or</c>, <c>and</c>, <c>not</c>, brackets, and atoms.</summary>
internal sealed class ConditionParser
{
    private const int DeepestNesting = 64;
    private const string AtomForms = "'signal.NAME', 'topic.NAME', 'fact.NAME >= NUMBER', 'network = NAME', 'language = NAME', 'always', 'not' or '('";

    private static readonly string[] Signs = ["=", ">=", "<=", ">", "<"];
    private static readonly string[] Starts = ["signal", "topic", "fact", "network", "language", "always", "not"];

    private readonly string _text;
    private int _position;
    private int _depth;

    public ConditionParser(string text) => _text = text;

    public static bool IsName(string text) => text.Length > 0 && NameEnd(text, 0) == text.Length;

    public static string CheckName(string name, [CallerArgumentExpression(nameof(name))] string? parameter = null)
        => IsName(Guard.NotBlank(name, parameter))
            ? name
            : throw new ArgumentException($"Found '{name}'; a name is made of letters, digits, dashes and underscores.", parameter);

    public static string SignOf(Comparison comparison) => Signs[(int)comparison];

    public Condition Parse()
    {
        Condition condition = Any();
        SkipSpaces();
        return _position == _text.Length ? condition : throw Fault("'and', 'or' or the end");
    }

    private Condition Any()
    {
        Condition first = All();
        if (!TakeWord("or"))
        {
            return first;
        }

        List<Condition> parts = new(2) { first, All() };
        while (TakeWord("or"))
        {
            parts.Add(All());
        }

        return new AnyCondition(parts);
    }

    private Condition All()
    {
        Condition first = Negation();
        if (!TakeWord("and"))
        {
            return first;
        }

        List<Condition> parts = new(2) { first, Negation() };
        while (TakeWord("and"))
        {
            parts.Add(Negation());
        }

        return new AllCondition(parts);
    }

    private Condition Negation()
    {
        if (++_depth > DeepestNesting)
        {
            throw Fault($"at most {DeepestNesting} levels of brackets and 'not'");
        }

        Condition result;
        SkipSpaces();
        if (TakeWord("not"))
        {
            result = new NotCondition(Negation());
        }
        else if (Take('('))
        {
            result = Any();
            SkipSpaces();
            if (!Take(')'))
            {
                throw Fault("')'");
            }
        }
        else
        {
            result = Atom();
        }

        _depth--;
        return result;
    }

    private Condition Atom()
    {
        int start = _position;
        _position = NameEnd(_text, start);
        ReadOnlySpan<char> word = _text.AsSpan(start, _position - start);
        switch (word)
        {
            case "always":
                return Condition.Always;
            case "signal":
                return new AtomCondition(AtomKind.Signal, DottedName());
            case "topic":
                return new AtomCondition(AtomKind.Topic, DottedName());
            case "fact":
                string fact = DottedName();
                return new FactCondition(fact, Sign(), Number());
            case "network":
                Equal();
                return new AtomCondition(AtomKind.Network, new Network(Name()).Name);
            case "language":
                Equal();
                return new AtomCondition(AtomKind.Language, Name().ToLowerInvariant());
            default:
                _position = start;
                throw Fault(AtomForms + Nearest.Of(word.ToString(), Starts));
        }
    }

    private string DottedName() => Take('.') ? Name() : throw Fault("'.' and a name");

    private string Name()
    {
        SkipSpaces();
        if (Take('"'))
        {
            return Quoted();
        }

        string name = Word();
        if (name.Length == 0)
        {
            throw Fault("a name of letters, digits and dashes");
        }

        return name;
    }

    private string Quoted()
    {
        int end = _text.IndexOf('"', _position);
        if (end == _position)
        {
            throw Fault("a name");
        }

        if (end < 0)
        {
            _position = _text.Length;
            throw Fault("'\"'");
        }

        string name = _text.Substring(_position, end - _position);
        _position = end + 1;
        return name;
    }

    private static int NameEnd(string text, int from)
    {
        while (from < text.Length && IsNameCharacter(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool IsNameCharacter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_';

    private void Equal()
    {
        SkipSpaces();
        if (!Take('='))
        {
            throw Fault("'='");
        }
    }

    private Comparison Sign()
    {
        SkipSpaces();
        foreach (Comparison comparison in new[] { Comparison.AtLeast, Comparison.AtMost, Comparison.MoreThan, Comparison.LessThan, Comparison.Equal })
        {
            string sign = SignOf(comparison);
            if (string.CompareOrdinal(_text, _position, sign, 0, sign.Length) == 0)
            {
                _position += sign.Length;
                return comparison;
            }
        }

        throw Fault("'>=', '<=', '>', '<' or '='");
    }

    private long Number()
    {
        SkipSpaces();
        int start = _position;
        while (_position < _text.Length && _text[_position] is >= '0' and <= '9')
        {
            _position++;
        }

        string digits = _text.Substring(start, _position - start);
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            return number;
        }

        _position = start;
        throw Fault("a whole number from 0");
    }

    private string Word()
    {
        int start = _position;
        _position = NameEnd(_text, start);
        return _text.Substring(start, _position - start);
    }

    private bool TakeWord(string word)
    {
        SkipSpaces();
        int end = NameEnd(_text, _position);
        if (end - _position != word.Length || string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return false;
        }

        _position = end;
        return true;
    }

    private bool Take(char c)
    {
        if (_position < _text.Length && _text[_position] == c)
        {
            _position++;
            return true;
        }

        return false;
    }

    private void SkipSpaces()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }

    private FormatException Fault(string expected)
    {
        string found = _position >= _text.Length ? "the end" : $"'{Shown()}'";
        return new FormatException(FormattableString.Invariant($"position {_position + 1}: found {found}, expected {expected}."));
    }

    private string Shown()
    {
        int end = _position;
        while (end < _text.Length && end - _position < 24 && (end == _position || !char.IsWhiteSpace(_text[end])))
        {
            end++;
        }

        return _text.Substring(_position, end - _position);
    }
}
