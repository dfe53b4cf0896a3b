using System;

namespace Repartie.Cli.Threads;

/// <summary>The order of threads for people who have to act: what is to be done before what is not, the pressing and overdue first.</summary>
internal static class Urgency
{
    /// <summary>Where nobody has written for so long, nobody stands at the door any more: those threads come after the others.</summary>
    public static readonly TimeSpan Stale = TimeSpan.FromDays(30);

    /// <summary>Whether nobody has written in a thread for very long.</summary>
    public static bool IsStale(ThreadFacts facts) => facts is { Now: { } now, LastAt: { } last } && now - last > Stale;

    public static int Compare(ThreadView left, ThreadView right)
    {
        int order = (left.Facts.Next is null).CompareTo(right.Facts.Next is null);
        order = order != 0 ? order : IsStale(left.Facts).CompareTo(IsStale(right.Facts));
        order = order != 0 ? order : left.Facts.Snowball.Level.CompareTo(right.Facts.Snowball.Level);
        order = order != 0 ? order : left.Facts.Priority.CompareTo(right.Facts.Priority);
        order = order != 0 ? order : left.Facts.Status.CompareTo(right.Facts.Status);
        order = order != 0 ? order : Due(left).CompareTo(Due(right));
        order = order != 0 ? order : Nullable.Compare(right.Facts.LastAt, left.Facts.LastAt);
        return order != 0 ? order : string.CompareOrdinal(left.Facts.Id, right.Facts.Id);
    }

    private static DateTimeOffset Due(ThreadView view) => view.Facts.NextDeadline?.Due ?? DateTimeOffset.MaxValue;
}
