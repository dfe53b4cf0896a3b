using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Replies;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Replies;

/// <summary>Which words a decision gets, where they send people, and when there are none.</summary>
public sealed class ReplyTests
{
    private const string Contacts =
        """
        "contact": { "phone": { "number": "01 99 00 41 41", "hours": "Mon-Fri 09:00-18:00" }, "postalMail": { "address": "1 rue de la Lune, 75001 Paris" },
                     "form": [ { "kind": "email", "url": "aide@lune.example" }, { "kind": "web", "url": "https://lune.example/contact" } ] }
        """;

    private static readonly TriageEngine Engine = Engines.With(
        Engines.HostSignals("off", "rescue"),
        Contacts,
        """
        "timeZone": "Europe/Paris",
        "networks": { "x": { "role": "service" }, "facebook": { "role": "service" }, "instagram": { "role": "news" }, "tiktok": { "role": "listening" } },
        "topics": { "redirect": { "hiring": { "en": ["join your team"], "url": "https://jobs.example", "department": "hr" } }, "never": { "aliens": { "en": ["aliens"] } } },
        "departments": { "hr": { "label": { "fr": "Ressources humaines", "en": "Human resources" } } },
        "replies": { "rescue": { "fr": ["Bonjour, nous sommes là {where}"], "en": ["Hello, we are here {where}"] } },
        "rules": [ { "id": "off", "when": "signal.off", "then": "OffTopic" }, { "id": "rescue", "when": "signal.rescue", "then": { "disposition": "Escalate", "channel": "Phone" }, "reply": "rescue" } ]
        """);

    // A Wednesday at noon and at night.
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateTimeOffset Night = new(2026, 3, 4, 23, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("en", "https://jobs.example", "Human resources")]
    [InlineData("fr", "https://jobs.example", "Ressources humaines")]
    public void An_adjacent_topic_names_the_department_and_the_link(string language, string link, string department)
    {
        Post post = new("can I join your team", language: "en");
        ReplyDraft draft = Engine.Reply(Engine.Decide(post), post, language: language);
        (draft.Template, draft.Language, draft.WhyNot).ShouldBe(("redirect-topic", language, null));
        draft.Text!.ShouldContain(link);
        draft.Text!.ShouldContain(department);
    }

    [Fact]
    public void A_call_is_offered_with_its_hours_when_it_is_answered()
    {
        ReplyDraft draft = On("legal-threat", Noon, Network.X, "rescue");
        draft.Template.ShouldBe("rescue");
        (draft.Text, draft.FromCharter).ShouldBe(("Hello, we are here by post: 1 rue de la Lune, 75001 Paris", true));
        On("rescue", Noon, Network.X).Text.ShouldBe("Hello, we are here on 01 99 00 41 41 (Mon-Fri 9:00-18:00)");
        On("rescue", Night, Network.X).Text.ShouldBe("Hello, we are here by e-mail: aide@lune.example", "the phone is closed at night");
    }

    [Fact]
    public void A_form_that_failed_is_not_named_again()
    {
        Post post = new("I sent you two emails about my order and nobody replied", language: "en", createdAt: Noon);
        Decision decision = Engine.Decide(post);
        decision.Channel.ShouldBe(Channel.Form);
        ReplyDraft draft = Engine.Reply(decision, post);
        draft.Template.ShouldBe("handoff-again");
        draft.Text!.ShouldContain("https://lune.example/contact");
        draft.Text!.ShouldNotContain("aide@lune.example");
    }

    [Fact]
    public void Danger_and_despair_name_the_public_numbers_and_never_a_closed_line()
    {
        ReplyDraft danger = On("danger", Night, Network.Facebook);
        danger.Template.ShouldBe("safety");
        danger.Text!.ShouldContain("112");
        danger.Text!.ShouldNotContain("01 99 00 41 41");
        On("danger", Noon, Network.Facebook).Text!.ShouldContain("01 99 00 41 41");

        ReplyDraft despair = On("self-harm", Noon, Network.Facebook);
        despair.Template.ShouldBe("self-harm");
        despair.Text!.ShouldContain("3114");
        despair.Text!.ShouldNotContain("01 99 00 41 41");
    }

