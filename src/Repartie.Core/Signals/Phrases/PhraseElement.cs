using System.Collections.Generic;

namespace Repartie.Signals.Phrases;

/// <summary>A part of a phrase as it was written.</summary>
internal abstract class PhraseElement;

/// <summary>Exactly this folded word.</summary>
internal sealed class WordElement(string word) : PhraseElement
{
    public string Word { get; } = word;
}

/// <summary>A word that starts with these folded letters.</summary>
internal sealed class PrefixElement(string prefix) : PhraseElement
{
    public string Prefix { get; } = prefix;
}

/// <summary>A word of a class, by the class's name.</summary>
internal sealed class ClassElement(string name) : PhraseElement
{
    public string Name { get; } = name;
}

/// <summary>Up to a number of other words.</summary>
internal sealed class GapElement(int words) : PhraseElement
{
    public int Words { get; } = words;
}

/// <summary>One of several sequences, or none of them where it is optional.</summary>
internal sealed class ChoiceElement(IReadOnlyList<IReadOnlyList<PhraseElement>> choices, bool optional) : PhraseElement
{
    public IReadOnlyList<IReadOnlyList<PhraseElement>> Choices { get; } = choices;

    public bool Optional { get; } = optional;
}

/// <summary>A whole phrase with its conditions on where it stands.</summary>
internal sealed class Phrase(IReadOnlyList<PhraseElement> elements, PhraseAnchors anchors, bool isException, string source)
{
    public IReadOnlyList<PhraseElement> Elements { get; } = elements;

    public PhraseAnchors Anchors { get; } = anchors;

    /// <summary>A match of an exception cancels the matches that overlap it.</summary>
    public bool IsException { get; } = isException;

    /// <summary>As written.</summary>
    public string Source { get; } = source;
}

/// <summary>Where in a sentence a phrase must stand.</summary>
[System.Flags]
internal enum PhraseAnchors : byte
{
    None = 0,
    SentenceStart = 1,
    SentenceEnd = 2,
    Question = 4,
}
