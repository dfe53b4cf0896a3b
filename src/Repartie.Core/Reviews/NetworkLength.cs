using System;
using System.Collections.Generic;
using System.Globalization;
using Repartie.Text;

namespace Repartie.Reviews;

/// <summary>How long a public text may be on a network, counted as the network counts.</summary>
internal static class NetworkLength
{
    /// <summary>A link counts as much on X, whatever its length (X's published counting rules, t.co).</summary>
    private const int LinkOnX = 23;

    /// <summary>Limits that the networks publish in their help pages; where posts and comments differ, the smaller one that binds replies.</summary>
    private static readonly Dictionary<string, int> Limits = new(StringComparer.Ordinal)
    {
        ["x"] = 280,
        ["bluesky"] = 300,
        ["mastodon"] = 500,
        ["threads"] = 500,
        ["app-store"] = 350,
        ["linkedin"] = 1250,
        ["instagram"] = 2200,
        ["google-reviews"] = 4000,
        ["facebook"] = 8000,
        ["youtube"] = 10000,
    };

    /// <summary>The limit of the charter, else the network's; null where none is known.</summary>
    public static int? LimitOf(Charter charter, Network network)
    {
        foreach (NetworkProfile profile in charter.Networks)
        {
            if (profile.Network == network && profile.Limit is { } own)
            {
                return own;
            }
        }

        return Limits.TryGetValue(network.Name, out int limit) ? limit : null;
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

    public static LocalizedText Figure(int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of(text, text);
    }
}
