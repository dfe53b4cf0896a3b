namespace Repartie;

/// <summary>Whether and how a post gets a public reply.</summary>
public enum ReplyKind
{
    /// <summary>No reply.</summary>
    None = 0,

    /// <summary>A reply to the matter, or the acknowledgement that precedes a handoff.</summary>
    Answer = 1,

    /// <summary>A kind word that names the right place: a department, a link, a network that the brand serves.</summary>
    Redirect = 2,
}
