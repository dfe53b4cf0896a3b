using System;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>What the thread adds: who spoke, what was said before, how long the customer waits.</summary>
public sealed class ThreadSignalTests
{
    private static readonly TriageEngine Engine = Engines.General;

    private static readonly (ThreadRole, string) Complaint = (ThreadRole.Customer, "my order has not arrived, I want a refund");

    private static readonly (ThreadRole, string) Sorry = (ThreadRole.Brand, "We are sorry to hear that.");

    private static readonly (ThreadRole, string) Other = (ThreadRole.Member, "my order has not arrived, I want a refund");

    [Fact]
    public void Without_a_thread_nothing_is_said_of_one()
        => Engine.Signals("ok").ShouldNotContain(static s => s.StartsWith("thread-", StringComparison.Ordinal) || s == CodedSignals.InThread);

    [Theory]
    [InlineData(CodedSignals.InThread, true, true, true)]
    [InlineData(CodedSignals.ReplyToBrand, false, true, false)]
    [InlineData(CodedSignals.ReplyToMember, false, false, true)]
    [InlineData(CodedSignals.BrandSpoke, false, true, true)]
    [InlineData(CodedSignals.BrandOpened, false, false, true)]
    [InlineData(CodedSignals.Unanswered, true, false, false)]
    public void Who_spoke_is_seen(string signal, bool afterCustomer, bool afterBrand, bool afterMember)
    {
        Seen(signal, Complaint).ShouldBe(afterCustomer);
        Seen(signal, Complaint, Sorry).ShouldBe(afterBrand);
        Seen(signal, Sorry, Other).ShouldBe(afterMember);
    }

    [Fact]
    public void What_the_customer_said_before_is_seen_as_of_the_thread()
    {
        string[] signals = Engine.Signals("hello?", "en", Engines.Thread(Complaint));
        signals.ShouldContain("thread-event");
        signals.ShouldContain("thread-case");
        signals.ShouldNotContain("event");
        signals.ShouldNotContain("my-order");
    }

    [Fact]
    public void What_another_member_said_before_is_not_the_customers()
        => Engine.Signals("hello?", "en", Engines.Thread(Other)).ShouldNotContain("thread-case");

    [Fact]
    public void What_the_brand_said_is_not_the_customers()
        => Engine.Signals("hello?", "en", Engines.Thread((ThreadRole.Brand, Complaint.Item2))).ShouldNotContain("thread-case");

    [Fact]
    public void Evidence_from_the_thread_points_at_the_message()
    {
        const string Before = "well, my order has not arrived";
        Evidence evidence = Engine.Trace(new Post("hello?", language: "en"), Engines.Thread(Sorry, (ThreadRole.Customer, Before)))
            .Signals.Single(static s => s.Name == "thread-case").Evidence[0];
        evidence.Message.ShouldBe(1);
        evidence.Source.ShouldBe("thread[1]");
        Before.Substring(evidence.Start, evidence.End - evidence.Start).ShouldContain("my order");
    }

    [Fact]
    public void The_brands_last_word_is_told_from_its_earlier_ones()
    {
        (ThreadRole, string) asks = (ThreadRole.Brand, "Please send us a DM with your order number and your address");
        string[] last = Engine.Signals("ok", "en", Engines.Thread(Complaint, asks));
        last.ShouldContain("thread-brand-asks-private");
        last.ShouldContain("last-brand-asks-private");
        string[] earlier = Engine.Signals("ok", "en", Engines.Thread(asks, Complaint, Sorry));
        earlier.ShouldContain("thread-brand-asks-private");
        earlier.ShouldNotContain("last-brand-asks-private");
    }

    [Fact]
    public void Only_the_last_twenty_messages_are_read()
    {
        (ThreadRole, string)[] chatter = [.. Enumerable.Repeat((ThreadRole.Member, "ok"), 20)];
        Engine.Signals("hello?", "en", Engines.Thread([Complaint, .. chatter])).ShouldNotContain("thread-case");
        Engine.Signals("hello?", "en", Engines.Thread([Complaint, .. chatter.Skip(1)])).ShouldContain("thread-case");
    }

    [Theory]
    [InlineData("thread-posts = 3", true)]
    [InlineData("customer-posts = 2", true)]
    [InlineData("brand-posts = 1", true)]
    [InlineData("brand-posts > 1", false)]
    [InlineData("words = 2", true)]
    [InlineData("words < 2", false)]
    [InlineData("waiting-minutes >= 90", true)]
    [InlineData("waiting-minutes > 90", false)]
    [InlineData("case-signs = 0", true)]
    public void Facts_are_counted(string fact, bool holds)
    {
        DateTimeOffset start = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
        PostThread thread = new(
        [
            new ThreadMessage(ThreadRole.Customer, "a", createdAt: start),
            new ThreadMessage(ThreadRole.Brand, "b", createdAt: start.AddMinutes(10)),
            new ThreadMessage(ThreadRole.Customer, "c", createdAt: start.AddMinutes(30)),
        ]);
        TriageEngine engine = Engines.With($$"""
            "rules": [ { "id": "counted", "when": "fact.{{fact}}", "then": "OffTopic", "shadow": true } ]
            """);
        engine.Decide(new Post("lorem ipsum", createdAt: start.AddMinutes(120)), new TriageContext(thread)).Shadows.Count.ShouldBe(holds ? 1 : 0);
        engine.Decide(new Post("lorem ipsum"), new TriageContext(thread, now: start.AddMinutes(120))).Shadows.Count.ShouldBe(holds ? 1 : 0);
    }

    [Fact]
    public void Nobody_waits_where_times_are_not_known_or_the_brand_has_answered()
    {
        TriageEngine engine = Engines.With("""
            "rules": [ { "id": "waits", "when": "fact.waiting-minutes > 0", "then": "OffTopic", "shadow": true } ]
            """);
        DateTimeOffset start = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
        ThreadMessage customer = new(ThreadRole.Customer, "a", createdAt: start);
        engine.Decide(new Post("x", createdAt: start.AddHours(1)), new TriageContext(new PostThread([customer]))).Shadows.ShouldNotBeEmpty();
        engine.Decide(new Post("x"), new TriageContext(new PostThread([customer]))).Shadows.ShouldBeEmpty();
        engine.Decide(new Post("x", createdAt: start.AddHours(-1)), new TriageContext(new PostThread([customer]))).Shadows.ShouldBeEmpty();
        engine.Decide(new Post("x", createdAt: start.AddHours(1)), new TriageContext(new PostThread([customer, new(ThreadRole.Brand, "b")]))).Shadows.ShouldBeEmpty();
        engine.Decide(new Post("x", createdAt: start.AddHours(1)), new TriageContext(new PostThread([new(ThreadRole.Customer, "a")]))).Shadows.ShouldBeEmpty();
    }

    private static bool Seen(string signal, params (ThreadRole, string)[] thread) => Engine.Signals("hello?", "en", Engines.Thread(thread)).Contains(signal);
}
