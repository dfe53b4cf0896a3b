namespace Repartie.Privacy;

/// <summary>Postal addresses of persons; those of stores and other public places are passed over.</summary>
internal static class AddressDetector
{
    private const int MaxHouseDigits = 5;
    private static readonly string[] s_offices = ["po ", "p.o. ", "p.o ", "p o "];

    /// <summary>An address whose house number, postcode or box number begins at a place and ends with its word.</summary>
    public static Finding Match(string text, int start, int wordEnd, in Lead lead, int floor)
    {
        int digits = start;
        while (digits < wordEnd && Chars.IsDigit(text[digits]))
        {
            digits++;
        }

        if (digits == start || digits - start > MaxHouseDigits || lead.Money)
        {
            return Finding.None;
        }

        bool atHome = lead.Has(Cue.Home) && !lead.AtPlace;
        if (IsHouseNumber(text, digits, wordEnd) && !lead.Previous.Has(Cue.Transport) && !Tail.IsDecimal(text, wordEnd) && !Tail.IsContinued(text, start))
        {
            int end = FrenchAddress.Match(text, wordEnd, atHome);
            end = end < 0 ? EnglishAddress.Match(text, RangeEnd(text, wordEnd), atHome) : end;
            if (end > 0)
            {
                return lead.AtPlace || IsNamedPlace(text, end)
                    ? Finding.Harmless(start, end)
                    : Finding.Personal(PersonalDataKind.PostalAddress, IncludeUnitBefore(text, start, floor), end);
            }
        }

        return digits == wordEnd ? MatchCode(text, start, wordEnd, lead, atHome, floor) : Finding.None;
    }

    /// <summary>« lieu-dit Le Bourg, 24200 Sarlat »: an address without number; the place is that of "lieu".</summary>
    public static Finding MatchHamlet(string text, int start, int end, in Lead lead)
    {
        WordCursor cursor = new(text, end);
        bool joined = end - start > 4;
        if (!joined && !(cursor.Next() && Chars.StandsAt(text, cursor.Start, "dit") && cursor.Length == 3))
        {
            return Finding.None;
        }

        int name = FrenchAddress.MatchName(text, ref cursor, shortBefore: false, out bool capital);
        int whole = name < 0 ? -1 : FrenchAddress.Extend(text, name);
        return name > 0 && capital && (whole > name || lead.Has(Cue.Home)) && !lead.AtPlace
            ? Finding.Personal(PersonalDataKind.PostalAddress, start, whole)
            : Finding.None;
    }

    /// <summary>A British postcode on its own at a place: it names about fifteen homes.</summary>
    public static Finding MatchPostcode(string text, int start, in Lead lead)
    {
        int end = PostCodes.MatchBritish(text, start, lead.Has(Cue.Home) && !lead.AtPlace && lead.Gap <= 3);
        return end < 0 ? Finding.None
            : lead.AtPlace || lead.FirstIs(Cue.Case | Cue.Transport) || (lead.IsPublic && !lead.Has(Cue.Home) && lead.Has(Cue.Technical)) ? Finding.None
            : Finding.Personal(PersonalDataKind.PostalAddress, start, end);
    }

    /// <summary>A number alone, with a letter, or with « bis »: 221B, 12bis.</summary>
    private static bool IsHouseNumber(string text, int digits, int wordEnd)
        => wordEnd == digits
            || (wordEnd == digits + 1 && Chars.IsAsciiLetter(text[digits]) && Chars.Fold(text[digits]) is not ('h' or 'e' or 'k' or 'x' or 'm'))
            || (wordEnd - digits <= 6 && (Chars.StandsAt(text, digits, "bis") || Chars.StandsAt(text, digits, "ter") || Chars.StandsAt(text, digits, "quater")));

    /// <summary>"12-14 Elm Road": the end of the second number.</summary>
    private static int RangeEnd(string text, int end)
    {
        WordCursor cursor = new(text, end);
        return cursor.Next() && cursor.Before == WordCursor.Gap.Joined && cursor.IsNumber && cursor.Length <= 4 ? cursor.End : end;
    }

    /// <summary>A store or station named right behind the street: "9 Oxford Street store".</summary>
    private static bool IsNamedPlace(string text, int end)
    {
        WordCursor cursor = new(text, end);
        return cursor.Next() && cursor.Before == WordCursor.Gap.Space && Vocabulary.Find(text, cursor.Start, cursor.End).Has(Cue.Place);
    }

