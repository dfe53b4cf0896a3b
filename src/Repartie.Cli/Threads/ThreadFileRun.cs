using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Repartie.Cli.Classify;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Threads;

/// <summary>A run over a file of linked posts: reads the file, lets the command read its threads, writes what came of it, says what was wrong.</summary>
/// <typeparam name="TView">What is read and shown: a thread, or a brand.</typeparam>
internal abstract class ThreadFileRun<TView>(CliConsole console)
{
    public required string Posts { get; init; }

    public string? Charters { get; init; }

    public DateTimeOffset? Now { get; init; }

    public string Language { get; init; } = "en";

    public string? Output { get; init; }

    protected CliConsole Console { get; } = console;

    public int Run()
    {
        CharterShelf shelf = CharterShelf.Load(Charters);
        OutputTarget.Check(Output, [Posts, .. shelf.Files]);
        ThreadFile file = ThreadFile.Read(Posts, Console);
        DateTimeOffset? now = Now ?? file.LastAt;
        MissingCharters missing = new();
        List<TView> views;
        try
        {
            views = Read(file, new EngineCache(shelf), missing, now);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("repartie: stopped; nothing was written.");
            return ExitCodes.Interrupted;
        }

        using OutputTarget target = OutputTarget.Open(Output, Console);
        Write(target, file, views, now);
        target.Stream.Flush();
        missing.Report(Console.Error);
        if (file.Bad > 0)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"repartie: {file.Bad} of {file.Bad + file.Rows.Count} rows could not be read."));
        }

        return file.Bad > 0 ? ExitCodes.SomeBad : ExitCodes.Good;
    }

    protected abstract List<TView> Read(ThreadFile file, EngineCache engines, MissingCharters missing, DateTimeOffset? now);

    protected abstract void Write(OutputTarget target, ThreadFile file, List<TView> views, DateTimeOffset? now);

    protected static void WriteText(OutputTarget target, string text) => target.Stream.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>The engine of rows that are of one brand. Asked once for every row, so that the report of missing charters counts posts.</summary>
    protected static TriageEngine EngineOf(IEnumerable<ThreadRow> rows, EngineCache engines, MissingCharters missing)
    {
        TriageEngine? engine = null;
        foreach (ThreadRow row in rows)
        {
            engine = engines.For(row.Brand, row.Sector, missing);
        }

        return engine ?? throw new ArgumentException("There is no row.", nameof(rows));
    }

    /// <summary>Works on all processors until the user interrupts.</summary>
    /// <param name="count">How many pieces of work there are.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="done">How many posts were worked on; counted on.</param>
    /// <param name="postsOf">How many posts a piece of work is.</param>
    /// <param name="work">Does a piece of work; called on several threads.</param>
    protected void InParallel(int count, Progress progress, ref long done, Func<int, int> postsOf, Action<int> work)
    {
        Lock gate = new();
        long sum = done;
        Parallel.For(0, count, new ParallelOptions { CancellationToken = Console.Cancelled, MaxDegreeOfParallelism = Math.Max(1, Console.Workers) }, i =>
        {
            work(i);
            lock (gate)
            {
                sum += postsOf(i);
                progress.Advance(postsOf(i), sum);
            }
        });
        done = sum;
    }
}
