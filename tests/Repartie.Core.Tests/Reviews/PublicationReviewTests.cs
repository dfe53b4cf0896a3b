using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Reviews;

/// <summary>What a publication is told before it goes out for ever.</summary>
public sealed class PublicationReviewTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    private static readonly TriageEngine Lune = TriageEngine.Create(Charter.Parse(
        """
        { "brand": "Lune", "sector": "fashion", "timeZone": "UTC",
          "contact": { "phone": { "number": "01 23 45 67 89" } },
          "networks": { "x": { "role": "service", "presence": { "ghostAfter": "30d" } }, "instagram": { "role": "news" }, "facebook": { "role": "service" }, "linkedin": { "role": "not-used" } } }
        """));

    private static readonly PublicationReview Review = PublicationReview.Create(Lune);

    [Theory]
    [InlineData("Our new dresses are in the shops from Monday, come and try them on.", "x")]
    [InlineData("Les nouvelles robes arrivent en boutique lundi, venez les essayer.", "x")]
    [InlineData("Happy Friday everyone! Which dress is your favourite?", "instagram")]
    [InlineData("Our online shop is down for maintenance tonight from 2 to 4.", "x")]
    public void A_good_publication_is_told_nothing(string text, string network) => Ids(text, network).ShouldBeEmpty();

    [Theory]
    [InlineData("Vote in the presidential election, the parliament and the president need you, and the senate too.", "x", FindingIds.NeverTopic)]
    [InlineData("The boarding gate opens at ten and the flight crew serves lunch on board.", "x", FindingIds.OutsideActivity)]
    [InlineData("Our online shop is down, planned maintenance tonight.", "instagram", FindingIds.NetworkRole)]
    [InlineData("Quiz! Tag a friend who loves dresses.", "x", FindingIds.NetworkRole)]
    [InlineData("Our new dresses are in the shops.", "linkedin", FindingIds.NetworkRole)]
    [InlineData("Our new dresses ARE HERE TODAY in the shops.", "x", FindingIds.Shouting)]
    [InlineData("Our new dresses are here!!!!", "x", FindingIds.Shouting)]
    [InlineData("50 % off all dresses this weekend only.", "x", FindingIds.ClaimWithoutTerms)]
    [InlineData("-50 % de remise sur toutes les robes.", "x", FindingIds.ClaimWithoutTerms)]
    [InlineData("Win two dresses: like and share to win.", "instagram", FindingIds.ContestWithoutTerms)]
    [InlineData("Gagnez deux robes : likez et partagez pour gagner.", "instagram", FindingIds.ContestWithoutTerms)]
    [InlineData("Thanks to Jane, order 123-4567890, for her lovely words on our dress.", "x", FindingIds.PersonalData)]
    [InlineData("To those who criticise our dresses: our lawyers will be in touch.", "x", FindingIds.Retaliation)]
    [InlineData("Questions about dresses? Call us on 0800 111 222 33.", "x", FindingIds.UnknownChannel)]
    public void A_fault_is_found_and_says_what_stays(string text, string network, string id)
    {
        ReviewFinding finding = Find(text, network).FirstOrDefault(f => f.Id == id).ShouldNotBeNull($"found: {string.Join(", ", Ids(text, network))}");
        finding.Lasting.ShouldNotBeNull().In("fr").ShouldNotBeEmpty();
    }

    [Fact]
    public void Terms_make_a_claim_and_a_contest_good()
    {
        Ids("50 % off all dresses until 30 June, terms apply.", "x").ShouldNotContain(FindingIds.ClaimWithoutTerms);
        Ids("Gagnez deux robes ! Règlement : https://lune.example/jeu", "instagram").ShouldNotContain(FindingIds.ContestWithoutTerms);
    }

    [Fact]
    public void One_text_for_every_network_is_seen_from_each()
    {
        Publication[] all = [.. new[] { "x", "instagram", "facebook" }.Select(static n => new Publication("Our new dresses are in the shops from Monday.", new Network(n)))];
        foreach (Publication publication in all)
        {
            Review.Review(publication, all).Select(static f => f.Id).ShouldContain(FindingIds.SameEverywhere);
        }

        Review.Review(all[0], [all[1]]).Select(static f => f.Id).ShouldNotContain(FindingIds.SameEverywhere);
    }

    [Fact]
    public void Cadence_is_told_by_the_dates()
    {
        Publication[] day = [.. Enumerable.Range(0, 6).Select(static i => new Publication("Dress number " + i + " of our summer.", Network.X, publishAt: Start.AddHours(i)))];
        Review.Review(day[5], day).Select(static f => f.Id).ShouldContain(FindingIds.CadenceBurst);
        Review.Review(day[4], day).Select(static f => f.Id).ShouldNotContain(FindingIds.CadenceBurst);
        Publication late = new("The dress of the autumn is here.", Network.X, publishAt: Start.AddDays(31));
        Review.Review(late, [day[0]]).Select(static f => f.Id).ShouldContain(FindingIds.CadenceGap);
        Review.Review(late, [.. day, new Publication("A dress in between.", Network.X, publishAt: Start.AddDays(10))]).Select(static f => f.Id).ShouldNotContain(FindingIds.CadenceGap);
    }

    private static IReadOnlyList<ReviewFinding> Find(string text, string network) => Review.Review(new Publication(text, new Network(network)));

    private static string[] Ids(string text, string network) => [.. Find(text, network).Select(static f => f.Id)];
}
