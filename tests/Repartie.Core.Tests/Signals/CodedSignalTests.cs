using System;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>Signals that code sees: marks, lengths, attachments, names, personal data.</summary>
public sealed class CodedSignalTests
{
    private static readonly TriageEngine Lune = Engines.With("\"handles\": [\"@maison_lune\"]", "\"references\": [\"AA-999999\"]");

    [Theory]
    [InlineData(CodedSignals.QuestionMark, "where is it?", true)]
    [InlineData(CodedSignals.QuestionMark, "where is it", false)]
    [InlineData(CodedSignals.Exclaiming, "shame!!", true)]
    [InlineData(CodedSignals.Exclaiming, "shame!", false)]
    [InlineData(CodedSignals.Shouting, "THIS IS A SCANDAL", true)]
    [InlineData(CodedSignals.Shouting, "This is a scandal", false)]
    [InlineData(CodedSignals.Shouting, "OK FINE", false)]
    [InlineData(CodedSignals.Short, "one two three four", true)]
    [InlineData(CodedSignals.Short, "one two three four five", false)]
    [InlineData(CodedSignals.Short, "😡", false)]
    [InlineData(CodedSignals.OnlyEmoji, "😡 @lune https://x.fr", true)]
    [InlineData(CodedSignals.OnlyEmoji, "😡 ok", false)]
    [InlineData(CodedSignals.Meaningless, "", true)]
    [InlineData(CodedSignals.Meaningless, "  \u200B\u202E ?!...", true)]
    [InlineData(CodedSignals.Meaningless, "@lune", true)]
    [InlineData(CodedSignals.Meaningless, "ok", false)]
    [InlineData(CodedSignals.Meaningless, "7", false)]
    [InlineData(CodedSignals.Meaningless, "😡", false)]
    [InlineData(CodedSignals.Link, "see https://x.fr", true)]
    [InlineData(CodedSignals.Link, "see you", false)]
    [InlineData(CodedSignals.Amount, "it cost 50 €", true)]
    [InlineData(CodedSignals.Amount, "it cost 50", false)]
    public void Marks_and_lengths(string signal, string text, bool seen)
        => Lune.Signals(text).Contains(signal).ShouldBe(seen);

    [Theory]
    [InlineData(39, false)]
    [InlineData(40, true)]
    public void Forty_words_are_long(int words, bool isLong)
        => Lune.Signals(string.Concat(Enumerable.Repeat("word ", words))).Contains(CodedSignals.Long).ShouldBe(isLong);

    [Theory]
    [InlineData("trustpilot", true)]
    [InlineData("google-reviews", true)]
    [InlineData("app-store", true)]
    [InlineData("facebook", false)]
    [InlineData("forum", false)]
    public void A_post_on_a_review_site_is_a_review(string network, bool review)
        => Engines.General.Signals(new Post("never again", network: new Network(network))).Contains("review", StringComparer.Ordinal).ShouldBe(review);

    [Fact]
    public void A_picture_alone_is_not_without_meaning()
    {
        Post post = new("", media: [new Media("photo")]);
        Lune.Signals(post).ShouldContain(CodedSignals.Media);
        Lune.Signals(post).ShouldNotContain(CodedSignals.Meaningless);
    }

    [Theory]
    [InlineData("thanks @maison_lune", true)]
    [InlineData("thanks @MaisonLune", true)]
    [InlineData("merci Maison Lune", true)]
    [InlineData("merci #MaisonLune", true)]
    [InlineData("j'adore Lune", true)]
    [InlineData("merci maison", false)]
    [InlineData("maison de la lunette", false)]
    [InlineData("@maison_lune_officiel merci", false)]
    public void The_brand_is_named_by_name_or_handle(string text, bool named)
        => Lune.Signals(text).Contains(CodedSignals.BrandNamed).ShouldBe(named);

    [Fact]
    public void The_brand_of_the_post_counts_as_a_handle()
        => Lune.Signals("bonjour @sol", brand: "Sol").ShouldContain(CodedSignals.BrandNamed);

    [Theory]
    [InlineData("@jean you are right", true)]
    [InlineData("@maison_lune you are right", false)]
    [InlineData("@maison_lune @jean you are right", false)]
    [InlineData("@jean @maison_lune you are right", false)]
    [InlineData("you are right @jean", false)]
    [InlineData("you are right", false)]
    public void A_post_that_opens_with_another_name_speaks_to_a_member(string text, bool toMember)
    {
        Lune.Signals(text, context: Engines.Thread((ThreadRole.Member, "lovely"))).Contains(CodedSignals.AddressedMember).ShouldBe(toMember);
        Lune.Signals(text, context: Engines.Thread((ThreadRole.Brand, "hello"))).ShouldNotContain(CodedSignals.AddressedMember, "an answer to the brand");
        Lune.Signals(text).ShouldNotContain(CodedSignals.AddressedMember, "there is nobody to speak to");
    }

