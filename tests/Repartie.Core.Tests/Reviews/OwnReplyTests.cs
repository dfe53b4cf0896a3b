using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Reviews;

/// <summary>The replies that the library hands over pass its own review, whatever contacts the brand has and in every voice.</summary>
public sealed class OwnReplyTests
{
    /// <summary>How many ids a post is tried under: the id chooses the variant, so that each of them comes up.</summary>
    private const int Ids = 12;

    private const string Phone = "\"phone\": { \"number\": \"01 99 00 41 41\", \"hours\": \"Mon-Fri 09:00-18:00\" }";
    private const string Mail = "\"postalMail\": { \"address\": \"1 rue de la Lune, 75001 Paris\" }";
    private const string Help = "\"help\": { \"url\": \"https://lune.example/help\" }";

    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Sunday = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);

    private static readonly string[] English =
    [
        "where is my order? it never came and nobody answers, I am so angry",
        "I called you three times about my refund and I am still waiting!",
        "I wrote to you by DM four times and nobody ever answers my DMs, where is my refund?",
        "I phoned five times, nobody picks up the phone, my order is lost",
        "could you please change the delivery address of my order?",
        "your heater caught fire and my son is burnt, he is in hospital",
        "I want to end my life, I cannot go on",
        "someone is using my account right now and buying things, please block it",
        "I will sue you, my lawyer has sent you a formal notice",
        "your new app is awful, it crashes all the time",
        "what are your opening hours on saturday?",
        "I love the new dress, but the service was awful, what a disappointment",
        "I love your new dress!",
        "thank you, my problem is solved!",
        "my number is 07700 900123, call me about my order, it never came",
    ];

    private static readonly string[] French =
    [
        "où est ma commande ? elle n'est jamais arrivée et personne ne répond, je suis furieuse",
        "j'ai appelé trois fois pour mon remboursement et j'attends toujours !",
        "je vous ai écrit quatre fois en MP et personne ne répond à mes MP, où est mon remboursement ?",
        "j'ai téléphoné cinq fois, personne ne décroche au téléphone, ma commande est perdue",
        "pouvez-vous changer l'adresse de livraison de ma commande ?",
        "votre radiateur a pris feu et mon fils est brûlé, il est à l'hôpital",
        "je veux mourir, je n'en peux plus, je vais me suicider",
        "quelqu'un utilise mon compte en ce moment et achète des choses, bloquez-le",
        "je vais porter plainte, mon avocat vous a envoyé une mise en demeure",
        "votre appli est nulle, elle plante tout le temps",
        "quels sont vos horaires le samedi ?",
        "j'adore la nouvelle robe, mais le service était nul, quelle déception",
        "j'adore votre nouvelle robe !",
        "merci, mon problème est résolu !",
        "mon numéro est le 06 12 34 56 78, appelez-moi pour ma commande, elle n'est jamais arrivée",
    ];

    public static TheoryData<string, string> Contacts { get; } = new()
    {
        { "Europe/Paris", $"{Phone}, {Mail}, {Help}, \"form\": [ {Form("web", "https://lune.example/contact")} ]" },
        { "Europe/London", $"{Phone}, {Mail}, \"form\": [ {Form("web", "https://lune.example/contact")}, {Form("dm", "https://lune.example/dm")} ]" },
        { "Europe/Brussels", $"{Phone}, \"form\": [ {Form("dm", "https://m.me/lune")} ]" },
        { "Europe/Berlin", $"{Mail}, {Help}, \"form\": [ {Form("email", "aide@lune.example")} ]" },
        { "America/New_York", $"\"form\": [ {Form("email", "mailto:aide@lune.example")} ]" },
        { "Europe/Zurich", $"{Help}, \"form\": [ {Form("chat", "https://lune.example/chat")} ]" },
        { "UTC", "\"phone\": { \"number\": \"3900\", \"hours\": \"24/7\" }, \"emergency\": { \"number\": \"+33 1 99 00 41 42\", \"hours\": \"24/7\" }" },
        { "Europe/Paris", Phone },
        { "Europe/Madrid", Mail },
    };

    [Theory]
    [MemberData(nameof(Contacts))]
    public void A_reply_of_the_library_is_told_nothing(string zone, string contacts)
    {
        List<string> told = [];
        HashSet<string> templates = new(StringComparer.Ordinal);
        foreach (string address in new[] { "vous", "tu" })
        {
            TriageEngine engine = Engines.With($"\"timeZone\": \"{zone}\"", $"\"contact\": {{ {contacts} }}", $"\"voice\": {{ \"address\": \"{address}\" }}", "\"networks\": { \"x\": { \"role\": \"service\" } }");
            ReplyReview review = ReplyReview.Create(engine);
            foreach ((string text, string language) in English.Select(static t => (t, "en")).Concat(French.Select(static t => (t, "fr"))))
            {
                for (int i = 0; i < Ids; i++)
                {
                    Post post = new(text, "p" + i, network: Network.X, language: language, createdAt: i % 2 == 0 ? Monday : Sunday);
                    Decision decision = engine.Decide(post);
                    if (decision.Reply == ReplyKind.None)
                    {
                        continue;
                    }

                    ReplyDraft draft = engine.Reply(decision, post);
                    if (draft.Text is null)
                    {
                        told.Add($"{text}: {draft.WhyNot}");
                        continue;
                    }

                    templates.Add(draft.Template!);
                    told.AddRange(review.Review(draft.Text, post, decision: decision).Select(f => $"{f} {decision.Disposition} {decision.Channel} {draft.Template}: {draft.Text}"));
                }
            }
        }

        told.Distinct().ShouldBeEmpty();
        templates.Count.ShouldBeGreaterThan(6);
    }

    [Theory]
    [InlineData("my order never came", "Hello, we are sorry. Let us look at it in private.", true)]
    [InlineData("my order never came", "Hello, we are sorry. Let us look at it in private: https://lune.example/contact", false)]
    [InlineData("my order never came", "Hello, we are sorry. Send us a DM or write to https://lune.example/contact", true)]
    [InlineData("my order never came", "Hello, we are sorry. Let us talk in private on 01 99 00 41 41.", false)]
    [InlineData("my order never came", "Hello, we are sorry. In private, please: call us on 01 77 77 77 77.", true)]
    [InlineData("ma commande n'est jamais arrivée", "Bonjour, désolés. Regardons cela en privé : https://lune.example/contact", false)]
    [InlineData("ma commande n'est jamais arrivée", "Bonjour, désolés. Écrivez-nous en message privé.", true)]
    [InlineData("my order never came", "Hello, we are sorry. Please fill in our form, or call 01 99 00 41 41.", false)]
    [InlineData("votre radiateur a pris feu", "Bonjour, désolés. En cas de danger, faites le 112, ou appelez le 18.", false)]
    public void In_private_is_the_contact_that_is_written_out_else_a_message_of_the_network(string post, string draft, bool unknown)
    {
        TriageEngine engine = Engines.With($"\"contact\": {{ {Phone}, \"form\": [ {Form("web", "https://lune.example/contact")} ] }}");
        ReplyReview.Create(engine).Review(draft, new Post(post)).Any(static f => f.Id == FindingIds.UnknownChannel).ShouldBe(unknown);
    }

    [Theory]
    [InlineData("Hello, we are sorry. Please write to us at 1 rue de la Lune, 75001 Paris", false)]
    [InlineData("Hello, we are sorry. Please contact us.", true)]
    [InlineData("Hello, we are sorry. Please fill in our form, or write to 1 rue de la Lune, 75001 Paris", true)]
    public void Write_to_us_is_the_address_that_is_written_out(string draft, bool unknown)
        => ReplyReview.Create(Engines.With($"\"contact\": {{ {Mail} }}")).Review(draft, new Post("my order never came")).Any(static f => f.Id == FindingIds.UnknownChannel).ShouldBe(unknown);

    [Theory]
    [InlineData("On the phone we can see to it without delay: 01 99 00 41 41 (24/7).")]
    [InlineData("We are sorry. If anyone is in danger, 112 answers day and night.")]
    public void A_number_hands_over_without_a_word_for_calling(string draft)
    {
        TriageEngine engine = Engines.With("\"contact\": { \"phone\": { \"number\": \"01 99 00 41 41\" } }");
        Post post = new("someone is using my account right now and stole my money, block my card!");
        engine.Decide(post).Channel.ShouldBe(Channel.Phone);
        ReplyReview review = ReplyReview.Create(engine);
        review.Review(draft, post).ShouldNotContain(static f => f.Id == FindingIds.NoHandoff || f.Id == FindingIds.UnknownChannel);
        review.Review("We are so sorry to read this.", post).ShouldContain(static f => f.Id == FindingIds.NoHandoff);
    }

    private static string Form(string kind, string url) => $"{{ \"kind\": \"{kind}\", \"url\": \"{url}\" }}";
}
