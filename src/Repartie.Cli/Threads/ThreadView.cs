using System;

namespace Repartie.Cli.Threads;

/// <summary>A thread with what it means, and the zone whose clocks its brand reads.</summary>
internal sealed record ThreadView(PostThread Thread, ThreadFacts Facts, TimeZoneInfo Zone);
