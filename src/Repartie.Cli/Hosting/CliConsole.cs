using System;
using System.IO;
using System.Text;
using System.Threading;

namespace Repartie.Cli.Hosting;

/// <summary>The streams of a run and what is known of them, so that tests can run every command inside their own process.</summary>
internal sealed class CliConsole
{
    private const int UsualWidth = 100;

    public CliConsole(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        Output = output;
        Error = error;
    }

    /// <summary>Standard input, as bytes: the encoding is checked here and not by the runtime.</summary>
    public Stream Input { get; }

    /// <summary>Standard output, as bytes: UTF-8 without a byte order mark on every system.</summary>
    public Stream Output { get; }

    public TextWriter Error { get; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>How many threads decide.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Set by Ctrl-C.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>A writer for text on standard output; dispose it to flush, the stream stays open.</summary>
    public StreamWriter OpenText() => TextOver(Output);

    public static StreamWriter TextOver(Stream stream)
        => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 8192, leaveOpen: true) { NewLine = "\n" };
}
