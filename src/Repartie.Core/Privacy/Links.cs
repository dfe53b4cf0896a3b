namespace Repartie.Privacy;

/// <summary>Links and mentions: digits in them are not data.</summary>
internal static class Links
{
    /// <summary>The end of the link that begins with the word between two places, or -1: with a scheme, with "www.", or "name.com/…".</summary>
    public static int End(string text, int start, int wordEnd)
    {
        if (wordEnd >= text.Length || text[wordEnd] is not (':' or '.'))
        {
            return -1;
        }

        bool link = Chars.StandsAt(text, wordEnd, "://")
            || (wordEnd - start == 3 && Chars.StandsAt(text, start, "www") && text[wordEnd] == '.')
            || IsHost(text, wordEnd);
        return link ? TokenEnd(text, wordEnd) : -1;
    }

    /// <summary>The end of the mention that an at sign begins: "@name", "@name@server".</summary>
    public static int MentionEnd(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (Chars.IsWord(text[end]) || text[end] == '_' || (text[end] is '.' or '-' && Chars.IsWordAt(text, end + 1) && end > at + 1)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a common suffix and then a path follow a word: "bit.ly/12345".</summary>
    private static bool IsHost(string text, int wordEnd)
    {
        int at = wordEnd;
        for (int labels = 0; labels < 4 && at + 2 < text.Length && text[at] == '.'; labels++)
        {
            int label = at + 1;
            int end = label;
            while (end < text.Length && end - label < 30 && Chars.IsWord(text[end]))
            {
                end++;
            }

            if (end < text.Length && text[end] is '/' or '?' && EmailWords.IsSuffix(text, label, end))
            {
                return true;
            }

            at = end;
        }

        return false;
    }

    private static int TokenEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && !Chars.IsBlank(text[end]) && text[end] is not ('<' or '>' or '"' or '\u00AB' or '\u00BB'))
        {
            end++;
        }

        return end;
    }
}
