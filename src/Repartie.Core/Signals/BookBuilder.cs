using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;

namespace Repartie.Signals;

/// <summary>Collects phrases and their owners into a <see cref="PhraseBook"/>.</summary>
internal sealed class BookBuilder
{
    private readonly PhraseIndexBuilder _phrases;
    private readonly Chunks<PhraseOwner> _owners = new();

    // The number of an owner plus one, where its hash leads to or behind; zero is free. A dictionary would hold each owner a second time.
    private int[] _slots = new int[16];

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

    public PhraseBook Build()
    {
        PhraseOwner[] owners = new PhraseOwner[_owners.Count];
        for (int o = 0; o < owners.Length; o++)
        {
            owners[o] = _owners[o];
        }

        return new PhraseBook(_phrases.Build(), owners);
    }

    private int NumberOf(PhraseOwner owner)
    {
        // Phrases of one owner come one after the other.
        int newest = _owners.Count - 1;
        if (newest >= 0 && _owners[newest] == owner)
        {
            return newest;
        }

        int slot = SlotOf(owner);
        if (_slots[slot] > 0)
        {
            return _slots[slot] - 1;
        }

        _owners.Add(owner);
        _slots[slot] = _owners.Count;
        if (_owners.Count * 2 > _slots.Length)
        {
            _slots = new int[_slots.Length * 2];
            for (int o = 0; o < _owners.Count; o++)
            {
                _slots[SlotOf(_owners[o])] = o + 1;
            }
        }

        return _owners.Count - 1;
    }

    private int SlotOf(in PhraseOwner owner)
    {
        uint hash = (uint)owner.GetHashCode() * 0x9E3779B1;
        int slot = (int)(hash >> 8) & (_slots.Length - 1);
        while (_slots[slot] > 0 && _owners[_slots[slot] - 1] != owner)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
