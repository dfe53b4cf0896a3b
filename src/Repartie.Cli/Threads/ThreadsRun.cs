using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Repartie.Cli.Classify;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Threads;

/// <summary>One run of <c>threads</c>: reads the posts, gathers them into threads, reads each thread once, shows the most urgent first.</summary>
internal sealed class ThreadsRun(CliConsole console)
{
    public required string Posts { get; init; }

    public string? Charters { get; init; }

    public DateTimeOffset? Now { get; init; }

    public string Language { get; init; } = "en";

    public string? Output { get; init; }

    public bool AsTable { get; init; } = true;

    public int Top { get; init; } = 30;

    public int Run()
    {
        CharterShelf shelf = CharterShelf.Load(Charters);
        OutputTarget.Check(Output, [Posts, .. shelf.Files]);
        ThreadFile file = ThreadFile.Read(Posts, console);
        DateTimeOffset? now = Now ?? file.LastAt;
        MissingCharters missing = new();
        List<ThreadView> views;
        try
        {
            views = Read(file, new EngineCache(shelf), missing, now);
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine("repartie: stopped; nothing was written.");
            return ExitCodes.Interrupted;
        }

        views.Sort(Urgency.Compare);
        using OutputTarget target = OutputTarget.Open(Output, console);
        if (AsTable)
        {
            new ThreadTable(console, target.IsTerminal, Language, Top).Write(target.Stream, file, views, now);
        }
        else
        {
            foreach (ThreadView view in views)
            {
                target.Stream.Write(Encoding.UTF8.GetBytes(ThreadFactsJson.ToJson(view.Facts) + "\n"));
            }
        }

        target.Stream.Flush();
        missing.Report(console.Error);
        if (file.Bad > 0)
        {
            console.Error.WriteLine(FormattableString.Invariant($"repartie: {file.Bad} of {file.Bad + file.Rows.Count} rows could not be read."));
        }

        return file.Bad > 0 ? ExitCodes.SomeBad : ExitCodes.Good;
    }

    private List<ThreadView> Read(ThreadFile file, EngineCache engines, MissingCharters missing, DateTimeOffset? now)
    {
        List<(PostThread Thread, ThreadEngine Engine)> threads = [];
        foreach (IGrouping<(string? Brand, Network Network, string? Sector), ThreadRow> group in file.Rows.GroupBy(static r => (r.Brand, r.Network, r.Sector)))
        {
            TriageEngine? triage = null;
            foreach (ThreadRow row in group)
            {
                // Once for every post, so that the report counts posts.
                triage = engines.For(row.Brand, row.Sector, missing);
            }

            ThreadEngine engine = new(triage!);
            threads.AddRange(PostThread.Gather(group.Select(static r => r.Post), group.Key.Network, group.Key.Brand).Select(t => (t, engine)));
        }

        ThreadView[] views = new ThreadView[threads.Count];
        Progress progress = new(console, threads.Sum(static t => (long)t.Thread.Posts.Count));
        Lock gate = new();
        long done = 0;
        Parallel.For(0, threads.Count, new ParallelOptions { CancellationToken = console.Cancelled, MaxDegreeOfParallelism = Math.Max(1, console.Workers) }, i =>
        {
            (PostThread thread, ThreadEngine engine) = threads[i];
            views[i] = new ThreadView(thread, engine.Facts(thread, now), engine.Triage.Charter);
            lock (gate)
            {
                done += thread.Posts.Count;
                progress.Advance(thread.Posts.Count, done);
            }
        });
        progress.Clear();
        return [.. views];
    }
}
