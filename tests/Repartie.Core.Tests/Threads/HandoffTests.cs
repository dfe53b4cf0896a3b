using System;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Threads;

/// <summary>A handoff from the offer to its end; a customer who returns gets another channel, and never the one that failed.</summary>
public sealed class HandoffTests
{
    private static readonly ThreadPost Complaint = Talk.Post("1", "ana", "@lune my parcel never arrived, this is unacceptable", 0);
    private static readonly ThreadPost Offer = Talk.Post("2", "lune", "Hi, please send us a DM with your order number, thanks.", 10, "1");
    private static readonly ThreadPost Accepted = Talk.Post("3", "ana", "Done, I have sent you a DM", 20, "2", customer: true);
    private static readonly ThreadPost Answered = Talk.Post("4", "lune", "We have replied to your DM.", 40, "3");
    private static readonly ThreadPost Failed = Talk.Post("5", "ana", "still no reply to my DM, nobody answers", 600, "2", customer: true);

    [Fact]
    public void It_is_offered_accepted_answered_and_confirmed()
    {
        Stage(Complaint, Offer).ShouldBe(HandoffStage.Offered);
        Stage(Complaint, Offer, Accepted).ShouldBe(HandoffStage.Accepted);
        Stage(Complaint, Offer, Accepted, Answered).ShouldBe(HandoffStage.Answered);
        Stage(Complaint, Offer, Accepted, Answered, Talk.Post("6", "ana", "thanks, it's sorted!", 90, "4", customer: true)).ShouldBe(HandoffStage.Confirmed);
        Stage(Complaint, Offer, Accepted, Failed).ShouldBe(HandoffStage.Failed);
        Stage(Complaint, Offer, Talk.Post("3", "ana", "ok thanks", 20, "2", customer: true)).ShouldBe(HandoffStage.Accepted);
    }

    [Fact]
    public void What_was_accepted_is_looked_after()
        => Talk.Engine.Facts(Complaint, Offer, Accepted).Next!.Kind.ShouldBe(ThreadStepKind.FollowUp);

    [Fact]
    public void Who_returns_gets_a_higher_priority_and_another_channel()
    {
        ThreadFacts facts = Talk.Engine.Facts(Complaint, Offer, Accepted, Failed);
        facts.Status.ShouldBe(ThreadStatus.Reopened);
        facts.Priority.ShouldBe(Priority.Urgent);
        ThreadStep step = facts.Next!;
        (step.Kind, step.Author!.Handle, step.PostId).ShouldBe((ThreadStepKind.HandOff, "ana", "5"));
        ThreadPerson ana = facts.Person("ana");
        ana.FailedForms.ShouldBe(["dm"]);
        ana.Open!.IsReopened.ShouldBeTrue();
    }

    [Fact]
    public void A_brand_that_offers_messages_only_has_the_phone_left_then_the_post_then_a_colleague()
    {
        const string Dm = "\"form\": [ { \"kind\": \"dm\", \"url\": \"https://lune.example/dm\" } ]";
        Next(Talk.With("\"contact\": { \"phone\": { \"number\": \"01 02 03 04 05\" }, " + Dm + " }")).Channel.ShouldBe(Channel.Phone);
        Next(Talk.With("\"contact\": { \"postalMail\": { \"address\": \"1 rue de la Lune\" }, " + Dm + " }")).Channel.ShouldBe(Channel.Mail);
        Next(Talk.With("\"contact\": { " + Dm + " }")).Kind.ShouldBe(ThreadStepKind.AskColleague);
    }

    [Fact]
    public void Nobody_is_sent_back_to_where_nobody_answered()
    {
        ThreadPost again = Talk.Post("6", "lune", "Please send us a DM with your order number", 660, "5");
        ThreadFacts facts = Talk.Engine.Facts(60 * 24 * 10, Complaint, Offer, Accepted, Failed, again);
        (facts.Person("ana").SentBack, facts.Person("ana").SettledAt, facts.Status).ShouldBe((1, null, ThreadStatus.Reopened));
        facts.Next!.Kind.ShouldBe(ThreadStepKind.HandOff);
        Talk.Engine.Facts(Complaint, Offer, Accepted, Failed, Talk.Post("6", "lune", "Please call us on 01 99 00 12 34", 660, "5")).Person("ana").SentBack.ShouldBe(0);
    }

    [Fact]
    public void A_refusal_ends_it()
    {
        ThreadFacts facts = Talk.Engine.Facts(Complaint, Offer, Talk.Post("3", "ana", "I won't send you a DM, answer me here", 20, "2", customer: true));
        Handoff handoff = facts.Person("ana").Handoffs.ShouldHaveSingleItem();
        (handoff.Stage, handoff.WasRefused, handoff.FailedAt).ShouldBe((HandoffStage.Failed, true, Talk.Start.AddMinutes(20)));
    }

    [Fact]
    public void A_decision_with_the_facts_leaves_out_what_failed_the_author()
    {
        TriageEngine engine = Talk.With("\"contact\": { \"phone\": { \"number\": \"01 02 03 04 05\" }, \"form\": [ { \"kind\": \"dm\", \"url\": \"https://lune.example/dm\" } ] }").Triage;
        ThreadPost last = Talk.Post("7", "ana", "where is my parcel, my order has not arrived", 700, "2", customer: true);
        PostThread thread = PostThread.FromPosts([Complaint, Offer, Accepted, Failed, last], Network.X);
        ThreadFacts facts = new ThreadEngine(engine).Facts(thread);
        Post post = last.ToPost(Network.X);
        Decision without = engine.Decide(post, new TriageContext(thread.Before("7")));
        Decision with = engine.Decide(post, new TriageContext(thread.Before("7"), facts: facts));
        (without.Channel, without.Disposition).ShouldBe((Channel.Form, Disposition.Escalate));
        (with.Channel, with.Disposition, with.Priority).ShouldBe((Channel.Phone, Disposition.Escalate, Priority.Urgent));
        Decision other = engine.Decide(Talk.Post("8", "ben", "where is my parcel, my order has not arrived", 700).ToPost(Network.X), new TriageContext(facts: facts));
        other.Channel.ShouldBe(Channel.Form);
    }

    [Fact]
    public void Rules_compare_the_facts_of_a_thread()
    {
        TriageEngine engine = Engines.With("\"rules\": [ { \"id\": \"came-back\", \"when\": \"fact.failed-handoffs >= 1 and fact.complainants >= 1\", \"then\": { \"disposition\": \"Escalate\", \"department\": \"care\" } } ]");
        PostThread thread = PostThread.FromPosts([Complaint, Offer, Accepted, Failed], Network.X);
        TriageContext context = new(facts: new ThreadEngine(engine).Facts(thread));
        engine.Decide(new Post("hello there"), context).Rules().ShouldContain("came-back");
        engine.Decide(new Post("hello there")).Rules().ShouldNotContain("came-back");
    }

    private static HandoffStage Stage(params ThreadPost[] posts) => Talk.Engine.Facts(posts).Person("ana").Handoffs.Single().Stage;

    private static ThreadStep Next(ThreadEngine engine) => engine.Facts(Complaint, Offer, Accepted, Failed).Next!;
}
