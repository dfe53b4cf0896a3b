namespace Repartie.Privacy;

/// <summary>Asks the detectors of numbers in order, the most specific first.</summary>
internal static class NumberDetector
{
    private const int MaxPrefix = 5;
    private const int MinGlued = 5;

    /// <summary>What the word with digits between two places begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where the word ends.</param>
    /// <param name="floor">Where the part of the text begins that is still free.</param>
    /// <param name="run">Lent for reading groups of digits.</param>
    public static Finding Match(string text, int start, int end, int floor, ref NumberRun run)
        => LoneNumber.IsHarmless(text, start, end, floor) ? Finding.None : MatchAny(text, start, end, floor, ref run);

    /// <summary>The same, without a first look at what the word is.</summary>
    internal static Finding MatchAny(string text, int start, int end, int floor, ref NumberRun run)
    {
        int at = EmailDetector.AtBehind(text, start);
        if (at >= 0 && EmailDetector.Match(text, at, floor) is { IsFound: true } email)
        {
            return email;
        }

        start = PassGluedCue(text, start, end);
        if (!Chars.IsDigit(text[start]))
        {
            return MatchLetterFirst(text, start, end);
        }

        int mixed = TrackingFormats.MatchMixed(text, start, end);
        if (mixed > 0)
        {
            return Finding.Personal(PersonalDataKind.Reference, start, mixed);
        }

        if (start > 0 && text[start - 1] == '_')
        {
            return Finding.None; // the name of an account
        }

        run.Read(text, start);
        Lead lead = Lead.Read(text, start);
        int nir = NationalIdDetector.MatchNir(text, start, lead);
        if (nir > 0)
        {
            return Finding.Personal(PersonalDataKind.NationalId, start, nir);
        }

        bool continued = Tail.IsContinued(text, start) && floor != start - 1;
        return MatchDigits(text, start, end, floor, continued, run, lead);
    }

    private static Finding MatchDigits(string text, int start, int end, int floor, bool continued, in NumberRun run, in Lead lead)
    {
        Finding date = continued ? Finding.None : BirthDateDetector.Match(text, run, lead);
        if (date.IsFound && !(!date.IsPersonal && IsPhone(text, run, lead)))
        {
            return date;
        }

        bool named = lead.FirstIs(Cue.Case) && lead.Gap == 0 && !lead.FirstIs(Cue.Owner | Cue.Phone);
        if (!continued)
        {
            int tracking = TrackingFormats.MatchDigits(run);
            if (tracking >= 0)
            {
                return Finding.Personal(PersonalDataKind.Reference, start, run.End(tracking));
            }

            if (IbanDetector.IsRib(run, out int rib))
            {
                return Finding.Personal(PersonalDataKind.Iban, start, run.End(rib));
            }

            if (NationalIdDetector.IsSsn(run, lead) && !named && !lead.IsPublic)
            {
                return Finding.Personal(PersonalDataKind.NationalId, start, run.End(2));
            }

            int card = named && run.Length0 >= 12 && !lead.Has(Cue.Card) ? -1 : CardDetector.Match(text, run, lead);
            if (card >= 0)
            {
                return Finding.Personal(PersonalDataKind.Card, start, run.End(card));
            }

            // A name of six or more digits in one piece belongs to the word before it, whatever it looks like.
            bool onePiece = named && run.Length0 >= 10 && !(start > 0 && Chars.IsPlus(text[start - 1]));
            Finding phone = onePiece || (lead.IsPublic && !(start > 0 && Chars.IsPlus(text[start - 1]))) ? Finding.None : PhoneDetector.MatchWritten(text, run, lead);
            if (phone.IsFound)
            {
                return phone;
            }
        }

        Finding address = AddressDetector.Match(text, start, end, lead, floor);
        if (address.IsFound)
        {
            return address;
        }

        if (lead.Money || continued)
        {
            return Finding.None;
        }

        int first = IncludePrefix(text, start, floor);
        Finding reference = ReferenceDetector.Match(text, first, run, first == start ? lead : Lead.Read(text, first));
        if (reference.IsFound && named)
        {
            return reference;
        }

        Finding called = Tail.IsMeasured(text, end) ? Finding.None : PhoneDetector.MatchCalled(text, run, lead);
        return called.IsFound ? called : reference.IsFound ? reference : ReferenceDetector.MatchUnnamed(text, first, lead);
    }

