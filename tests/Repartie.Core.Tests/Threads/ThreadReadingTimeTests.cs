using System;
using System.Diagnostics;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Threads;

/// <summary>Long threads are read in linear time, whatever their shape.</summary>
[Collection(Growth.Name)]
public sealed class ThreadReadingTimeTests
{
    private const int Rounds = 8;

    [Theory]
    [InlineData("chain")]
    [InlineData("star")]
    [InlineData("one person")]
    public void Ten_thousand_posts_take_ten_times_a_thousand(string shape)
    {
        Read(shape, 500);
        double small = Time(shape, 1_000);
        double large = Time(shape, 10_000);

        // What else runs on the machine makes single runs longer, never shorter.
        for (int round = 1; round < Rounds && large >= 30 * small; round++)
        {
            small = Math.Min(small, Time(shape, 1_000));
            large = Math.Min(large, Time(shape, 10_000));
        }

        (large / small).ShouldBeLessThan(30, $"{small:0.0} ms, {large:0.0} ms");
    }

    private static double Time(string shape, int count)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Read(shape, count);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Read(string shape, int count)
    {
        ThreadPost[] posts = [.. Enumerable.Range(0, count).Select(i => Talk.Post(
            "p" + i,
            i % 5 == 4 ? "lune" : shape == "one person" ? "ana" : "person" + i,
            i % 5 == 4 ? "please send us a DM" : "my app crashes, same here",
            i,
            i == 0 ? null : shape == "chain" ? "p" + (i - 1) : "p0"))];
        ThreadFacts facts = Talk.Engine.Facts(PostThread.FromPosts(posts.Shuffled(new Random(1)), Network.X));
        facts.Posts.ShouldBe(count);
    }
}
