using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>By when the first response to a post is due: the most specific target, in business time of the charter's calendar.</summary>
internal sealed class ResponseClock
{
    private readonly CompiledCharter _charter;
    private readonly IReadOnlyList<ResponseTarget> _targets;
    private string[]? _kinds;

    public ResponseClock(CompiledCharter charter)
    {
        _charter = charter;
        _targets = charter.Charter.Responses.Count > 0 ? charter.Charter.Responses : DefaultResponseTargets.All;
    }

    public DateTimeOffset? RespondBy(Post post, TriageContext context, Priority priority, SignalBoard board)
    {
        return (post.CreatedAt ?? context.Now) is { } from ? RespondBy(from, post, priority, board) : null;
    }

    private DateTimeOffset? RespondBy(DateTimeOffset from, Post post, Priority priority, SignalBoard board)
    {
        TimeSpan? first = SpanFor(static target => target.First, post.Network, priority, kind => Shows(kind, board));
        return first is { } span ? _charter.Charter.Calendar.Add(from, span) : null;
    }

    /// <summary>The kinds of targets that a post is of, in ordinal order.</summary>
    public IReadOnlyList<string> KindsOn(SignalBoard board)
    {
        List<string> kinds = [];
        foreach (string kind in _kinds ??= KindsOf(_targets))
        {
            if (Shows(kind, board))
            {
                kinds.Add(kind);
            }
        }

        return kinds;
    }

    /// <summary>The span of the most specific target, the shortest of several; null where none is stated.</summary>
    /// <param name="member">First response, next response or resolution.</param>
    /// <param name="network">Where it was posted.</param>
    /// <param name="priority">How soon it is to be handled.</param>
    /// <param name="isOfKind">Whether the post is of a kind.</param>
    public TimeSpan? SpanFor(Func<ResponseTarget, TimeSpan?> member, Network network, Priority priority, Func<string, bool> isOfKind)
    {
        TimeSpan? best = null;
        int bestRank = -1;
        foreach (ResponseTarget target in _targets)
        {
            if (member(target) is not { } span)
            {
                continue;
            }

            int rank = Rank(target, network, priority, isOfKind);
            if (rank > bestRank || (rank == bestRank && rank >= 0 && span < best))
            {
                best = span;
                bestRank = rank;
            }
        }

        return best;
    }

    // Decisions do not ask for them, threads do.
    private static string[] KindsOf(IReadOnlyList<ResponseTarget> targets)
        => [.. targets.Select(static t => t.Kind).Where(static k => k is not null).Select(static k => k!).Distinct(StringComparer.Ordinal).OrderBy(static k => k, StringComparer.Ordinal)];

    private bool Shows(string kind, SignalBoard board)
    {
        int signal = _charter.Signals.Catalog.Find(kind);
        return signal >= 0 && board.Has(signal);
    }

    // An urgent post is urgent on every network; after that a network says more than the kind of post.
    private static int Rank(ResponseTarget target, Network network, Priority priority, Func<string, bool> isOfKind)
    {
        if ((!target.Network.IsUnknown && target.Network != network)
            || (target.Priority is { } asked && asked != priority)
            || (target.Kind is { } kind && !isOfKind(kind)))
        {
            return -1;
        }

        return (target.Priority is null ? 0 : 4) + (target.Network.IsUnknown ? 0 : 2) + (target.Kind is null ? 0 : 1);
    }
}
