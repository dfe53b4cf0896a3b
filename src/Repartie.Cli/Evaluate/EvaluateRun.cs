using System;
using System.Collections.Generic;
using Repartie.Cli.Classify;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Input;
using Repartie.Cli.Output;

namespace Repartie.Cli.Evaluate;

/// <summary>One run of <c>evaluate</c>.</summary>
internal sealed class EvaluateRun(CliConsole console)
{
    public const int ErrorsShown = 50;

    public required string Labelled { get; init; }

    public string? Charters { get; init; }

    public string? Part { get; init; }

    public bool SummaryOnly { get; init; }

    public bool MaskMentions { get; init; }

    public int Errors { get; init; } = ErrorsShown;

    public string Language { get; init; } = "en";

    public int Run()
    {
        CharterShelf shelf = CharterShelf.Load(Charters);
        using InputFile input = InputFile.Open(Labelled, console, withLabels: true);
        EngineCache engines = new(shelf);
        MissingCharters missing = new();
        List<EvaluatedRow> rows = [];
        SortedSet<string> parts = new(StringComparer.Ordinal);
        long bad = 0;
        OrderedPipeline.Run<RowBatch, Evaluated>(
            input.Rows.Next,
            batch => Evaluate(batch, input.Parser, engines, missing),
            (result, _) =>
            {
                rows.AddRange(result.Rows);
                parts.UnionWith(result.Parts);
                bad += result.Faults.Count;
                foreach ((long line, string reason) in result.Faults)
                {
                    console.Error.WriteLine(FormattableString.Invariant($"{input.Name}({line}): {reason}"));
                }
            },
            console.Workers,
            console.Cancelled);
        if (rows.Count == 0)
        {
            throw new UnusableException(Part is null
                ? $"{input.Name}: there is no labelled row."
                : $"{input.Name}: there is no labelled row of the part '{Part}'; parts are {string.Join(", ", parts)}{NearestName.Ending(Part, parts)}");
        }

        using ReportWriter report = ReportWriter.For(console);
        new EvaluationReport(report).Write(rows);
        if (!SummaryOnly)
        {
            new ErrorReport(report, Language, Errors).Write(rows);
        }

        missing.Report(console.Error);
        return bad > 0 ? ExitCodes.SomeBad : ExitCodes.Good;
    }

    private Evaluated Evaluate(RowBatch batch, IRowParser parser, EngineCache engines, MissingCharters missing)
    {
        Evaluated result = new();
        foreach (RowSpan span in batch.Rows)
        {
            try
            {
                if (span.Fault is not null)
                {
                    throw new RowException(span.Fault);
                }

                if (parser.Parse(batch.Buffer.AsSpan(span.Start, span.Length)) is { } row)
                {
                    Add(row, engines, missing, result);
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

    private void Add(PostRow row, EngineCache engines, MissingCharters missing, Evaluated result)
    {
        result.Parts.Add(row.Labels!.Part ?? EvaluatedRow.NotGiven);
        if (Part is not null && !string.Equals(row.Labels.Part, Part, StringComparison.Ordinal))
        {
            return;
        }

        if (row.Labels.Disposition is null)
        {
            throw new RowException($"'expected.disposition' is missing; allowed are {string.Join(", ", Enum.GetNames<Disposition>())}.");
        }

        TriageEngine engine = engines.For(row.Post.Brand, row.Sector, missing);
        Post post = MaskMentions ? MentionMask.Apply(row.Post) : row.Post;
        PostThread thread = MaskMentions ? MentionMask.Apply(row.Thread) : row.Thread;
        result.Rows.Add(new EvaluatedRow(row, engine, engine.Decide(post, new TriageContext(thread))));
    }

    private sealed class Evaluated
    {
        public List<EvaluatedRow> Rows { get; } = [];

        public HashSet<string> Parts { get; } = new(StringComparer.Ordinal);

        public List<(long Line, string Reason)> Faults { get; } = [];
    }
}
