using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals;
using Repartie.Signals.Worlds;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>Whose world a post belongs to: the brand's own trade, a neighbour's, another one.</summary>
public sealed class TradeTests
{
    private static readonly TriageEngine Fashion = Engines.OfSector("fashion");

    private static readonly TriageEngine Airline = Engines.OfSector("airline");

    [Fact]
    public void The_word_of_a_trade_is_own_near_or_other()
    {
        const string Text = "the boarding pass of my flight";
        Airline.Signals(Text, "en").ShouldContain(CodedSignals.OwnTrade);
        Airline.Signals(Text, "en").ShouldNotContain(CodedSignals.OtherTrade);
        Fashion.Signals(Text, "en").ShouldContain(CodedSignals.OtherTrade);
        Fashion.Signals(Text, "en").ShouldNotContain(CodedSignals.OwnTrade);
        Engines.OfSector("travel").Signals(Text, "en").ShouldContain(CodedSignals.NearTrade);
        Engines.OfSector("travel").Signals(Text, "en").ShouldNotContain(CodedSignals.OtherTrade);
    }

    [Fact]
    public void To_a_brand_without_a_sector_no_trade_is_another()
        => Engines.General.Signals("the boarding pass of my flight", "en").ShouldNotContain(CodedSignals.OtherTrade);

    [Fact]
    public void The_brands_own_topic_covers_the_words_of_another_trade()
    {
        TriageEngine engine = TriageEngine.Create(Charter.Parse(Engines.Json("\"sector\": \"fashion\"", "\"topics\": { \"about\": { \"travel-wear\": { \"en\": [\"boarding pass\", \"flight\"] } } }")));
        string[] signals = engine.Signals("the boarding pass of my flight", "en");
        signals.ShouldContain("topic.travel-wear");
        signals.ShouldContain(CodedSignals.OwnTopic);
        signals.ShouldNotContain(CodedSignals.OtherTrade);
    }

