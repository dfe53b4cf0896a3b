using System;
using System.Collections.Generic;
using System.IO;
using Repartie.Cli.Classify;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Input;

namespace Repartie.Cli.Review;

/// <summary>One run of <c>review</c>. Drafts stream; publications are held, because each is judged beside the others.</summary>
internal sealed class ReviewRun(CliConsole console)
{
    private long _bad;
    private long _reviewed;
    private bool _errors;

    public required string Texts { get; init; }

    public bool Publications { get; init; }

    public string? Charters { get; init; }

    public DateTimeOffset? Now { get; init; }

    public string Language { get; init; } = "en";

    public string? Output { get; init; }

    public required string Format { get; init; }

    public int Run()
    {
        CharterShelf shelf = CharterShelf.Load(Charters);
        using InputFile input = InputFile.Open(Texts, console);
        OutputTarget.Check(Output, [Texts, .. shelf.Files]);
        using OutputTarget target = OutputTarget.Open(Output, console);
        MissingCharters missing = new();
        TextReviewer reviewer = new(new EngineCache(shelf), missing, Now);
        FindingFormat format = Format == "jsonl" ? new FindingJson(Language) : new FindingTable(console, target.IsTerminal, Language);
        List<PostRow> publications = [];
        try
        {
            OrderedPipeline.Run<RowBatch, ReviewBatch>(
                input.Rows.Next,
                batch => Read(batch, input.Parser, reviewer),
                (result, isLast) => Write(result, isLast, input.Name, format, target.Stream, publications),
                console.Workers,
                console.Cancelled);
            foreach (ReviewedText text in reviewer.All(publications))
            {
                console.Cancelled.ThrowIfCancellationRequested();
                Write(text, format, target.Stream);
            }
        }
        catch (OperationCanceledException)
        {
            format.End(target.Stream);
            target.Stream.Flush();
            console.Error.WriteLine(FormattableString.Invariant($"repartie: stopped after {_reviewed} texts; the output ends with a whole line."));
            return ExitCodes.Interrupted;
        }

        format.End(target.Stream);
        target.Stream.Flush();
        missing.Report(console.Error);
        if (_bad > 0)
        {
            console.Error.WriteLine(FormattableString.Invariant($"repartie: {_bad} of {_bad + _reviewed} rows could not be read; {_reviewed} were reviewed."));
        }

        return _bad > 0 || _errors ? ExitCodes.SomeBad : ExitCodes.Good;
    }

    private ReviewBatch Read(RowBatch batch, IRowParser parser, TextReviewer reviewer)
    {
        ReviewBatch result = new();
        foreach (RowSpan span in batch.Rows)
        {
            try
            {
                if (span.Fault is not null)
                {
                    throw new RowException(span.Fault);
                }

                if (parser.Parse(batch.Buffer.AsSpan(span.Start, span.Length)) is not { } row)
                {
                    continue;
                }

                if (Publications)
                {
                    result.Rows.Add(row);
                }
                else
                {
                    result.Reviewed.Add(reviewer.Reply(row));
                }
            }
            catch (RowException fault)
            {
                result.Faults.Add((span.Line, fault.Message));
            }
        }

        batch.Release();
        return result;
    }

    private void Write(ReviewBatch result, bool nothingWaits, string name, FindingFormat format, Stream output, List<PostRow> publications)
    {
        publications.AddRange(result.Rows);
        foreach (ReviewedText text in result.Reviewed)
        {
            Write(text, format, output);
        }

        foreach ((long line, string reason) in result.Faults)
        {
            console.Error.WriteLine(FormattableString.Invariant($"{name}({line}): {reason}"));
        }

        _bad += result.Faults.Count;
        if (nothingWaits)
        {
            output.Flush();
        }
    }

    private void Write(ReviewedText text, FindingFormat format, Stream output)
    {
        format.Write(output, text);
        _reviewed++;
        foreach (ReviewFinding finding in text.Findings)
        {
            _errors |= finding.Severity == FindingSeverity.Error;
        }
    }

    private sealed class ReviewBatch
    {
        public List<ReviewedText> Reviewed { get; } = [];

        public List<PostRow> Rows { get; } = [];

        public List<(long Line, string Reason)> Faults { get; } = [];
    }
}
