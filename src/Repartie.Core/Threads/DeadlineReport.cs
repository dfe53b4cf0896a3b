using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>The deadlines of a set of threads. Immutable.</summary>
public sealed class DeadlineReport
{
    private DeadlineReport(IEnumerable<ThreadFacts> threads)
    {
        List<ThreadDeadline> all = [.. threads.SelectMany(static t => t.Deadlines)];
        Passed = With(all, DeadlineStatus.Passed);
        DueSoon = With(all, DeadlineStatus.DueSoon);
        Open = With(all, DeadlineStatus.Open);
        MetLate = With(all, DeadlineStatus.MetLate);
        Met = With(all, DeadlineStatus.Met);
    }

    /// <summary>Deadlines that have passed without anything happening, the oldest first.</summary>
    public IReadOnlyList<ThreadDeadline> Passed { get; }

    /// <summary>Deadlines that are near, the nearest first.</summary>
    public IReadOnlyList<ThreadDeadline> DueSoon { get; }

    /// <summary>Deadlines with time left, the nearest first.</summary>
    public IReadOnlyList<ThreadDeadline> Open { get; }

    /// <summary>What happened too late.</summary>
    public IReadOnlyList<ThreadDeadline> MetLate { get; }

    /// <summary>What happened in time.</summary>
    public IReadOnlyList<ThreadDeadline> Met { get; }

    /// <summary>Collects the deadlines of threads.</summary>
    /// <param name="threads">The threads' facts, of any times and charters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="threads"/> or one of its items is null.</exception>
    public static DeadlineReport Of(IEnumerable<ThreadFacts> threads)
    {
        IReadOnlyList<ThreadFacts> all = Guard.Copy(Guard.NotNull(threads));
        return all.Any(static t => t is null) ? throw new ArgumentNullException(nameof(threads), "A thread is null.") : new DeadlineReport(all);
    }

    private static IReadOnlyList<ThreadDeadline> With(List<ThreadDeadline> all, DeadlineStatus status)
        => Guard.Copy(all.Where(d => d.Status == status).OrderBy(static d => d.Due).ThenBy(static d => d.PostId, StringComparer.Ordinal).ThenBy(static d => d.Kind));
}
