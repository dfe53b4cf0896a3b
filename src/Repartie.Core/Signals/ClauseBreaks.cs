using System;
using Repartie.Text;

namespace Repartie.Signals;

/// <summary>Where one part of a sentence ends and another begins: a negation does not reach over it.</summary>
internal static class ClauseBreaks
{
    private static readonly string[] Words = ["but", "because", "and", "however", "though", "although", "mais", "car", "parce", "et", "donc", "pourtant", "alors", "sauf"];

    private static readonly string[] Ties = ["that", "think", "believe", "say", "said", "mean", "guess", "know", "if", "que", "qu", "si", "quand", "comme"];

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

        return IsNewSubject(text, token, word);
    }

    // « … ne sont pas revenus vendredi je saisis … », "… isn't back by friday I issue …": whoever speaks begins anew, unless "that" ties it.
    private static bool IsNewSubject(TokenizedText text, int token, ReadOnlySpan<char> word)
    {
        if (token == 0 || !(word.SequenceEqual("je".AsSpan()) || word.SequenceEqual("j".AsSpan()) || word.SequenceEqual("i".AsSpan())))
        {
            return false;
        }

        ReadOnlySpan<char> before = text.FoldedForm(text.Tokens[token - 1]);
        foreach (string tie in Ties)
        {
            if (before.SequenceEqual(tie.AsSpan()))
            {
                return false;
            }
        }

        return true;
    }
}
