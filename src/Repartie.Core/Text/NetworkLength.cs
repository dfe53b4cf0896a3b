using System;
using Repartie.Posts;

namespace Repartie.Text;

/// <summary>How long a public text is, counted as its network counts.</summary>
internal static class NetworkLength
{
    /// <summary>A link counts as much on X, whatever its length (X's published counting rules, t.co).</summary>
    private const int LinkOnX = 23;

    /// <summary>The length of a text to send: never below what the network counts, nor below its characters, so that it fits however links are counted.</summary>
    public static int Of(string text, Network network)
    {
        if (network != Network.X)
        {
            return text.Length;
        }

        TokenizedText tokens = new();
        Tokenizer.Tokenize(WellFormed.Text(text), tokens);
        return Math.Max(text.Length, Measure(tokens, network, int.MaxValue).Length);
    }

    /// <summary>The length as the network counts it, and where the limit is passed (-1 where it is not).</summary>
    public static (int Length, int PassedAt) Measure(TokenizedText text, Network network, int limit)
    {
        bool onX = network == Network.X;
        int length = 0;
        int passedAt = -1;
        int at = onX ? BehindMentions(text) : 0;
        int token = 0;
        while (at < text.Source.Length)
        {
            while (token < text.Count && (text.Tokens[token].Start < at || text.Tokens[token].Kind != TokenKind.Link))
            {
                token++;
            }

            bool isLink = onX && token < text.Count && text.Tokens[token].Start == at;
            int next = isLink ? text.Tokens[token].End : at + StringInfoLength(text.Source, at);
            length += isLink ? LinkOnX : WeightOf(text.Source, at, next, onX);
            if (length > limit && passedAt < 0)
            {
                passedAt = at;
            }

            at = next;
        }

        return (length, passedAt);
    }

    // Mentions at the start of a reply are not counted on X.
    private static int BehindMentions(TokenizedText text)
    {
        int at = 0;
        for (int t = 0; t < text.Count && text.Tokens[t].Kind == TokenKind.Mention && text.Tokens[t].Start <= at + 1; t++)
        {
            at = text.Tokens[t].End;
        }

        while (at > 0 && at < text.Source.Length && text.Source[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static int StringInfoLength(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    // X counts Latin and most European letters and general punctuation once, everything else twice; joiners and emoji variants belong to their emoji.
    private static int WeightOf(string text, int at, int next, bool onX)
    {
        if (!onX)
        {
            return 1;
        }

        int codePoint = next - at == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        if (codePoint is 0xFE0F or >= 0x1F3FB and <= 0x1F3FF)
        {
            return 0;
        }

        return codePoint is <= 4351 or >= 8192 and <= 8205 or >= 8208 and <= 8223 or >= 8242 and <= 8247 ? 1 : 2;
    }
}
