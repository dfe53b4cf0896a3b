namespace Repartie.Text;

/// <summary>Marks the tokens that stand between quotation marks: what is quoted is told, not said.</summary>
internal static class QuoteMarker
{
    private const int LongestQuote = 400;

    public static void Mark(TokenizedText target)
    {
        string text = target.Source;
        int token = 0;
        int position = 0;
        while (position < text.Length)
        {
            char c = text[position];
            if (CharTable.ClassOf(c) != CharClass.Quote)
            {
                position++;
                continue;
            }

            int close = Close(text, position, Closing(c));
            if (close < 0)
            {
                position++;
                continue;
            }

            while (token < target.Count && target.Tokens[token].End <= position)
            {
                token++;
            }

            for (int i = token; i < target.Count && target.Tokens[i].Start < close; i++)
            {
                target.Tokens[i].Flags |= TokenFlags.Quoted;
            }

            position = close + 1;
        }
    }

    private static char Closing(char open) => open switch
    {
        '\u201C' or '\u201E' => '\u201D',
        '\u00AB' => '\u00BB',
        _ => open,
    };

    // An unclosed quote ends nowhere: the search is bounded, which also keeps the pass linear.
    private static int Close(string text, int open, char closing)
    {
        int limit = System.Math.Min(text.Length, open + LongestQuote);
        for (int i = open + 1; i < limit; i++)
        {
            if (text[i] == closing)
            {
                return i;
            }
        }

        return -1;
    }
}
