namespace Repartie.Privacy;

/// <summary>
/// Numbers of one to three digits that stand between blanks, as most numbers of posts do. No detector finds anything in them but a day with its
/// month, the number of a house or that of a box: where none of these is near, nothing else need be asked.
/// </summary>
internal static class LoneNumber
{
    private const int MostDigits = 3;
    private const int MostBlanks = 3;

    /// <summary>Whether a word with digits is such a number and nothing near makes it more; false says nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where the word ends.</param>
    /// <param name="floor">Where the part of the text begins that is still free.</param>
    public static bool IsHarmless(string text, int start, int end, int floor)
        => IsLone(text, start, end)
            && !(end - start <= 2 && (DateReader.MonthBefore(text, start, out _, out _) > 0 || DateReader.MonthBehind(text, end, out _) > 0))
            && !AddressDetector.IsBoxBefore(text, start, floor)
            && !MayBeHouse(text, end);

    // Whether digits alone stand between blanks, and neither a digit nor a sign that could tie one to them follows.
    private static bool IsLone(string text, int start, int end)
    {
        if (end - start > MostDigits || (start > 0 && text[start - 1] is not (' ' or '\n')))
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            if ((uint)(text[i] - '0') > 9)
            {
                return false;
            }
        }

        int at = end;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (at < text.Length && text[at] is not (' ' or '\n'))
            {
                return false;
            }
        }

        while (at < text.Length && at - end < MostBlanks && text[at] == ' ')
        {
            at++;
        }

        return at == text.Length || text[at] is ',' or '!' or '?' or '\n' || Chars.IsAsciiLetter(text[at]);
    }

    // Whether an address may follow; most words behind a number are such as no address goes on with.
    private static bool MayBeHouse(string text, int end)
    {
        WordCursor cursor = new(text, end);
        if (!cursor.Next())
        {
            return false;
        }

        StreetWords.Part first = StreetWords.Find(text, cursor.Start, cursor.End);
        return !(first.Has(StreetWords.Part.Stop) && !first.Has(StreetWords.Part.French | StreetWords.Part.FrenchVague) && !cursor.IsUpper && cursor.Length > 1 && !FrenchAddress.IsRepetition(text, cursor))
            && (FrenchAddress.Match(text, end, atHome: true) > 0 || EnglishAddress.Match(text, end, atHome: true) > 0);
    }
}
