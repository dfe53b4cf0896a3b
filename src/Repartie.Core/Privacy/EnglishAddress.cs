namespace Repartie.Privacy;

/// <summary>English addresses: number, name, kind of street, then flat, town, state or county, postcode.</summary>
internal static class EnglishAddress
{
    private const int MaxNameWords = 4;
    private const int MaxCityWords = 6;

    /// <summary>The end of the address whose house number ends at a place, or -1.</summary>
    public static int Match(string text, int numberEnd, bool atHome)
    {
        WordCursor cursor = new(text, numberEnd);
        int end = -1;
        bool capitals = true;
        bool vague = false;
        for (int words = 0; words <= MaxNameWords; words++)
        {
            int lengthBefore = cursor.Length;
            if (!cursor.Next() || !Continues(cursor.Before, words, lengthBefore))
            {
                break;
            }

            StreetWords.Part part = StreetWords.Find(text, cursor.Start, cursor.End);
            bool joined = cursor.Before == WordCursor.Gap.Joined;
            bool upper = cursor.IsUpper;
            if (words > 0 && !joined && (end < 0 || upper == capitals) && part.Has(upper ? StreetWords.Part.English | StreetWords.Part.EnglishVague : StreetWords.Part.English))
            {
                end = cursor.End;
                vague = !part.Has(StreetWords.Part.English);
                capitals &= upper;
                continue;
            }

            if (end > 0 || !CanBeName(text, cursor, part, words))
            {
                break;
            }

            capitals &= upper || joined;
        }

        return end < 0 || (vague && !capitals && !atHome) ? -1 : Extend(text, end);
    }

    /// <summary>Whether what stands before a word keeps it in the name; a full stop does behind "St." and "N.".</summary>
    private static bool Continues(WordCursor.Gap gap, int words, int lengthBefore) => gap switch
    {
        WordCursor.Gap.Space => true,
        WordCursor.Gap.Joined => words > 0,
        WordCursor.Gap.Comma => words == 0,
        WordCursor.Gap.Dot => words > 0 && lengthBefore <= 2,
        _ => false,
    };

    /// <summary>Whether a word can be part of the name of a street; in lower case a name has two words at most.</summary>
    private static bool CanBeName(string text, in WordCursor cursor, StreetWords.Part part, int words)
    {
        if (cursor.Before == WordCursor.Gap.Joined)
        {
            return true;
        }

        if (cursor.IsFirstDigit)
        {
            return IsOrdinal(text, cursor);
        }

        if (Vocabulary.Find(text, cursor.Start, cursor.End).Has(Cue.Unit | Cue.Currency) || (words == 0 && DateReader.Month(text, cursor.Start, cursor.End) > 0))
        {
            return false;
        }

        return cursor.IsUpper
            ? !part.Has(StreetWords.Part.Stop) || words > 0 || IsAdjective(text, cursor)
            : !part.Has(StreetWords.Part.Stop) && words < 2 && !(words == 0 && part.Has(StreetWords.Part.Unit | StreetWords.Part.French));
    }

    /// <summary>Takes in the flat, the town and the code behind a street.</summary>
    public static int Extend(string text, int end)
    {
        WordCursor cursor = new(text, end);
        int last = PassUnits(text, ref cursor);
        bool comma = false;
        bool capital = true;
        for (int cityWords = 0; cityWords < MaxCityWords && cursor.Next(); cityWords++)
        {
            comma |= cursor.Before is WordCursor.Gap.Comma or WordCursor.Gap.Line;
            int code = Code(text, cursor);
            if (code > 0)
            {
                return code;
            }

            StreetWords.Part part = StreetWords.Find(text, cursor.Start, cursor.End);
            if (cityWords > 0 && comma && StreetWords.IsState(text, cursor.Start, cursor.End) && Chars.IsAsciiUpper(text[cursor.Start]))
            {
                // "Springfield, IL", with or without a code behind it
                last = cursor.End;
                return cursor.Next() && PostCodes.MatchZip(text, cursor.Start) is > 0 and int zip ? zip : last;
            }

            if (cityWords > 0 && comma && cursor.IsUpper && part.Has(StreetWords.Part.Region))
            {
                last = cursor.End;
                continue;
            }

            capital &= cursor.IsUpper;
            if (cursor.IsFirstDigit || (part.Has(StreetWords.Part.Stop) && !cursor.IsUpper) || (cursor.Before == WordCursor.Gap.Dot && !comma) || (!capital && cityWords >= 2))
            {
                return last;
            }
        }

        return last;
    }

    /// <summary>Moves behind directionals and parts of the building: "NW", "Apt 5", "#5"; returns where they end.</summary>
    private static int PassUnits(string text, ref WordCursor cursor)
    {
        WordCursor last = cursor;
        while (cursor.Next())
        {
            bool unit = StreetWords.Find(text, cursor.Start, cursor.End).Has(StreetWords.Part.Unit)
                && cursor.Next()
                && cursor.Length <= 5
                && (cursor.IsFirstDigit || cursor.Length == 1);
            bool direction = IsDirection(text, cursor) && cursor.Before == WordCursor.Gap.Space;
            bool door = cursor.IsFirstDigit && cursor.Length <= 4 && text[cursor.Start - 1] == '#';
            if (!unit && !direction && !door)
            {
                break;
            }

            last = cursor;
        }

        cursor = last;
        return cursor.End;
    }

    /// <summary>A directional behind the street: "Elm St NW".</summary>
    private static bool IsDirection(string text, in WordCursor cursor)
        => (cursor.Length == 1 && text[cursor.Start] is 'N' or 'S' or 'E' or 'W')
            || (cursor.Length == 2 && text[cursor.Start] is 'N' or 'S' && text[cursor.Start + 1] is 'E' or 'W');

    /// <summary>The end of the postcode at the present word, British or, right behind a town, of the United States; -1 when it is none.</summary>
    private static int Code(string text, in WordCursor cursor)
    {
        int british = PostCodes.MatchBritish(text, cursor.Start, certain: true);
        if (british > 0)
        {
            return british;
        }

        return cursor.IsNumber && cursor.Length == 5 ? PostCodes.MatchZip(text, cursor.Start) : -1;
    }

    /// <summary>"9 The Crescent", "25 Old Kent Road".</summary>
    private static bool IsAdjective(string text, in WordCursor cursor)
        => cursor.Length == 3 && (Chars.StandsAt(text, cursor.Start, "the") || Chars.StandsAt(text, cursor.Start, "old") || Chars.StandsAt(text, cursor.Start, "new"));

    /// <summary>"5th", "42nd": the number of a street, not of a house.</summary>
    private static bool IsOrdinal(string text, in WordCursor cursor)
        => cursor.Length is >= 3 and <= 5
            && (Chars.StandsAt(text, cursor.End - 2, "th")
                || Chars.StandsAt(text, cursor.End - 2, "st")
                || Chars.StandsAt(text, cursor.End - 2, "nd")
                || Chars.StandsAt(text, cursor.End - 2, "rd"));
}