    private static bool IsPhone(string text, in NumberRun run, in Lead lead) => PhoneDetector.MatchWritten(text, run, lead).IsFound;

    private static Finding MatchLetterFirst(string text, int start, int end)
    {
        int iban = IbanDetector.Match(text, start);
        if (iban > 0)
        {
            return Finding.Personal(PersonalDataKind.Iban, start, iban);
        }

        int mixed = TrackingFormats.MatchMixed(text, start, end);
        if (mixed > 0)
        {
            return Finding.Personal(PersonalDataKind.Reference, start, mixed);
        }

        Lead lead = Lead.Read(text, start);
        bool named = lead.FirstIs(Cue.Case) && lead.Gap == 0;
        if (start > 0 && text[start - 1] == '#' && !named)
        {
            return Finding.None; // a hashtag
        }

        int nino = named ? -1 : NationalIdDetector.MatchNino(text, start, lead);
        if (nino > 0)
        {
            return Finding.Personal(PersonalDataKind.NationalId, start, nino);
        }

        Finding postcode = AddressDetector.MatchPostcode(text, start, lead);
        return postcode.IsFound || (start > 0 && text[start - 1] == '_') ? postcode : ReferenceDetector.Match(text, start, default, lead);
    }

    /// <summary>"order028-447…", "no9240067183": the digits begin behind a word that names them; capitals as in "SR4587123" belong to the number.</summary>
    private static int PassGluedCue(string text, int start, int end)
    {
        int digit = start;
        while (digit < end && !Chars.IsDigit(text[digit]))
        {
            digit++;
        }

        if (digit == start || digit == end || !Chars.IsDigit(text[digit]))
        {
            return start;
        }

        Cue cue = Vocabulary.Find(text, start, digit);
        bool capitals = Chars.IsAsciiUpper(text[digit - 1]);
        bool isLong = end - digit >= MinGlued && Chars.IsDigit(text[end - 1]);
        return (cue.Has(Cue.Public) && isLong) || (cue.Has(Cue.Marker | Cue.Case | Cue.Phone) && !capitals) ? digit : start;
    }

    /// <summary>"CMD-2024-118": takes a short prefix in capitals into the reference, unless it is a word such as "REF".</summary>
    private static int IncludePrefix(string text, int start, int floor)
    {
        int first = start;
        for (int parts = 0; parts < 2; parts++)
        {
            int end = first - 1;
            if (end <= floor || !(Chars.IsDash(text[end]) || text[end] is '/' or '_'))
            {
                return first;
            }

            int begin = Chars.WordStart(text, end, System.Math.Max(floor, end - MaxPrefix - 1));
            if (begin == end || end - begin > MaxPrefix || !Chars.IsAsciiUpper(text[begin]) || IsCueOnly(text, begin, end))
            {
                return first;
            }

            for (int i = begin; i < end; i++)
            {
                if (!Chars.IsAsciiUpper(text[i]) && !Chars.IsDigit(text[i]))
                {
                    return first;
                }
            }

            first = begin;
        }

        return first;
    }

    /// <summary>Whether a prefix such as "REF" or "CMD" names the number itself; behind another such word it is part of the number.</summary>
    private static bool IsCueOnly(string text, int begin, int end)
    {
        if (Vocabulary.Find(text, begin, end) == Cue.None)
        {
            return false;
        }

        Lead lead = Lead.Read(text, begin);
        return !(lead.FirstIs(Cue.Case) && lead.Gap == 0);
    }
}