    [Fact]
    public void The_topics_of_the_sector_stand_behind_a_charter()
    {
        TriageEngine engine = TriageEngine.Create(Charter.Parse(Engines.Json("\"sector\": \"airline\"")));
        engine.Signals("the boarding pass of my flight", "en").ShouldContain(static s => s.StartsWith("topic.", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("airline", "j'ai pris un vol Lufthansa", null, CodedSignals.Competitor)]
    [InlineData("fashion", "j'ai pris un vol Lufthansa", null, CodedSignals.OtherCompany)]
    [InlineData("airline", "j'ai pris un vol Lufthansa", "Lufthansa", CodedSignals.OwnCompany)]
    [InlineData("airline", "merci Lufthansa", "@lufthansa", CodedSignals.OwnCompany)]
    public void A_company_is_the_brands_own_a_competitor_or_another(string sector, string text, string? brand, string expected)
    {
        string[] all = [CodedSignals.Competitor, CodedSignals.OtherCompany, CodedSignals.OwnCompany];
        Engines.OfSector(sector).Signals(text, "fr", brand: brand).Intersect(all).ShouldBe([expected]);
    }

    [Fact]
    public void A_brand_is_not_its_own_competitor_in_the_next_post()
    {
        TriageEngine engine = Engines.OfSector("airline");
        engine.Signals("Lufthansa again", "en", brand: "Lufthansa").ShouldContain(CodedSignals.OwnCompany);
        engine.Signals("Lufthansa again", "en", brand: "easyJet").ShouldContain(CodedSignals.Competitor);
        engine.Signals("Lufthansa again", "en").ShouldContain(CodedSignals.Competitor);
        engine.Signals("Lufthansa again", "en", brand: "Lufthansa").ShouldNotContain(CodedSignals.Competitor);
    }

    [Fact]
    public void Two_words_of_a_trade_are_strong_and_the_same_word_twice_at_one_place_is_not()
    {
        Airline.Signals("boarding pass", "en").ShouldNotContain(CodedSignals.OwnTradeStrong);
        Airline.Signals("boarding pass, flight attendant and cabin crew", "en").ShouldContain(CodedSignals.OwnTradeStrong);
        Fashion.Signals("boarding pass, flight attendant and cabin crew", "en").ShouldContain(CodedSignals.OtherTradeStrong);
    }

    [Fact]
    public void A_word_that_many_customers_use_is_a_faint_sign_alone()
    {
        string[] one = Fashion.Signals("the flight was there", "en");
        one.ShouldContain(CodedSignals.OtherTrade);
        string[] faint = Fashion.Signals("my passport was there", "en");
        faint.ShouldContain(CodedSignals.OtherTradeFaint);
        faint.ShouldNotContain(CodedSignals.OtherTrade);
        Fashion.Signals("boarding pass", "en").ShouldNotContain(CodedSignals.OtherTradeStrong, "a phrase inside another is no second word");
    }

    [Theory]
    [InlineData("rail", "my parcel has not been delivered", CodedSignals.OrderElsewhere)]
    [InlineData("insurance", "ma commande n'est pas livrée", CodedSignals.OrderElsewhere)]
    [InlineData("fashion", "no internet connection since noon", CodedSignals.LineElsewhere)]
    [InlineData("restaurant", "ma ligne est coupée", CodedSignals.LineElsewhere)]
    [InlineData("bank", "my laptop does not turn on", CodedSignals.DeviceElsewhere)]
    [InlineData("energy", "my booking for two is gone", CodedSignals.JourneyElsewhere)]
    public void A_matter_that_customers_of_a_trade_do_not_have_is_one_of_elsewhere(string sector, string text, string signal)
    {
        TriageEngine there = Engines.OfSector(sector);
        there.Signals(text).ShouldContain(signal);
        there.Signals(text).ShouldContain("matter-elsewhere");
        TriageEngine general = Engines.General;
        general.Signals(text).ShouldNotContain("matter-elsewhere", "a brand of no known trade may have any matter");
    }

    [Theory]
    [InlineData("retail", "my parcel has not been delivered")]
    [InlineData("telecom", "ma ligne est coupée")]
    [InlineData("electronics", "my laptop does not turn on")]
    [InlineData("airline", "my booking for two is gone")]
    public void A_matter_of_the_trade_is_not_one_of_elsewhere(string sector, string text)
        => Engines.OfSector(sector).Signals(text).ShouldNotContain("matter-elsewhere");

    [Fact]
    public void The_brands_own_handle_is_no_word_of_its_trade()
    {
        TriageEngine streaming = Engines.OfSector("streaming");
        streaming.Signals("@netflix the flight was there", "en", brand: "netflix").ShouldContain(CodedSignals.OtherTrade);
        streaming.Signals("@netflix the flight was there", "en", brand: "netflix").ShouldNotContain(CodedSignals.OwnTrade);
        streaming.Signals("my netflix is gone", "en").ShouldContain(CodedSignals.OwnTrade);
    }

    [Fact]
    public void Every_matter_of_elsewhere_is_shown_by_a_known_signal()
    {
        foreach (Sector sector in Sector.Known.Select(static s => new Sector(s)))
        {
            foreach ((string elsewhere, string shown) in TradeMatters.ForeignTo(sector.Name))
            {
                BuiltInSignals.Instance.Catalog.Find(elsewhere).ShouldBeGreaterThanOrEqualTo(0, elsewhere);
                BuiltInSignals.Instance.Catalog.Find(shown).ShouldBeGreaterThanOrEqualTo(0, shown);
            }
        }
    }

    [Theory]
    [InlineData("redirect", "\"hiring\": { \"en\": [\"join your team\"], \"url\": \"https://x.example\" }", CodedSignals.RedirectTopic)]
    [InlineData("never", "\"hiring\": { \"en\": [\"join your team\"] }", CodedSignals.NeverTopic)]
    [InlineData("about", "\"hiring\": { \"en\": [\"join your team\"] }", CodedSignals.OwnTopic)]
    public void A_topic_says_how_it_stands(string stance, string topic, string signal)
    {
        TriageEngine engine = Engines.With($"\"topics\": {{ \"{stance}\": {{ {topic} }} }}");
        string[] signals = engine.Signals("can I join your team", "en");
        signals.ShouldContain("topic.hiring");
        signals.ShouldContain(signal);
        engine.Signals("can I join", "en").ShouldNotContain("topic.hiring");
    }

    [Theory]
    [InlineData("recruitment", "job-seeking")]
    [InlineData("press", "press")]
    public void Known_topics_need_no_phrases(string topic, string signal)
    {
        TriageEngine engine = Engines.With($"\"topics\": {{ \"redirect\": {{ \"{topic}\": {{ \"url\": \"https://x.example\" }} }} }}");
        string[] signals = engine.Signals("ok", context: Engines.Seen(signal));
        signals.ShouldContain("topic." + topic);
        signals.ShouldContain(CodedSignals.RedirectTopic);
    }

    [Fact]
    public void Politics_is_known_by_the_words_of_the_world()
    {
        TriageEngine engine = Engines.With("\"topics\": { \"never\": [\"politics\"] }");
        engine.Signals("ok", context: Engines.Seen("world-politics")).ShouldContain(CodedSignals.NeverTopic);
        engine.Signals("Macron must resign, vote for the left at the next election", "en").ShouldContain("topic.politics");
    }
}
