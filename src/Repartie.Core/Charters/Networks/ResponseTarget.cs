using System;

namespace Repartie;

/// <summary>How soon a post of some kind is to be answered, in business time of the charter's calendar. Immutable.</summary>
public sealed class ResponseTarget
{
    /// <summary>Describes a target.</summary>
    /// <param name="first">First response, or null.</param>
    /// <param name="network">The network it holds for; the default value for all.</param>
    /// <param name="kind">The signal it holds for, such as <c>complaint</c> or <c>question</c>; null for all posts.</param>
    /// <param name="priority">The priority it holds for; null for all.</param>
    /// <param name="next">Each further response to a person who was answered before and asks again; null for the same as the first.</param>
    /// <param name="resolution">Resolution, or null.</param>
    public ResponseTarget(TimeSpan? first, Network network = default, string? kind = null, Priority? priority = null, TimeSpan? next = null, TimeSpan? resolution = null)
    {
        First = first;
        Network = network;
        Kind = kind;
        Priority = priority;
        Next = next;
        Resolution = resolution;
    }

    /// <summary>The network, or the default value for all.</summary>
    public Network Network { get; }

    /// <summary>The signal, or null for all posts.</summary>
    public string? Kind { get; }

    /// <summary>The priority, or null for all.</summary>
    public Priority? Priority { get; }

    /// <summary>First response in business time, or null.</summary>
    public TimeSpan? First { get; }

    /// <summary>Each further response in business time; where no target states one, the first response's holds.</summary>
    public TimeSpan? Next { get; }

    /// <summary>Resolution in business time, from the first request of a person; null for no such deadline.</summary>
    public TimeSpan? Resolution { get; }
}
