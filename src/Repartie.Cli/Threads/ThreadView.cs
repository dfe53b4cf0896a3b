using System;

namespace Repartie.Cli.Threads;

/// <summary>A thread with what it means, and the charter of its brand.</summary>
internal sealed record ThreadView(PostThread Thread, ThreadFacts Facts, Charter Charter)
{
    /// <summary>The zone whose clocks the brand reads.</summary>
    public TimeZoneInfo Zone => Charter.Calendar.TimeZone;
}
