using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Cli.Classify;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Threads;

/// <summary>One run of <c>threads</c>: gathers the posts into threads, reads each thread once, shows the most urgent first.</summary>
internal sealed class ThreadsRun(CliConsole console) : ThreadFileRun<ThreadView>(console)
{
    public bool AsTable { get; init; } = true;

    public int Top { get; init; } = 30;

    protected override List<ThreadView> Read(ThreadFile file, EngineCache engines, MissingCharters missing, DateTimeOffset? now)
    {
        List<(PostThread Thread, ThreadEngine Engine)> threads = [];
        foreach (IGrouping<(string? Brand, Network Network, string? Sector), ThreadRow> group in file.Rows.GroupBy(static r => (r.Brand, r.Network, r.Sector)))
        {
            ThreadEngine engine = new(EngineOf(group, engines, missing));
            threads.AddRange(PostThread.Gather(group.Select(static r => r.Post), group.Key.Network, group.Key.Brand).Select(t => (t, engine)));
        }

        ThreadView[] views = new ThreadView[threads.Count];
        Progress progress = new(Console, threads.Sum(static t => (long)t.Thread.Posts.Count));
        long done = 0;
        InParallel(threads.Count, progress, ref done, i => threads[i].Thread.Posts.Count, i =>
        {
            (PostThread thread, ThreadEngine engine) = threads[i];
            views[i] = new ThreadView(thread, engine.Facts(thread, now), engine.Triage.Charter);
        });
        progress.Clear();
        List<ThreadView> sorted = [.. views];
        sorted.Sort(Urgency.Compare);
        return sorted;
    }

    protected override void Write(OutputTarget target, ThreadFile file, List<ThreadView> views, DateTimeOffset? now)
    {
        if (AsTable)
        {
            new ThreadTable(Console, target.IsTerminal, Language, Top).Write(target.Stream, file, views, now);
            return;
        }

        foreach (ThreadView view in views)
        {
            WriteText(target, ThreadFactsJson.ToJson(view.Facts) + "\n");
        }
    }
}
