using System;
using System.IO;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Input;

namespace Repartie.Cli.Classify;

/// <summary>One run of <c>classify</c>: everything that can be unusable is opened first, then rows stream from input to output.</summary>
internal sealed class ClassifyRun(CliConsole console)
{
    private long _bad;
    private long _decided;

    /// <summary>The input; null for the demonstration.</summary>
    public string? Posts { get; init; }

    public string? Charters { get; init; }

    public DateTimeOffset? Now { get; init; }

    public string Language { get; init; } = "en";

    public string? Output { get; init; }

    public string? Format { get; init; }

    /// <summary>Whether each decision comes with the reply to start from.</summary>
    public bool Replies { get; init; }

    public int Run()
    {
        if (Replies && Format is "table")
        {
            throw new UnusableException("--replies: a table has no room for replies; use --format jsonl or csv.");
        }

        CharterShelf shelf = CharterShelf.Load(Charters);
        using InputFile input = Posts is null ? Demonstration.Open(shelf) : InputFile.Open(Posts, console);
        OutputTarget.Check(Output, [Posts ?? "-", .. shelf.Files]);
        using OutputTarget target = OutputTarget.Open(Output, console);
        DecisionFormat format = FormatOf(target);
        EngineCache engines = new(shelf);
        MissingCharters missing = new();
        BatchClassifier classifier = new(input.Parser, engines, missing, format, Now, Replies);
        Progress progress = new(console, input.Length);
        format.Begin(target.Stream);
        try
        {
            OrderedPipeline.Run<RowBatch, BatchResult>(
                input.Rows.Next,
                classifier.Run,
                (result, isLast) => Write(result, isLast, target.Stream, format, input.Name, progress),
                console.Workers,
                console.Cancelled);
            format.End(target.Stream);
            target.Stream.Flush();
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            target.Stream.Flush();
            console.Error.WriteLine(FormattableString.Invariant($"repartie: stopped after {_decided} posts; the output ends with a whole line."));
            return ExitCodes.Interrupted;
        }

        progress.Clear();
        missing.Report(console.Error);
        if (_bad > 0)
        {
            console.Error.WriteLine(FormattableString.Invariant($"repartie: {_bad} of {_bad + _decided} rows could not be read; {_decided} were decided."));
        }

        return _bad > 0 ? ExitCodes.SomeBad : ExitCodes.Good;
    }

    private void Write(BatchResult result, bool nothingWaits, Stream output, DecisionFormat format, string name, Progress progress)
    {
        format.Flush(output, result);
        if (nothingWaits)
        {
            // Whoever reads a pipe sees what there is while no more comes in.
            output.Flush();
        }

        _decided += result.Decided;
        _bad += result.Faults.Count;
        if (result.Faults.Count > 0)
        {
            progress.Clear();
        }

        foreach ((long line, string reason) in result.Faults)
        {
            console.Error.WriteLine(FormattableString.Invariant($"{name}({line}): {reason}"));
        }

        progress.Advance(result.Decided, result.BytesRead);
    }

    private DecisionFormat FormatOf(OutputTarget target) => (Format ?? (Posts is null && !Replies ? "table" : "jsonl")) switch
    {
        "csv" => new CsvFormat(Replies),
        "table" => new TableFormat(console, target.IsTerminal, Language),
        _ => new JsonlFormat(Language),
    };
}
