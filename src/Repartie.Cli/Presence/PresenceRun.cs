using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Repartie.Cli.Classify;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Threads;

namespace Repartie.Cli.Presence;

/// <summary>One run of <c>presence</c>: reads the posts, reads each thread and each post once, reviews each brand, writes the review.</summary>
internal sealed class PresenceRun(CliConsole console)
{
    public required string Posts { get; init; }

    public string? Charters { get; init; }

    public DateTimeOffset? Now { get; init; }

    public string Language { get; init; } = "en";

    public string? Output { get; init; }

    public string Format { get; init; } = "table";

    public int Weeks { get; init; } = 12;

    public int Run()
    {
        CharterShelf shelf = CharterShelf.Load(Charters);
        OutputTarget.Check(Output, [Posts, .. shelf.Files]);
        ThreadFile file = ThreadFile.Read(Posts, console);
        DateTimeOffset? now = Now ?? file.LastAt;
        MissingCharters missing = new();
        List<BrandView> views;
        try
        {
            views = Review(file, new EngineCache(shelf), missing, now);
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine("repartie: stopped; nothing was written.");
            return ExitCodes.Interrupted;
        }

        using OutputTarget target = OutputTarget.Open(Output, console);
        switch (Format)
        {
            case "json":
                target.Stream.Write(Encoding.UTF8.GetBytes(PresenceJson.ToJson(file, views, now) + "\n"));
                break;
            case "html":
                target.Stream.Write(Encoding.UTF8.GetBytes(new PresencePage(Language).ToHtml(file, views, now)));
                break;
            default:
                new PresenceTable(console, target.IsTerminal, Language, Weeks).Write(target.Stream, file, views, now);
                break;
        }

        target.Stream.Flush();
        missing.Report(console.Error);
        if (file.Bad > 0)
        {
            console.Error.WriteLine(FormattableString.Invariant($"repartie: {file.Bad} of {file.Bad + file.Rows.Count} rows could not be read."));
        }

        return file.Bad > 0 ? ExitCodes.SomeBad : ExitCodes.Good;
    }

    private List<BrandView> Review(ThreadFile file, EngineCache engines, MissingCharters missing, DateTimeOffset? now)
    {
        List<BrandView> views = [];
        Progress progress = new(console, 2L * file.Rows.Count);
        long done = 0;
        foreach (IGrouping<(string? Brand, string? Sector), ThreadRow> brand in file.Rows.GroupBy(static r => (r.Brand, r.Sector)))
        {
            TriageEngine? triage = null;
            foreach (ThreadRow row in brand)
            {
                // Once for every post, so that the report counts posts.
                triage = engines.For(row.Brand, row.Sector, missing);
            }

            views.Add(Review(brand.Key.Brand, triage!, [.. brand], now, progress, ref done));
        }

        progress.Clear();
        return [.. views.OrderBy(static v => v.Brand, StringComparer.OrdinalIgnoreCase)];
    }

    private BrandView Review(string? brand, TriageEngine triage, ThreadRow[] rows, DateTimeOffset? now, Progress progress, ref long done)
    {
        ThreadEngine engine = new(triage);
        PostThread[] threads = [.. rows.GroupBy(static r => r.Network).SelectMany(g => PostThread.Gather(g.Select(static r => r.Post), g.Key, brand))];
        ThreadFacts[] facts = new ThreadFacts[threads.Length];
        InParallel(threads.Length, progress, ref done, i => threads[i].Posts.Count, i => facts[i] = engine.Facts(threads[i], now));

        PresenceReviewBuilder builder = new(triage.Charter, to: now);
        for (int i = 0; i < threads.Length; i++)
        {
            builder.Add(threads[i], facts[i]);
        }

        (ThreadPost Post, Network Network)[] asked = [.. threads
            .SelectMany(static t => t.Posts.Select(p => (Post: p, t.Network)))
            .Where(p => p.Post is { IsDeleted: false, CreatedAt: { } at } && p.Post.Role != ThreadRole.Brand && !(at > now))
            .OrderBy(static p => p.Post.CreatedAt).ThenBy(static p => p.Post.Id, StringComparer.Ordinal)];
        string?[] problems = new string?[asked.Length];
        InParallel(asked.Length, progress, ref done, static _ => 1, i => problems[i] = SurgeProblem.Of(triage.Trace(asked[i].Post.ToPost(asked[i].Network, brand))));
        IReadOnlyList<Surge> surges = Surges(triage.Charter, asked, problems, now);
        HashSet<string> named = [.. surges.SelectMany(static s => s.Examples)];
        PersonalDataOptions options = triage.Charter.PersonalData;
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach ((ThreadPost post, _) in asked.Where(p => named.Contains(p.Post.Id)))
        {
            texts[post.Id] = SafeText.Of(post.Text, options);
        }

        return new BrandView(brand, triage.Charter, builder.Build(), surges, texts) { Threads = threads.Length };
    }

    private static List<Surge> Surges(Charter charter, (ThreadPost Post, Network Network)[] asked, string?[] problems, DateTimeOffset? now)
    {
        SurgeDetector detector = new(timeZone: charter.Calendar.TimeZone);
        List<Surge> surges = [];
        for (int i = 0; i < asked.Length; i++)
        {
            Take(detector.Observe(asked[i].Post.CreatedAt!.Value, problems[i], asked[i].Post.Id, asked[i].Post.Author));
        }

        if (now is { } end)
        {
            Take(detector.AdvanceTo(end));
        }

        surges.AddRange(detector.Open);
        return [.. surges.OrderBy(static s => s.BeganAt).ThenBy(static s => s.Problem, StringComparer.Ordinal)];

        void Take(IReadOnlyList<SurgeReport> reports) => surges.AddRange(reports.Where(static r => r.Ended).Select(static r => r.Surge));
    }

    private void InParallel(int count, Progress progress, ref long done, Func<int, int> postsOf, Action<int> work)
    {
        Lock gate = new();
        long sum = done;
        Parallel.For(0, count, new ParallelOptions { CancellationToken = console.Cancelled, MaxDegreeOfParallelism = Math.Max(1, console.Workers) }, i =>
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
