using System;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Threads;

/// <summary>Who asked what, who waits, who joined, who helped, and what the brand did about it.</summary>
public sealed class ThreadFactsTests
{
    private static readonly ThreadPost Complaint = Talk.Post("1", "ana", "@lune my app crashes every time I open it, this is terrible", 0);

    [Fact]
    public void What_is_asked_waits_until_the_brand_replies_to_its_author()
    {
        ThreadFacts facts = Talk.Engine.Facts(90, Complaint, Talk.Post("2", "ben", "do you deliver to Belgium?", 10), Talk.Post("3", "lune", "Hi, you can find the answer here: https://lune.example/help", 60, "2"));
        facts.Status.ShouldBe(ThreadStatus.Waiting);
        ThreadRequest open = facts.Waiting.ShouldHaveSingleItem();
        (open.PostId, open.Author!.Handle, open.Wall, open.IsComplaint, open.IsFirst).ShouldBe(("1", "ana", TimeSpan.FromMinutes(90), true, true));
        facts.WaitingSince.ShouldBe(Talk.Start);
        ThreadRequest answered = facts.Person("ben").Requests.ShouldHaveSingleItem();
        (answered.AnswerId, answered.Wall, answered.IsComplaint, answered.WasDeflected).ShouldBe(("3", TimeSpan.FromMinutes(50), false, false));
    }

    [Fact]
    public void Waiting_is_told_in_business_time_too()
    {
        ThreadEngine engine = Talk.With("\"calendar\": { \"hours\": \"Mon-Fri 09:00-17:00\" }");
        ThreadRequest open = engine.Facts(26 * 60, Complaint).Waiting.ShouldHaveSingleItem();
        (open.Wall, open.Business).ShouldBe((TimeSpan.FromHours(26), TimeSpan.FromHours(10)));
    }

    [Fact]
    public void A_reply_without_a_link_speaks_to_all_who_wait()
    {
        ThreadFacts facts = Talk.Engine.Facts(Complaint, Talk.Post("2", "ben", "my parcel never arrived", 5), Talk.Post("3", "lune", "please restart the app", 9));
        facts.Waiting.ShouldBeEmpty();
        facts.People.ShouldAllBe(static p => p.Requests.Single().AnswerId == "3");
    }

    [Fact]
    public void A_plain_list_of_messages_is_read_too()
    {
        PostThread thread = new([new ThreadMessage(ThreadRole.Customer, "my app crashes every time"), new ThreadMessage(ThreadRole.Brand, "please send us a DM"), new ThreadMessage(ThreadRole.Customer, "still no reply to my DM")]);
        ThreadFacts facts = Talk.Engine.Facts(thread);
        (facts.Status, facts.FailedHandoffs, facts.Now).ShouldBe((ThreadStatus.Reopened, 1, null));
        facts.PersonOf(null)!.FailedForms.ShouldBe(["dm"]);
    }

    [Fact]
    public void Another_member_with_the_same_problem_joins()
    {
        ThreadFacts facts = Talk.Engine.Facts(Complaint, Talk.Post("2", "ben", "@ana @lune same here!", 4, "1"), Talk.Post("3", "cat", "@ana @lune where do you live?", 5, "1"));
        (facts.Joiners, facts.Complainants).ShouldBe((1, 2));
        facts.Person("ben").Joined.ShouldBeTrue();
        facts.Person("cat").Requests.ShouldBeEmpty();
    }

    [Fact]
    public void A_member_who_helps_is_known_and_thanked()
    {
        ThreadFacts facts = Talk.Engine.Facts(
            Complaint,
            Talk.Post("2", "ben", "@ana have you tried restarting it? You need to go to settings and clear the cache", 4, "1"),
            Talk.Post("3", "cat", "@ana go to settings, then clear the cache, that worked for me", 5, "1"),
            Talk.Post("4", "ana", "@cat thanks, that fixed it!", 9, "3", customer: true));
        facts.Person("cat").Helped.ShouldBe(1);
        facts.Person("cat").ThankedByOthers.ShouldBe(1);
        facts.Person("ana").SettledAt.ShouldBe(Talk.Start.AddMinutes(9));
        facts.Status.ShouldBe(ThreadStatus.Settled);
    }

