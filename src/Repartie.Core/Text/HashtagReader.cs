namespace Repartie.Text;

/// <summary>Splits a hashtag into its words: at capitals, digits and underscores (<c>#ServiceClient</c> is <c>service client</c>).</summary>
internal static class HashtagReader
{
    public static void Read(string text, int start, int end, TokenizedText target, TokenFlags flags)
    {
        int position = start;
        while (position < end)
        {
            if (CharTable.ClassOf(text[position]) is CharClass.Underscore or CharClass.Ignorable)
            {
                position++;
                continue;
            }

            int stop = EndOfPart(text, position, end);
            WordReader.Read(text, position, stop, target, flags | TokenFlags.Hashtag);
            flags &= ~(TokenFlags.SentenceStart | TokenFlags.AfterComma);
            position = stop;
        }
    }

    private static int EndOfPart(string text, int start, int end)
    {
        int position = start + 1;
        while (position < end)
        {
            char before = text[position - 1];
            char c = text[position];
            if (CharTable.ClassOf(c) == CharClass.Underscore)
            {
                break;
            }

            bool capitalAfterSmall = IsCapital(c) && !IsCapital(before);
            bool lastCapitalOfRun = IsCapital(before) && IsCapital(c) && position + 1 < end && IsSmall(text[position + 1]);
            if (capitalAfterSmall || lastCapitalOfRun)
            {
                break;
            }

            position++;
        }

        return position;
    }

    private static bool IsCapital(char c) => CharTable.ClassOf(c) == CharClass.Letter && CharTable.Fold(c) != c && c is (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u00DE');

    private static bool IsSmall(char c) => CharTable.ClassOf(c) == CharClass.Letter && !IsCapital(c);
}
