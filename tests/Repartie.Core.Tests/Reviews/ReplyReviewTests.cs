using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Reviews;

/// <summary>What a draft is told, and that a good one is told nothing.</summary>
public sealed class ReplyReviewTests
{
    private const string Contacts =
        """
        "contact": { "phone": { "number": "01 23 45 67 89", "hours": "Mon-Fri 09:00-18:00" },
                     "emergency": { "number": "01 99 99 99 99", "hours": "24/7" },
                     "postalMail": { "address": "1 rue de la Lune, 75001 Paris" },
                     "form": [ { "kind": "web", "url": "https://lune.example/contact" }, { "kind": "dm", "url": "https://lune.example/dm" } ] }
        """;

    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Sunday = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);
    private static readonly TriageEngine Lune = Engine();
    private static readonly ReplyReview Review = ReplyReview.Create(Lune);

    [Theory]
    [InlineData("where is my order 123-4567890? it never came", "Hello Sam, we are sorry about the wait. Please send us a DM at https://lune.example/dm with your order number and we will look into it.")]
    [InlineData("what are your opening hours on saturday?", "Hello! We are open from 10 to 19 on Saturdays. See you soon!")]
    [InlineData("ma commande n'est jamais arrivée, personne ne répond", "Bonjour, nous sommes désolés de cette attente. Écrivez-nous ici, en privé, nous regardons tout de suite : https://lune.example/contact")]
    [InlineData("quels sont vos horaires le samedi ?", "Bonjour, nous vous accueillons le samedi de 10h à 19h. À bientôt !")]
    [InlineData("j'adore votre nouvelle robe !", "Merci beaucoup, votre message fait plaisir à toute l'équipe !")]
    [InlineData("your new app is awful", "Hi there, sorry to hear that. Thanks for telling us, we will pass it on to the team.")]
    public void A_good_draft_is_told_nothing(string post, string draft) => Ids(post, draft).ShouldBeEmpty();

    [Theory]
    [InlineData("where is my order? it never came", "Sorry about that! Please reply here with your order number.", FindingIds.AsksPrivateData)]
    [InlineData("where is my order? it never came", "Sorry about that! What is your order number?", FindingIds.AsksPrivateData)]
    [InlineData("où est ma commande ? elle n'est jamais arrivée", "Désolés ! Donnez-nous votre numéro de commande en commentaire.", FindingIds.AsksPrivateData)]
    [InlineData("where is my order 123-4567890? it never came", "Sorry! We are looking for 123-4567890, more by DM: https://lune.example/dm", FindingIds.RepeatsPersonalData)]
    [InlineData("my refund never came", "Hello, we are sorry. Your IBAN FR76 3000 6000 0112 3456 7890 189 is noted, DM us: https://lune.example/dm", FindingIds.PersonalData)]
    [InlineData("where is my order? it never came", "Sorry about that! Your order was delivered on Tuesday. More by DM: https://lune.example/dm", FindingIds.TreatsInPublic)]
    [InlineData("ma commande n'est jamais arrivée", "Désolés ! Votre commande a été expédiée mardi. Suite en MP : https://lune.example/dm", FindingIds.TreatsInPublic)]
    [InlineData("your emails are never answered, I wrote three DMs and nobody answers my DMs, where is my order?", "So sorry! Please send us a DM.", FindingIds.FailedChannel)]
    [InlineData("how do I wash this dress?", "Hello! Thanks for asking. Call us on 0800 111 222 33.", FindingIds.UnknownChannel)]
    [InlineData("how do I wash this dress?", "Hello! Please write to care@other.example, thanks.", FindingIds.UnknownChannel)]
    [InlineData("how do I wash this dress?", "Bonjour ! Pour cette robe, un lavage à la main est le mieux, avec un peu de savon.", FindingIds.WrongLanguage)]
    [InlineData("comment laver cette robe, est-ce que je peux la mettre en machine ?", "Hello! The best way is to wash it by hand with some soap, and to dry it in the shade.", FindingIds.WrongLanguage)]
    [InlineData("comment laver cette robe ?", "Bonjour ! Tu peux la laver à la main, et n'hésitez pas à nous écrire.", FindingIds.MixedAddress)]
    [InlineData("comment laver cette robe ?", "Bonjour ! Tu peux la laver à la main.", FindingIds.WrongAddress)]
    [InlineData("how do I wash this dress?", "Hello {first_name}! By hand, please.", FindingIds.Placeholder)]
    [InlineData("how do I wash this dress?", "By hand only.", FindingIds.NoGreeting)]
    [InlineData("your new app is awful, it crashes all the time", "Hello! The app runs on version 12.", FindingIds.NoAcknowledgement)]
    [InlineData("your new app is awful", "Hi, sorry, but you should have read the notes first.", FindingIds.Blame)]
    [InlineData("votre appli est nulle", "Bonjour, désolés, mais vous auriez dû lire la notice.", FindingIds.Blame)]
    [InlineData("your new app is awful", "Sorry. Pursuant to our terms, we accept no liability.", FindingIds.Legalese)]
    [InlineData("your new app is awful", "Sorry, PLEASE RESTART the phone and try again.", FindingIds.Capitals)]
    [InlineData("your new app is awful, I am so angry", "Sorry! Haha, it has its moods 😂", FindingIds.Irony)]
    [InlineData("your new app is awful", "Sorry! We promise that this will be fixed tomorrow.", FindingIds.Promise)]
    [InlineData("your new app is awful", "Sorry! It was entirely our fault.", FindingIds.Admission)]
    [InlineData("your new app is awful", "Sorry, but delete your review or we will block you.", FindingIds.Retaliation)]
    [InlineData("votre appli est nulle", "Bonjour, désolés, mais supprimez votre avis ou nous allons vous bloquer.", FindingIds.Retaliation)]
    public void A_fault_is_found_at_its_words(string post, string draft, string id)
    {
        ReviewFinding finding = Find(post, draft).FirstOrDefault(f => f.Id == id).ShouldNotBeNull($"found: {string.Join(", ", Ids(post, draft))}");
        finding.Start.ShouldBeInRange(0, draft.Length);
        finding.End.ShouldBeInRange(finding.Start, draft.Length);
        finding.Message.In("fr").ShouldNotBe(finding.Message.In("en"));
    }

    [Fact]
    public void To_ask_by_direct_message_is_fine_and_to_ask_here_is_not()
    {
        const string Post = "where is my order? it never came";
        Ids(Post, "Sorry about that! Please send us a DM with your order number.").ShouldNotContain(FindingIds.AsksPrivateData);
        ReviewFinding asked = Find(Post, "Sorry about that! Please reply here with your order number.").Single(static f => f.Id == FindingIds.AsksPrivateData);
        "Sorry about that! Please reply here with your order number."[asked.Start..asked.End].ShouldContain("order number");
    }

    [Fact]
    public void The_phone_is_closed_on_sunday_unless_its_hours_are_said_and_the_emergency_line_never()
    {
        const string Post = "how do I wash this dress?";
        Ids(Post, "Hello! Thanks for asking, please call us on 01 23 45 67 89.", Sunday).ShouldContain(FindingIds.ClosedChannel);
        Ids(Post, "Hello! Thanks for asking, please call us on 01 23 45 67 89.", Monday).ShouldNotContain(FindingIds.ClosedChannel);
        Ids(Post, "Hello! Thanks for asking, please call us on 01 23 45 67 89 from 9 am.", Sunday).ShouldNotContain(FindingIds.ClosedChannel);
        Ids(Post, "Hello! Thanks for asking, please call us on 01 99 99 99 99.", Sunday).ShouldNotContain(FindingIds.ClosedChannel);
    }

    [Fact]
    public void A_dummy_contact_is_never_sent()
    {
        TriageEngine dummies = TriageEngine.Create(Charter.Parse("""{ "brand": "Lune", "contact": { "phone": { "number": "+33 1 99 00 12 34", "dummy": true }, "form": [ { "kind": "web", "url": "https://example.com/contact", "dummy": true } ] } }"""));
        string[] ids = [.. ReplyReview.Create(dummies).Review("Hello, please call us on +33 1 99 00 12 34 or write here: https://example.com/contact", new Post("where is my order?")).Select(static f => f.Id)];
        ids.Count(static i => i == FindingIds.DummyContact).ShouldBe(2);
    }

    [Fact]
    public void The_length_is_counted_as_the_network_counts()
    {
        string fits = "Hello " + new string('a', 240);
        Ids("how do I wash this?", fits).ShouldNotContain(FindingIds.TooLong);
        string link = "@someone Hello " + new string('a', 245) + " https://lune.example/" + new string('x', 200);
        Ids("how do I wash this?", link).ShouldNotContain(FindingIds.TooLong);
        string over = "Hello " + new string('a', 280);
        ReviewFinding finding = Find("how do I wash this?", over).Single(static f => f.Id == FindingIds.TooLong);
        finding.Start.ShouldBe(280);
        finding.Message.In("en").ShouldContain("286");
    }

    [Fact]
    public void A_sentence_of_the_thread_does_not_return()
    {
        const string Sentence = "We are looking into this with the team of the store.";
        PostThread thread = new([new ThreadMessage(ThreadRole.Customer, "my dress is late"), new ThreadMessage(ThreadRole.Brand, "Sorry! " + Sentence)]);
        Review.Review("Sorry again! " + Sentence, new Post("and now? it is still not here"), new TriageContext(thread)).Select(static f => f.Id).ShouldContain(FindingIds.Canned);
    }

    [Fact]
    public void A_topic_of_the_charter_that_is_never_discussed_may_be_declined()
    {
        TriageEngine engine = Engine(""", "topics": { "never": { "strike": { "en": ["strike"], "fr": ["grève"] } } }""");
        ReplyReview review = ReplyReview.Create(engine);
        Post post = new("what do you think of the strike?", language: "en");
        review.Review("Hello! We think the strike is a good thing.", post).Select(static f => f.Id).ShouldContain(FindingIds.NeverTopic);
        review.Review("Hello! Thanks for asking, we do not comment on the strike.", post).Select(static f => f.Id).ShouldNotContain(FindingIds.NeverTopic);
    }

    [Fact]
    public void Nothing_throws_and_spans_stay_inside_whatever_a_text_says()
    {
        string[] odd = ["", " ", "\uD83D", "😂", new string('!', 5000), "@a @b @c", "{", "[", "{}", "1/2", "+", "reply here", "\u202Etfel", string.Concat(Enumerable.Repeat("send us your order number ", 2000))];
        foreach (string draft in odd)
        {
            foreach (string post in odd)
            {
                foreach (ReviewFinding finding in Find(post, draft))
                {
                    finding.Start.ShouldBeInRange(0, draft.Length);
                    finding.End.ShouldBeInRange(finding.Start, draft.Length);
                }
            }
        }
    }

    [Fact]
    public void Findings_carry_no_word_of_the_texts()
    {
        foreach (ReviewFinding finding in Find("order 123-4567890 never came, mail me at jane.doe@mail.example", "Sorry, 123-4567890 and jane.doe@mail.example are noted."))
        {
            string all = string.Join(" ", finding.ToString(), finding.Message.In("fr"), finding.Message.In("en"), finding.Suggestion.In("fr"), finding.Suggestion.In("en"));
            all.ShouldNotContain("4567890");
            all.ShouldNotContain("jane");
        }
    }

    private static TriageEngine Engine(string more = "")
        => TriageEngine.Create(Charter.Parse("{ \"brand\": \"Lune\", \"sector\": \"fashion\", \"timeZone\": \"UTC\", \"handles\": [\"@lune\"], " + Contacts + ", \"networks\": { \"x\": { \"role\": \"service\" } }" + more + " }"));

    private static IReadOnlyList<ReviewFinding> Find(string post, string draft, DateTimeOffset? now = null)
        => Review.Review(draft, new Post(post, network: Network.X), new TriageContext(now: now));

    private static string[] Ids(string post, string draft, DateTimeOffset? now = null) => [.. Find(post, draft, now).Select(static f => f.Id)];
}
