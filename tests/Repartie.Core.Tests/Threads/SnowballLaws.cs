using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Threads;

/// <summary>One more complainant never lowers the level; a reply of the brand settles nothing; a word of the customer or quiet does.</summary>
public sealed class SnowballLaws
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void One_more_unresolved_complainant_never_lowers_it(int seed)
    {
        Random random = new(seed);
        ThreadPost[] posts = GeneratedThreads.Take(seed, random.Next(2, 40));
        DateTimeOffset end = posts.Max(static p => p.CreatedAt) ?? Talk.Start;
        string root = PostThread.FromPosts(posts).Id!;
        ThreadPost more = new("more", ThreadRole.Member, "same here, no internet since this morning", new Author("zoe"), Talk.Start.AddMinutes(random.Next(-60, 900)), random.Next(2) == 0 ? root : null, random.Next(50), language: "en");
        DateTimeOffset now = end > more.CreatedAt ? end : more.CreatedAt!.Value;
        foreach (TimeSpan later in new[] { TimeSpan.Zero, TimeSpan.FromMinutes(30), TimeSpan.FromHours(5), TimeSpan.FromHours(30) })
        {
            Snowball before = Talk.Engine.Facts(PostThread.FromPosts(posts, Network.X), now + later).Snowball;
            Snowball after = Talk.Engine.Facts(PostThread.FromPosts([.. posts, more], Network.X), now + later).Snowball;
            ((int)after.Level).ShouldBeLessThanOrEqualTo((int)before.Level);
            ((int)after.HighestLevel).ShouldBeLessThanOrEqualTo((int)before.HighestLevel);
            after.Complainants.ShouldBeGreaterThanOrEqualTo(before.Complainants);
            after.JoinedLastHour.ShouldBeGreaterThanOrEqualTo(before.JoinedLastHour);
            after.Reach.ShouldBeGreaterThanOrEqualTo(before.Reach);
            after.BrandSilence.ShouldBeGreaterThanOrEqualTo(before.BrandSilence);
        }
    }

    [Fact]
    public void It_grows_with_those_who_join_and_says_what_to_do()
    {
        List<ThreadPost> posts = [Talk.Post("0", "ana", "no internet since this morning, this is unacceptable", 0)];
        SnowballLevel level = Talk.Engine.Facts([.. posts]).Snowball.Level;
        level.ShouldBe(SnowballLevel.Calm);
        List<SnowballLevel> levels = [];
        for (int i = 1; i < 10; i++)
        {
            posts.Add(Talk.Post("j" + i, "person" + i, "same here", i * 5, "0"));
            levels.Add(Talk.Engine.Facts([.. posts]).Snowball.Level);
        }

        levels.ShouldBe(levels.OrderByDescending(static l => l));
        levels.ShouldContain(SnowballLevel.Growing);
        ThreadFacts facts = Talk.Engine.Facts([.. posts]);
        facts.Snowball.Level.ShouldBe(SnowballLevel.Snowballing);
        (facts.Snowball.Complainants, facts.Snowball.JoinedLastHour, facts.Joiners).ShouldBe((10, 10, 9));
        facts.Priority.ShouldBe(Priority.Urgent);
        facts.Steps[0].Kind.ShouldBe(ThreadStepKind.PublicStatement);
        facts.Steps.Count.ShouldBe(11);
    }

    [Fact]
    public void A_reply_of_the_brand_settles_nothing_a_confirmation_does()
    {
        ThreadPost[] storm = [Talk.Post("0", "ana", "no internet since this morning, this is unacceptable", 0), .. Enumerable.Range(1, 9).Select(static i => Talk.Post("j" + i, "person" + i, "same here", i, "0"))];
        ThreadPost[] answered = [.. storm, Talk.Post("b", "lune", "we are very sorry, our team is working on it", 20, "0")];
        Talk.Engine.Facts(answered).Snowball.Complainants.ShouldBe(10);
        ThreadPost[] thanked = [.. answered, .. Enumerable.Range(1, 9).Select(static i => Talk.Post("t" + i, "person" + i, "it works now, thank you so much", 20 + i, "b"))];
        Snowball after = Talk.Engine.Facts(thanked).Snowball;
        (after.Complainants, after.Level, after.HighestLevel).ShouldBe((1, SnowballLevel.Calm, SnowballLevel.Snowballing));
    }

    [Fact]
    public void Two_days_without_any_complaint_are_quiet()
    {
        ThreadPost[] storm = [Talk.Post("0", "ana", "no internet since this morning, this is unacceptable", 0), .. Enumerable.Range(1, 9).Select(static i => Talk.Post("j" + i, "person" + i, "same here", i, "0"))];
        Talk.Engine.Facts((47 * 60) + 9, storm).Snowball.Complainants.ShouldBe(10);
        ThreadFacts quiet = Talk.Engine.Facts((49 * 60) + 9, storm);
        (quiet.Snowball.Complainants, quiet.Snowball.Level).ShouldBe((0, SnowballLevel.Calm));
        quiet.Waiting.Count.ShouldBe(10);
    }
}
