using System;
using System.IO;
using System.Linq;
using System.Text;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;
using Repartie.Cli.Input;
using Repartie.Cli.Output;

namespace Repartie.Cli.Explain;

/// <summary>One run of <c>explain</c>.</summary>
internal sealed class ExplainRun(CliConsole console)
{
    public required string Text { get; init; }

    public string? Charters { get; init; }

    public string? Brand { get; init; }

    public string? Sector { get; init; }

    public string? Network { get; init; }

    public string? PostLanguage { get; init; }

    public string? Thread { get; init; }

    public DateTimeOffset? Now { get; init; }

    public string Language { get; init; } = "en";

    public int Run()
    {
        CharterShelf shelf = CharterShelf.Load(Charters);
        PostThread thread = ReadThread();
        TriageEngine engine = EngineOf(shelf);
        Post post = new(
            TextOf(),
            brand: Brand,
            network: string.IsNullOrWhiteSpace(Network) ? default : new Network(Network),
            language: PostLanguage);
        TriageContext context = new(thread, now: Now);
        TriageTrace trace = engine.Trace(post, context);
        using ReportWriter report = ReportWriter.For(console);
        new Explanation(report, Labels.In(Language), Language, engine).Write(post, thread, trace, engine.Reply(trace.Decision, post, context));
        return ExitCodes.Good;
    }

    // A single charter is what its author wants to try, whether or not the brand is named.
    private TriageEngine EngineOf(CharterShelf shelf)
    {
        EngineCache engines = new(shelf);
        if (Brand is null && Sector is null && shelf.All.Count == 1)
        {
            return engines.Of(shelf.All[0]);
        }

        if (Brand is null && Sector is null && shelf.All.Count > 1)
        {
            throw new UnusableException($"there are several charters; name one with --brand: {string.Join(", ", shelf.All.Select(static c => $"'{c.Brand}'"))}.");
        }

        MissingCharters missing = new();
        TriageEngine engine = engines.For(Brand, Sector, missing);
        if (Brand is not null)
        {
            missing.Report(console.Error);
        }

        return engine;
    }

    private string TextOf()
    {
        if (!string.Equals(Text, "-", StringComparison.Ordinal))
        {
            return Text;
        }

        using StreamReader reader = new(console.Input, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, bufferSize: 4096, leaveOpen: true);
        try
        {
            return reader.ReadToEnd().TrimEnd('\r', '\n');
        }
        catch (DecoderFallbackException fault)
        {
            throw new UnusableException("-: the text is not UTF-8.", fault);
        }
    }

    private PostThread ReadThread()
    {
        if (Thread is null)
        {
            return PostThread.Empty;
        }

        if (!File.Exists(Thread))
        {
            throw new UnusableException($"--thread {Thread}: there is no such file.");
        }

        byte[] bytes = File.ReadAllBytes(Thread);
        ReadOnlySpan<byte> json = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes.AsSpan(3) : bytes;
        try
        {
            return new PostThread(RowJson.Thread(json));
        }
        catch (RowException fault)
        {
            throw new UnusableException($"--thread {Thread}: {fault.Message}", fault);
        }
    }
}