    [Fact]
    public void The_same_complaint_again_is_a_repetition_in_other_words_a_rephrasing()
    {
        ThreadFacts facts = Talk.Engine.Facts(
            Complaint,
            Talk.Post("2", "ana", "@lune my app crashes every time I open it, this is terrible!!", 60, "1", customer: true),
            Talk.Post("3", "ana", "@lune so your app keeps freezing, when will that be fixed", 90, "1", customer: true));
        ThreadPerson ana = facts.Person("ana");
        (ana.Complaints, ana.Repeats, ana.Rephrasings, facts.RepeatedComplaints).ShouldBe((3, 1, 1, 2));
        ThreadRequest open = facts.Waiting.ShouldHaveSingleItem();
        (open.PostId, open.LastPostId, open.Posts).ShouldBe(("1", "3", 3));
        facts.Priority.ShouldBeOneOf(Priority.Urgent, Priority.High);
    }

    [Fact]
    public void A_reply_that_only_sends_elsewhere_deflects()
    {
        ThreadFacts facts = Talk.Engine.Facts(Complaint, Talk.Post("2", "lune", "Hi, please call our customer service on 01 99 00 12 34.", 4, "1"));
        (facts.Deflections, facts.Person("ana").OnlyDeflected, facts.Person("ana").Requests.Single().WasDeflected).ShouldBe((1, true, true));
        facts.Status.ShouldBe(ThreadStatus.HandedOff);
    }

    [Fact]
    public void Thanks_for_an_answer_settle_thanks_beforehand_do_not()
    {
        ThreadPost answer = Talk.Post("2", "lune", "Hi, you can find the steps here: https://lune.example/help", 4, "1");
        Talk.Engine.Facts(Complaint, answer, Talk.Post("3", "ana", "thank you so much", 9, "2", customer: true)).Status.ShouldBe(ThreadStatus.Settled);
        Talk.Engine.Facts(Complaint, Talk.Post("3", "ana", "thank you so much", 3, "1", customer: true)).Status.ShouldBe(ThreadStatus.Waiting);
        Talk.Engine.Facts(Complaint, answer).Status.ShouldBe(ThreadStatus.Answered);
    }

    [Fact]
    public void Quiet_settles_what_was_answered_and_nothing_else()
    {
        ThreadPost answer = Talk.Post("2", "lune", "Hi, you can find the steps here: https://lune.example/help", 4, "1");
        ThreadPerson quiet = Talk.Engine.Facts(60 * 49, Complaint, answer).Person("ana");
        (quiet.SettledAt, quiet.SettledByQuiet).ShouldBe((Talk.Start.AddMinutes(4), true));
        Talk.Engine.Facts(60 * 24 * 90, Complaint).Status.ShouldBe(ThreadStatus.Waiting);
    }

    [Fact]
    public void That_it_works_again_is_part_of_the_story_in_a_first_post()
        => Talk.Engine.Facts(Talk.Post("1", "ana", "@lune the app works now but my parcel never arrived, this is unacceptable", 0)).Status.ShouldBe(ThreadStatus.Waiting);

    [Fact]
    public void Several_brand_accounts_are_one_brand()
    {
        ThreadFacts facts = Talk.Engine.Facts(Complaint, Talk.Post("2", "lune_help", "please restart the app", 4, "1"), Talk.Post("3", "lune", "and update it", 5, "2"));
        (facts.BrandPosts, facts.Person("ana").BrandReplies).ShouldBe((2, 2));
        facts.BrandAccounts.ShouldBe(["lune", "lune_help"]);
    }

    [Fact]
    public void A_deleted_post_says_nothing_any_more()
    {
        ThreadFacts facts = Talk.Engine.Facts(new ThreadPost("1", ThreadRole.Customer, string.Empty, new Author("ana"), Talk.Start, isDeleted: true), Talk.Post("2", "lune", "please restart the app", 4, "1"));
        (facts.DeletedPosts, facts.Posts, facts.People.Count, facts.Status).ShouldBe((1, 1, 0, ThreadStatus.NothingAsked));
    }

    [Fact]
    public void Comments_on_news_ask_for_nothing()
        => Talk.Engine.Facts(Talk.Post("1", "lune", "Discover our new collection", 0), Talk.Post("2", "ben", "Beautiful, love it", 4, "1")).Status.ShouldBe(ThreadStatus.NothingAsked);

    [Fact]
    public void An_empty_thread_is_nothing()
    {
        ThreadFacts facts = Talk.Engine.Facts(PostThread.Empty);
        (facts.Id, facts.Status, facts.Now, facts.Next, facts.NextDeadline).ShouldBe((null, ThreadStatus.NothingAsked, null, null, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800\udbff \u0000 \u202e")]
    [InlineData("🙄🙄🙄")]
    public void Any_text_is_read(string text)
        => Should.NotThrow(() => Talk.Engine.Facts(Talk.Post("1", "ana", text, 0), Talk.Post("2", "lune", text, 1, "1")));
}
