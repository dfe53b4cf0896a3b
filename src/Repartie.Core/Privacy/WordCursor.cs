namespace Repartie.Privacy;

/// <summary>Walks forward over the words of an address and says what separates each from the one before.</summary>
internal struct WordCursor(string text, int position)
{
    private const int MaxGap = 6;
    private const int MaxWord = 30;

    public enum Gap
    {
        /// <summary>The end of the text, or a sign that ends an address.</summary>
        Break,

        /// <summary>An apostrophe, a hyphen or nothing.</summary>
        Joined,
        Space,

        /// <summary>A full stop and perhaps a space.</summary>
        Dot,
        Comma,

        /// <summary>A dash between spaces.</summary>
        Dash,
        Line,
    }

    /// <summary>Where the present word begins.</summary>
    public int Start { get; private set; } = position;

    /// <summary>Where the present word ends.</summary>
    public int End { get; private set; } = position;

    /// <summary>What stood before the present word.</summary>
    public Gap Before { get; private set; }

    public readonly int Length => End - Start;

    public readonly bool IsUpper => Start < text.Length && (char.IsUpper(text[Start]) || Chars.IsDigit(text[Start]));

    public readonly bool IsNumber
    {
        get
        {
            for (int i = Start; i < End; i++)
            {
                if (!Chars.IsDigit(text[i]))
                {
                    return false;
                }
            }

            return End > Start;
        }
    }

    public readonly bool IsFirstDigit => Start < End && Chars.IsDigit(text[Start]);

    /// <summary>Moves to the next word; false, without moving, when none follows near enough.</summary>
    public bool Next()
    {
        Gap gap = Gap.Joined;
        int at = End;
        while (at < text.Length && !Chars.IsWord(text[at]))
        {
            char c = text[at];
            Gap one = c is ',' ? Gap.Comma
                : Chars.IsLine(c) ? Gap.Line
                : Chars.IsSpace(c) ? Gap.Space
                : c is '.' ? Gap.Dot
                : Chars.IsApostrophe(c) || Chars.IsIgnorable(c) ? Gap.Joined
                : Chars.IsDash(c) || c is '/' or '\u2022' or '|' ? (gap == Gap.Joined ? Gap.Joined : Gap.Dash)
                : c is '(' or ')' or '\u00B0' or '#' ? Gap.Space
                : Gap.Break;
            if (one == Gap.Break || at - End >= MaxGap)
            {
                return false;
            }

            gap = one > gap ? one : gap;
            at++;
        }

        if (at >= text.Length)
        {
            return false;
        }

        int end = at;
        while (end < text.Length && end - at < MaxWord && Chars.IsWord(text[end]))
        {
            end++;
        }

        Start = at;
        End = end;
        Before = gap;
        return true;
    }
}
