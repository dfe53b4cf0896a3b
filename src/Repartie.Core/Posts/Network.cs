using System;

namespace Repartie;

/// <summary>A social network or review site, by name. The set is open: any name is accepted, the well-known ones are members.</summary>
/// <remarks>Names are compared without regard to case; aliases such as <c>twitter</c> are read as the network's present name.</remarks>
public readonly struct Network : IEquatable<Network>
{
    private readonly string? _name;

    /// <summary>Names a network.</summary>
    /// <param name="name">The network's name; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Network(string name)
    {
        _name = Canonical(Guard.NotBlank(name).Trim().ToLowerInvariant());
    }

    /// <summary>X, formerly Twitter.</summary>
    public static Network X { get; } = new("x");

    /// <summary>Facebook.</summary>
    public static Network Facebook { get; } = new("facebook");

    /// <summary>Instagram.</summary>
    public static Network Instagram { get; } = new("instagram");

    /// <summary>LinkedIn.</summary>
    public static Network LinkedIn { get; } = new("linkedin");

    /// <summary>TikTok.</summary>
    public static Network TikTok { get; } = new("tiktok");

    /// <summary>YouTube.</summary>
    public static Network YouTube { get; } = new("youtube");

    /// <summary>Threads.</summary>
    public static Network Threads { get; } = new("threads");

    /// <summary>Mastodon.</summary>
    public static Network Mastodon { get; } = new("mastodon");

    /// <summary>Bluesky.</summary>
    public static Network Bluesky { get; } = new("bluesky");

    /// <summary>Trustpilot, a review site.</summary>
    public static Network Trustpilot { get; } = new("trustpilot");

    /// <summary>Google reviews.</summary>
    public static Network GoogleReviews { get; } = new("google-reviews");

    /// <summary>Reviews in an application store.</summary>
    public static Network AppStore { get; } = new("app-store");

    /// <summary>The network's name in lower case; empty for the default value, which means that the network is not known.</summary>
    public string Name => _name ?? string.Empty;

    /// <summary>Whether the network is not known.</summary>
    public bool IsUnknown => _name is null;

    /// <summary>Compares two networks by name.</summary>
    public static bool operator ==(Network left, Network right) => left.Equals(right);

    /// <summary>Compares two networks by name.</summary>
    public static bool operator !=(Network left, Network right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Network other) => string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Network other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The network's name.</summary>
    public override string ToString() => Name;

    private static string Canonical(string name) => name switch
    {
        "twitter" or "x/twitter" => "x",
        "google" or "google reviews" or "google-maps" => "google-reviews",
        "app store" or "appstore" or "google-play" or "play-store" => "app-store",
        _ => name,
    };
}
