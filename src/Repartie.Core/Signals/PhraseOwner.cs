using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;

namespace Repartie.Signals;

/// <summary>What a match of a phrase means.</summary>
internal enum OwnerKind : byte
{
    /// <summary>A signal of the post.</summary>
    Signal,

    /// <summary>Something the brand says in a thread.</summary>
    BrandSpeech,

    /// <summary>A cue that covers the words around it with a telling.</summary>
    Cue,

    /// <summary>A topic of the charter in force.</summary>
    Topic,

    /// <summary>Words of a sector's trade.</summary>
    Trade,

    /// <summary>The name of a company or product of a sector.</summary>
    Company,
}

/// <summary>To whom the matches of a phrase belong.</summary>
/// <param name="Kind">What a match means.</param>
/// <param name="Index">The signal's index, the sector's number, or the telling of a cue.</param>
/// <param name="Dropped">Tellings in which a match does not count.</param>
/// <param name="ReachBack">For cues: tokens covered before it.</param>
/// <param name="ReachForward">For cues: tokens covered after it.</param>
/// <param name="Voice">0 for phrases of the post's language; else the language that a floor is read in, whose cues bear on its own matches only.</param>
internal readonly record struct PhraseOwner(OwnerKind Kind, int Index, Telling Dropped = Telling.Plain, int ReachBack = 0, int ReachForward = 0, int Voice = 0)
{
    // Those that come with the type ask the framework to compare each kind of number, which is compiled just in time for these.
    public bool Equals(PhraseOwner other)
        => Kind == other.Kind && Index == other.Index && Dropped == other.Dropped && ReachBack == other.ReachBack && ReachForward == other.ReachForward && Voice == other.Voice;

    public override int GetHashCode() => (((((((((int)Kind * 31) + Index) * 31) + (int)Dropped) * 31) + ReachBack) * 31 + ReachForward) * 31) + Voice;
}

/// <summary>Compiled phrases with the owners of their matches.</summary>
internal sealed record PhraseBook(PhraseIndex Index, PhraseOwner[] Owners);
