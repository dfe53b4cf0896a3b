using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using Repartie.Benchmarks.Baselines;
using Repartie.Privacy;
using Repartie.Text;

namespace Repartie.Benchmarks.Measuring;

/// <summary>Every row of the comparison, measured in one process.</summary>
internal sealed class Report(int rounds, Action<string> tell)
{
    private const string Times = "times";
    private readonly List<Row> _rows = [];

    public IReadOnlyList<Row> Run(bool slow)
    {
        tell("large charter: 10,000 phrases, 5,000 rules");
        World large = World.Create(10_000, 5_000);
        AgainstCopy(large);
        AgainstHyperscan(large);
        AgainstSearchValues(large);
        World medium = World.Create(1_000, 500);
        AgainstExpressions(medium, 60, 100, 400);
        AgainstContains(medium, 500, 30, 50);
        AgainstContains(large, 5_000, 150, 250);
        if (slow)
        {
            AgainstExpressions(large, 1_000, 2_500, 20);
        }

        PersonalData(large);
        Growth(large);
        LongPost(large);
        Adversaries(large);
        Allocation(large);
        Threads(large);
        OldRuntime(large);
        Loading(large);
        Process();
        Memory();
        return _rows;
    }

    /// <summary>The rows that the guard looks at: quick, and steady on a busy machine.</summary>
    public IReadOnlyList<Row> RunGuard()
    {
        World medium = World.Create(1_000, 500);
        AgainstCopy(medium);
        AgainstExpressions(medium, 60, 100, 100);
        LongPost(medium);
        Allocation(medium);
        return _rows;
    }

    private void AgainstCopy(World world)
    {
        Comparison c = Interleaved.Compare(() => world.Decide(), () => TextBaselines.Copy(world.Texts), rounds);
        Add("whole decision against copying the text", c.Ratio, Times, 60, 30, true, Per(c, world));
    }

    private void AgainstHyperscan(World world)
    {
        using Hyperscan? scan = Hyperscan.TryCreate(world.Generated.Phrases, out string whyNot);
        if (scan is null)
        {
            Add("whole decision against Hyperscan's scan for 10,000 literals", double.NaN, Times, 1, 0.6, true, whyNot);
            return;
        }

        if (scan.Scan(world.Bytes) == 0)
        {
            throw new InvalidOperationException("Hyperscan found nothing: the literals were not understood.");
        }

        Comparison c = Interleaved.Compare(() => world.Decide(), () => scan.Scan(world.Bytes), rounds);
        Add("whole decision against Hyperscan's scan for 10,000 literals", c.Ratio, Times, 1, 0.6, true, Per(c, world));
    }

    private void AgainstSearchValues(World world)
    {
        SearchValues<string> values = SearchValues.Create([.. world.Generated.Phrases], StringComparison.OrdinalIgnoreCase);
        Comparison c = Interleaved.Compare(() => TextBaselines.Search(values, world.Texts), () => world.Decide(), rounds);
        Add("`SearchValues<string>`, 10,000 phrases, against the whole decision", c.Ratio, Times, 4, 6.5, false, Per(c, world));
    }

    private void AgainstExpressions(World world, double must, double strive, int posts)
    {
        Regex[] expressions = TextBaselines.Expressions(world.Generated);
        string[] texts = [.. world.Texts.Take(posts)];
        Post[] objects = [.. world.Posts.Take(posts)];
        Comparison c = Interleaved.Compare(() => TextBaselines.Match(expressions, texts), () => world.Decide(objects), Math.Min(rounds, 9));
        Add($"{expressions.Length} compiled regular expressions against the whole decision", c.Ratio, Times, must, strive, false, Per(c, posts));
    }

    private void AgainstContains(World world, int phrases, double must, double strive)
    {
        string[] some = [.. world.Generated.Phrases.Take(phrases)];
        Comparison c = Interleaved.Compare(() => TextBaselines.Contains(some, world.Texts), () => world.Decide(), Math.Min(rounds, 15));
        Add($"{phrases} times `string.Contains` against the whole decision", c.Ratio, Times, must, strive, false, Per(c, world));
    }

