using System;
using System.Linq;
using Repartie.Core.Tests.Threads;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Presence;

/// <summary>Single cases of the review: periods, weeks, roles, thresholds, words.</summary>
public sealed class PresenceReviewTests
{
    [Fact]
    public void Nothing_is_no_error()
    {
        PresenceReview review = PresenceReview.Of(Talk.Engine, []);
        (review.From, review.To, review.Posts, review.Networks.Count).ShouldBe((null, null, 0, 0));
    }

    [Fact]
    public void An_expected_network_without_a_post_is_a_ghost_once_the_period_is_long_enough()
    {
        ThreadEngine engine = Talk.With("\"networks\": { \"facebook\": { \"role\": \"service\", \"presence\": { \"ghostAfter\": \"20d\" } } }");
        NetworkPresence facebook = Review(21).Networks.ShouldHaveSingleItem();
        (facebook.Network, facebook.Verdict, facebook.LastSignOfLife, facebook.GhostAfter).ShouldBe((Network.Facebook, PresenceVerdict.Ghost, null, TimeSpan.FromDays(20)));
        facebook.Because.In("en").ShouldBe("The brand did not speak at all in 21 days (a ghost from 20 days on).");
        facebook.Because.In("fr").ShouldBe("La marque n'a pas pris la parole du tout en 21 jours (fantôme à partir de 20 jours).");
        Review(19).Networks.Single().Verdict.ShouldBe(PresenceVerdict.Dormant, "a brand that does not speak is not active, however short the period");

        PresenceReview Review(int days)
        {
            PresenceReviewBuilder builder = new(engine.Triage.Charter, Talk.Start, Talk.Start.AddDays(days));
            builder.Expect(Network.Facebook);
            return builder.Build();
        }
    }

