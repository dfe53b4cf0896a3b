using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Reload;

public sealed class FileReloadTests
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task A_changed_file_comes_into_force()
    {
        using TempFolder folder = new();
        using Fixture fixture = new(folder.Write("lune.json", Sample.Json(signature: "one")));
        CharterStamp before = fixture.Engines.Default.Stamp;
        fixture.Loads.ShouldHaveSingleItem().InForce.ShouldBe(before);

        folder.Write("lune.json", Sample.Json(signature: "two"));
        await Eventually.Be(() => fixture.Loads.Count == 2, "the reload");

        fixture.Engines.Default.Charter.Voice.Signature.ShouldBe("two");
        fixture.Engines.Default.Stamp.Hash.ShouldNotBe(before.Hash);
        fixture.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bad_change_keeps_the_last_good_charter_and_says_what_is_wrong()
    {
        using TempFolder folder = new();
        using Fixture fixture = new(folder.Write("lune.json", Sample.Json()));
        CharterStamp before = fixture.Engines.Default.Stamp;

        folder.Replace("lune.json", "{\n \"brand\": \"Lune\",\n \"handels\": [],\n \"contact\": { \"postalMail\": { \"address\": \"post@lune.fr\" } }\n}");
        await Eventually.Be(() => !fixture.Failures.IsEmpty, "the report");

        fixture.Failures.TryPeek(out CharterLoad? failed).ShouldBeTrue();
        failed!.Succeeded.ShouldBeFalse();
        failed.InForce.ShouldBe(before);
        failed.Faults.Select(static f => f.Code).ShouldBe([FaultCodes.UnknownKey, FaultCodes.PostalAddress]);
        failed.Faults.Select(static f => f.Line).ShouldBe([3, 4]);
        fixture.Engines.Decide(new Post("Hello?")).Charter.ShouldBe(before);

        folder.Replace("lune.json", Sample.Json(signature: "corrected"));
        await Eventually.Be(() => fixture.Loads.Count == 2, "the correction");
        fixture.Engines.Default.Charter.Voice.Signature.ShouldBe("corrected");
        fixture.Failures.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Decisions_meanwhile_carry_exactly_one_known_charter()
    {
        using TempFolder folder = new();
        using Fixture fixture = new(folder.Write("lune.json", Sample.Json(signature: "0")));
        using CancellationTokenSource stop = new();
        ConcurrentDictionary<string, byte> seen = new(StringComparer.Ordinal);
        Task[] deciders =
        [
            .. Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            {
                while (!stop.IsCancellationRequested)
                {
                    seen.TryAdd(fixture.Engines.Decide(new Post("Where is my order AB-123456? Nobody answers.")).Charter.Hash, 0);
                }
            })),
        ];

        for (int i = 1; i <= 5; i++)
        {
            int before = fixture.Loads.Count;
            folder.Replace("lune.json", Sample.Json(signature: i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            await Eventually.Be(() => fixture.Loads.Count > before, "reload " + i);
        }

        await Eventually.Be(() => seen.ContainsKey(fixture.Engines.Default.Stamp.Hash), "a decision under the last charter");
        stop.Cancel();
        await Task.WhenAll(deciders);
        HashSet<string> known = [.. fixture.Loads.Select(static l => l.InForce.Hash)];
        known.Count.ShouldBe(6);
        seen.Keys.ShouldBeSubsetOf(known);
    }

    [Fact]
    public async Task A_file_that_is_gone_for_a_moment_is_waited_for_and_one_that_stays_away_is_reported()
    {
        using TempFolder folder = new();
        string path = folder.Write("lune.json", Sample.Json(signature: "one"));
        using Fixture fixture = new(path, interval: TimeSpan.FromSeconds(1));
        File.Delete(path);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        folder.Write("lune.json", Sample.Json(signature: "two"));
        await Eventually.Be(() => fixture.Loads.Count == 2, "the reload");
        fixture.Failures.ShouldBeEmpty();

        File.Delete(path);
        await Eventually.Be(() => !fixture.Failures.IsEmpty, "the report");
        fixture.Failures.TryPeek(out CharterLoad? failed).ShouldBeTrue();
        failed!.Faults.ShouldHaveSingleItem().Code.ShouldBe(LiveFaultCodes.Unreadable);
        fixture.Engines.Default.Charter.Voice.Signature.ShouldBe("two");

        folder.Write("lune.json", Sample.Json(signature: "three"));
        await Eventually.Be(() => fixture.Loads.Count == 3, "the return");
    }

    [Fact]
    public async Task A_change_that_no_notice_tells_of_is_seen_by_polling()
    {
        // The folder that is watched holds only a link; the content changes elsewhere.
        using TempFolder folder = new();
        using TempFolder elsewhere = new();
        string target = elsewhere.Write("lune.json", Sample.Json(signature: "one"));
        string link = folder.PathOf("link.json");
        try
        {
            File.CreateSymbolicLink(link, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("Links cannot be made here.");
        }

        using Fixture fixture = new(link);
        elsewhere.Replace("lune.json", Sample.Json(signature: "two"));
        await Eventually.Be(() => fixture.Loads.Count == 2, "the reload");
        fixture.Engines.Default.Charter.Voice.Signature.ShouldBe("two");
    }

    [Fact]
    public async Task A_weights_file_is_followed_too()
    {
        using TempFolder folder = new();
        folder.Write("w.json", "{ \"repartieWeights\": 1, \"confidence\": { \"default-public\": 500 } }");
        using Fixture fixture = new(folder.Write("lune.json", "{ \"brand\": \"Lune\", \"weights\": \"w.json\", \"contact\": " + Sample.Contact + " }"));
        CharterStamp before = fixture.Engines.Default.Stamp;

        folder.Write("w.json", "{ \"repartieWeights\": 1, \"confidence\": { \"default-public\": 600 } }");
        await Eventually.Be(() => fixture.Loads.Count == 2, "the reload");
        fixture.Engines.Default.Stamp.ShouldNotBe(before);
    }

    [Fact]
    public async Task The_end_of_the_host_and_the_option_stop_the_watching()
    {
        using TempFolder folder = new();
        string path = folder.Write("lune.json", Sample.Json(signature: "one"));
        using Fixture still = new(path, reload: false);
        Fixture ended = new(path);
        ended.Dispose();

        folder.Write("lune.json", Sample.Json(signature: "two"));
        await Task.Delay(600, TestContext.Current.CancellationToken);
        still.Loads.Count.ShouldBe(1);
        ended.Loads.Count.ShouldBe(1);
        ended.Engines.Default.Charter.Voice.Signature.ShouldBe("one");
    }

    [Fact]
    public async Task A_callback_that_throws_does_not_end_the_watching()
    {
        using TempFolder folder = new();
        int called = 0;
        using ServiceProvider services = new ServiceCollection().AddRepartie(o =>
        {
            o.CharterPath = folder.PathOf("lune.json");
            o.ReloadDelay = Delay;
            o.PollInterval = Interval;
            o.OnReloadFailed = _ =>
            {
                Interlocked.Increment(ref called);
                throw new InvalidOperationException("the host's own fault");
            };
        }).BuildServiceProvider();
        folder.Write("lune.json", Sample.Json());
        RepartieEngines engines = services.GetRequiredService<RepartieEngines>();

        folder.Write("lune.json", "{");
        await Eventually.Be(() => Volatile.Read(ref called) == 1, "the first report");
        folder.Write("lune.json", "[");
        await Eventually.Be(() => Volatile.Read(ref called) == 2, "the second report");
        folder.Write("lune.json", Sample.Json("Again", "[]"));
        await Eventually.Be(() => engines.Default.Stamp.Name == "Again", "the correction");
    }

    [Fact]
    public async Task A_change_that_takes_another_brands_handle_is_refused()
    {
        using TempFolder folder = new();
        string path = folder.Write("lune.json", Sample.Json());
        ConcurrentQueue<CharterLoad> failures = new();
        using ServiceProvider services = new ServiceCollection()
            .AddRepartie("soleil", static o => o.CharterJson = Sample.Json("Soleil", "[\"@soleil\"]"))
            .AddRepartie("lune", o =>
            {
                o.CharterPath = path;
                o.ReloadDelay = Delay;
                o.PollInterval = Interval;
                o.OnReloadFailed = failures.Enqueue;
            })
            .BuildServiceProvider();
        RepartieEngines engines = services.GetRequiredService<RepartieEngines>();

        folder.Write("lune.json", Sample.Json(handles: "[\"@soleil\"]"));
        await Eventually.Be(() => !failures.IsEmpty, "the report");
        failures.TryPeek(out CharterLoad? failed).ShouldBeTrue();
        failed!.Name.ShouldBe("lune");
        failed.Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.Ambiguous);
        engines.For(new Post("…", brand: "@soleil")).Stamp.Name.ShouldBe("Soleil");
        engines.For(new Post("…", brand: "@maisonlune")).Stamp.Name.ShouldBe("Maison Lune");
    }

    private sealed class Fixture : IDisposable
    {
        private readonly ServiceProvider _services;

        public Fixture(string path, TimeSpan? interval = null, bool reload = true)
        {
            _services = new ServiceCollection().AddRepartie(o =>
            {
                o.CharterPath = path;
                o.ReloadOnChange = reload;
                o.ReloadDelay = Delay;
                o.PollInterval = interval ?? Interval;
                o.OnLoaded = Loads.Enqueue;
                o.OnReloadFailed = Failures.Enqueue;
            }).BuildServiceProvider();
            Engines = _services.GetRequiredService<RepartieEngines>();
        }

        public RepartieEngines Engines { get; }

        public ConcurrentQueue<CharterLoad> Loads { get; } = new();

        public ConcurrentQueue<CharterLoad> Failures { get; } = new();

        public void Dispose() => _services.Dispose();
    }
}
