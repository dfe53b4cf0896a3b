using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals.Phrases;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Charters;

/// <summary>The starter charters are the same kind of file that users write, complete in both languages.</summary>
public sealed class StarterCharterTests
{
    public static TheoryData<string> Sectors => [.. Sector.WithStarter.Append(Sector.General).Select(static s => s.Name)];

    [Fact]
    public void There_is_one_for_each_sector_of_the_contract()
        => Sector.WithStarter.Select(static s => s.Name).ShouldBe(
            [
                "retail", "fashion", "supermarket", "restaurant", "airline", "rail", "mobility", "travel", "delivery", "telecom", "bank", "payments", "insurance", "energy", "streaming", "gaming",
                "electronics", "software", "public-service",
            ],
            ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Sectors))]
    public void It_loads_and_decides(string sector)
    {
        Charter charter = Charter.Starter(new Sector(sector));
        (charter.Sector.Name, charter.Name, charter.IsStarter).ShouldBe((sector, sector, true));
        Decision decision = TriageEngine.Create(charter).Decide(new Post("my card was stolen, someone is using it right now", language: "en"));
        (decision.Disposition, decision.Charter.Name).ShouldBe((Disposition.Escalate, sector));
        decision.Review.ShouldNotContain(ReviewCode.Fault);
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Every_topic_has_French_and_English_phrases(string sector)
    {
        IReadOnlyList<ScopeTopic> topics = Charter.Starter(new Sector(sector)).Scope.Topics;
        topics.Count.ShouldBeGreaterThan(3);
        foreach (ScopeTopic topic in topics.Where(static t => t.Stance == TopicStance.About))
        {
            foreach (string language in new[] { "fr", "en" })
            {
                topic.Phrases.ContainsKey(language).ShouldBeTrue($"{topic.Id} in {language}");
                topic.Phrases[language].ShouldNotBeEmpty($"{topic.Id} in {language}");
                topic.Phrases[language].ShouldBeUnique($"{topic.Id} in {language}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Every_phrase_can_be_matched(string sector)
    {
        // A phrase that no text can match is a slip: what is written matches itself where it is nothing but words.
        foreach (ScopeTopic topic in Charter.Starter(new Sector(sector)).Scope.Topics)
        {
            foreach (string phrase in topic.Phrases.Values.SelectMany(static p => p))
            {
                if (PhraseParser.Parse(phrase).Elements.All(static e => e is WordElement))
                {
                    Phrases.Match(phrase, phrase).ShouldBeTrue($"{topic.Id}: {phrase}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Its_contacts_are_labelled_dummies(string sector)
    {
        ContactBook contact = Charter.Starter(new Sector(sector)).Contact;
        contact.HasDummies.ShouldBeTrue();
        (contact.Phone?.IsDummy ?? true).ShouldBeTrue();
        (contact.Emergency?.IsDummy ?? true).ShouldBeTrue();
        (contact.PostalMail?.IsDummy ?? true).ShouldBeTrue();
        contact.Forms.ShouldAllBe(static f => f.IsDummy);
        foreach (Channel channel in Enum.GetValues<Channel>())
        {
            contact.Offers(channel).ShouldBeTrue(channel.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Its_file_can_be_read_as_a_charter_of_ones_own(string sector)
    {
        string json = Repartie.BuiltIn.BuiltInFiles.ReadText($"Charters/{sector}.json");
        Engines.Faults(json, strict: true).ShouldBeEmpty();
        Charter.Parse(json).IsStarter.ShouldBeFalse();
    }

    [Fact]
    public void A_sector_without_its_own_has_the_general_one()
    {
        Charter.Starter(new Sector("astrology")).ShouldBeSameAs(Charter.Starter(Sector.General));
        Charter.Starter(default).ShouldBeSameAs(Charter.Starter(Sector.General));
    }

    [Fact]
    public void A_starter_is_read_once()
        => Charter.Starter(new Sector("bank")).ShouldBeSameAs(Charter.Starter(new Sector("BANK ")));

    [Fact]
    public void Every_name_of_a_company_can_be_matched()
    {
        foreach (string path in Repartie.BuiltIn.BuiltInFiles.In("Companies"))
        {
            foreach (string name in Repartie.BuiltIn.BuiltInFiles.ReadText(path).Split('\n').Where(static l => l.Trim().Length > 0 && l[0] != '#').SelectMany(static l => l.Split('|')).Select(static n => n.Trim()).Where(static n => n.Length > 0))
            {
                if (PhraseParser.Parse(name).Elements.All(static e => e is WordElement))
                {
                    Phrases.Match(name, name).ShouldBeTrue($"{path}: {name}");
                }
            }
        }
    }
}
