using System;
using System.Collections.Generic;
using Repartie.Signals.Phrases;

namespace Repartie.Signals.Lexicons;

/// <summary>In which tellings a match does not count.</summary>
[Flags]
internal enum Telling : byte
{
    Plain = 0,
    Negated = 1,
    Conditional = 2,
    Quoted = 4,
    OfOthers = 8,
    Past = 16,
    Wished = 32,
}

/// <summary>The phrases of one signal in one language, with what its file says of them.</summary>
internal sealed class Lexicon
{
    public Lexicon(string id, string language)
    {
        Id = id;
        Language = language;
    }

    /// <summary>The signal's id.</summary>
    public string Id { get; }

    /// <summary>Two letters, or <c>any</c>.</summary>
    public string Language { get; }

    /// <summary>What the signal recognises, for a reader.</summary>
    public string Meaning { get; set; } = string.Empty;

    /// <summary>Whether only comments were read so far.</summary>
    public bool IsAtTop { get; set; } = true;

    /// <summary>Tellings in which a match does not count.</summary>
    public Telling Dropped { get; set; }

    /// <summary>For cues: how many tokens before the cue it covers.</summary>
    public int ReachBack { get; set; }

    /// <summary>For cues: how many tokens after the cue it covers.</summary>
    public int ReachForward { get; set; }

    public WordClasses Classes { get; set; } = new();

    public List<Phrase> Phrases { get; } = [];
}
