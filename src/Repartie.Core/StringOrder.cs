using System;

namespace Repartie;

/// <summary>
/// Sorts texts by the numbers of their characters, with an index beside each. The sort of the framework for two arrays is put together by
/// reflection for each pair of types, which a program that starts waits for; and rows that are in order already, as ids in files often are, take
/// one pass here.
/// </summary>
internal static class StringOrder
{
    /// <summary>Sorts texts; equal ones keep their order.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="indexes">What moves with them.</param>
    public static void Sort(string[] texts, int[] indexes)
    {
        string[] fromTexts = texts;
        int[] fromIndexes = indexes;
        string[]? toTexts = null;
        int[] toIndexes = indexes;

        // Runs that rise by themselves are merged two by two, until one is left.
        while (EndOfRun(fromTexts, 0) < fromTexts.Length)
        {
            if (toTexts is null)
            {
                toTexts = new string[texts.Length];
                toIndexes = new int[texts.Length];
            }

            for (int first = 0; first < fromTexts.Length;)
            {
                int second = EndOfRun(fromTexts, first);
                int end = second < fromTexts.Length ? EndOfRun(fromTexts, second) : second;
                Merge(fromTexts, fromIndexes, first, second, end, toTexts, toIndexes);
                first = end;
            }

            (fromTexts, toTexts) = (toTexts, fromTexts);
            (fromIndexes, toIndexes) = (toIndexes, fromIndexes);
        }

        if (!ReferenceEquals(fromTexts, texts))
        {
            Array.Copy(fromTexts, texts, texts.Length);
            Array.Copy(fromIndexes, indexes, indexes.Length);
        }
    }

    private static int EndOfRun(string[] texts, int start)
    {
        int end = Math.Min(start + 1, texts.Length);
        while (end < texts.Length && string.CompareOrdinal(texts[end - 1], texts[end]) <= 0)
        {
            end++;
        }

        return end;
    }

    private static void Merge(string[] fromTexts, int[] fromIndexes, int first, int second, int end, string[] toTexts, int[] toIndexes)
    {
        int left = first;
        int right = second;
        for (int to = first; to < end; to++)
        {
            int from = right == end || (left < second && string.CompareOrdinal(fromTexts[left], fromTexts[right]) <= 0) ? left++ : right++;
            toTexts[to] = fromTexts[from];
            toIndexes[to] = fromIndexes[from];
        }
    }
}
