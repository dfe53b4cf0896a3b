using System;
using System.IO;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Output;

/// <summary>Writes what people read: with lines and colours on a terminal, as plain aligned text elsewhere. Dispose it to flush.</summary>
internal abstract class ReportWriter : IDisposable
{
    private readonly StreamWriter _writer;

    protected ReportWriter(StreamWriter writer) => _writer = writer;

    protected TextWriter Out => _writer;

    /// <summary>The writer that suits a stream.</summary>
    public static ReportWriter For(Stream output, CliConsole console, bool toTerminal)
        => toTerminal ? new TerminalWriter(CliConsole.TextOver(output), console.Width) : new PlainWriter(CliConsole.TextOver(output));

    /// <summary>The writer that suits standard output.</summary>
    public static ReportWriter For(CliConsole console) => For(console.Output, console, console.OutputIsTerminal);

    public abstract void Heading(string text);

    public abstract void Line(string text = "");

    /// <summary>A line that is read first, such as the decision.</summary>
    public abstract void Strong(string text);

    /// <summary>A text in which some spans stand out; spans are in order and do not overlap.</summary>
    public abstract void Marked(string text, System.Collections.Generic.IReadOnlyList<(int Start, int End)> spans);

    public abstract void Table(TextTable table);

    public void Dispose() => _writer.Dispose();
}
