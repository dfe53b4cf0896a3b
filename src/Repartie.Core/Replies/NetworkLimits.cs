using System;
using System.Collections.Generic;

namespace Repartie.Replies;

/// <summary>
/// How long a public reply may be, and how its length counts. The limits are those that the networks publish for replies or comments
/// (looked up in 2025); a charter's own limit goes before them.
/// </summary>
internal static class NetworkLimits
{
    /// <summary>X counts every link as this many characters, whatever its length (docs.x.com, "Counting characters").</summary>
    private const int LinkOnX = 23;

    private static readonly Dictionary<string, int> Limits = new(StringComparer.Ordinal)
    {
        ["x"] = 280,
        ["bluesky"] = 300,
        ["threads"] = 500,
        ["mastodon"] = 500,
        ["tiktok"] = 150,
        ["instagram"] = 2200,
        ["linkedin"] = 1250,
        ["facebook"] = 8000,
        ["youtube"] = 10_000,
        ["google-reviews"] = 4096,
        // The shorter one of the two big stores.
        ["app-store"] = 350,
    };

    /// <summary>The longest reply on a network, or null for one without a known limit.</summary>
    public static int? Of(Charter charter, Network network)
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

    /// <summary>The length of a text on a network: never below what the network counts, nor below its characters.</summary>
    public static int Length(Network network, string text) => network == Network.X ? Math.Max(text.Length, LengthOnX(text)) : text.Length;

    // Letters of the alphabets of Europe count once, other characters twice, and a link 23, however short.
    private static int LengthOnX(string text)
    {
        int length = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (string.CompareOrdinal(text, at, "https://", 0, 8) == 0 || string.CompareOrdinal(text, at, "http://", 0, 7) == 0)
            {
                int end = at;
                while (end < text.Length && !char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                length += Math.Max(LinkOnX, end - at);
                at = end - 1;
                continue;
            }

            length += char.IsLowSurrogate(text[at]) ? 0 : IsLight(text[at]) ? 1 : 2;
        }

        return length;
    }

    private static bool IsLight(char c) => c is <= (char)4351 or >= (char)8192 and <= (char)8205 or >= (char)8208 and <= (char)8223 or >= (char)8242 and <= (char)8247;
}
