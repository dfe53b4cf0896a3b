using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>The channel of an escalation: the guide's table.</summary>
public sealed class ChannelTests
{
    private const string Phone = "\"phone\": { \"number\": \"01 02 03 04 05\", \"hours\": \"Mon-Fri 09:00-12:30 14:00-18:00\" }";
    private const string Mail = "\"postalMail\": { \"address\": \"1 rue de la Lune, 75001 Paris\" }";
    private const string Form = "\"form\": [ { \"kind\": \"web\", \"url\": \"https://lune.example\" } ]";
    private const string Emergency = "\"emergency\": { \"number\": \"01 99 99 99 99\", \"hours\": \"24/7\" }";

    // Monday, 10 o'clock: open.
    private static readonly DateTimeOffset Open = new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, TriageEngine> Engines = [];

    [Theory]
    [InlineData("Phone", "Phone Form Mail")]
    [InlineData("Form", "Form Phone Mail")]
    [InlineData("Mail", "Mail Form Phone")]
    public void With_everything_open_the_wanted_channel_comes_first_then_the_guides_order(string wanted, string order)
        => Order(Decide("phone mail form", wanted)).ShouldBe(order);

    [Theory]
    [InlineData("Phone", "mail form", "Form Mail")]
    [InlineData("Phone", "mail", "Mail")]
    [InlineData("Form", "phone mail", "Phone Mail")]
    [InlineData("Form", "mail", "Mail")]
    [InlineData("Mail", "phone form", "Form Phone")]
    [InlineData("Mail", "phone", "Phone")]
    [InlineData("Mail", "form", "Form")]
    public void A_channel_that_is_not_offered_drops_out(string wanted, string offered, string order)
        => Order(Decide(offered, wanted)).ShouldBe(order);

    [Theory]
    [InlineData("2026-06-01T08:59:59Z", false)]
    [InlineData("2026-06-01T09:00:00Z", true)]
    [InlineData("2026-06-01T12:29:59Z", true)]
    [InlineData("2026-06-01T12:30:00Z", false)]
    [InlineData("2026-06-01T13:30:00Z", false)]
    [InlineData("2026-06-01T14:00:00Z", true)]
    [InlineData("2026-06-01T18:00:00Z", false)]
    [InlineData("2026-06-01T16:00:00+02:00", true)]
    [InlineData("2026-06-06T10:00:00Z", false)]
    [InlineData("2026-12-25T10:00:00Z", false)]
    public void The_phone_is_offered_in_its_hours_and_not_on_holidays(string now, bool open)
    {
        DateTimeOffset at = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        Order(Decide("phone mail form", "Phone", now: at)).ShouldBe(open ? "Phone Form Mail" : "Form Mail");
        Order(Decide("phone mail form", "Form", now: at)).ShouldBe(open ? "Form Phone Mail" : "Form Mail");
    }

    [Fact]
    public void The_time_of_the_post_decides_where_no_time_is_given()
    {
        TriageEngine engine = EngineOf("phone mail form", "Phone");
        DateTimeOffset night = Open.AddHours(-6);
        engine.Decide(new Post("lorem", createdAt: night), Harness.Engines.Seen("wanted")).Channel.ShouldBe(Channel.Form);
        engine.Decide(new Post("lorem", createdAt: night), new TriageContext(hostSignals: ["wanted"], now: Open)).Channel.ShouldBe(Channel.Phone);
        engine.Decide(new Post("lorem"), Harness.Engines.Seen("wanted")).Channel.ShouldBe(Channel.Phone, "with no time at all everything counts as open");
    }

    [Fact]
    public void The_zone_of_the_charter_decides_what_is_open()
    {
        TriageEngine engine = EngineOf("phone mail form", "Phone", zone: "Europe/Paris");
        // 07:30 UTC is 09:30 in Paris in June and 08:30 in January.
        engine.Decide(new Post("lorem"), new TriageContext(hostSignals: ["wanted"], now: new DateTimeOffset(2026, 6, 1, 7, 30, 0, TimeSpan.Zero))).Channel.ShouldBe(Channel.Phone);
        engine.Decide(new Post("lorem"), new TriageContext(hostSignals: ["wanted"], now: new DateTimeOffset(2026, 1, 5, 7, 30, 0, TimeSpan.Zero))).Channel.ShouldBe(Channel.Form);
    }

