using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Replies;

/// <summary>Which template a decision names.</summary>
public sealed class TemplateChoiceTests
{
    private static readonly TriageEngine Engine = Engines.With(
        Engines.HostSignals("outage", "down"),
        "\"contact\": { \"form\": { \"url\": \"https://lune.example/contact\" }, \"phone\": { \"number\": \"3900\" }, \"postalMail\": { \"address\": \"1 rue de la Lune, 75001 Paris\" }, \"help\": { \"url\": \"https://lune.example/help\" } }",
        """
        "networks": { "x": { "role": "service" }, "instagram": { "role": "news" }, "tiktok": { "role": "listening" } },
        "replies": { "handoff-form-again": { "en": ["Hello, sorry that it did not work: {form}"], "fr": ["Bonjour, désolés : {form}"] } },
        "rules": [ { "id": "down", "when": "signal.down", "then": "Escalate" } ]
        """);

    [Theory]
    [InlineData("What are your opening hours?", "answer-link")]
    [InlineData("Hello, what are your opening hours on Saturdays?", "answer-link")]
    [InlineData("The app crashes since the update", "answer-trouble")]
    [InlineData("Thank you, that worked!", "glad-to-help")]
    [InlineData("Your team is amazing, what a lovely shop", "thank")]
    [InlineData("I love the coat! Is it available in blue?", "answer-link")]
    [InlineData("Your new website is horrible, who tested this?", "acknowledge-criticism")]
    [InlineData("It would be great if you could send an alert when it is back in stock.", "thank-suggestion")]
    public void A_public_post_gets_the_words_of_its_case(string text, string template)
    {
        Decision decision = Engine.Decide(new Post(text, language: "en"));
        decision.Disposition.ShouldBe(Disposition.AnswerPublicly);
        decision.Template.ShouldBe(template);
    }

    [Fact]
    public void An_outage_that_the_host_knows_of_is_said()
        => Engine.Decide(new Post("no internet this morning, what is going on?", language: "en"), Engines.Seen("outage")).Template.ShouldBe("holding-outage");

    [Theory]
    [InlineData("self-harm", "self-harm")]
    [InlineData("danger", "safety")]
    [InlineData("fraud-in-progress", "handoff-phone-urgent")]
    [InlineData("legal-threat", "handoff-mail")]
    [InlineData("down", "handoff-form")]
    [InlineData("down request-help", "handoff-request")]
    [InlineData("down complaint request-help", "handoff-form")]
    [InlineData("down contact-repeated", "handoff-form-again")]
    public void A_handoff_gets_the_words_of_its_situation_and_the_charters_own_before(string signals, string template)
        => Engine.DecideOn(signals.Split(' ')).Template.ShouldBe(template);

    [Fact]
    public void Same_here_is_about_what_the_thread_is_about()
    {
        TriageContext thread = Engines.Thread((ThreadRole.Customer, "The app crashes since the update"));
        Engine.Decide(new Post("same here", language: "en"), thread).Template.ShouldBe("answer-trouble");
        Engine.Decide(new Post("and what are your opening hours?", language: "en"), thread).Template.ShouldBe("answer-link");
    }

    [Theory]
    [InlineData("x", "love it, amazing team", ReplyKind.Answer, "thank")]
    [InlineData("instagram", "love it, amazing team", ReplyKind.Answer, "thank")]
    [InlineData("tiktok", "love it, amazing team", ReplyKind.None, null)]
    [InlineData("instagram", "what are your opening hours?", ReplyKind.Redirect, "redirect-network")]
    [InlineData("tiktok", "what are your opening hours?", ReplyKind.Redirect, "redirect-network")]
    public void Kind_words_are_thanked_where_the_brand_speaks_and_questions_redirected_where_it_does_not_serve(string network, string text, ReplyKind reply, string? template)
    {
        Decision decision = Engine.Decide(new Post(text, network: new Network(network), language: "en"));
        (decision.Reply, decision.Template).ShouldBe((reply, template));
    }
}