    private void PersonalData(World world)
    {
        PersonalDataScanner scanner = PersonalDataOptions.Default.Scanner;
        TokenizedText tokens = new();
        Rows<PersonalDataMatch> matches = new();
        Comparison c = Interleaved.Compare(
            () =>
            {
                foreach (string text in world.Texts)
                {
                    _ = PersonalDataExpressions.Count(text);
                }
            },
            () =>
            {
                foreach (string text in world.Texts)
                {
                    Tokenizer.Tokenize(text, tokens);
                    matches.Shorten(0);
                    scanner.Scan(text, matches);
                }
            },
            rounds);
        Add("generated regular expressions for personal data against folding and personal data", c.Ratio, Times, 10, 20, false, Per(c, world));
    }

    private void Growth(World large)
    {
        World fewRules = World.Create(10_000, 50);
        Comparison c = Interleaved.Compare(() => large.Decide(), () => fewRules.Decide(), rounds);
        Add("5,000 rules against 50", c.Ratio, Times, 2, 1.4, true, Per(c, large));
        World fewPhrases = World.Create(100, 50, fewRules.Generated);
        c = Interleaved.Compare(() => fewRules.Decide(), () => fewPhrases.Decide(), rounds);
        Add("10,000 phrases against 100", c.Ratio, Times, 2.5, 1.8, true, Per(c, fewRules));
    }

    private void LongPost(World world)
    {
        Post large = new(world.Generator.Long(100_000));
        Post[] small = [.. Enumerable.Range(0, 500).Select(i => new Post(large.Text.Substring(i * 200, 200)))];
        Comparison c = Interleaved.Compare(() => world.Engine.Decide(large), () => world.Decide(small), rounds);
        Add("a post of 100,000 characters, per character, against posts of 200", c.Ratio, Times, 1.5, 1.1, true, $"{c.First / 1000:0.0} ms");
    }

    private void Adversaries(World world)
    {
        const int Length = 140;
        Post[] ordinary = [.. Enumerable.Range(0, 200).Select(i => new Post(world.Texts[i % world.Texts.Length].PadRight(Length).Substring(0, Length)))];
        double worst = 0;
        string name = string.Empty;
        foreach ((string text, string what) in AdversarialTexts.Of(world, Length))
        {
            Post[] posts = [.. Enumerable.Repeat(new Post(text), ordinary.Length)];
            Comparison c = Interleaved.Compare(() => world.Decide(posts), () => world.Decide(ordinary), Math.Min(rounds, 7));
            tell($"  {what}: {c.Ratio:0.00}");
            if (c.Ratio > worst)
            {
                (worst, name) = (c.Ratio, what);
            }
        }

        Add("the worst text found against an ordinary post of 140 characters", worst, Times, 6, 3, true, name);
    }

