using System;

namespace Repartie;

/// <summary>What a network is for.</summary>
public enum NetworkRole
{
    /// <summary>Questions and complaints are answered there.</summary>
    Service = 0,

    /// <summary>News and animation; service requests are redirected.</summary>
    News = 1,

    /// <summary>The brand reads and does not speak.</summary>
    Listening = 2,

    /// <summary>The brand is not there.</summary>
    NotUsed = 3,
}

/// <summary>A network as the brand uses it. Immutable.</summary>
public sealed class NetworkProfile
{
    /// <summary>Describes the use of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="role">What it is for.</param>
    /// <param name="limit">The longest public reply in characters, from 1; null for the network's own limit.</param>
    /// <param name="ghostAfter">The silence after which the account counts as a ghost; null for the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1 or <paramref name="ghostAfter"/> is not positive.</exception>
    public NetworkProfile(Network network, NetworkRole role, int? limit = null, TimeSpan? ghostAfter = null)
    {
        Network = network;
        Role = role;
        Limit = limit is null or > 0 ? limit : throw new ArgumentOutOfRangeException(nameof(limit), limit, "Allowed: 1 and more characters.");
        GhostAfter = ghostAfter is null || ghostAfter > TimeSpan.Zero ? ghostAfter : throw new ArgumentOutOfRangeException(nameof(ghostAfter), ghostAfter, "Allowed: a positive duration.");
    }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>What it is for.</summary>
    public NetworkRole Role { get; }

    /// <summary>The longest public reply in characters, or null.</summary>
    public int? Limit { get; }

    /// <summary>The silence after which the account counts as a ghost, or null.</summary>
    public TimeSpan? GhostAfter { get; }
}
