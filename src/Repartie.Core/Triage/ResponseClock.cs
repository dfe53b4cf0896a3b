using System;
using System.Collections.Generic;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>By when the first response to a post is due: the most specific target, in business time of the charter's calendar.</summary>
internal sealed class ResponseClock
{
    private readonly CompiledCharter _charter;
    private readonly IReadOnlyList<ResponseTarget> _targets;

    public ResponseClock(CompiledCharter charter)
    {
        _charter = charter;
        _targets = charter.Charter.Responses.Count > 0 ? charter.Charter.Responses : DefaultResponseTargets.All;
    }

    public DateTimeOffset? RespondBy(Post post, TriageContext context, Priority priority, SignalBoard board)
    {
        if ((post.CreatedAt ?? context.Now) is not { } from)
        {
            return null;
        }

        ResponseTarget? best = null;
        int bestRank = -1;
        foreach (ResponseTarget target in _targets)
        {
            int rank = Rank(target, post.Network, priority, board);
            if (rank > bestRank || (rank == bestRank && rank >= 0 && target.First < best!.First))
            {
                best = target;
                bestRank = rank;
            }
        }

        return best?.First is { } first ? _charter.Charter.Calendar.Add(from, first) : null;
    }

    // An urgent post is urgent on every network; after that a network says more than the kind of post.
    private int Rank(ResponseTarget target, Network network, Priority priority, SignalBoard board)
    {
        if (target.First is null
            || (!target.Network.IsUnknown && target.Network != network)
            || (target.Priority is { } asked && asked != priority))
        {
            return -1;
        }

        if (target.Kind is { } kind)
        {
            int signal = _charter.Signals.Catalog.Find(kind);
            if (signal < 0 || !board.Has(signal))
            {
                return -1;
            }
        }

        return (target.Priority is null ? 0 : 4) + (target.Network.IsUnknown ? 0 : 2) + (target.Kind is null ? 0 : 1);
    }
}
