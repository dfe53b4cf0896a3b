using System;

namespace Repartie.Threads;

/// <summary>Instants as the state keeps them: ticks of UTC, 0 for one that is not known.</summary>
internal static class ThreadTime
{
    public static DateTimeOffset Of(long ticks) => new(ticks, TimeSpan.Zero);

    public static DateTimeOffset? OrNull(long? ticks) => ticks is > 0 ? Of(ticks.Value) : null;
}
