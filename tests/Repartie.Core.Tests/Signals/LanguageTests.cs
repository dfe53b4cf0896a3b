using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals;
using Repartie.Signals.Language;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>Which language a post is in, and which lexicons are read for it.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("Bonjour, je n'ai toujours pas reçu ma commande", "fr")]
    [InlineData("Hello, I have not received my order yet", "en")]
    [InlineData("Hola, no he recibido mi pedido y nadie me contesta", "es")]
    [InlineData("Ich habe meine Bestellung nicht erhalten und warte seit einer Woche", "de")]
    [InlineData("Non ho ricevuto il mio ordine e non mi rispondono", "it")]
    [InlineData("Não recebi a minha encomenda e ninguém me responde", "pt")]
    [InlineData("Ik heb mijn bestelling nog niet ontvangen en niemand antwoordt", "nl")]
    [InlineData("", null)]
    [InlineData("12345", null)]
    [InlineData("wifi", null)]
    [InlineData("😡😡", null)]
    public void The_language_is_identified_by_its_function_words(string text, string? language)
        => LanguageIdentifier.Instance.Identify(Tokens.Read(text)).ShouldBe(language);

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("FR-ca", "fr")]
    [InlineData("fr_BE", "fr")]
    [InlineData("en", "en")]
    [InlineData("es", "es")]
    public void A_given_language_is_believed(string given, string language)
        => Engines.General.Decide(new Post("Hello, where is my order?", language: given)).Language.ShouldBe(language);

    [Theory]
    [InlineData("french")]
    [InlineData("e")]
    [InlineData("-")]
    public void Something_else_than_a_language_is_not_believed(string given)
        => Engines.General.Decide(new Post("Hello, where is my order?", language: given)).Language.ShouldBe("en");

    [Fact]
    public void French_words_do_not_fire_in_an_English_post()
    {
        const string Text = "je veux un remboursement";
        Engines.General.Signals(Text, "fr").ShouldContain("refund-demand");
        Engines.General.Signals(Text, "en").ShouldNotContain("refund-demand");
    }

    [Fact]
    public void English_words_do_not_fire_in_a_French_post()
    {
        const string Text = "I want a refund";
        Engines.General.Signals(Text, "en").ShouldContain("refund-demand");
        Engines.General.Signals(Text, "fr").ShouldNotContain("refund-demand");
    }

    [Fact]
    public void A_post_whose_language_is_not_known_is_read_in_both()
    {
        TriageEngine engine = Engines.With("\"signals\": { \"outage\": { \"fr\": [\"panne\"], \"en\": [\"blackout\"] } }");
        foreach (string text in new[] { "panne", "blackout" })
        {
            engine.Decide(new Post(text)).Language.ShouldBeNull();
            engine.Signals(text).ShouldContain("outage", text);
        }
    }

    [Theory]
    [InlineData("self-harm", "I want to kill myself")]
    [InlineData("self-harm", "je veux mourir")]
    [InlineData("fraud-in-progress", "my card has been stolen and someone is using it right now")]
    [InlineData("event-hacked", "my account has been hacked")]
    [InlineData("event-hacked", "mon compte a été piraté")]
    public void Floors_fire_in_every_language(string signal, string text)
    {
        foreach (string language in new[] { "fr", "en", "es", "ja" })
        {
            Engines.General.Signals(text, language).ShouldContain(signal, $"in {language}");
        }
    }

    [Fact]
    public void The_lexicons_behind_floors_are_the_floors_signals()
    {
        // personal-data is seen by code, which knows no language; event-hacked stands behind tie-breaker 1.
        string[] floors = [.. Repartie.Triage.BuiltInPolicy.Instance.Rules.Where(static r => r.IsFloor && r.Id != "personal-data").Select(static r => r.Id)];
        floors.Except(BuiltInSignals.FloorLexicons).ShouldBeEmpty();
    }

    [Fact]
    public void A_denied_floor_word_is_denied_in_every_language()
    {
        const string Text = "no one is hurt, nobody is injured";
        string[] english = Engines.General.Signals(Text, "en");
        english.ShouldNotContain("injury");
        Engines.General.Signals(Text, "fr").ShouldNotContain("injury");
    }

    [Theory]
    [InlineData("Hola, no he recibido mi pedido y nadie me contesta", true)]
    [InlineData("Hello, I have not received my order yet", false)]
    [InlineData("wifi", false)]
    public void A_language_without_lexicons_asks_for_review(string text, bool review)
    {
        Decision decision = Engines.General.Decide(new Post(text));
        decision.Review.Contains(ReviewCode.Language).ShouldBe(review);
        Engines.General.Signals(text).Contains(CodedSignals.LanguageUnsupported).ShouldBe(review);
    }

    [Fact]
    public void A_condition_on_the_language_holds_only_in_it()
    {
        TriageEngine engine = Engines.With("""
            "rules": [ { "id": "in-french", "when": "language = fr", "then": "OffTopic", "shadow": true } ]
            """);
        engine.Decide(new Post("bonjour", language: "fr")).Shadows.ShouldBe(["in-french"]);
        engine.Decide(new Post("bonjour", language: "en")).Shadows.ShouldBeEmpty();
    }
}