    [Theory]
    [InlineData("Phone", "contact-failed-phone", "Form Mail")]
    [InlineData("Form", "contact-failed-phone", "Form Mail")]
    [InlineData("Form", "contact-failed-form", "Phone Mail")]
    [InlineData("Mail", "contact-failed-mail", "Form Phone")]
    [InlineData("Mail", "contact-failed-mail contact-failed-form", "Phone")]
    [InlineData("Form", "contact-failed-form contact-failed-phone", "Mail")]
    public void A_channel_that_failed_is_not_offered_again(string wanted, string failed, string order)
        => Order(Decide("phone mail form", wanted, failed)).ShouldBe(order);

    [Theory]
    [InlineData("")]
    [InlineData("phone")]
    public void Where_none_is_left_a_person_looks_at_it(string offered)
    {
        Decision decision = Decide(offered, "Form", offered.Length == 0 ? "" : "contact-failed-phone");
        decision.Disposition.ShouldBe(Disposition.Escalate);
        decision.Channel.ShouldBeNull();
        decision.Alternatives.ShouldBeEmpty();
        decision.Review.ShouldContain(ReviewCode.NoChannel);
        decision.NeedsReview.ShouldBeTrue();
    }

    [Fact]
    public void A_channel_that_is_left_needs_no_review_for_it()
        => Decide("form", "Phone").Review.ShouldNotContain(ReviewCode.NoChannel);

    [Theory]
    [InlineData("danger")]
    [InlineData("injury")]
    [InlineData("self-harm")]
    [InlineData("harassment")]
    public void Danger_stays_phone_whatever_is_closed_failed_or_missing(string danger)
    {
        foreach (string offered in new[] { "phone mail form", "mail form", "" })
        {
            Decision decision = Decide(offered, "Form", danger + " contact-failed-phone contact-failed-form", Open.AddHours(-6));
            decision.Channel.ShouldBe(Channel.Phone, offered);
            decision.Review.Contains(ReviewCode.NoChannel).ShouldBeTrue("there is no emergency line");
            Decide(offered + " emergency", "Form", danger, Open.AddHours(-6)).Review.ShouldNotContain(ReviewCode.NoChannel);
        }
    }

    [Theory]
    [InlineData("legal-threat", "contact-failed-mail", Channel.Mail)]
    [InlineData("formal-notice", "contact-failed-mail", Channel.Mail)]
    [InlineData("event-stranded", "contact-failed-phone", Channel.Phone)]
    [InlineData("event-hacked", "contact-failed-phone", Channel.Phone)]
    public void A_tie_breaker_keeps_its_channel_though_a_contact_failed(string matter, string failed, Channel channel)
        => Decide("phone mail form", "Form", matter + " " + failed).Channel.ShouldBe(channel);

    [Fact]
    public void An_emergency_told_earlier_in_the_thread_keeps_the_phone()
    {
        TriageContext hacked = Harness.Engines.Thread((ThreadRole.Customer, "my account got hacked and the email was changed"), (ThreadRole.Brand, "Which e-mail address is it?"));
        TriageContext late = Harness.Engines.Thread((ThreadRole.Customer, "my order never arrived"), (ThreadRole.Brand, "Which order is it?"));
        Post reply = new("my account is still not fixed, when will you look at it?", language: "en");
        Harness.Engines.Open.Decide(reply, hacked).Channel.ShouldBe(Channel.Phone);
        Harness.Engines.Open.Decide(reply, late).Channel.ShouldBe(Channel.Form);
    }

    [Fact]
    public void Fraud_uses_the_emergency_line_when_the_phone_is_closed()
    {
        DateTimeOffset night = Open.AddHours(-6);
        Decision with = Decide("phone mail form emergency", "Form", "fraud-in-progress", night);
        with.Channel.ShouldBe(Channel.Phone);
        with.Review.ShouldNotContain(ReviewCode.NoChannel);
        Decision without = Decide("phone mail form", "Form", "fraud-in-progress", night);
        without.Channel.ShouldBe(Channel.Form);
        without.Review.ShouldContain(ReviewCode.NoChannel);
        Decide("phone mail form", "Form", "fraud-in-progress", Open).Channel.ShouldBe(Channel.Phone);
    }

