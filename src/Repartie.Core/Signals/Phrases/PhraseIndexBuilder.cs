using System;
using System.Collections.Generic;

namespace Repartie.Signals.Phrases;

/// <summary>Collects phrases and compiles them into a <see cref="PhraseIndex"/>.</summary>
internal sealed class PhraseIndexBuilder
{
    private readonly AtomTable _atoms;
    private readonly Chunks<OwnedProgram> _programs = new();
    private ChoiceTable? _choices;

    /// <summary>Creates a builder.</summary>
    /// <param name="vocabulary">The vocabulary to number words in; null for one of its own.</param>
    public PhraseIndexBuilder(Vocabulary? vocabulary = null) => _atoms = new AtomTable(vocabulary ?? new Vocabulary());

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="classes">The word classes in force where it was written.</param>
    /// <param name="owner">The number that a match reports.</param>
    /// <exception cref="FormatException">The phrase names an unknown class, covers too many words or has too many ways through it.</exception>
    public void Add(Phrase phrase, WordClasses classes, int owner)
    {
        // Phrases of one file come one after the other, so the newest classes are nearly always the right ones.
        if (_choices is null || !ReferenceEquals(_choices.Classes, classes))
        {
            _choices = new ChoiceTable(_atoms, classes);
        }

        if (!PhraseSplitter.IsChoice(phrase.Elements))
        {
            Add(phrase.Elements, phrase, owner, _choices);
            return;
        }

        foreach (IReadOnlyList<PhraseElement> part in new PhraseSplitter(classes).Split(phrase.Elements))
        {
            Add(part, phrase, owner, _choices);
        }
    }

    private void Add(IReadOnlyList<PhraseElement> elements, Phrase phrase, int owner, ChoiceTable choices)
    {
        int[]? words = PlainPhrase.TryCompile(elements, _atoms.Vocabulary);
        PhraseProgram program = words is null ? PhraseCompiler.Compile(elements, phrase.Source, choices) : PhraseProgram.None;
        _programs.Add(new OwnedProgram(program, owner, phrase.Anchors, phrase.IsException) { Words = words });
    }

    /// <summary>Adds a phrase that <see cref="PlainPhrase.IsPlain"/>.</summary>
    public void AddPlain(string phrase, int owner)
        => _programs.Add(new OwnedProgram(PhraseProgram.None, owner, PhraseAnchors.None, IsException: false) { Words = PlainPhrase.Compile(phrase, _atoms.Vocabulary) });

    /// <summary>Compiles what was added. Freezes the vocabulary: books that share one are filled before the first of them is built.</summary>
    public PhraseIndex Build()
    {
        _atoms.Vocabulary.Freeze();
        return PhraseIndexCompiler.Compile(_programs, _atoms);
    }
}

/// <summary>A compiled phrase, or a part of one, with what its matches report.</summary>
/// <param name="Program">What matches.</param>
/// <param name="Owner">The number that a match reports.</param>
/// <param name="Anchors">Where in its sentence it stands.</param>
/// <param name="IsException">Whether it cancels matches instead of being one.</param>
internal readonly record struct OwnedProgram(PhraseProgram Program, int Owner, PhraseAnchors Anchors, bool IsException)
{
    /// <summary>
    /// The atoms of words that stand one right behind the other, each needed; null where the phrase is anything else. Where they are given the program
    /// is empty: most phrases of a charter are of this kind, and there may be thousands of them.
    /// </summary>
    public int[]? Words { get; init; }
}
