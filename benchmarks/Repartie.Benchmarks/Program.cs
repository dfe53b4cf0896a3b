using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Running;
using Repartie;
using Repartie.Benchmarks.Measuring;

switch (args.FirstOrDefault())
{
    case "nothing":
        return 0;
    case "decide-once":
        return TriageEngine.Create(Charter.Starter(Sector.General)).Decide(new Post("Where is my order? It was due last week.")).Disposition == Disposition.Escalate ? 0 : 1;
    case "charter":
        Console.Write(Repartie.Benchmarks.Inputs.CharterGenerator.Create(10_000, 5_000).Json);
        return 0;
    case "posts":
        int number = 0;
        foreach (string text in new Repartie.Benchmarks.Inputs.PostGenerator(7, Repartie.Benchmarks.Inputs.CharterGenerator.Create(10_000, 0).Phrases).Many(int.Parse(args[1], CultureInfo.InvariantCulture)))
        {
            Console.WriteLine(FormattableString.Invariant($"{{\"id\": \"{++number}\", \"text\": {System.Text.Json.JsonSerializer.Serialize(text)}}}"));
        }

        return 0;
    case "pass-through":
        Repartie.Benchmarks.Baselines.PassThrough.Run(args[1], args[2]);
        return 0;
    case "guard":
        return Guard();
    case "report":
        return Write(args.ElementAtOrDefault(1));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(World).Assembly).Run(args);
        return 0;
}

static int Write(string? path)
{
    IReadOnlyList<Row> rows = new Report(rounds: 25, Console.WriteLine).Run(slow: true);
    StringBuilder text = new();
    text.AppendLine("# How fast it is").AppendLine();
    text.AppendLine(CultureInfo.InvariantCulture, $"Written by `dotnet run -c Release --project benchmarks/Repartie.Benchmarks -- report {path}` with .NET {Environment.Version} on {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors.");
    text.AppendLine("Each figure is the median of the ratios of two ways of work that ran in turns, so what else ran on the machine weighs on both. Times are for orientation only.").AppendLine();
    text.AppendLine("| what | measured | must | strive | reached | times |").AppendLine("| --- | --- | --- | --- | --- | --- |");
    foreach (Row row in rows)
    {
        text.AppendLine(row.ToString());
    }

    if (path is not null)
    {
        File.WriteAllText(path, text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    return 0;
}

// Fails on a gross regression of a ratio, never of a time: the bounds are far from what is measured on a busy machine.
static int Guard()
{
    (string Start, double Bound, bool Less)[] bounds =
    [
        ("whole decision against copying", 15_000, true),
        ("500 compiled", 1, false),
        ("a post of 100,000", 3, true),
        ("bytes of a decision", 1_000, true),
        ("bytes of the evaluation", 16, true),
    ];
    IReadOnlyList<Row> rows = new Report(rounds: 9, Console.WriteLine).RunGuard();
    int broken = 0;
    foreach ((string start, double bound, bool less) in bounds)
    {
        Row row = rows.Single(r => r.Name.StartsWith(start, StringComparison.Ordinal));
        if (less ? row.Figure > bound : row.Figure < bound)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"speed: '{row.Name}' is {row.Figure:0.##}{row.Unit}; allowed: {(less ? "at most" : "at least")} {bound}."));
            broken++;
        }
    }

    return broken == 0 ? 0 : 1;
}
