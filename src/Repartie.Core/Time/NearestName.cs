using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Time;

/// <summary>Finds the known name that a mistyped one was meant to be.</summary>
internal static class NearestName
{
    /// <summary>Longer texts are no mistyped name; the bound keeps the comparison cheap whatever a file says.</summary>
    private const int LongestName = 64;

    /// <summary>The nearest name without regard to case, the first of equally near ones; null where none is near.</summary>
    public static string? Of(string text, IEnumerable<string> names)
    {
        IReadOnlyList<string> nearest = Of(text, names, static name => name, 1);
        return nearest.Count == 0 ? null : nearest[0];
    }

    /// <summary>Up to <paramref name="count"/> names, nearest first, compared by what <paramref name="key"/> makes of them.</summary>
    public static IReadOnlyList<string> Of(string text, IEnumerable<string> names, Func<string, string> key, int count)
    {
        if (text.Length is 0 or > LongestName)
        {
            return [];
        }

        int farthest = text.Length == 1 ? 0 : Math.Max(1, text.Length / 3);
        return [.. names
            .Select(name => (Name: name, Distance: Distance(text, key(name))))
            .Where(candidate => candidate.Distance <= farthest)
            .OrderBy(static candidate => candidate.Distance)
            .Select(static candidate => candidate.Name)
            .Take(count)];
    }

    /// <summary>How many letters must be added, left out, replaced or swapped with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = last[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