    [Theory]
    [InlineData("my mail is jean.dupont@gmail.com", true, false)]
    [InlineData("my order AB-123456 is late", true, true)]
    [InlineData("my order is late", false, false)]
    [InlineData("call 01 02 03 04 05", false, false)]
    [InlineData("call me on 06 12 34 56 78", true, false)]
    public void Personal_data_and_references_are_seen_and_the_brands_own_contacts_are_not(string text, bool personal, bool reference)
    {
        string[] signals = Lune.Signals(text);
        signals.Contains(CodedSignals.PersonalData).ShouldBe(personal);
        signals.Contains(CodedSignals.ExposedReference).ShouldBe(reference);
    }

    [Theory]
    [InlineData("photo", true)]
    [InlineData("video", false)]
    public void A_document_in_answer_to_a_request_is_personal(string media, bool sent)
    {
        TriageContext asked = Engines.Thread((ThreadRole.Customer, "my parcel is lost"), (ThreadRole.Brand, "Please send us a DM with your order number and your address"));
        Lune.Signals("ok").ShouldNotContain(CodedSignals.DocumentSent);
        Lune.Signals(new Post("here", media: [new Media(media)]), asked).Contains(CodedSignals.DocumentSent).ShouldBe(sent);
        Lune.Signals(new Post("here", media: [new Media(media)])).ShouldNotContain(CodedSignals.DocumentSent);
    }

    [Theory]
    [InlineData("KT-8812034, cheers", true)]
    [InlineData("it's 5512098", true)]
    [InlineData("X7K2LM", true)]
    [InlineData("thanks, will do at 18:30 on the 12th", false)]
    [InlineData("I paid 1250000 pounds", false)]
    [InlineData("I paid £125000 for it", false)]
    [InlineData("#2026123456", false)]
    [InlineData("THANKS MATE", false)]
    public void What_looks_like_a_reference_counts_once_the_brand_has_asked_for_one(string text, bool given)
    {
        TriageContext asked = Engines.Thread((ThreadRole.Customer, "my parcel is lost"), (ThreadRole.Brand, "Please send us a DM with your order number"));
        Lune.Signals(new Post(text), asked).Contains(CodedSignals.ReferenceGiven).ShouldBe(given);
        Lune.Signals(text).ShouldNotContain(CodedSignals.ReferenceGiven);
        if (given)
        {
            Lune.Decide(new Post(text), asked).Rules().ShouldContain("details-given");
        }
    }

    [Fact]
    public void A_signal_of_the_host_is_seen_when_the_charter_knows_it()
    {
        TriageEngine engine = Engines.With("\"signals\": { \"vip\": \"host\" }");
        engine.Signals("ok", context: Engines.Seen("vip", "unheard-of")).ShouldContain("vip");
        engine.Signals("ok", context: Engines.Seen("vip", "unheard-of")).ShouldNotContain("unheard-of");
        engine.Signals("vip vip vip").ShouldNotContain("vip");
    }

    [Fact]
    public void A_member_of_a_family_shows_the_family()
        => Engines.Open.Signals("ok", context: Engines.Seen("my-order")).ShouldContain("case");

    [Fact]
    public void Phrases_of_the_charter_are_seen_with_their_words()
    {
        TriageEngine engine = Engines.With("\"signals\": { \"outage\": { \"fr\": [\"panne (générale|totale)\"], \"en\": [\"total outage\"], \"any\": [\"blackout\"] } }");
        engine.Words("c'est la PANNE GENERALE ici", "outage", "fr").ShouldBe(["PANNE GENERALE"]);
        engine.Signals("total outage", "fr").ShouldNotContain("outage");
        engine.Signals("total outage", "en").ShouldContain("outage");
        engine.Signals("blackout", "fr").ShouldContain("outage");
        engine.Signals("blackout", "es").ShouldContain("outage");
    }

    [Fact]
    public void Every_coded_signal_has_a_meaning_and_a_name_of_its_own()
    {
        CodedSignals.All.Select(static s => s.Key).ShouldBeUnique();
        CodedSignals.All.ShouldAllBe(static s => s.Value.Length > 10 && s.Value.EndsWith('.'));
    }

    [Fact]
    public void Every_built_in_signal_says_what_it_means()
    {
        SignalCatalog catalog = BuiltInSignals.Instance.Catalog;
        Enumerable.Range(0, catalog.Count).Where(i => string.IsNullOrWhiteSpace(catalog.MeaningOf(i))).Select(catalog.NameOf).ShouldBeEmpty();
    }

    [Fact]
    public void A_signal_keeps_at_most_four_pieces_of_evidence_in_the_order_of_the_text()
    {
        int[] starts = [.. Lune.Trace(new Post("1 €, 2 €, 3 €, 4 €, 5 €, 6 €")).Signals.Single(static s => s.Name == CodedSignals.Amount).Evidence.Select(static e => e.Start)];
        starts.Length.ShouldBe(4);
        starts.ShouldBe(starts.Order());
    }
}
