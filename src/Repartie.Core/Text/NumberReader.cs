namespace Repartie.Text;

/// <summary>Reads one number with its separators, and notes money, percentages and clock times. Letters after it are a word of their own.</summary>
internal static class NumberReader
{
    public static int Read(string text, int start, TokenizedText target, TokenFlags flags)
    {
        ref Token token = ref target.AddToken();
        token.FoldedStart = target.FoldedCount;
        token.Start = start;
        token.Kind = TokenKind.Number;
        token.Sentence = target.SentenceCount - 1;
        int position = Digits(text, start, target);
        bool clock = false;
        while (position + 1 < text.Length && IsDigit(text[position + 1]))
        {
            char c = text[position];
            if (c is not ('.' or ',' or ':' or '/' or '-' or 'h' or 'H'))
            {
                break;
            }

            clock |= c is ':' or 'h' or 'H';
            target.AppendFolded(CharTable.Fold(c));
            position = Digits(text, position + 1, target);
        }

        token.FoldedLength = target.FoldedCount - token.FoldedStart;
        token.Hash = Hashing.Of(target.FoldedForm(token));
        token.Flags = flags | (clock ? TokenFlags.Clock : TokenFlags.None);
        int unit = position;
        if (unit < text.Length && CharTable.ClassOf(text[unit]) == CharClass.Space)
        {
            unit++;
        }

        if (unit < text.Length)
        {
            CharClass kind = CharTable.ClassOf(text[unit]);
            if (kind == CharClass.Currency)
            {
                token.Flags |= TokenFlags.Money;
                position = unit + 1;
            }
            else if (kind == CharClass.Percent)
            {
                token.Flags |= TokenFlags.Percent;
                position = unit + 1;
            }
            else if (IsCurrencyWord(text, unit) && !IsOrdinal(text, token.Start, unit))
            {
                token.Flags |= TokenFlags.Money;
            }
        }

        token.End = position;
        return position;
    }

    private static int Digits(string text, int position, TokenizedText target)
    {
        while (position < text.Length && IsDigit(text[position]))
        {
            target.AppendFolded(CharTable.Fold(text[position]));
            position++;
        }

        return position;
    }

    private static bool IsDigit(char c) => CharTable.ClassOf(c) == CharClass.Digit;

    // "3e" is the third, "40e" forty euros.
    private static bool IsOrdinal(string text, int start, int unit)
        => unit - start == 1 && CharTable.Fold(text[unit]) == 'e' && (unit + 1 == text.Length || CharTable.ClassOf(text[unit + 1]) != CharClass.Letter);

    private static bool IsCurrencyWord(string text, int start)
    {
        foreach (string word in CurrencyWords)
        {
            int end = start + word.Length;
            if (end > text.Length || (end < text.Length && CharTable.ClassOf(text[end]) == CharClass.Letter))
            {
                continue;
            }

            int i = 0;
            while (i < word.Length && CharTable.Fold(text[start + i]) == word[i])
            {
                i++;
            }

            if (i == word.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] CurrencyWords =
        ["euros", "euro", "eur", "e", "dollars", "dollar", "usd", "pounds", "pound", "gbp", "quid", "bucks", "cents", "centimes", "chf", "balles", "rs", "rupees", "cad"];
}
