namespace Repartie.Privacy;

/// <summary>E-mail addresses whose at sign is written out: "name [at] domain [dot] com", « nom (arobase) domaine point fr », "name at gmail dot com".</summary>
internal static class DisguisedEmail
{
    private const int MaxParts = 4;
    private static readonly WordTable s_at = new(("at arobase arrobase arobas arobaze arrobas arobace a chez", 1));
    private static readonly WordTable s_dot = new(("dot point pt", 1));
    private static readonly WordTable s_notLocal = new(("the a an me us it look arrived waiting is are was am im and or to not was at you i we he she they", 1));

    /// <summary>An address whose disguised at sign is an opening bracket at a place: "[at]", "(arobase)", "{@}".</summary>
    public static Finding MatchBracket(string text, int open, int floor)
    {
        int at = Bracketed(text, open, out int word, out int wordEnd);
        bool sign = wordEnd == word + 1 && word < text.Length && Chars.IsAt(text[word]);
        if (at < 0 || !(sign || s_at.Contains(text, word, wordEnd)))
        {
            return Finding.None;
        }

        return Match(text, open, at, floor, strict: false);
    }

    /// <summary>An address whose at sign is the bare word at a place: "at", « arobase ».</summary>
    public static Finding MatchWord(string text, int start, int end, int floor)
    {
        if (end - start is not (2 or >= 6 and <= 8) || !s_at.Contains(text, start, end))
        {
            return Finding.None;
        }

        return Match(text, start, end, floor, strict: end - start == 2);
    }

    /// <summary>Reads the local part before and the domain behind; in strict reading the bare word "at" needs more evidence.</summary>
    private static Finding Match(string text, int atStart, int atEnd, int floor, bool strict)
    {
        int localEnd = BackOverSigns(text, atStart, floor);
        int start = EmailDetector.LocalStart(text, localEnd, floor);
        if (start == localEnd || localEnd < atStart - 3 || (start > 0 && Chars.IsAt(text[start - 1])))
        {
            return Finding.None;
        }

        int domain = PassSigns(text, atEnd);
        int end = ReadDomain(text, domain, out bool spoken);
        if (end < 0 || s_notLocal.Contains(text, domain, LabelEnd(text, domain)))
        {
            return Finding.None;
        }

        if (strict && !IsClear(text, start, localEnd, domain, end, spoken))
        {
            return Finding.None;
        }

        start = IncludeSpokenDots(text, start, floor);
        return EmailWords.IsPublic(text, start, localEnd, domain, end)
            ? Finding.Harmless(start, end)
            : Finding.Personal(PersonalDataKind.Email, start, end);
    }

    /// <summary>"name at gmail dot com", but neither "look at amazon.com" nor "I am at orange.fr".</summary>
    private static bool IsClear(string text, int start, int localEnd, int domain, int end, bool spoken)
    {
        if (s_notLocal.Contains(text, start, localEnd))
        {
            return false;
        }

        bool provider = EmailWords.IsProvider(text, domain, end);
        bool name = false;
        for (int i = start; i < localEnd; i++)
        {
            name |= Chars.IsDigit(text[i]) || text[i] is '.' or '_';
        }

        return spoken ? provider || name : EmailWords.IsProviderName(text, domain, LabelEnd(text, domain)) || (provider && name);
    }

    /// <summary>The end of a domain whose dots may be written out, or -1; whether one was.</summary>
    private static int ReadDomain(string text, int start, out bool spoken)
    {
        spoken = false;
        int at = start;
        for (int part = 0; part < MaxParts; part++)
        {
            int end = LabelEnd(text, at);
            if (end == at)
            {
                return -1;
            }

            if (part > 0 && EmailWords.IsSuffix(text, at, end))
            {
                // "dot co dot uk": the suffix may go on.
                int more = PassDot(text, end, out bool word);
                int moreEnd = more < 0 ? -1 : LabelEnd(text, more);
                bool goesOn = more > 0 && moreEnd - more is 2 or 3 && (word || !char.IsUpper(text[more])) && EmailWords.IsSuffix(text, more, moreEnd);
                return goesOn ? moreEnd : end;
            }

            at = PassDot(text, end, out bool spelled);
            spoken |= spelled;
            if (at < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The place behind a dot, as a sign, a word or a bracketed word; -1 when none follows.</summary>
    private static int PassDot(string text, int start, out bool spelled)
    {
        spelled = false;
        if (start < text.Length && text[start] == '.' && Chars.IsWordAt(text, start + 1))
        {
            return start + 1;
        }

        int at = PassSigns(text, start);
        int after = Bracketed(text, at, out int word, out int wordEnd);
        if (after < 0)
        {
            word = at;
            wordEnd = after = LabelEnd(text, at);
        }

        bool sign = wordEnd == word + 1 && word < text.Length && text[word] == '.';
        spelled = sign || (at > start | wordEnd < after && s_dot.Contains(text, word, wordEnd));
        return spelled ? PassSigns(text, after) : -1;
    }

    /// <summary>"[ at ]": the place behind the closing bracket, and the word inside; -1 when there is no such thing.</summary>
    private static int Bracketed(string text, int open, out int word, out int wordEnd)
    {
        word = wordEnd = open;
        if (open >= text.Length || text[open] is not ('[' or '(' or '{' or '<' or '*'))
        {
            return -1;
        }

        word = Chars.SkipSpaces(text, open + 1, 1);
        wordEnd = LabelEnd(text, word);
        wordEnd = wordEnd == word && word < text.Length && (Chars.IsAt(text[word]) || text[word] == '.') ? word + 1 : wordEnd;
        int close = Chars.SkipSpaces(text, wordEnd, 1);
        return close < text.Length && text[close] is ']' or ')' or '}' or '>' or '*' ? close + 1 : -1;
    }

    /// <summary>"jean dot dupont at": takes the words before a written-out dot into the local part.</summary>
    private static int IncludeSpokenDots(string text, int start, int floor)
    {
        for (int part = 0; part < 2; part++)
        {
            int dotEnd = BackOverSigns(text, start, floor);
            bool bracketed = dotEnd > floor && text[dotEnd - 1] is ']' or ')' or '}' or '>';
            dotEnd -= bracketed ? 1 : 0;
            int dot = Chars.WordStart(text, dotEnd, System.Math.Max(floor, dotEnd - 8));
            if (dotEnd == start || !s_dot.Contains(text, dot, dotEnd))
            {
                return start;
            }

            dot -= bracketed && dot > floor ? 1 : 0;
            int end = BackOverSigns(text, dot, floor);
            int begin = EmailDetector.LocalStart(text, end, floor);
            if (begin == end || end == dot)
            {
                return start;
            }

            start = begin;
        }

        return start;
    }

    private static int PassSigns(string text, int start)
    {
        int at = start;
        while (at < text.Length && at - start < 2 && (Chars.IsSpace(text[at]) || text[at] is '_' or '-'))
        {
            at++;
        }

        return at;
    }

    private static int BackOverSigns(string text, int end, int floor)
    {
        int at = end;
        while (at > floor && end - at < 2 && (Chars.IsSpace(text[at - 1]) || (text[at - 1] is '_' or '-' && end - at == 0)))
        {
            at--;
        }

        return at;
    }

    private static int LabelEnd(string text, int start)
    {
        int at = start;
        while (at < text.Length && at - start < 40 && (Chars.IsWord(text[at]) || (at > start && text[at] == '-' && Chars.IsWordAt(text, at + 1))))
        {
            at++;
        }

        return at;
    }
}
