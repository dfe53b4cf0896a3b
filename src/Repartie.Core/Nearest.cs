using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>Finds the name that a misspelled one probably meant.</summary>
internal static class Nearest
{
    /// <summary>A did-you-mean ending for a message, or nothing where no name is near.</summary>
    public static string Of(string name, IEnumerable<string> names)
        => Find(name, names) is { } found ? $"; did you mean '{found}'?" : string.Empty;

    /// <summary>The nearest name within a third of the length (at least two edits), or null.</summary>
    public static string? Find(string name, IEnumerable<string> names)
    {
        string? best = null;
        int bestDistance = Math.Max(2, name.Length / 3) + 1;
        foreach (string candidate in names)
        {
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance)
            {
                continue;
            }

            int distance = Distance(name, candidate);
            if (distance < bestDistance || (distance == bestDistance && best is not null && IsCloser(name, candidate, best)))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    // Of two names equally far, the one that begins and ends more like the written one was meant.
    private static bool IsCloser(string name, string left, string right)
    {
        int byEnds = SharedEnds(name, left).CompareTo(SharedEnds(name, right));
        return byEnds != 0 ? byEnds > 0 : string.CompareOrdinal(left, right) < 0;
    }

    private static int SharedEnds(string left, string right)
    {
        int shortest = Math.Min(left.Length, right.Length);
        int start = 0;
        while (start < shortest && Lower(left[start]) == Lower(right[start]))
        {
            start++;
        }

        int end = 0;
        while (end < shortest - start && Lower(left[left.Length - 1 - end]) == Lower(right[right.Length - 1 - end]))
        {
            end++;
        }

        return start + end;
    }

    // Optimal string alignment: insertions, deletions, substitutions and neighbours swapped.
    private static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = Lower(left[i - 1]) == Lower(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Lower(left[i - 1]) == Lower(right[j - 2]) && Lower(left[i - 2]) == Lower(right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static char Lower(char c) => char.ToLowerInvariant(c);
}
