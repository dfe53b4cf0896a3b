using System;
using System.Text;
using Repartie.Text;

namespace Repartie.Signals;

/// <summary>Compares brand names and handles: only folded letters and digits count.</summary>
internal static class BrandNames
{
    /// <summary>The name reduced to folded letters and digits.</summary>
    public static string Key(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (char c in name)
        {
            if (CharTable.ClassOf(c) is CharClass.Letter or CharClass.Digit)
            {
                char folded = CharTable.Fold(c);
                key.Append(folded == CharTable.Two ? FoldingData.Pair(c) : folded.ToString());
            }
        }

        return key.ToString();
    }

    /// <summary>Whether a mention, folded and with its sign, has this key.</summary>
    public static bool Matches(ReadOnlySpan<char> mention, string key)
    {
        int k = 0;
        for (int i = 1; i < mention.Length; i++)
        {
            if (mention[i] is '_' or '.' or '-')
            {
                continue;
            }

            if (k == key.Length || mention[i] != key[k])
            {
                return false;
            }

            k++;
        }

        return k == key.Length && k > 0;
    }

    /// <summary>The last token of the words that spell the key from a token on, or -1.</summary>
    public static int SpelledFrom(TokenizedText text, int token, string key)
    {
        int k = 0;
        for (int t = token; t < text.Count; t++)
        {
            ref Token at = ref text.Tokens[t];
            if (at.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                return -1;
            }

            foreach (char c in text.FoldedForm(at))
            {
                if (k == key.Length || key[k] != c)
                {
                    return -1;
                }

                k++;
            }

            if (k == key.Length)
            {
                return t;
            }
        }

        return -1;
    }
}
