using System;
using System.Linq;
using Repartie.Core.Tests.Threads;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Posts;

/// <summary>What networks allow, and what follows from it for what to do next.</summary>
public sealed class NetworkTraitsTests
{
    [Theory]
    [InlineData("x", 280, false)]
    [InlineData("facebook", 8000, false)]
    [InlineData("instagram", 2200, false)]
    [InlineData("linkedin", 1250, false)]
    [InlineData("tiktok", 150, false)]
    [InlineData("youtube", 10000, false)]
    [InlineData("threads", 500, false)]
    [InlineData("mastodon", 500, false)]
    [InlineData("bluesky", 300, false)]
    [InlineData("trustpilot", null, true)]
    [InlineData("google-reviews", 4096, true)]
    [InlineData("google-play", 350, true)]
    public void Known_networks(string name, int? limit, bool reviews)
    {
        NetworkTraits traits = NetworkTraits.Of(new Network(name));
        (traits.ReplyLimit, traits.IsReviewSite, traits.OneReplyPerPost).ShouldBe((limit, reviews, reviews));
        traits.HasPrivateMessages.ShouldBe(!reviews && name != "youtube");
        NetworkTraits.Known.ShouldContain(traits);
    }

    [Fact]
    public void Others_are_known_by_name()
    {
        NetworkTraits traits = NetworkTraits.Of(new Network("forum"));
        (traits.Network.Name, traits.ReplyLimit, traits.Surfaces, traits.IsReviewSite, traits.HasPrivateMessages).ShouldBe(("forum", null, NetworkSurfaces.None, false, true));
        NetworkTraits.Known.Count.ShouldBe(12);
    }

    [Fact]
    public void The_charters_limit_goes_first()
    {
        Charter charter = Charter.Parse("""{ "brand": "Lune", "networks": { "x": { "role": "service", "limit": 200 }, "instagram": { "role": "news" } } }""");
        (charter.ReplyLimitOf(Network.X), charter.ReplyLimitOf(Network.Instagram), charter.ReplyLimitOf(new Network("forum"))).ShouldBe((200, 2200, null));
    }

    [Fact]
    public void A_request_where_the_brand_does_not_serve_is_pointed_to_where_it_does()
    {
        ThreadEngine engine = Talk.With("\"networks\": { \"trustpilot\": { \"role\": \"service\" }, \"facebook\": { \"role\": \"service\" }, \"instagram\": { \"role\": \"news\" }, \"tiktok\": { \"role\": \"listening\" } }");
        foreach (string network in new[] { "instagram", "tiktok" })
        {
            ThreadStep step = Next(engine, network, "@lune do you deliver to Belgium?");
            (step.Kind, step.Network).ShouldBe((ThreadStepKind.Redirect, Network.Facebook));
        }

        Next(engine, "facebook", "@lune do you deliver to Belgium?").Kind.ShouldBe(ThreadStepKind.Answer);
        Next(engine, "bluesky", "@lune do you deliver to Belgium?").Kind.ShouldBe(ThreadStepKind.Answer);
        Next(engine, "instagram", "@lune my parcel never arrived, my order is lost").Kind.ShouldBe(ThreadStepKind.HandOff);
        engine.Triage.Charter.ServedInsteadOf(Network.Facebook).IsUnknown.ShouldBeTrue();
        Charter.Parse("""{ "brand": "Lune", "networks": { "x": { "role": "news" } } }""").ServedInsteadOf(Network.X).IsUnknown.ShouldBeTrue();
    }

    [Fact]
    public void A_review_has_one_reply_which_is_changed()
    {
        ThreadPost review = Talk.Post("1", "ana", "do you deliver to Belgium?", 0);
        ThreadPost reply = Talk.Post("2", "lune", "Hi, you can find the answer here: https://lune.example/help", 50, "1");
        ThreadPost more = Talk.Post("3", "ana", "how long does it take?", 60, "1", customer: true);
        Talk.Engine.Facts(PostThread.FromPosts([review, reply, more], Network.Trustpilot)).Next!.Kind.ShouldBe(ThreadStepKind.UpdateReply);
        Talk.Engine.Facts(PostThread.FromPosts([review, reply, more], Network.X)).Next!.Kind.ShouldBe(ThreadStepKind.Answer);
    }

    private static ThreadStep Next(ThreadEngine engine, string network, string text)
        => engine.Facts(PostThread.FromPosts([Talk.Post("1", "ana", text, 0)], new Network(network))).Next!;
}
