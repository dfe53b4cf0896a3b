using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Presence;

namespace Repartie;

/// <summary>Gathers threads that were read, one after the other in any order, into a <see cref="PresenceReview"/>. Not thread-safe.</summary>
public sealed class PresenceReviewBuilder
{
    private readonly Charter _charter;
    private readonly DateTimeOffset? _from;
    private readonly DateTimeOffset? _to;
    private readonly PresenceThresholds _thresholds;
    private readonly Dictionary<Network, NetworkLog> _logs = [];
    private int _undated;
    private int _missing;

    /// <summary>Starts a review.</summary>
    /// <param name="charter">The brand's charter: roles of networks, time zone, ghost thresholds.</param>
    /// <param name="from">The first moment of the period; null for the first post.</param>
    /// <param name="to">The last moment of the period; null for the last post.</param>
    /// <param name="thresholds">The thresholds; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="charter"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public PresenceReviewBuilder(Charter charter, DateTimeOffset? from = null, DateTimeOffset? to = null, PresenceThresholds? thresholds = null)
    {
        _charter = Guard.NotNull(charter);
        _from = from;
        _to = to is null || from is null || to >= from ? to : throw new ArgumentOutOfRangeException(nameof(to), to, "Allowed: not before the beginning of the period.");
        _thresholds = thresholds ?? PresenceThresholds.Default;
    }

    /// <summary>Adds a thread. Each thread is added once.</summary>
    /// <param name="thread">The thread, with its network.</param>
    /// <param name="facts">What an engine read in it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Add(PostThread thread, ThreadFacts facts)
    {
        Network network = Guard.NotNull(thread).Network;
        Guard.NotNull(facts);
        Expect(network);
        _missing += facts.MissingPosts;
        _undated += _logs[network].Take(thread, facts);
    }

    /// <summary>
    /// Says that posts of a network are among those that are handed in, so that it is reviewed even where there is none: silence is
    /// known there, and not only unseen.
    /// </summary>
    /// <param name="network">The network.</param>
    public void Expect(Network network)
    {
        if (!_logs.ContainsKey(network))
        {
            _logs.Add(network, new NetworkLog());
        }
    }

    /// <summary>Makes the review of what was added.</summary>
    public PresenceReview Build()
    {
        DateTimeOffset? from = _from ?? Earliest();
        DateTimeOffset? to = _to ?? Latest();
        if (from is null || to is null || to < from)
        {
            return new PresenceReview { From = _from, To = _to, Undated = _undated, MissingPosts = _missing, Thresholds = _thresholds };
        }

        PresenceClock clock = new(from.Value, to.Value, _charter.Calendar.TimeZone);
        NetworkPresence[] networks = [.. _logs.Select(l => l.Value.Sum(l.Key, _charter, clock, _thresholds))];
        return new PresenceReview
        {
            From = from,
            To = to,
            Posts = _logs.Values.Sum(l => l.PostsIn(clock)),
            Undated = _undated,
            MissingPosts = _missing,
            Thresholds = _thresholds,
            Networks = Guard.Copy(networks.OrderByDescending(static n => n.Verdict).ThenBy(static n => n.Network.Name, StringComparer.Ordinal)),
        };
    }

    private DateTimeOffset? Earliest() => _logs.Values.Min(static l => l.FirstAt);

    private DateTimeOffset? Latest() => _logs.Values.Max(static l => l.LastAt);
}
