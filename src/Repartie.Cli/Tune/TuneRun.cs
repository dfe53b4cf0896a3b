using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Input;

namespace Repartie.Cli.Tune;

/// <summary>One run of <c>tune</c>.</summary>
internal sealed class TuneRun(CliConsole console)
{
    public required string Labelled { get; init; }

    public string? Charters { get; init; }

    public string? Part { get; init; }

    public required string Output { get; init; }

    public int Run()
    {
        Classify.OutputTarget.Check(Output, [Labelled]);
        EngineCache engines = new(CharterShelf.Load(Charters));
        MissingCharters missing = new();
        using InputFile input = InputFile.Open(Labelled, console, withLabels: true);
        List<LabelledPost> posts = [];
        int bad = 0;
        while (input.Rows.Next() is { } batch)
        {
            console.Cancelled.ThrowIfCancellationRequested();
            foreach (RowSpan span in batch.Rows)
            {
                try
                {
                    Add(span.Fault is null ? input.Parser.Parse(batch.Buffer.AsSpan(span.Start, span.Length)) : throw new RowException(span.Fault), engines, missing, posts);
                }
                catch (RowException fault)
                {
                    bad++;
                    console.Error.WriteLine(FormattableString.Invariant($"{input.Name}({span.Line}): {fault.Message}"));
                }
            }

            batch.Release();
        }

        TuningResult learned = Learn(posts, input.Name);
        File.WriteAllText(Output, learned.ToJson());
        missing.Report(console.Error);
        console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{posts.Count} posts: {learned.AccuracyBefore:0.0%} right with the weights in force, {learned.AccuracyAfter:0.0%} with the learned ones on posts they had not seen; written to {Output}."));
        return bad > 0 ? ExitCodes.SomeBad : ExitCodes.Good;
    }

    private static TuningResult Learn(List<LabelledPost> posts, string name)
    {
        try
        {
            return WeightTuner.Learn(posts);
        }
        catch (ArgumentException fault)
        {
            throw new UnusableException($"{name}: {fault.Message.Split(" (Parameter")[0]}", fault);
        }
    }

    private void Add(PostRow? row, EngineCache engines, MissingCharters missing, List<LabelledPost> posts)
    {
        if (row is null || (Part is not null && !string.Equals(row.Labels!.Part, Part, StringComparison.Ordinal)))
        {
            return;
        }

        if (row.Labels!.Disposition is not { } expected)
        {
            throw new RowException($"'expected.disposition' is missing; allowed are {string.Join(", ", Enum.GetNames<Disposition>())}.");
        }

        posts.Add(new LabelledPost(row.Post, new TriageContext(row.Thread), expected, engines.For(row.Post.Brand, row.Sector, missing).Charter));
    }
}
