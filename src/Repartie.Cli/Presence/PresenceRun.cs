using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Cli.Classify;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Threads;

namespace Repartie.Cli.Presence;

/// <summary>One run of <c>presence</c>: reads the posts, reads each thread and each post once, reviews each brand, writes the review.</summary>
internal sealed class PresenceRun(CliConsole console) : ThreadFileRun<BrandView>(console)
{
    public string Format { get; init; } = "table";

    public int Weeks { get; init; } = 12;

    protected override void Write(OutputTarget target, ThreadFile file, List<BrandView> views, DateTimeOffset? now)
    {
        switch (Format)
        {
            case "json":
                WriteText(target, PresenceJson.ToJson(file, views, now) + "\n");
                break;
            case "html":
                WriteText(target, new PresencePage(Language).ToHtml(file, views, now));
                break;
            default:
                new PresenceTable(Console, target.IsTerminal, Language, Weeks).Write(target.Stream, file, views, now);
                break;
        }
    }

    protected override List<BrandView> Read(ThreadFile file, EngineCache engines, MissingCharters missing, DateTimeOffset? now)
    {
        List<BrandView> views = [];
        Progress progress = new(Console, 2L * file.Rows.Count);
        long done = 0;
        foreach (IGrouping<(string? Brand, string? Sector), ThreadRow> brand in file.Rows.GroupBy(static r => (r.Brand, r.Sector)))
        {
            views.Add(Review(brand.Key.Brand, EngineOf(brand, engines, missing), [.. brand], now, progress, ref done));
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
}
