namespace Repartie.Cli.Threads;

/// <summary>A row of a file of thread posts: the post, and what chooses its thread's charter.</summary>
internal sealed record ThreadRow(ThreadPost Post, string? Brand, Network Network, string? Sector);