    [Fact]
    public void Weeks_begin_on_Monday_by_the_brands_clocks_and_are_there_when_quiet()
    {
        // Clocks go forward on 29 March 2026 in Paris.
        ThreadEngine engine = Talk.With("\"timeZone\": \"Europe/Paris\"");
        PostThread[] threads =
        [
            Thread(Post("1", "ana", "how do I change my password in the app?", new DateTimeOffset(2026, 3, 18, 10, 0, 0, TimeSpan.Zero))),
            Thread(Post("2", "ben", "how do I change my password in the app?", new DateTimeOffset(2026, 3, 29, 21, 59, 0, TimeSpan.Zero))),
            Thread(Post("3", "cat", "how do I change my password in the app?", new DateTimeOffset(2026, 3, 29, 22, 0, 0, TimeSpan.Zero))),
        ];
        NetworkPresence x = PresenceReview.Of(engine, threads).Networks.Single();
        x.Weeks.Select(static w => w.Requests).ShouldBe([1, 1, 1]);
        x.Weeks.Select(static w => w.From.ToString("MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(["03-18 11:00 +01:00", "03-23 00:00 +01:00", "03-30 00:00 +02:00"]);
        x.Total.People.ShouldBe(3);
    }

    [Fact]
    public void An_answer_after_the_period_is_none_yet()
    {
        PostThread thread = Thread(
            Talk.Post("1", "ana", "how do I change my password in the app?", 0),
            Talk.Post("2", "lune", "Hi, you can do that in the settings: go to Account and tap on Password.", 90, "1"));
        NetworkPresence before = PresenceReview.Of(Talk.Engine, [thread], Talk.Start, Talk.Start.AddMinutes(89)).Networks.Single();
        (before.Total.Requests, before.Total.Answered, before.Waiting, before.Total.MedianWall, before.Total.Replies).ShouldBe((1, 0, 1, null, 0));
        NetworkPresence after = PresenceReview.Of(Talk.Engine, [thread], Talk.Start, Talk.Start.AddMinutes(90)).Networks.Single();
        (after.Total.Requests, after.Total.Answered, after.Waiting, after.Total.MedianWall, after.Total.Replies).ShouldBe((1, 1, 0, TimeSpan.FromMinutes(90), 1));
    }

    [Fact]
    public void Own_posts_continuations_comments_and_replies_are_told_apart()
    {
        PostThread thread = Thread(
            Talk.Post("1", "lune", "Our new shop is open!", 0, likes: 7, reposts: 2),
            Talk.Post("2", "lune", "And there is coffee.", 1, "1", likes: 100),
            Talk.Post("3", "ana", "Lovely!", 2, "2"),
            Talk.Post("4", "lune", "Thank you!", 3, "3"));
        PresencePeriod total = PresenceReview.Of(Talk.Engine, [thread], Talk.Start, Talk.Start.AddDays(7)).Networks.Single().Total;
        (total.OwnPosts, total.Replies, total.Comments, total.Reactions).ShouldBe((1, 1, 1, 9));
        total.OwnPostsPerWeek.ShouldBe(1);
    }

    [Fact]
    public void A_news_account_is_judged_by_its_posts_and_advice_follows_the_role()
    {
        ThreadEngine engine = Talk.With("\"networks\": { \"x\": { \"role\": \"news\" } }");
        PostThread[] threads = [Thread(Talk.Post("n", "lune", "News!", 100)), .. Enumerable.Range(0, 8).Select(static i => Thread(Talk.Post("q" + i, "ana" + i, "how do I change my password?", i)))];
        PresenceReview.Of(engine, threads).Networks.Single().Verdict.ShouldBe(PresenceVerdict.Active);
        PresenceReview.Of(Talk.Engine, threads).Networks.Single().Verdict.ShouldBe(PresenceVerdict.Dormant);
        NetworkPresence later = PresenceReview.Of(engine, threads, Talk.Start, Talk.Start.AddDays(40)).Networks.Single();
        (later.Verdict, later.Advice.In("en")).ShouldBe((PresenceVerdict.Dormant, "Post again at a pace that you can keep, or close the account."));
    }

    [Fact]
    public void Posts_without_a_time_are_counted_apart()
    {
        PostThread thread = PostThread.FromPosts([new ThreadPost("1", ThreadRole.Customer, "how do I change my password?"), new ThreadPost("2", ThreadRole.Brand, "News", createdAt: Talk.Start)], Network.X);
        PresenceReview review = PresenceReview.Of(Talk.Engine, [thread]);
        (review.Posts, review.Networks.Single().Total.Requests).ShouldBe((1, 0));
        review.Undated.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Thresholds_and_periods_are_checked()
    {
        Should.Throw<ArgumentOutOfRangeException>(static () => PresenceReview.Of(Talk.Engine, [], Talk.Start, Talk.Start.AddTicks(-1)));
        Should.Throw<ArgumentOutOfRangeException>(static () => new PresenceThresholds(dormantAfter: TimeSpan.FromDays(90)));
        Should.Throw<ArgumentOutOfRangeException>(static () => new PresenceThresholds(activeShare: 1.1));
        Should.Throw<ArgumentOutOfRangeException>(static () => new PresenceThresholds(activeShare: 0.1, dormantShare: 0.2));
        Should.Throw<ArgumentOutOfRangeException>(static () => new PresenceThresholds(fewestRequests: 0));
        Should.Throw<ArgumentOutOfRangeException>(static () => new PresenceThresholds(slowMedian: TimeSpan.Zero));
    }

    [Fact]
    public void The_ends_of_the_calendar_are_periods_like_others()
    {
        PostThread[] threads = [Thread(Post("1", "ana", "x", DateTimeOffset.MinValue)), Thread(Post("2", "ben", "y", DateTimeOffset.MinValue.AddDays(30)))];
        PresenceReview.Of(Talk.Engine, threads).Networks.Single().Weeks.Count.ShouldBe(5);
        PostThread[] last = [Thread(Post("1", "ana", "x", DateTimeOffset.MaxValue.AddDays(-3))), Thread(Post("2", "ben", "y", DateTimeOffset.MaxValue))];
        PresenceReview.Of(Talk.Engine, last).Posts.ShouldBe(2);
    }

    private static PostThread Thread(params ThreadPost[] posts) => PostThread.FromPosts(posts, Network.X, "lune");

    private static ThreadPost Post(string id, string author, string text, DateTimeOffset at) => new(id, ThreadRole.Customer, text, new Author(author), at, language: "en");
}
