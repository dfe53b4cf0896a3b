using System.Collections.Generic;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;

namespace Repartie.Signals;

/// <summary>Collects phrases and their owners into a <see cref="PhraseBook"/>.</summary>
internal sealed class BookBuilder
{
    private readonly PhraseIndexBuilder _phrases;
    private readonly List<PhraseOwner> _owners = [];
    private readonly Dictionary<PhraseOwner, int> _numbers = [];

    /// <summary>Creates a builder.</summary>
    /// <param name="vocabulary">The vocabulary to number words in; null for one of its own.</param>
    public BookBuilder(Vocabulary? vocabulary = null) => _phrases = new PhraseIndexBuilder(vocabulary);

    public void Add(Lexicon lexicon, PhraseOwner owner)
    {
        foreach (Phrase phrase in lexicon.Phrases)
        {
            Add(phrase, lexicon.Classes, owner);
        }
    }

    /// <summary>Adds one phrase.</summary>
    /// <exception cref="System.FormatException">The phrase names an unknown word class.</exception>
    public void Add(Phrase phrase, WordClasses classes, PhraseOwner owner) => _phrases.Add(phrase, classes, NumberOf(owner));

    /// <summary>Adds a phrase that <see cref="PlainPhrase.IsPlain"/>.</summary>
    public void AddPlain(string phrase, PhraseOwner owner) => _phrases.AddPlain(phrase, NumberOf(owner));

    public PhraseBook Build() => new(_phrases.Build(), [.. _owners]);

    private int NumberOf(PhraseOwner owner)
    {
        // Phrases of one owner come one after the other.
        int newest = _owners.Count - 1;
        if (newest >= 0 && _owners[newest] == owner)
        {
            return newest;
        }

        if (!_numbers.TryGetValue(owner, out int number))
        {
            number = _owners.Count;
            _numbers.Add(owner, number);
            _owners.Add(owner);
        }

        return number;
    }
}
