namespace Repartie.Signals.Phrases;

/// <summary>A match: which owner, from which token to which.</summary>
/// <param name="Owner">The number that the phrase was added with.</param>
/// <param name="FirstToken">The first token.</param>
/// <param name="LastToken">The last token, inclusive.</param>
/// <param name="IsException">Whether the phrase is an exception.</param>
/// <param name="Passed">Which tokens passed in a gap of the phrase, one bit each from the first on; those beyond the 64th have none.</param>
internal readonly record struct PhraseHit(int Owner, int FirstToken, int LastToken, bool IsException, ulong Passed = 0)
{
    /// <summary>Whether a token of the match only passed in a gap: the phrase does not say it.</summary>
    public bool OnlyPasses(int token) => token - FirstToken is >= 0 and < 64 && (Passed & (1UL << (token - FirstToken))) != 0;
}
