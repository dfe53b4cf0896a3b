using System;
using System.Collections.Generic;
using System.Text;

namespace Repartie.Scoping;

/// <summary>Short examples of how a phrase is used, without what must not be shown.</summary>
internal static class ExampleText
{
    private const int Width = 40;

    /// <summary>The words around a place on one line; hidden stretches become a mark.</summary>
    public static string Around(string text, int start, int end, IReadOnlyList<(int Start, int End)> hidden)
    {
        int from = WordStart(text, Math.Max(0, start - Width));
        int to = WordEnd(text, Math.Min(text.Length, end + Width));
        int next = FirstEndingAfter(hidden, from);
        if (next < hidden.Count && hidden[next].Start < from)
        {
            // A stretch that begins or ends outside is hidden whole, never shown in half.
            from = hidden[next].Start;
        }

        int last = FirstEndingAfter(hidden, to);
        to = last < hidden.Count && hidden[last].Start < to ? hidden[last].End : to;
        StringBuilder line = new(to - from + 8);
        line.Append(from > 0 ? "…" : string.Empty);
        int at = from;
        while (at < to)
        {
            if (next < hidden.Count && hidden[next].Start <= at)
            {
                line.Append(PersonalData.Dropped);
                at = hidden[next++].End;
                continue;
            }

            char c = text[at++];
            bool blank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!blank || (line.Length > 0 && line[line.Length - 1] != ' '))
            {
                line.Append(blank ? ' ' : c);
            }
        }

        return line.ToString().Trim() + (to < text.Length ? "…" : string.Empty);
    }

    private static int FirstEndingAfter(IReadOnlyList<(int Start, int End)> hidden, int place)
    {
        int low = 0;
        int high = hidden.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (hidden[middle].End <= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int WordStart(string text, int at)
    {
        int start = at;
        while (start > 0 && at - start < Width && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start > 0 && char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }

    private static int WordEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < Width && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }
}
