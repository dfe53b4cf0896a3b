using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Classify;

/// <summary>Where decisions go: standard output, or a file that is written as rows come in.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly bool _owned;

    private OutputTarget(Stream stream, bool owned, bool isTerminal)
    {
        Stream = stream;
        _owned = owned;
        IsTerminal = isTerminal;
    }

    public Stream Stream { get; }

    public bool IsTerminal { get; }

    /// <summary>Refuses an output that is one of the inputs: opening it would empty it before it is read.</summary>
    /// <exception cref="UnusableException">The output is an input.</exception>
    public static void Check(string? output, IEnumerable<string> inputs)
    {
        if (IsStandard(output))
        {
            return;
        }

        string target = RealPath(output!);
        StringComparison comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (inputs.Where(static i => !IsStandard(i)).FirstOrDefault(i => string.Equals(RealPath(i), target, comparison)) is { } same)
        {
            throw new UnusableException($"--output {output}: this is the input '{same}'; choose another file.");
        }

        if (Directory.Exists(target))
        {
            throw new UnusableException($"--output {output}: this is a directory; a file is expected.");
        }
    }

    /// <summary>Opens a file, or standard output for <c>-</c> and null.</summary>
    /// <exception cref="UnusableException">The file cannot be written.</exception>
    public static OutputTarget Open(string? path, CliConsole console)
    {
        if (IsStandard(path))
        {
            return new OutputTarget(console.Output, owned: false, console.OutputIsTerminal);
        }

        try
        {
            return new OutputTarget(new FileStream(path!, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16), owned: true, isTerminal: false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UnusableException($"--output {path}: the file cannot be written ({fault.Message})", fault);
        }
    }

    public void Dispose()
    {
        if (_owned)
        {
            Stream.Dispose();
        }
    }

    private static bool IsStandard(string? path) => path is null or "-";

    // A link to the input is the input.
    private static string RealPath(string path)
    {
        string full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }
}
