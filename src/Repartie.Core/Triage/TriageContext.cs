using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>What a decision may depend on beside the post: its thread, signals of the host, the time. Immutable.</summary>
public sealed class TriageContext
{
    /// <summary>Describes a context.</summary>
    /// <param name="thread">What was said before; null for nothing.</param>
    /// <param name="hostSignals">Names of signals that the host has seen, such as <c>vip</c>; names that the charter does not declare as host signals are ignored; null for none.</param>
    /// <param name="now">The time, which decides what is open; null for the post's own time.</param>
    /// <param name="facts">
    /// What is known of the whole thread, by a <see cref="ThreadEngine"/>: rules can compare it, the priority rises with it, and no channel is offered
    /// that failed the author before. Null for nothing beyond the thread's posts.
    /// </param>
    public TriageContext(PostThread? thread = null, IEnumerable<string>? hostSignals = null, DateTimeOffset? now = null, ThreadFacts? facts = null)
    {
        Thread = thread ?? PostThread.Empty;
        HostSignals = Guard.Copy(hostSignals);
        Now = now;
        Facts = facts;
    }

    /// <summary>No thread, no host signals, no time.</summary>
    public static TriageContext Empty { get; } = new();

    /// <summary>What was said before; never null.</summary>
    public PostThread Thread { get; }

    /// <summary>Names of signals that the host has seen.</summary>
    public IReadOnlyList<string> HostSignals { get; }

    /// <summary>The time, or null.</summary>
    public DateTimeOffset? Now { get; }

    /// <summary>What is known of the whole thread, or null.</summary>
    public ThreadFacts? Facts { get; }
}