    private void Allocation(World world)
    {
        Post[] posts = [.. world.Posts.Where(static p => p.Text.Length is > 60 and < 180)];
        for (int warm = 0; warm < 30; warm++)
        {
            world.Decide(posts);
        }

        long[] bytes = new long[posts.Length];
        for (int i = 0; i < posts.Length; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = world.Engine.Decide(posts[i]);
            bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Add("bytes of a decision with its reasons, median", Interleaved.Median([.. bytes.Select(static b => (double)b)]), " B", 512, 256, true, $"{bytes.Average():0} B on average");
        Add("bytes of the evaluation alone", EvaluationBytes(world, posts), " B", 0, 0, true, "text, signals, facts, rules; no decision object");
    }

    private static double EvaluationBytes(World world, Post[] posts)
    {
        Repartie.Triage.CompiledCharter compiled = Repartie.Triage.CompiledCharter.Compile(world.Engine.Charter, static (_, _, fault) => throw new InvalidOperationException(fault))!;
        Repartie.Signals.SignalReader reader = new(compiled.Signals, compiled.Bits.Count);
        Repartie.Triage.FactReader facts = new(compiled.Bits, compiled.Signals.Catalog);
        Repartie.Triage.TriageWorkspace workspace = new();
        long bytes = 0;
        for (int run = 0; run < 3; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            foreach (Post post in posts)
            {
                reader.Read(post, PostThread.Empty, [], workspace.Signals);
                facts.Read(post, TriageContext.Empty, workspace.Signals);
                compiled.Rules.Fire(workspace.Signals.Board, workspace.Fired);
            }

            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (double)bytes / posts.Length;
    }

    private void Threads(World world)
    {
        if (Environment.ProcessorCount < 2)
        {
            Add("two threads on one engine against one", double.NaN, Times, 1.8, 1.95, false, "one processor");
            return;
        }

        void Two()
        {
            Thread other = new(() => world.Decide());
            other.Start();
            world.Decide();
            other.Join();
        }

        void One()
        {
            world.Decide();
            world.Decide();
        }

        Comparison c = Interleaved.Compare(One, Two, rounds);
        Add("two threads on one engine against one", c.Ratio, Times, 1.8, 1.95, false, FormattableString.Invariant($"needs an idle machine; a decision takes {ProcessorTime(Two) / ProcessorTime(One):0.00} times the processor time that it takes on one"));
    }

    // What threads wait for each other shows in the processor time too, and other programs on the machine do not.
    private static double ProcessorTime(Action action)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int run = 0; run < 40; run++)
        {
            action();
        }

        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private void OldRuntime(World world)
    {
        if (OldAsset.TryLoad(world, out string whyNot) is not { } decide)
        {
            Add("netstandard2.0 asset against net10.0 asset", double.NaN, Times, 2.5, 1.5, true, whyNot);
            return;
        }

        Comparison c = Interleaved.Compare(decide, () => world.Decide(), rounds);
        Add("netstandard2.0 asset against net10.0 asset", c.Ratio, Times, 2.5, 1.5, true, Per(c, world));
    }

    private void Loading(World world)
    {
        string json = world.Generated.Json;
        Comparison c = Interleaved.Compare(
            () => _ = TriageEngine.Create(Charter.Parse(json)),
            () => JsonDocument.Parse(json).Dispose(),
            Math.Min(rounds, 9));
        Add("loading a charter of 10,000 phrases and 5,000 rules against `JsonDocument.Parse`", c.Ratio, Times, 8, 4, true, $"{c.First / 1000:0.0} ms against {c.Second / 1000:0.0} ms");
    }

    private void Process()
    {
        string folder = System.IO.Directory.CreateTempSubdirectory("repartie-start").FullName;
        StartedProgram program = StartedProgram.Publish(folder);
        Comparison c = Interleaved.Compare(program.Decide, program.DoNothing, Math.Min(rounds, 9));
        Add("a fresh process that makes one decision against one that does nothing", c.Ratio, Times, 3, 1.8, true, $"{c.First / 1000:0} ms against {c.Second / 1000:0} ms; {(program.IsReadyToRun ? "both compiled ahead of time (ReadyToRun)" : "compiled just in time, not ReadyToRun")}");
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private void Memory()
    {
        string json = Charter.StarterText(new Sector("retail")).Replace("(starter)", "shop", StringComparison.Ordinal);
        TriageEngine[] engines = new TriageEngine[20];
        _ = TriageEngine.Create(Charter.Parse(json));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < engines.Length; i++)
        {
            engines[i] = TriageEngine.Create(Charter.Parse(json));
        }

        double kilobytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / engines.Length;
        GC.KeepAlive(engines);
        Add("memory of one more brand's charter of starter size", kilobytes, " KB", 300, 100, true, string.Empty);
    }

    private static string Per(Comparison c, World world) => Per(c, world.Texts.Length);

    private static string Per(Comparison c, int posts) => FormattableString.Invariant($"{c.First / posts:0.###} µs against {c.Second / posts:0.###} µs a post");

    private void Add(string name, double figure, string unit, double must, double strive, bool less, string note)
    {
        Row row = new(name, figure, unit == Times ? "×" : unit, must, strive, less, note);
        _rows.Add(row);
        tell(row.ToString());
    }
}
