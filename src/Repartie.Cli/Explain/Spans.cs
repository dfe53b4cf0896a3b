using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Explain;

/// <summary>Joins the evidence of several reasons into spans that can be marked one after the other.</summary>
internal static class Spans
{
    /// <summary>The spans in one text, in order; those that touch or overlap become one.</summary>
    /// <param name="evidence">Evidence in all texts.</param>
    /// <param name="message">The message of the thread, or -1 for the post.</param>
    /// <param name="length">The length of the text.</param>
    public static IReadOnlyList<(int Start, int End)> Of(IEnumerable<Evidence> evidence, int message, int length)
    {
        List<(int Start, int End)> spans = [];
        foreach (Evidence piece in evidence.Where(e => e.Message == message).OrderBy(static e => e.Start))
        {
            int start = Math.Clamp(piece.Start, 0, length);
            int end = Math.Clamp(piece.End, start, length);
            if (start == end)
            {
                continue;
            }

            if (spans.Count > 0 && start <= spans[^1].End)
            {
                spans[^1] = (spans[^1].Start, Math.Max(spans[^1].End, end));
            }
            else
            {
                spans.Add((start, end));
            }
        }

        return spans;
    }
}