    [Fact]
    public void The_emergency_line_is_never_closed()
    {
        TriageEngine engine = Engines.With("\"contact\": { \"phone\": { \"number\": \"3900\", \"hours\": \"Mon 09:00-10:00\" }, \"emergency\": { \"number\": \"3901\", \"hours\": \"Mon 09:00-10:00\" } }");
        Post post = new("lorem", language: "en", createdAt: Night);
        ReplyDraft draft = engine.Reply(engine.Decide(post, Engines.Seen("fraud-in-progress")), post, Engines.Seen("fraud-in-progress"));
        draft.Template.ShouldBe("handoff-phone-urgent");
        draft.Text!.ShouldContain("3901");
    }

    [Fact]
    public void Without_a_channel_the_holding_reply_names_none()
    {
        TriageEngine engine = Engines.With("\"contact\": { \"help\": { \"url\": \"https://lune.example/help\" } }");
        Post post = new("my order never arrived, where is my refund?", language: "en");
        Decision decision = engine.Decide(post);
        (decision.Disposition, decision.Channel, decision.Template).ShouldBe((Disposition.Escalate, null, "holding"));
        ReplyDraft draft = engine.Reply(decision, post);
        draft.Template.ShouldBe("holding");
        draft.Text!.Any(char.IsDigit).ShouldBeFalse();
        draft.Text!.ShouldNotContain("http");
    }

    [Fact]
    public void Nothing_is_offered_for_spam_abuse_threats_and_posts_without_meaning()
    {
        foreach (string signal in new[] { "threat-by-author", "off" })
        {
            On(signal, Noon, Network.X).WhyNot.ShouldBe(NoReplyReason.NotDue);
        }

        foreach (string text in new[] { "", "?!...", "🔥 Make 3000 a week from home, no experience needed!! Join now 👉 https://fast-cash.example/join 🔥" })
        {
            Post post = new(text);
            ReplyDraft draft = Engine.Reply(Engine.Decide(post), post);
            (draft.Text, draft.WhyNot, draft.Template).ShouldBe((null, NoReplyReason.NotDue, null), text);
        }
    }

    [Fact]
    public void Dummy_contacts_are_never_sent()
    {
        TriageEngine engine = TriageEngine.Create(Charter.Starter(new Sector("fashion")));
        foreach (string text in new[] { "where is my order?", "thank you so much, lovely dress", "what are your opening hours?" })
        {
            Post post = new(text, language: "en");
            ReplyDraft draft = engine.Reply(engine.Decide(post), post);
            (draft.Text, draft.WhyNot).ShouldBe((null, NoReplyReason.DummyContacts));
            draft.Explain("en").ShouldContain("dummy");
            draft.Explain("fr").ShouldContain("fictifs");
        }
    }

    [Fact]
    public void The_customers_language_is_used_where_the_brand_speaks_it()
    {
        foreach ((string? of, string expected, string languages) in new[] { ("fr", "fr", "[\"fr\", \"en\"]"), ("en", "en", "[\"fr\", \"en\"]"), ("es", "en", "[\"fr\", \"en\"]"), ("en", "fr", "[\"fr\"]"), (null, "fr", "[\"fr\", \"en\"]") })
        {
            TriageEngine engine = Engines.With($"\"languages\": {languages}");
            Post post = new("12", language: of);
            engine.Reply(engine.Decide(post, Engines.Seen("my-order")), post, Engines.Seen("my-order")).Language.ShouldBe(expected, of);
        }
    }

