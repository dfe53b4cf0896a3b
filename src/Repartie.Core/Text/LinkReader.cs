using System;

namespace Repartie.Text;

/// <summary>Finds the end of links and e-mail addresses. Looks ahead a bounded distance only, so time stays linear.</summary>
internal static class LinkReader
{
    private const int LongestLocalPart = 64;

    private static readonly string[] Starts = ["http://", "https://", "www."];

    private static readonly string[] TopLevels =
        ["com", "fr", "net", "org", "io", "ly", "be", "co.uk", "uk", "de", "eu", "es", "it", "ca", "gov", "edu", "tv", "app", "shop", "store", "me", "in"];

    /// <summary>The position after the link that starts here, or the position itself.</summary>
    public static int EndOfLink(string text, int start)
    {
        foreach (string prefix in Starts)
        {
            if (StartsWith(text, start, prefix))
            {
                return EndOfRun(text, start);
            }
        }

        return EndOfBareDomain(text, start);
    }

    /// <summary>The position after the e-mail address that starts here, or the position itself.</summary>
    public static int EndOfEmail(string text, int start)
    {
        int position = start;
        int limit = Math.Min(text.Length, start + LongestLocalPart);
        while (position < limit && IsLocal(text[position]))
        {
            position++;
        }

        if (position == start || position >= limit || text[position] != '@' || position + 1 >= text.Length || !IsAsciiWord(text[position + 1]))
        {
            return start;
        }

        int end = position + 1;
        bool dot = false;
        while (end < text.Length && (IsAsciiWord(text[end]) || text[end] is '.' or '-'))
        {
            dot |= text[end] == '.' && end + 1 < text.Length && IsAsciiWord(text[end + 1]);
            end++;
        }

        while (text[end - 1] is '.' or '-')
        {
            end--;
        }

        return dot ? end : start;
    }

    private static int EndOfBareDomain(string text, int start)
    {
        int dot = start;
        int limit = Math.Min(text.Length, start + LongestLocalPart);
        while (dot < limit && (IsAsciiWord(text[dot]) || text[dot] == '-'))
        {
            dot++;
        }

        if (dot == start || dot >= limit || text[dot] != '.')
        {
            return start;
        }

        foreach (string top in TopLevels)
        {
            int end = dot + 1 + top.Length;
            if (StartsWith(text, dot + 1, top) && (end == text.Length || !(IsAsciiWord(text[end]) || text[end] == '@')))
            {
                // "end.In the" is a missing space, "amazon.in" is a link: a small letter must follow the dot.
                return char.IsLower(text[dot + 1]) ? EndOfRun(text, start) : start;
            }
        }

        return start;
    }

    private static int EndOfRun(string text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            CharClass kind = CharTable.ClassOf(text[end]);
            if (kind is CharClass.Space or CharClass.LineBreak or CharClass.Quote or CharClass.HighSurrogate)
            {
                break;
            }

            end++;
        }

        while (end > start && CharTable.ClassOf(text[end - 1]) is CharClass.FullStop or CharClass.Comma or CharClass.Question or CharClass.Exclamation && text[end - 1] is not ('/' or '\u2026'))
        {
            end--;
        }

        return end;
    }

    private static bool IsLocal(char c) => IsAsciiWord(c) || c is '.' or '-' or '+';

    private static bool IsAsciiWord(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';

    private static bool StartsWith(string text, int start, string prefix)
    {
        if (start + prefix.Length > text.Length)
        {
            return false;
        }

        for (int i = 0; i < prefix.Length; i++)
        {
            if (CharTable.Fold(text[start + i]) != prefix[i])
            {
                return false;
            }
        }

        return true;
    }
}
