using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Threads;

/// <summary>How two complaints compare.</summary>
internal enum Likeness
{
    Different,

    /// <summary>The same matter in other words.</summary>
    Rephrased,

    /// <summary>Nearly the same words.</summary>
    Repeated,
}

/// <summary>
/// What is kept of a complaint to know it again: the smallest hashes of its words (a min-hash sample) and of the problems that it
/// names. A few numbers, from which no word can be had back.
/// </summary>
internal sealed class ComplaintSketch(uint[] words, uint[] problems)
{
    /// <summary>Words kept; posts are short, so that this is nearly all of them.</summary>
    public const int MostWords = 12;

    public const int MostProblems = 6;

    private const int LeastWords = 3;

    public static ComplaintSketch Empty { get; } = new([], []);

    public IReadOnlyList<uint> Words => words;

    public IReadOnlyList<uint> Problems => problems;

    /// <summary>The sketch of hashes in any order, with doubles.</summary>
    public static ComplaintSketch Of(IEnumerable<uint> wordHashes, IEnumerable<uint> problemHashes)
        => new([.. wordHashes.Distinct().OrderBy(static h => h).Take(MostWords)], [.. problemHashes.Distinct().OrderBy(static h => h).Take(MostProblems)]);

    public Likeness Compare(ComplaintSketch earlier)
    {
        int shared = Shared(words, earlier.Words);
        int least = Math.Min(words.Length, earlier.Words.Count);
        if (least > 0 && ((least >= LeastWords && shared * 10 >= least * 7) || (shared == words.Length && shared == earlier.Words.Count)))
        {
            return Likeness.Repeated;
        }

        // A complaint that names no problem of its own goes on about the one before.
        return problems.Length == 0 || Shared(problems, earlier.Problems) > 0 ? Likeness.Rephrased : Likeness.Different;
    }

    private static int Shared(uint[] one, IReadOnlyList<uint> two)
    {
        int shared = 0;
        int at = 0;
        foreach (uint hash in one)
        {
            while (at < two.Count && two[at] < hash)
            {
                at++;
            }

            shared += at < two.Count && two[at] == hash ? 1 : 0;
        }

        return shared;
    }
}
