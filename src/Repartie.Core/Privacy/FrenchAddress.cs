namespace Repartie.Privacy;

/// <summary>French addresses: number, kind of street, name, then parts of the building, postcode and town.</summary>
internal static class FrenchAddress
{
    private const int MaxNameWords = 8;
    private const int MaxParts = 4;

    /// <summary>The end of the address whose house number stands between two places, or -1.</summary>
    public static int Match(string text, int numberEnd, bool atHome)
    {
        WordCursor cursor = new(text, numberEnd);
        if (!cursor.Next() || cursor.Before is not (WordCursor.Gap.Space or WordCursor.Gap.Comma or WordCursor.Gap.Joined or WordCursor.Gap.Dot))
        {
            return -1;
        }

        // « 12-14 rue », « 3 bis avenue », « 5 B rue »
        bool range = cursor.Before == WordCursor.Gap.Joined && cursor.IsNumber && cursor.Length <= 4;
        if ((range || IsRepetition(text, cursor)) && !(cursor.Next() && cursor.Before is WordCursor.Gap.Space or WordCursor.Gap.Comma or WordCursor.Gap.Joined))
        {
            return -1;
        }

        StreetWords.Part street = StreetWords.Find(text, cursor.Start, cursor.End);
        bool vague = !street.Has(StreetWords.Part.French);
        if (vague && !street.Has(StreetWords.Part.FrenchVague))
        {
            return -1;
        }

        int nameStart = cursor.End;
        bool shortStreet = street.Has(StreetWords.Part.Short);
        int end = MatchName(text, ref cursor, shortStreet, out bool capital);
        bool connected = end > 0 && StartsWithConnector(text, nameStart);
        if (end < 0)
        {
            return -1;
        }

        int whole = Extend(text, end);
        return (vague || shortStreet || !connected) && !capital && whole == end && !atHome ? -1 : whole;
    }

    /// <summary>Takes in parts of the building, postcode and town behind a street or a box.</summary>
    public static int Extend(string text, int end)
    {
        WordCursor cursor = new(text, end);
        int last = end;
        for (int parts = 0; parts < MaxParts; parts++)
        {
            if (!cursor.Next() || cursor.Before == WordCursor.Gap.Break)
            {
                return last;
            }

            if (cursor.IsFirstDigit)
            {
                int city = PostCodes.MatchFrench(text, cursor.Start, out _);
                int code = city < 0 ? PostCodes.MatchFrenchCode(text, cursor.Start) : city;
                return code > 0 && !Tail.IsMeasured(text, code) ? code : last;
            }

            // « F-75011 Paris »
            if (cursor.Length == 1 && Chars.StandsAt(text, cursor.Start, "f") && PostCodes.MatchFrench(text, cursor.End + 1, out _) is > 0 and int french)
            {
                return french;
            }

            StreetWords.Part part = StreetWords.Find(text, cursor.Start, cursor.End);
            if (!part.Has(StreetWords.Part.Unit | StreetWords.Part.Box))
            {
                return last;
            }

            // « bât. B », « appt 12 », « BP 40 »
            if (!cursor.Next() || cursor.Length > 5 || !(cursor.IsFirstDigit || cursor.Length <= 2))
            {
                return last;
            }

            last = cursor.End;
        }

        return last;
    }

    /// <summary>The name of a street or place: connectors, then words in capitals, or one in lower case; -1 when there is none.</summary>
    public static int MatchName(string text, ref WordCursor cursor, bool shortBefore, out bool capital)
    {
        capital = false;
        int end = -1;
        int content = 0;
        bool wasMonth = false;
        bool wasConnector = false;
        for (int words = 0; words < MaxNameWords; words++)
        {
            WordCursor before = cursor;
            if (!cursor.Next() || !(cursor.Before is WordCursor.Gap.Space or WordCursor.Gap.Joined || (cursor.Before == WordCursor.Gap.Dot && shortBefore)))
            {
                cursor = before;
                break;
            }

            StreetWords.Part part = StreetWords.Find(text, cursor.Start, cursor.End);
            bool joined = cursor.Before == WordCursor.Gap.Joined;
            bool afterTitle = shortBefore && content > 0;
            shortBefore = part.Has(StreetWords.Part.Short);
            if (cursor.IsFirstDigit)
            {
                if (!IsDateInName(text, cursor, wasMonth))
                {
                    cursor = before;
                    break;
                }

                end = cursor.End;
                capital = true;
                content++;
                wasMonth = false;
                continue;
            }

            // « rue de la Paix et ... »: a connector belongs to the name only with what follows.
            if (part.Has(StreetWords.Part.Connector))
            {
                wasConnector = true;
                continue;
            }

            bool goesOn = content == 0
                ? wasConnector || joined || cursor.IsUpper || !part.Has(StreetWords.Part.Stop | StreetWords.Part.Unit)
                : joined || ((capital || afterTitle) && cursor.IsUpper) || DateReader.Month(text, cursor.Start, cursor.End) > 0 || (!capital && HasCodeAhead(text, cursor));
            if (!goesOn || (part.Has(StreetWords.Part.Stop | StreetWords.Part.Unit | StreetWords.Part.Box) && !joined))
            {
                cursor = before;
                break;
            }

            capital |= cursor.IsUpper;
            wasMonth = DateReader.Month(text, cursor.Start, cursor.End) > 0;
            wasConnector = false;
            end = cursor.End;
            content++;
        }

        return end;
    }

    /// <summary>« bis », « ter », a letter: what may stand between the number and the street.</summary>
    public static bool IsRepetition(string text, in WordCursor cursor)
        => Chars.StandsAt(text, cursor.Start, "bis") || Chars.StandsAt(text, cursor.Start, "ter") || Chars.StandsAt(text, cursor.Start, "quater")
            || (cursor.Length == 1 && Chars.Fold(text[cursor.Start]) is >= 'a' and <= 'd');

    /// <summary>« des Lilas »: without it, lower case such as « 12 rue fermées » may be any word.</summary>
    private static bool StartsWithConnector(string text, int start)
    {
        WordCursor cursor = new(text, start);
        return cursor.Next() && StreetWords.Find(text, cursor.Start, cursor.End).Has(StreetWords.Part.Connector);
    }

    /// <summary>« rue du 8 mai 1945 »</summary>
    private static bool IsDateInName(string text, WordCursor cursor, bool wasMonth)
    {
        if (wasMonth)
        {
            return cursor.IsNumber && cursor.Length == 4;
        }

        return cursor.Length <= 3 && cursor.Next() && cursor.Before == WordCursor.Gap.Space && DateReader.Month(text, cursor.Start, cursor.End) > 0;
    }

    /// <summary>Whether a postcode follows within two words: the words up to it are one name, even in lower case.</summary>
    private static bool HasCodeAhead(string text, WordCursor cursor)
    {
        for (int words = 0; words < 3; words++)
        {
            if (!cursor.Next() || cursor.Before is not (WordCursor.Gap.Space or WordCursor.Gap.Joined or WordCursor.Gap.Comma))
            {
                return false;
            }

            if (PostCodes.MatchFrenchCode(text, cursor.Start) > 0)
            {
                return true;
            }

            if (StreetWords.Find(text, cursor.Start, cursor.End).Has(StreetWords.Part.Stop))
            {
                return false;
            }
        }

        return false;
    }
}
