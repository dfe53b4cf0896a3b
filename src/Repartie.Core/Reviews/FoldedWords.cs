using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Reviews;

/// <summary>The words of a text in folded form, so that case, accents and punctuation do not count.</summary>
internal static class FoldedWords
{
    /// <summary>The words of a whole text, separated by spaces.</summary>
    public static string Of(string text)
    {
        TokenizedText tokens = new();
        Tokenizer.Tokenize(text, tokens);
        return Of(tokens, 0, tokens.Count);
    }

    /// <summary>Nothing but letters and digits, in lower case: a value is the same however it is spaced and marked.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>The words among some tokens, separated by spaces; mentions, links and emoji are left out.</summary>
    public static string Of(TokenizedText text, int first, int count)
    {
        List<string> words = [];
        for (int t = first; t < first + count; t++)
        {
            if (text.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(text.FoldedForm(text.Tokens[t]).ToString());
            }
        }

        return string.Join(" ", words);
    }
}
