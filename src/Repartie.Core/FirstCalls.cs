namespace Repartie;

/// <summary>
/// Tells when work on vectors is worth its start: their code is compiled just in time even in a program that was compiled ahead of time, which
/// takes longer than the first posts do without it. Safe to ask from many threads; to miscount by a few does no harm, since both ways of work
/// come to the same.
/// </summary>
internal static class FirstCalls
{
    private const int Most = 128;

    private static int _calls;

    /// <summary>Whether so many calls were made that the rest is better done with vectors. Counts this call.</summary>
    public static bool AreOver => _calls >= Most || ++_calls < 0;
}