    [Theory]
    [InlineData("vous")]
    [InlineData("tu")]
    public void The_form_of_address_is_the_charters(string address)
    {
        TriageEngine engine = Engines.With($"\"voice\": {{ \"address\": \"{address}\", \"signature\": \"L'équipe\" }}");
        Post post = new("merci beaucoup, vous êtes géniaux", id: "1", language: "fr");
        Decision decision = engine.Decide(post, Engines.Seen("suggestion"));
        for (int i = 0; i < 20; i++)
        {
            string text = engine.Reply(decision, new Post("x", id: "p" + i, language: "fr")).Text!;
            text.ShouldEndWith("\nL'équipe");
            (address == "vous" ? [" tu ", " ton ", " te ", " toi"] : new[] { "vous", " votre " }).Where(text.Contains).ShouldBeEmpty(text);
        }
    }

    [Fact]
    public void Optional_parts_go_in_their_order_and_nothing_is_cut()
    {
        const string Text = "Hello, we are sorry.[ One.][9: Nine.][5: Five.][ Last.] See https://lune.example/contact-us-please";
        int whole = "Hello, we are sorry. One. Nine. Five. Last. See https://lune.example/contact-us-please\nTeam".Length;
        string[][] expected = [[], ["Team"], ["Team", "Last."], ["Team", "Last.", "One."], ["Team", "Last.", "One.", "Five."], ["Team", "Last.", "One.", "Five.", "Nine."]];
        List<string> seen = [];
        for (int limit = whole; limit > 40; limit--)
        {
            TriageEngine engine = Engines.With(
                Engines.HostSignals("r"),
                $$"""
                "networks": { "myspace": { "role": "listening", "limit": {{limit}} } }, "voice": { "signature": "Team" },
                "replies": { "r": { "en": ["{{Text}}"] } }, "rules": [ { "id": "r", "when": "signal.r", "then": "Escalate", "reply": "r" } ]
                """);
            Post post = new("lorem", language: "en", network: new Network("myspace"));
            ReplyDraft draft = engine.Reply(engine.Decide(post, Engines.Seen("r")), post, Engines.Seen("r"));
            if (draft.Text is null)
            {
                // Then not even the essential fits, and every fallback is longer.
                draft.WhyNot.ShouldBe(NoReplyReason.TooLong);
                continue;
            }

            draft.Text!.Length.ShouldBeLessThanOrEqualTo(limit);
            draft.Text.ShouldStartWith("Hello, we are sorry.");
            draft.Text.ShouldContain("See https://lune.example/contact-us-please");
            expected.ShouldContain(e => e.SequenceEqual(draft.Dropped));
            string now = string.Join(" ", draft.Dropped);
            if (!seen.Contains(now))
            {
                seen.Add(now);
            }
        }

        seen.Count.ShouldBe(expected.Length);
    }

    [Fact]
    public void Links_count_as_x_counts_them()
    {
        NetworkLength.Of("a https://t.co/x b", Network.X).ShouldBe(27);
        NetworkLength.Of("a https://lune.example/a-long-link-that-is-there b", Network.X).ShouldBe("a https://lune.example/a-long-link-that-is-there b".Length);
        NetworkLength.Of("été 😊 …", Network.X).ShouldBe("été ".Length + 2 + 1 + 2);
    }

