namespace Repartie.Text;

/// <summary>
/// One pass over a text: folds case and accents, splits words, elisions and hashtags, and marks numbers, mentions, links, e-mail
/// addresses and emoji. Linear in the text; never throws for what a text says.
/// </summary>
internal static class Tokenizer
{
    public static void Tokenize(string text, TokenizedText target)
    {
        target.Reset(text);
        TokenScanner scanner = new(text, target);
#if NET8_0_OR_GREATER
        if (System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated && FirstCalls.AreOver)
        {
            scanner.RunBlocks();
        }
        else
        {
            scanner.RunOneByOne();
        }
#else
        scanner.RunOneByOne();
#endif
        Finish(scanner, target);
    }

    /// <summary>The same, one character after the other.</summary>
    internal static void TokenizeOneByOne(string text, TokenizedText target)
    {
        target.Reset(text);
        TokenScanner scanner = new(text, target);
        scanner.RunOneByOne();
        Finish(scanner, target);
    }

    private static void Finish(in TokenScanner scanner, TokenizedText target)
    {
        if (scanner.HasQuotes)
        {
            QuoteMarker.Mark(target);
        }
    }
}
