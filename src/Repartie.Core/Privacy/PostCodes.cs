namespace Repartie.Privacy;

/// <summary>Postcodes with their towns: French, British, of the United States.</summary>
internal static class PostCodes
{
    private const int MaxCityWords = 5;

    /// <summary>The end of a French postcode and town that begin at a place, or -1; the department is that of the code.</summary>
    public static int MatchFrench(string text, int start, out bool knownCity)
    {
        knownCity = false;
        int end = start;
        int code = 0;
        while (end < text.Length && end - start < 6 && Chars.Digit(text[end]) is >= 0 and int digit)
        {
            code = (code * 10) + digit;
            end++;
        }

        if (end - start != 5 || code is < 1000 or > 98999 || Chars.IsWordAt(text, end))
        {
            return -1;
        }

        WordCursor cursor = new(text, end);
        int cityEnd = -1;
        bool capital = false;
        for (int words = 0; words < MaxCityWords; words++)
        {
            if (!cursor.Next() || cursor.Before is not (WordCursor.Gap.Space or WordCursor.Gap.Joined or WordCursor.Gap.Dot) || (words == 0 && cursor.Before != WordCursor.Gap.Space))
            {
                break;
            }

            StreetWords.Part part = StreetWords.Find(text, cursor.Start, cursor.End);
            bool connector = part.Has(StreetWords.Part.Connector);
            bool joined = cursor.Before == WordCursor.Gap.Joined;
            if (cursor.IsFirstDigit)
            {
                // « Paris 11e », « Lyon 03 », « cedex 03 »
                cityEnd = cityEnd > 0 && cursor.Length <= 4 && !Tail.IsMeasured(text, cursor.End) ? cursor.End : cityEnd;
                break;
            }

            if (part.Has(StreetWords.Part.Stop) && !joined)
            {
                break;
            }

            bool cedex = Chars.StandsAt(text, cursor.Start, "cedex");
            if (cityEnd > 0 && !joined && !cedex && !(capital && (cursor.IsUpper || connector)))
            {
                break;
            }

            if (cityEnd > 0 && !joined && cursor.Before == WordCursor.Gap.Dot && cursor.Start - cityEnd > 1)
            {
                break;
            }

            capital |= cursor.IsUpper;
            knownCity |= StreetWords.Department(text, cursor.Start, cursor.End) == code / 1000;
            cityEnd = connector ? cityEnd : cursor.End;
        }

        return cityEnd;
    }

    /// <summary>The end of a French postcode alone, or -1.</summary>
    public static int MatchFrenchCode(string text, int start)
    {
        for (int i = 0; i < 5; i++)
        {
            if (!Chars.IsDigitAt(text, start + i))
            {
                return -1;
            }
        }

        return Chars.IsWordAt(text, start + 5) ? -1 : start + 5;
    }

    /// <summary>The end of a British postcode that begins at a place, or -1: "NW1 6XE", "SW1A1AA". Source: BS 7666, Royal Mail.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="certain">Whether the words around say that it is one, so that lower case and a missing space do no harm.</param>
    public static int MatchBritish(string text, int start, bool certain)
    {
        int letters = 0;
        while (letters < 3 && start + letters < text.Length && Chars.IsAsciiLetter(text[start + letters]))
        {
            letters++;
        }

        if (letters is 0 or 3 || !StreetWords.IsBritishArea(text, start, start + letters) || !Chars.IsDigitAt(text, start + letters))
        {
            return -1;
        }

        int word = Chars.WordEnd(text, start, out _);
        int inward = word - start > 4 ? word - 3 : Chars.SkipSpaces(text, word, 2);
        bool spaced = inward != word - 3;
        int end = inward + 3;
        int outward = (spaced ? word : inward) - start;
        if (end > text.Length || inward == word || outward is < 2 or > 4 || !Chars.IsDigit(text[inward]) || Chars.IsWordAt(text, end)
            || !IsInward(text[inward + 1]) || !IsInward(text[inward + 2]) || !IsOutwardTail(text, start + letters + 1, start + outward))
        {
            return -1;
        }

        bool upper = Chars.IsAsciiUpper(text[start]) && Chars.IsAsciiUpper(text[inward + 1]) && Chars.IsAsciiUpper(text[inward + 2]);
        return certain || (upper && spaced && !IsUnit(text, inward)) ? end : -1;
    }

    /// <summary>The end of a code such as 62704 or 62704-1234, or -1.</summary>
    public static int MatchZip(string text, int start)
    {
        int end = MatchFrenchCode(text, start);
        return end < 0 || !(end + 5 <= text.Length && Chars.IsDash(text[end]))
            ? end
            : Chars.IsDigitAt(text, end + 1) && Chars.IsDigitAt(text, end + 2) && Chars.IsDigitAt(text, end + 3) && Chars.IsDigitAt(text, end + 4) && !Chars.IsWordAt(text, end + 5)
            ? end + 5
            : end;
    }

    private static bool IsOutwardTail(string text, int start, int end)
        => start == end || (end - start == 1 && Chars.IsAsciiWord(text[start])) || (end - start == 2 && Chars.IsDigit(text[start]) && Chars.IsAsciiLetter(text[start + 1]));

    private static bool IsInward(char c) => Chars.IsAsciiLetter(c) && (c & ~0x20) is not ('C' or 'I' or 'K' or 'M' or 'O' or 'V');

    /// <summary>8GB, 1TB, 4WD, 1ST: what stands behind the name of a product.</summary>
    private static bool IsUnit(string text, int inward)
        => Chars.StandsAt(text, inward + 1, "gb") || Chars.StandsAt(text, inward + 1, "tb") || Chars.StandsAt(text, inward + 1, "wd") || Chars.StandsAt(text, inward + 1, "st")
            || Chars.StandsAt(text, inward + 1, "nd") || Chars.StandsAt(text, inward + 1, "rd") || Chars.StandsAt(text, inward + 1, "th") || Chars.StandsAt(text, inward + 1, "hz");
}
