using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>The same posts under the same charter give the same bytes: in every culture, process, thread and order.</summary>
public sealed class SameBytesTests
{
    private const string DigestFile = "REPARTIE_DIGEST_FILE";

    private static readonly IReadOnlyList<(Post Post, TriageContext Context)> Posts = GeneratedPosts.Take(300);

    private static readonly Lazy<string[]> Expected = new(static () => In(CultureInfo.InvariantCulture, static () => GeneratedPosts.Lines(GeneratedPosts.Engines(), Posts)));

    private static string Digest => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n", Expected.Value))));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void In_every_culture(string name)
    {
        CultureInfo culture;
        try
        {
            culture = CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            Assert.Skip("This process runs under invariant globalization, which knows no other culture.");
            return;
        }

        // New engines, so that reading charters and compiling phrases happens in the culture too.
        In(culture, static () => GeneratedPosts.Lines(GeneratedPosts.Engines(), Posts)).ShouldBe(Expected.Value);
    }

    [Fact]
    public async Task In_a_process_under_invariant_globalization()
    {
        string file = Path.Combine(Path.GetTempPath(), "repartie-digest-" + Guid.NewGuid().ToString("N"));
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            ArgumentList = { typeof(SameBytesTests).Assembly.Location, "-method", typeof(SameBytesTests).FullName + "." + nameof(A_digest_for_another_process) },
            Environment = { [DigestFile] = file, ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", ["LC_ALL"] = "tr_TR.UTF-8" },
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        try
        {
            process.ExitCode.ShouldBe(0, output + await errors);
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe(Digest);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_digest_for_another_process()
    {
        Digest.Length.ShouldBe(64);
        if (Environment.GetEnvironmentVariable(DigestFile) is { Length: > 0 } file)
        {
            Should.Throw<CultureNotFoundException>(static () => CultureInfo.GetCultureInfo("tr-TR"), "the process runs under invariant globalization");
            File.WriteAllText(file, Digest);
        }
    }

    [Fact]
    public void On_eight_threads_at_once()
    {
        TriageEngine[] engines = GeneratedPosts.Engines();
        string[][] found = new string[8][];
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, worker =>
        {
            // Each thread begins elsewhere, so that different posts meet in the pool of workspaces.
            string[] mine = new string[Expected.Value.Length];
            for (int i = 0; i < mine.Length; i++)
            {
                int at = (i + (worker * 150)) % mine.Length;
                (Post post, TriageContext context) = Posts[at % Posts.Count];
                mine[at] = GeneratedPosts.Line(engines[at / Posts.Count], post, context);
            }

            found[worker] = mine;
        });
        found.ShouldAllBe(static mine => mine.SequenceEqual(Expected.Value));
    }

    [Fact]
    public void Whatever_was_decided_before()
    {
        TriageEngine engine = GeneratedPosts.Engines()[0];
        engine.Decide(string.Concat(Enumerable.Repeat("my order is late \uD83D\uDE21 ", 2_000)));
        string[] backwards = [.. Posts.Reverse().Select(p => GeneratedPosts.Line(engine, p.Post, p.Context)).Reverse()];
        backwards.ShouldBe(Expected.Value.Take(Posts.Count));
    }

    private static T In<T>(CultureInfo culture, Func<T> run)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
