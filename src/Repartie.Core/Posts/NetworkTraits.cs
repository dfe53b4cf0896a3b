using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>Where people can write on a network.</summary>
[Flags]
public enum NetworkSurfaces
{
    /// <summary>Nothing is known of it.</summary>
    None = 0,

    /// <summary>Posts of one's own.</summary>
    Posts = 1,

    /// <summary>Replies and comments under posts.</summary>
    Replies = 2,

    /// <summary>Private messages between a customer and a brand.</summary>
    PrivateMessages = 4,

    /// <summary>Reviews of a brand, a place or a product, which need not name it.</summary>
    Reviews = 8,
}

/// <summary>
/// What a network allows. Immutable. Limits are those of an ordinary account's public reply, in characters as the network counts them;
/// they are starting points of 2025 that networks change at will, and a charter's own limit goes first (<see cref="NetworkProfile.Limit"/>).
/// </summary>
/// <remarks>
/// Sources: published tables of posting tools (Buffer, "Character limits for each social network"; dlvr.it, Publer and Letter Counter, all
/// read in November 2026) for X 280, Instagram 2,200, Threads 500, Mastodon 500 (each server's own choice), Bluesky 300, Facebook
/// comments 8,000, LinkedIn comments 1,250, TikTok comments 150, YouTube comments 10,000; Google's Android Publisher API for replies to
/// application reviews (about 350; Apple allows more, the shorter one counts for both stores).
/// </remarks>
public sealed class NetworkTraits
{
    private const NetworkSurfaces Social = NetworkSurfaces.Posts | NetworkSurfaces.Replies | NetworkSurfaces.PrivateMessages;
    private const NetworkSurfaces ReviewSite = NetworkSurfaces.Reviews | NetworkSurfaces.Replies;

    private static readonly Dictionary<Network, NetworkTraits> Table = new NetworkTraits[]
    {
        new(Network.X, 280, Social),
        new(Network.Facebook, 8_000, Social | NetworkSurfaces.Reviews),
        new(Network.Instagram, 2_200, Social),
        new(Network.LinkedIn, 1_250, Social),
        new(Network.TikTok, 150, Social),
        new(Network.YouTube, 10_000, NetworkSurfaces.Posts | NetworkSurfaces.Replies),
        new(Network.Threads, 500, Social),
        new(Network.Mastodon, 500, Social),
        new(Network.Bluesky, 300, Social),
        new(Network.Trustpilot, null, ReviewSite),
        new(Network.GoogleReviews, 4_096, ReviewSite),
        new(Network.AppStore, 350, ReviewSite),
    }.ToDictionary(static t => t.Network);

    private NetworkTraits(Network network, int? replyLimit, NetworkSurfaces surfaces)
    {
        Network = network;
        ReplyLimit = replyLimit;
        Surfaces = surfaces;
    }

    /// <summary>The networks of which something is known, by name.</summary>
    public static IReadOnlyList<NetworkTraits> Known { get; } = Guard.Copy(Table.Values.OrderBy(static t => t.Network.Name, StringComparer.Ordinal));

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>The longest public reply in characters; null where it is not known.</summary>
    public int? ReplyLimit { get; }

    /// <summary>Where people can write on it.</summary>
    public NetworkSurfaces Surfaces { get; }

    /// <summary>
    /// Whether posts there are reviews and nothing else. A review differs from a mention: it is about the brand without naming it, it gets one
    /// public reply, which can be changed, and there is no conversation and no private message.
    /// </summary>
    public bool IsReviewSite => (Surfaces & NetworkSurfaces.Reviews) != 0 && (Surfaces & NetworkSurfaces.Posts) == 0;

    /// <summary>Whether a post gets one reply of the brand only, which takes the place of an earlier one.</summary>
    public bool OneReplyPerPost => IsReviewSite;

    /// <summary>Whether the brand can pass into private messages there; true where nothing is known of the network.</summary>
    public bool HasPrivateMessages => Surfaces == NetworkSurfaces.None || (Surfaces & NetworkSurfaces.PrivateMessages) != 0;

    /// <summary>Whether posts of a network are reviews; without an allocation for networks that are not known.</summary>
    internal static bool IsReviewNetwork(Network network) => !network.IsUnknown && Table.TryGetValue(network, out NetworkTraits? traits) && traits.IsReviewSite;

    /// <summary>What a network allows; for one that is not known no limit and no surface.</summary>
    /// <param name="network">The network.</param>
    public static NetworkTraits Of(Network network)
        => Table.TryGetValue(network, out NetworkTraits? traits) ? traits : new NetworkTraits(network, null, NetworkSurfaces.None);
}
