namespace Repartie.Posts;

/// <summary>Replaces lone surrogates by U+FFFD, one code unit for one, so that spans keep their meaning.</summary>
internal static class WellFormed
{
    private const char Replacement = '\uFFFD';

    public static string Text(string text)
    {
        int fault = FirstLoneSurrogate(text, 0);
        if (fault < 0)
        {
            return text;
        }

        char[] copy = text.ToCharArray();
        while (fault >= 0)
        {
            copy[fault] = Replacement;
            fault = FirstLoneSurrogate(text, fault + 1);
        }

        return new string(copy);
    }

    private static int FirstLoneSurrogate(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            return i;
        }

        return -1;
    }
}
