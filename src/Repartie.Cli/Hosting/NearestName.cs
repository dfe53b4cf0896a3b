using System;
using System.Collections.Generic;

namespace Repartie.Cli.Hosting;

/// <summary>Finds the name that a misspelled one probably meant.</summary>
internal static class NearestName
{
    /// <summary>A did-you-mean ending for a message, or a full stop where no name is near.</summary>
    public static string Ending(string name, IEnumerable<string> names)
        => Find(name, names) is { } found ? $"; did you mean '{found}'?" : ".";

    /// <summary>The nearest name within a third of the length (at least two edits), or null.</summary>
    public static string? Find(string name, IEnumerable<string> names)
    {
        string? best = null;
        int bestDistance = Math.Max(2, name.Length / 3) + 1;
        foreach (string candidate in names)
        {
            int distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance && distance < candidate.Length)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    // Insertions, deletions and substitutions; two rows of the table are enough.
    private static int Distance(string left, string right)
    {
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
                int substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(last[j], current[j - 1]) + 1);
            }

            (last, current) = (current, last);
        }

        return last[right.Length];
    }
}