    [Fact]
    public void The_same_sentence_is_not_said_twice_in_a_thread()
    {
        Post post = new("still no answer about my order!", id: "1", language: "en", createdAt: Noon);
        List<ThreadMessage> thread = [];
        HashSet<string> said = new(StringComparer.Ordinal);
        int drafts = 0;
        for (int i = 0; i < 20; i++)
        {
            TriageContext context = new(new PostThread(thread));
            ReplyDraft draft = Engine.Reply(Engine.Decide(post, context), post, context);
            if (draft.Text is null)
            {
                draft.WhyNot.ShouldBe(NoReplyReason.Repeated);
                break;
            }

            drafts++;
            foreach (string sentence in draft.Text.Split(". ").Where(static s => s.Split(' ').Length >= 6))
            {
                said.Add(sentence).ShouldBeTrue(i + ": " + sentence);
            }

            thread.Add(new ThreadMessage(ThreadRole.Customer, post.Text));
            thread.Add(new ThreadMessage(ThreadRole.Brand, draft.Text));
        }

        drafts.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void The_same_post_gets_the_same_words_and_other_posts_others()
    {
        TriageContext context = Engines.Seen("my-order");
        string[] texts = [.. Enumerable.Range(0, 30).Select(i => Words("p" + i))];
        texts.ShouldBe([.. Enumerable.Range(0, 30).Select(i => Words("p" + i))]);
        texts.Distinct().Count().ShouldBe(3);

        string Words(string id)
        {
            Post post = new("lorem", id: id, language: "en");
            return Engine.Reply(Engine.Decide(post, context), post, context).Text!;
        }
    }

    [Fact]
    public void Exposed_data_is_not_repeated_and_its_author_is_asked_to_delete_it()
    {
        foreach ((string language, string[] words) in new[] { ("en", new[] { "delete your post", "remove your post", "take your post down" }), ("fr", ["supprimer votre message", "effacez votre message", "retirez votre message"]) })
        {
            for (int i = 0; i < 6; i++)
            {
                Post post = new("my order AB123456X, mail jean.dupont@gmail.com, 06 12 34 56 78", id: "p" + i, language: language, network: Network.X);
                Decision decision = Engine.Decide(post);
                decision.Moderation!.Action.ShouldBe(ModerationAction.AskToDelete);
                string text = Engine.Reply(decision, post).Text!;
                words.ShouldContain(w => text.Contains(w, StringComparison.Ordinal), text);
                new[] { "jean", "dupont", "56 78", "AB123456X" }.Where(text.Contains).ShouldBeEmpty();
                text.Length.ShouldBeLessThanOrEqualTo(280);
            }
        }
    }

    [Fact]
    public void A_template_that_would_repeat_data_of_the_post_is_not_used()
    {
        TriageEngine engine = Engines.With(
            Engines.HostSignals("r"),
            "\"replies\": { \"r\": { \"en\": [\"Hello, please call +33 6 12 34 56 78.\"] } }, \"rules\": [ { \"id\": \"r\", \"when\": \"signal.r\", \"then\": \"Escalate\", \"reply\": \"r\" } ]");
        Post post = new("my number is +33 6 12 34 56 78", language: "en");
        ReplyDraft draft = engine.Reply(engine.Decide(post, Engines.Seen("r")), post, Engines.Seen("r"));
        draft.Template.ShouldNotBe("r");
        draft.Text!.ShouldNotContain("34 56");
    }

    [Fact]
    public void A_draft_explains_itself()
    {
        ReplyDraft draft = On("legal-threat", Noon, Network.X);
        draft.Explain("en").ShouldContain("'handoff-mail' (built in, en), variant");
        draft.Explain("fr").ShouldContain("« handoff-mail » (intégré, en), variante");
        draft.ToString().ShouldBe(draft.Text);
        (draft.Limit, draft.Variants, draft.FromCharter).ShouldBe((280, 3, false));
    }

    [Fact]
    public void A_reply_never_throws_whatever_the_post_says()
    {
        foreach ((Post post, TriageContext context) in GeneratedPosts.Take(400, seed: 5))
        {
            ReplyDraft draft = Engine.Reply(Engine.Decide(post, context), post, context);
            (draft.Text is null).ShouldBe(draft.WhyNot is not null);
            draft.Text?.ShouldNotContain("{");
            draft.Text?.ShouldNotContain("  ");
            Should.Throw<ArgumentNullException>(() => Engine.Reply(null!, post));
        }
    }

    private static ReplyDraft On(string signal, DateTimeOffset at, Network network, params string[] more)
    {
        TriageContext context = Engines.Seen([signal, .. more]);
        Post post = new("lorem", language: "en", network: network, createdAt: at);
        return Engine.Reply(Engine.Decide(post, context), post, context);
    }
}