    /// <summary>« 75011 Paris », "Springfield, IL 62704", « BP 40, 69002 Lyon ».</summary>
    private static Finding MatchCode(string text, int start, int wordEnd, in Lead lead, bool atHome, int floor)
    {
        int box = BoxStart(text, start, floor);
        if (box >= 0 && !lead.AtPlace)
        {
            int whole = FrenchAddress.Extend(text, wordEnd);
            whole = whole == wordEnd ? EnglishAddress.Extend(text, wordEnd) : whole;
            return whole > wordEnd || atHome ? Finding.Personal(PersonalDataKind.PostalAddress, box, whole) : Finding.None;
        }

        if (wordEnd - start != MaxHouseDigits)
        {
            return Finding.None;
        }

        int town = StateTown(text, start, floor, atHome);
        if (town >= 0 && !lead.AtPlace)
        {
            return Finding.Personal(PersonalDataKind.PostalAddress, town, PostCodes.MatchZip(text, start));
        }

        int city = PostCodes.MatchFrench(text, start, out bool known);
        return city > 0 && (known || (atHome && lead.Gap <= 3 && !lead.FirstIs(Cue.Case))) && !lead.AtPlace && !Tail.IsMeasured(text, wordEnd)
            ? Finding.Personal(PersonalDataKind.PostalAddress, start, city)
            : Finding.None;
    }

    /// <summary>Whether a word for a box stands before a number.</summary>
    public static bool IsBoxBefore(string text, int start, int floor) => BoxWord(text, start, floor) >= 0;

    private static int BoxWord(string text, int start, int floor)
    {
        int end = start - 1;
        if (end <= floor || !Chars.IsSpace(text[end]))
        {
            return -1;
        }

        int begin = Chars.WordStart(text, end, System.Math.Max(floor, end - 8));
        return StreetWords.IsBox(text, begin, end) ? begin : -1;
    }

    /// <summary>Where "P.O. Box" or « BP » before a number begins, or -1.</summary>
    private static int BoxStart(string text, int start, int floor)
    {
        int begin = BoxWord(text, start, floor);
        if (begin < 0)
        {
            return -1;
        }

        if (!Chars.StandsAt(text, begin, "box"))
        {
            return Chars.IsAsciiUpper(text[begin]) && Chars.IsAsciiUpper(text[begin + 1]) ? begin : -1;
        }

        foreach (string office in s_offices)
        {
            int at = begin - office.Length;
            if (at >= floor && Chars.StandsAt(text, at, office) && !Chars.IsWordAt(text, at - 1))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Where the town before "IL 62704" begins, or -1: a state's code in capitals, behind a comma where the code is also a word.</summary>
    private static int StateTown(string text, int start, int floor, bool atHome)
    {
        int end = start - 1;
        if (end - 2 <= floor || !Chars.IsSpace(text[end]) || !StreetWords.IsState(text, end - 2, end) || !Chars.IsAsciiUpper(text[end - 2]) || !Chars.IsAsciiUpper(text[end - 1])
            || Chars.IsWord(text[end - 3]))
        {
            return -1;
        }

        int townEnd = end - 2;
        bool comma = false;
        while (townEnd > floor && (Chars.IsSpace(text[townEnd - 1]) || text[townEnd - 1] == ','))
        {
            comma |= text[--townEnd] == ',';
        }

        if (!comma && !atHome && StreetWords.IsWordState(text, end - 2, end))
        {
            return -1;
        }

        int town = townEnd;
        for (int words = 0; words < 3; words++)
        {
            int begin = Chars.WordStart(text, townEnd, System.Math.Max(floor, townEnd - 24));
            if (begin == townEnd || !Chars.IsUpperAt(text, begin) || (words > 0 && StreetWords.Find(text, begin, townEnd).Has(StreetWords.Part.Stop)))
            {
                break;
            }

            town = begin;
            townEnd = begin > floor && Chars.IsSpace(text[begin - 1]) ? begin - 1 : begin;
        }

        return town < end - 2 && Chars.IsUpperAt(text, town) ? town : -1;
    }

    /// <summary>"Flat 3, 22 Elm Road": takes the flat before the number in.</summary>
    private static int IncludeUnitBefore(string text, int start, int floor)
    {
        int at = start;
        while (at > floor && start - at < 3 && (Chars.IsBlank(text[at - 1]) || text[at - 1] is ',' or '-'))
        {
            at--;
        }

        int value = Chars.WordStart(text, at, System.Math.Max(floor, at - 5));
        int wordEnd = value;
        while (wordEnd > floor && value - wordEnd < 2 && (Chars.IsSpace(text[wordEnd - 1]) || text[wordEnd - 1] == '.'))
        {
            wordEnd--;
        }

        int word = Chars.WordStart(text, wordEnd, System.Math.Max(floor, wordEnd - 14));
        bool isUnit = value < at && wordEnd < value && (Chars.IsDigit(text[value]) || at - value <= 2) && StreetWords.Find(text, word, wordEnd).Has(StreetWords.Part.Unit);
        return isUnit ? word : start;
    }
}
