using System;

namespace Repartie.Time;

/// <summary>Words the faults of hours, dates and durations: what was found, where, what is allowed, the nearest name.</summary>
internal static class SyntaxFault
{
    private const int LongestQuote = 40;

    /// <summary>A fault at a place of the text; the message counts positions from 1.</summary>
    public static string At(string text, int start, int length, string allowed, string? nearest = null)
    {
        string found = start >= text.Length ? "the end of the text" : Quote(text.Substring(start, length));
        string fault = FormattableString.Invariant($"found {found} at position {start + 1}; allowed: {allowed}");
        return nearest is null ? fault : fault + "; nearest: " + nearest;
    }

    /// <summary>A fault of a text that is missing altogether.</summary>
    public static string Nothing(string allowed) => "found nothing; allowed: " + allowed;

    /// <summary>A text between quotes, shortened where it is long.</summary>
    public static string Quote(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return "\"" + text + "\"";
        }

        int length = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return "\"" + text.Remove(length) + "…\"";
    }
}