    [Fact]
    public void The_emergency_line_is_for_emergencies()
        => Order(Decide("mail form emergency", "Phone")).ShouldBe("Form Mail");

    [Theory]
    [InlineData("event-stranded", Channel.Phone)]
    [InlineData("event-hacked", Channel.Phone)]
    [InlineData("legal-threat", Channel.Mail)]
    [InlineData("formal-notice", Channel.Mail)]
    [InlineData("legal-threat event-stranded", Channel.Phone)]
    [InlineData("legal-threat fraud-in-progress", Channel.Phone)]
    [InlineData("data-rights", Channel.Form)]
    public void The_first_tie_breaker_beats_the_second_which_beats_the_charter(string seen, Channel channel)
    {
        foreach (string wanted in new[] { "Phone", "Mail", "Form" })
        {
            Decision decision = Decide("phone mail form", wanted, seen, Open);
            decision.Channel.ShouldBe(seen == "data-rights" ? Enum.Parse<Channel>(wanted) : channel, $"the charter wants {wanted}");
        }

        TriageEngine engine = EngineOf("phone mail form", "Form");
        engine.Decide(new Post("lorem"), Harness.Engines.Seen(seen.Split(' '))).Channel.ShouldBe(channel);
    }

    [Fact]
    public void Among_rules_of_one_kind_phone_comes_before_mail_and_mail_before_form()
    {
        TriageEngine engine = Harness.Engines.With(Harness.Engines.HostSignals("a", "b", "c"), """
            "rules": [
              { "id": "r1", "when": "signal.a", "then": { "disposition": "Escalate", "channel": "Form" } },
              { "id": "r2", "when": "signal.b", "then": { "disposition": "Escalate", "channel": "Mail" } },
              { "id": "r3", "when": "signal.c", "then": { "disposition": "Escalate", "channel": "Phone" } } ]
            """);
        engine.DecideOn("a", "b").Channel.ShouldBe(Channel.Mail);
        engine.DecideOn("a", "b", "c").Channel.ShouldBe(Channel.Phone);
        engine.DecideOn("a").Channel.ShouldBe(Channel.Form);
    }

    [Fact]
    public void Other_dispositions_have_no_channel()
    {
        Harness.Engines.Open.DecideOn("praise").Channel.ShouldBeNull();
        Harness.Engines.Open.DecideOn("praise").Alternatives.ShouldBeEmpty();
        Harness.Engines.Open.Decide(new Post("")).Channel.ShouldBeNull();
    }

    [Theory]
    [InlineData("email web", "I sent an email and got no reply", true)]
    [InlineData("email", "I sent an email and got no reply", false)]
    [InlineData("dm web", "I sent you a DM and got no reply", true)]
    [InlineData("dm", "I sent you a DM and got no reply", false)]
    [InlineData("web", "I sent an email and got no reply", true)]
    public void An_unanswered_message_fails_its_kind_of_form_only(string kinds, string text, bool formLeft)
    {
        string forms = string.Join(", ", kinds.Split(' ').Select(static k => $"{{ \"kind\": \"{k}\", \"url\": \"https://lune.example/{k}\" }}"));
        TriageEngine engine = Harness.Engines.Bare("\"timeZone\": \"UTC\"", Harness.Engines.HostSignals("wanted"), $"\"contact\": {{ {Mail}, \"form\": [ {forms} ] }}", Rule("Form"));
        Post post = new(text, language: "en");
        engine.Signals(post).ShouldContain("contact-failed-form");
        engine.Decide(post, Harness.Engines.Seen("wanted")).Channel.ShouldBe(formLeft ? Channel.Form : Channel.Mail);
    }

    private static Decision Decide(string offered, string wanted, string more = "", DateTimeOffset? now = null)
        => EngineOf(offered, wanted).Decide(
            new Post("lorem ipsum dolor"),
            new TriageContext(hostSignals: ["wanted", .. more.Split(' ', StringSplitOptions.RemoveEmptyEntries)], now: now ?? Open));

    private static string Rule(string wanted) => $$"""
        "rules": [ { "id": "wanted", "when": "signal.wanted", "then": { "disposition": "Escalate", "channel": "{{wanted}}" } } ]
        """;

