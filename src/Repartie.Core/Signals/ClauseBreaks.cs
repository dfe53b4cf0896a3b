using System;
using Repartie.Text;

namespace Repartie.Signals;

/// <summary>Where one part of a sentence ends and another begins: a negation does not reach over it.</summary>
internal static class ClauseBreaks
{
    private static readonly string[] Words = ["but", "because", "and", "however", "though", "although", "mais", "car", "parce", "et", "donc", "pourtant", "alors", "sauf"];

    public static bool At(TokenizedText text, int token)
    {
        ref Token at = ref text.Tokens[token];
        if ((at.Flags & TokenFlags.AfterComma) != 0)
        {
            return true;
        }

        ReadOnlySpan<char> word = text.FoldedForm(at);
        foreach (string conjunction in Words)
        {
            if (word.SequenceEqual(conjunction.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
