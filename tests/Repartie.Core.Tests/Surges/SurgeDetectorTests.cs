using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Surges;

/// <summary>Single laws of the detector on plain streams.</summary>
public sealed class SurgeDetectorTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_surge_is_told_once_with_its_beginning_its_posts_and_its_end()
    {
        SurgeDetector detector = Quiet();
        DateTimeOffset from = Start.AddDays(10);
        List<SurgeReport> reports = [];
        for (int i = 0; i < 30; i++)
        {
            reports.AddRange(detector.Observe(from.AddMinutes(2 * i), "trouble-app", "s" + i, new Author("p" + i)));
        }

        SurgeReport began = reports.ShouldHaveSingleItem();
        began.Ended.ShouldBeFalse();
        (began.Surge.Problem, began.Surge.BeganAt, began.Surge.EndedAt).ShouldBe(("trouble-app", from, null));
        (began.Surge.FoundAt - from).ShouldBeLessThan(TimeSpan.FromMinutes(15));
        began.Surge.Examples.ShouldBe(Enumerable.Range(0, began.Surge.Posts).Select(static i => "s" + i));
        detector.Open.ShouldHaveSingleItem().Posts.ShouldBe(30);

        SurgeReport ended = detector.AdvanceTo(from.AddHours(5)).ShouldHaveSingleItem();
        ended.Ended.ShouldBeTrue();
        (ended.Surge.EndedAt, ended.Surge.Posts, ended.Surge.PeakPosts, ended.Surge.BecameUsual).ShouldBe((from.AddMinutes(58), 30, 30, false));
        ended.Surge.PeakAt.ShouldBeInRange(from, from.AddMinutes(10));
        ended.Surge.UsualPerHour.ShouldBeInRange(0.1, 0.5);
        detector.Open.ShouldBeEmpty();
        detector.AdvanceTo(from.AddDays(2)).ShouldBeEmpty();
    }

    [Fact]
    public void One_person_makes_no_surge()
    {
        SurgeDetector detector = Quiet();
        for (int i = 0; i < 200; i++)
        {
            detector.Observe(Start.AddDays(10).AddSeconds(10 * i), "trouble-app", "s" + i, new Author(i % 2 == 0 ? "@ana" : "ANA")).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Nothing_is_told_while_the_level_is_learnt()
    {
        SurgeDetector detector = new();
        for (int i = 0; i < 5000; i++)
        {
            detector.Observe(Start.AddMinutes(i), "trouble-app", "s" + i).ShouldBeEmpty();
            detector.IsLearning.ShouldBeTrue();
        }

        detector.AdvanceTo(Start.AddDays(7));
        detector.IsLearning.ShouldBeFalse();
    }

    [Fact]
    public void A_level_that_stays_becomes_the_usual_one()
    {
        SurgeDetector detector = Quiet();
        List<SurgeReport> reports = [];
        for (int i = 0; i < 8 * 24 * 30; i++)
        {
            reports.AddRange(detector.Observe(Start.AddDays(10).AddMinutes(2 * i), "trouble-app", "s" + i));
        }

        reports.Select(static r => r.Ended).ShouldBe([false, true]);
        reports[1].Surge.BecameUsual.ShouldBeTrue();
        detector.Open.ShouldBeEmpty();
    }

    [Fact]
    public void Memory_does_not_grow_with_names_or_posts()
    {
        SurgeDetector detector = new(new SurgeOptions(problems: 16, examples: 10));
        WeakReference[] ids = Feed(detector, 30_000);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        ids.Count(static i => i.IsAlive).ShouldBeLessThanOrEqualTo((16 * 10) + 16 + 2);
        GC.KeepAlive(detector);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference[] Feed(SurgeDetector detector, int posts)
    {
        WeakReference[] kept = new WeakReference[2 * posts];
        for (int i = 0; i < posts; i++)
        {
            string id = "post " + i;
            string problem = "problem " + (i % 5000);
            detector.Observe(Start.AddMinutes(i), problem, id);
            kept[2 * i] = new WeakReference(id);
            kept[(2 * i) + 1] = new WeakReference(problem);
        }

        return kept;
    }

    [Fact]
    public void A_watched_surge_is_not_pushed_out_by_new_names()
    {
        SurgeDetector detector = Quiet(new SurgeOptions(problems: 4));
        DateTimeOffset from = Start.AddDays(10);
        for (int i = 0; i < 40; i++)
        {
            detector.Observe(from.AddMinutes(i), "trouble-app", "s" + i);
            detector.Observe(from.AddMinutes(i), "other-" + i, "o" + i);
        }

        detector.Open.ShouldContain(static s => s.Problem == "trouble-app");
    }

    [Fact]
    public void Late_posts_long_gaps_and_the_ends_of_the_calendar_do_no_harm()
    {
        SurgeDetector detector = Quiet();
        detector.Observe(Start, "trouble-app", "late").ShouldBeEmpty();
        detector.Now.ShouldBe(Start.AddDays(10));
        detector.AdvanceTo(Start.AddYears(500)).ShouldBeEmpty();
        detector.IsLearning.ShouldBeTrue();
        detector.Observe(DateTimeOffset.MaxValue, "trouble-app", "last").ShouldBeEmpty();
        new SurgeDetector().Observe(DateTimeOffset.MinValue, "trouble-app", "first").ShouldBeEmpty();
        new SurgeDetector().Now.ShouldBeNull();
    }

    [Fact]
    public void Posts_without_a_problem_only_let_time_go_by()
    {
        SurgeDetector detector = Quiet();
        for (int i = 0; i < 300; i++)
        {
            detector.Observe(Start.AddDays(10).AddMinutes(i), null, "s" + i).ShouldBeEmpty();
        }

        detector.Now.ShouldBe(Start.AddDays(10).AddMinutes(299));
    }

    [Fact]
    public void Options_are_checked()
    {
        Should.Throw<ArgumentOutOfRangeException>(static () => new SurgeOptions(rise: 1));
        Should.Throw<ArgumentOutOfRangeException>(static () => new SurgeOptions(rise: double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(static () => new SurgeOptions(leastPerHour: 0));
        Should.Throw<ArgumentOutOfRangeException>(static () => new SurgeOptions(fewestPosts: 1));
        Should.Throw<ArgumentOutOfRangeException>(static () => new SurgeOptions(falseAlarms: 0));
        Should.Throw<ArgumentOutOfRangeException>(static () => new SurgeOptions(learning: TimeSpan.FromHours(1)));
        Should.Throw<ArgumentOutOfRangeException>(static () => new SurgeOptions(newUsualAfter: TimeSpan.Zero));
        Should.Throw<ArgumentOutOfRangeException>(static () => new SurgeOptions(examples: 0));
        Should.Throw<ArgumentOutOfRangeException>(static () => new SurgeOptions(problems: 0));
        Should.Throw<ArgumentNullException>(static () => new SurgeDetector().Observe(Start, "x", null!));
    }

    // Ten days with two posts a day about one problem.
    private static SurgeDetector Quiet(SurgeOptions? options = null)
    {
        SurgeDetector detector = new(options);
        for (int i = 0; i < 20; i++)
        {
            detector.Observe(Start.AddHours(12 * i), "trouble-app", "q" + i, new Author("quiet" + i)).ShouldBeEmpty();
        }

        detector.AdvanceTo(Start.AddDays(10));
        return detector;
    }
}
