using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Repartie.Signals.Phrases;

/// <summary>Named sets of words that phrases refer to. Lookups fall back to a parent, so a file can add to its language's classes.</summary>
internal sealed class WordClasses
{
    private readonly WordClasses? _parent;
    private readonly Dictionary<string, ChoiceElement> _classes = new(StringComparer.Ordinal);

    public WordClasses(WordClasses? parent = null) => _parent = parent;

    /// <summary>The classes that the tokenizer knows by itself, without a list of words.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = ["number", "amount", "mention", "link", "time", "emoji"];

    /// <summary>Names that can be used, for messages.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            foreach (string name in _classes.Keys)
            {
                yield return name;
            }

            foreach (string name in _parent?.Names ?? BuiltIn)
            {
                yield return name;
            }
        }
    }

    /// <summary>Reads a definition such as <c>&lt;my&gt; = my | our</c>.</summary>
    /// <exception cref="FormatException">The line is no definition, or the name is taken: one of the two would count and nobody would see which.</exception>
    public void Define(string line)
    {
        int close = line.IndexOf('>');
        int equals = line.IndexOf('=');
        if (line.Length == 0 || line[0] != '<' || close < 2 || equals < close)
        {
            throw new FormatException($"'{line}' is not a class; expected '<name> = word | word*'.");
        }

        string name = line.Substring(1, close - 1).Trim();
        Phrase body = PhraseParser.Parse("(" + line.Substring(equals + 1).Trim() + ")");
        if (BuiltIn.Contains(name, StringComparer.Ordinal) || _classes.ContainsKey(name))
        {
            throw new FormatException($"the class <{name}> is defined already; give this one another name, or put its words into the first.");
        }

        _classes.Add(name, (ChoiceElement)body.Elements[0]);
    }

    /// <summary>Whether a phrase may name a class.</summary>
    public bool Knows(string name) => TryGet(name, out _) || BuiltIn.Contains(name, StringComparer.Ordinal);

    /// <summary>What is wrong with a name that no class has, and the nearest that one has.</summary>
    public string Unknown(string name)
    {
        string ending = Nearest.Find(name, Names) is { } near ? $"; did you mean '<{near}>'?" : ".";
        return $"there is no word class '<{name}>'{ending}";
    }

    public bool TryGet(string name, [NotNullWhen(true)] out ChoiceElement? choices)
        => _classes.TryGetValue(name, out choices) || (_parent is not null && _parent.TryGet(name, out choices));
}
