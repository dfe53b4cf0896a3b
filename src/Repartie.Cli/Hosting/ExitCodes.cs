namespace Repartie.Cli.Hosting;

/// <summary>What the tool returns to the shell; part of its contract.</summary>
internal static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Good = 0;

    /// <summary>It ran to the end, and some lines or charters are faulty.</summary>
    public const int SomeBad = 1;

    /// <summary>Nothing could be done: unusable input or arguments.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by Ctrl-C; 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
