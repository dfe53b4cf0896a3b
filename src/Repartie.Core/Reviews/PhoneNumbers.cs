using System;
using System.Collections.Generic;
using Repartie.Text;

namespace Repartie.Reviews;

/// <summary>A number of a draft, with its digits.</summary>
internal readonly record struct NumberInText(int Start, int End, string Digits, int Sentence);

/// <summary>
/// Finds the telephone numbers that a draft sends people to: behind words such as "call", and those of the charter and the public ones of
/// its country wherever they stand.
/// </summary>
internal static class PhoneNumbers
{
    private const int FewestDigits = 8;
    private const int MostDigits = 15;
    private const int FewestShort = 3;

    /// <summary>The numbers of a draft, in order.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="known">Numbers that are telephones wherever they stand.</param>
    public static IReadOnlyList<NumberInText> In(DraftReading draft, IReadOnlyList<string> known)
    {
        List<NumberInText> numbers = [];
        TokenizedText text = draft.Text;
        for (int t = 0; t < text.Count; t++)
        {
            if (!IsPlain(text.Tokens[t]))
            {
                continue;
            }

            int last = LastOf(text, draft.Source, t);
            bool isKnown = EndsKnown(draft, known, t, ref last);
            string digits = DigitsIn(draft.Source, text.Tokens[t].Start, text.Tokens[last].End);
            int start = text.Tokens[t].Start;
            start = start > 0 && draft.Source[start - 1] == '+' ? start - 1 : start;
            if (isKnown || IsCalled(draft, t, digits.Length))
            {
                numbers.Add(new NumberInText(start, text.Tokens[last].End, digits, text.Tokens[t].Sentence));
            }

            t = last;
        }

        return numbers;
    }

    /// <summary>Whether a published number and digits in a text are one number; country code and leading zeros do not count.</summary>
    public static bool Same(string published, string digits)
    {
        string own = DigitsIn(published, 0, published.Length).TrimStart('0');
        string other = digits.TrimStart('0');
        bool isShort = Math.Min(own.Length, other.Length) < FewestDigits - 1;
        return own.Length > 0 && other.Length > 0 && (isShort
            ? own == other
            : own.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(own, StringComparison.Ordinal));
    }

    public static string DigitsIn(string text, int start, int end)
    {
        System.Text.StringBuilder digits = new();
        for (int i = start; i < end; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                digits.Append(text[i]);
            }
        }

        return digits.ToString();
    }

    // Hours may stand right behind a number: "3900 (24/7)".
    private static bool EndsKnown(DraftReading draft, IReadOnlyList<string> known, int first, ref int last)
    {
        for (int end = last; known.Count > 0 && end >= first && end >= last - MostDigits; end--)
        {
            string digits = DigitsIn(draft.Source, draft.Text.Tokens[first].Start, draft.Text.Tokens[end].End);
            foreach (string number in known)
            {
                if (digits.Length >= FewestShort && Same(number, digits))
                {
                    last = end;
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsPlain(in Token token)
        => token.Kind == TokenKind.Number && (token.Flags & (TokenFlags.Money | TokenFlags.Clock | TokenFlags.Percent)) == 0;

    // The groups of one number: what stands between them is a separator and nothing else.
    private static int LastOf(TokenizedText text, string source, int first)
    {
        int last = first;
        while (last + 1 < text.Count && IsPlain(text.Tokens[last + 1]) && IsSeparator(source, text.Tokens[last].End, text.Tokens[last + 1].Start))
        {
            last++;
        }

        return last;
    }

    private static bool IsSeparator(string source, int start, int end)
    {
        if (end - start > 3)
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            if (source[i] is not (' ' or '-' or '.' or '(' or ')' or '/' or '\u00A0' or '\u202F' or '\u2011'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCalled(DraftReading draft, int token, int digits)
    {
        if (digits is < FewestShort or > MostDigits)
        {
            return false;
        }

        foreach (DraftHit hit in draft.In("offers-phone"))
        {
            bool inside = token >= hit.FirstToken && token <= hit.LastToken;
            if (inside || (digits >= FewestDigits && hit.Sentence == draft.Text.Tokens[token].Sentence && token > hit.FirstToken))
            {
                return true;
            }
        }

        return false;
    }
}
