namespace Repartie.Privacy;

/// <summary>What the few words before a number say about it, read backwards within a bounded window of the same sentence.</summary>
internal readonly struct Lead
{
    private const int Window = 90;
    private const int MaxWords = 9;

    private Lead(Cue first, int gap, Cue all, Cue previous, bool marker, bool colon, bool company, bool atPlace, bool money)
    {
        First = first;
        Gap = gap;
        All = all;
        Previous = previous;
        Marker = marker;
        Colon = colon;
        Company = company;
        AtPlace = atPlace;
        Money = money;
    }

    /// <summary>What the nearest word with a topic says.</summary>
    public Cue First { get; }

    /// <summary>How many words without a meaning here, or commas, stand between it and the number.</summary>
    public int Gap { get; }

    /// <summary>What all words of the window say.</summary>
    public Cue All { get; }

    /// <summary>What the word right before the number says.</summary>
    public Cue Previous { get; }

    /// <summary>Whether "n°", "number", "#" or the like stands before the number.</summary>
    public bool Marker { get; }

    /// <summary>Whether a colon or an equals sign stands before the number.</summary>
    public bool Colon { get; }

    /// <summary>Whether the nearest owner of the number is a customer service.</summary>
    public bool Company { get; }

    /// <summary>Whether a public place is named nearer than a home.</summary>
    public bool AtPlace { get; }

    /// <summary>Whether a currency stands before the number.</summary>
    public bool Money { get; }

    public bool Has(Cue cue) => All.Has(cue);

    public bool FirstIs(Cue cue) => First.Has(cue);

    /// <summary>Whether the number belongs to something public, such as a product or a flight.</summary>
    public bool IsPublic => FirstIs(Cue.Public) && !FirstIs(Cue.Case | Cue.Home) && Gap == 0;

    /// <summary>Reads the words before a place.</summary>
    public static Lead Read(string text, int start)
    {
        int floor = start > Window ? start - Window : 0;
        int place = start;
        int gap = 0;
        int firstGap = 0;
        Cue first = Cue.None;
        Cue all = Cue.None;
        Cue previous = Cue.None;
        bool marker = false;
        bool colon = false;
        bool company = false;
        bool? atPlace = null;
        bool money = false;
        bool touching = true;
        for (int words = 0; words < MaxWords; words++)
        {
            int end = Back(text, place, floor, start, ref gap, touching, ref marker, ref colon, ref money);
            if (end <= floor)
            {
                break;
            }

            int begin = Chars.WordStart(text, end, floor);
            if (begin > 0 && Chars.IsAt(text[begin - 1]))
            {
                break;
            }

            place = begin;
            Cue cue = Vocabulary.Find(text, begin, end);
            if (IsBorn(text, begin, end, start))
            {
                cue |= Cue.Birth;
            }

            // "your customer service", « le service clients »: whose number it is, unless the author stands between.
            company |= cue.Has(Cue.Service | Cue.Client) && ((all | cue) & (Cue.Service | Cue.Client)) == (Cue.Service | Cue.Client) && !all.Has(Cue.Self | Cue.Home);
            atPlace ??= cue.Has(Cue.Home | Cue.Self) ? false : cue.Has(Cue.Place) ? true : null;
            if (first == Cue.None && cue.Has(Cue.Topic))
            {
                first = cue;
                firstGap = gap;
            }

            all |= cue;
            previous = words == 0 ? cue : previous;
            money |= words == 0 && cue.Has(Cue.Currency);
            if (cue == Cue.None)
            {
                gap++;
                touching = false;
            }
            else if (gap == 0)
            {
                marker |= cue.Has(Cue.Marker);
            }
        }

        return new Lead(first, firstGap, all, previous, marker, colon, company, atPlace == true, money);
    }

    /// <summary>Passes the signs between two words backwards; the floor when the sentence begins there.</summary>
    private static int Back(string text, int place, int floor, int start, ref int gap, bool touching, ref bool marker, ref bool colon, ref bool money)
    {
        int lines = 0;
        int at = place;
        while (at > floor && !Chars.IsWord(text[at - 1]))
        {
            char c = text[--at];
            if (c is '#' or '\u2116' or '\u00B0' or '\u00BA')
            {
                marker |= touching && gap == 0;
            }
            else if (c is ':' or '=' or '\u2192' or '>')
            {
                colon |= touching && gap == 0;
            }
            else if (c is ',')
            {
                gap++;
            }
            else if (c is '!' or '?' or ';' or '\u2026' || (Chars.IsLine(c) && ++lines > 1))
            {
                return floor;
            }
            else if (c is '.' && at + 1 < text.Length && (at + 1 == start || Chars.IsBlank(text[at + 1])) && !IsAbbreviation(text, at, floor))
            {
                return floor;
            }
            else if (Chars.IsCurrency(c) && place == start)
            {
                money = true;
            }
        }

        return at;
    }

    private static bool IsAbbreviation(string text, int dot, int floor)
    {
        int begin = Chars.WordStart(text, dot, floor);
        return begin < dot && (dot - begin == 1 || Vocabulary.Find(text, begin, dot).Has(Cue.Short | Cue.Marker));
    }

    /// <summary>"D.O.B."; « né le », with the accent or right before the date: without it the word is the negation.</summary>
    private static bool IsBorn(string text, int begin, int end, int start)
    {
        if (end - begin == 1)
        {
            return Chars.StandsAt(text, begin - 4, "d.o.b");
        }

        if (end - begin < 2 || !Chars.StandsAt(text, begin, "ne"))
        {
            return false;
        }

        if (end - begin == 3)
        {
            return Chars.IsCombining(text[end - 1]);
        }

        return end - begin == 2 && (text[begin + 1] is '\u00E9' or '\u00C9' || (start - end <= 4 && Chars.StandsAt(text, end + 1, "le")));
    }
}
