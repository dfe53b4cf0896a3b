namespace Repartie;

/// <summary>What is proposed for the post itself. Criticism is never hidden.</summary>
public enum ModerationAction
{
    /// <summary>Ask the author to delete it: it exposes their own data.</summary>
    AskToDelete = 0,

    /// <summary>Hide it: illegal content, abuse or spam.</summary>
    Hide = 1,
}
