namespace Repartie.Privacy;

/// <summary>What stands right after a number: a unit or a currency makes it a quantity.</summary>
internal static class Tail
{
    private const int MaxUnit = 12;

    private static readonly WordTable s_goingOn = new(
        ("from was is isnt has hasnt had still never not arrived and for says d du de est n na a etait toujours tjs jamais pas qui et pour passee faite recue", 1));

    /// <summary>Whether a number that ends at a place is an amount, a share or a quantity.</summary>
    public static bool IsMeasured(string text, int end)
    {
        int at = Chars.SkipSpaces(text, end, 2);
        if (at >= text.Length)
        {
            return false;
        }

        if (Chars.IsCurrency(text[at]) || text[at] is '%' or '\u2030')
        {
            return true;
        }

        if (at == end || !Chars.IsWord(text[at]))
        {
            return false;
        }

        int stop = at;
        while (stop < text.Length && stop - at <= MaxUnit && Chars.IsWord(text[stop]))
        {
            stop++;
        }

        return Vocabulary.Find(text, at, stop).Has(Cue.Unit | Cue.Currency)
            || (stop - at == 1 && text[at] is 'k' or 'K' or 'M' && stop < text.Length && Chars.IsCurrency(text[stop]));
    }

    /// <summary>
    /// Whether the sentence ends behind a number or goes on with "from", "has", « d'hier », « n'est », so that the number counts nothing:
    /// "order 5521 from last night", never "order 5521 pizzas".
    /// </summary>
    public static bool GoesOn(string text, int end)
    {
        int at = Chars.SkipSpaces(text, end, 2);
        if (at >= text.Length || text[at] is '.' or '!' or '?' or ')' or ';' || (text[at] is ',' && !Chars.IsDigitAt(text, at + 1)))
        {
            return true;
        }

        int stop = at;
        while (stop < text.Length && stop - at <= MaxUnit && Chars.IsWord(text[stop]))
        {
            stop++;
        }

        return stop > at && s_goingOn.Find(text, at, stop) != 0;
    }

    /// <summary>Whether a number goes on behind a decimal sign: "49,99".</summary>
    public static bool IsDecimal(string text, int end)
        => end < text.Length && text[end] is '.' or ',' && Chars.IsDigitAt(text, end + 1);

    /// <summary>Whether a number is the part behind a decimal sign or a tight sign of a longer one.</summary>
    public static bool IsContinued(string text, int start)
        => start > 1 && (text[start - 1] is '.' or ',' or ':' || Chars.IsDash(text[start - 1])) && Chars.IsDigit(text[start - 2]);
}