    // A rule may not ask for what is offered nowhere, so the charter is built and not read.
    private static TriageEngine EngineOf(string offered, string wanted, string zone = "UTC")
    {
        string key = offered + "|" + wanted + "|" + zone;
        lock (Engines)
        {
            if (!Engines.TryGetValue(key, out TriageEngine? engine))
            {
                engine = Create(offered.Split(' '), wanted, zone);
                Engines.Add(key, engine);
            }

            return engine;
        }
    }

    private static TriageEngine Create(string[] offered, string wanted, string zone)
    {
        string contacts = string.Join(", ", new[] { ("phone", Phone), ("mail", Mail), ("form", Form), ("emergency", Emergency) }.Where(c => offered.Contains(c.Item1)).Select(static c => c.Item2));
        Charter read = Charter.Parse($$"""{ "brand": "Lune", "timeZone": "{{zone}}", "calendar": { "holidays": ["2026-12-25"] }, "contact": { {{contacts}} } }""");
        CharterBuilder builder = new CharterBuilder("Lune").WithContact(read.Contact).WithCalendar(read.Calendar, zone)
            .WithRule(Repartie.Rule.Named("wanted").When("signal.wanted").Escalate(Enum.Parse<Channel>(wanted)).Build());
        foreach (string signal in Harness.Engines.Extensible.Append("wanted"))
        {
            builder.WithSignal(new CharterSignal(signal));
        }

        return TriageEngine.Create(builder.Build());
    }

    private static string Order(Decision decision) => string.Join(" ", decision.Alternatives.Cast<Channel?>().Prepend(decision.Channel));

    [Theory]
    [InlineData("urgent-hours")]
    [InlineData("event-stranded")]
    public void The_hurry_of_another_trade_is_left_to_it(string hurry)
    {
        Decision own = Harness.Engines.Open.DecideOn(hurry, "my-booking", "own-trade", "other-trade");
        own.Disposition.ShouldBe(Disposition.Escalate);
        own.Channel.ShouldBe(Channel.Phone);
        Harness.Engines.Open.DecideOn(hurry, "my-booking", "in-thread", "other-trade").Disposition.ShouldBe(Disposition.Escalate);
        Decision elsewhere = Harness.Engines.Open.DecideOn(hurry, "my-booking", "other-trade", "other-trade-strong");
        elsewhere.Rules().ShouldNotContain("hours-count");
        elsewhere.Rules().ShouldNotContain("stranded");
    }

    [Theory]
    [InlineData("danger")]
    [InlineData("injury")]
    public void Danger_is_nobody_elses(string harm)
    {
        Decision decision = Harness.Engines.Open.DecideOn(harm, "other-trade", "other-trade-strong", "order-elsewhere");
        decision.Disposition.ShouldBe(Disposition.Escalate);
        decision.Channel.ShouldBe(Channel.Phone);
    }

    [Fact]
    public void A_day_alone_counts_no_hours_and_a_plea_or_a_near_hour_does()
    {
        TriageEngine open = Harness.Engines.Open;
        open.DecideOn("urgent-hours", "my-booking", "own-trade").Rules().ShouldContain("hours-count");
        open.DecideOn("urgent-hours", "my-booking", "own-trade", "time-said").Rules().ShouldNotContain("hours-count");
        foreach (string plea in new[] { "request-help", "request-contact", "needs", "urgent", "event-stranded", "vulnerable", "health-talk" })
        {
            open.DecideOn("urgent-hours", "my-booking", "own-trade", "time-said", plea).Rules().ShouldContain("hours-count");
        }
    }

    [Theory]
    [InlineData("Mon ticket est ouvert depuis lundi, pas de nouvelles et ma commande est perdue.", Channel.Form)]
    [InlineData("Je remplis votre formulaire depuis lundi, il ne marche pas et ma commande est perdue.", Channel.Phone)]
    [InlineData("My ticket has gone unanswered for days and my order is lost.", Channel.Form)]
    [InlineData("My online form has gone unanswered for days and my order is lost.", Channel.Phone)]
    public void A_ticket_without_news_is_no_channel_that_failed(string text, Channel channel)
        => TriageEngine.Create(Charter.Starter(new Sector("retail"))).Decide(new Post(text)).Channel.ShouldBe(channel);
}
