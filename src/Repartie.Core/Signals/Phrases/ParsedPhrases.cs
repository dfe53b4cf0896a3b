using System;
using System.Collections.Generic;

namespace Repartie.Signals.Phrases;

/// <summary>The phrases of one charter that are not plain, each parsed once: they are checked while the charter is read, and compiled when all of it is known.</summary>
internal sealed class ParsedPhrases
{
    private readonly Dictionary<string, Phrase> _phrases = new(StringComparer.Ordinal);

    /// <summary>The phrase of a text.</summary>
    /// <exception cref="FormatException">The text is not a phrase; the message says where and what is allowed.</exception>
    public Phrase Of(string source)
    {
        if (!_phrases.TryGetValue(source, out Phrase? phrase))
        {
            phrase = PhraseParser.Parse(source);
            _phrases.Add(source, phrase);
        }

        return phrase;
    }
}
