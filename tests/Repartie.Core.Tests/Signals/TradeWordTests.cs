using Repartie.Core.Tests.Harness;
using Repartie.Signals;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>Words, programmes and products that say by themselves which trade or which world a post is about, and their homonyms.</summary>
public sealed class TradeWordTests
{
    [Theory]
    [InlineData("airline", "fashion", "nobody could put me on the upgrade list", "en")]
    [InlineData("airline", "telecom", "they gutted their frequent flier scheme", "en")]
    [InlineData("airline", "bank", "on s'est fait refuser le surclassement", "fr")]
    [InlineData("bank", "restaurant", "the building societies pay more", "en")]
    [InlineData("bank", "airline", "la commission d'intervention est un scandale", "fr")]
    [InlineData("delivery", "bank", "the postie never rings the bell", "en")]
    [InlineData("electronics", "energy", "autocorrect turns my i into a box", "en")]
    [InlineData("electronics", "bank", "mon aspirateur robot tourne en rond", "fr")]
    [InlineData("energy", "streaming", "ofgem sleeps while we freeze", "en")]
    [InlineData("energy", "fashion", "ils ont posé un compteur communicant", "fr")]
    [InlineData("fashion", "bank", "the bridesmaid dresses are gorgeous", "en")]
    [InlineData("gaming", "insurance", "the open beta was a mess", "en")]
    [InlineData("gaming", "airline", "ma manette et mes trophées psn", "fr")]
    [InlineData("insurance", "streaming", "the adjuster called it a total loss", "en")]
    [InlineData("mobility", "bank", "the congestion charge is a joke", "en")]
    [InlineData("payments", "airline", "buy ethereum while it is low", "en")]
    [InlineData("public-service", "gaming", "the binmen skipped our street", "en")]
    [InlineData("public-service", "gaming", "les éboueurs sont passés", "fr")]
    [InlineData("rail", "bank", "euston was packed with commuters", "en")]
    [InlineData("rail", "bank", "rien ne roule sur le rer", "fr")]
    [InlineData("restaurant", "bank", "they forgot the guac and the hot sauce", "en")]
    [InlineData("retail", "bank", "what a lightning deals scam", "en")]
    [InlineData("software", "bank", "the creators update broke everything", "en")]
    [InlineData("streaming", "bank", "no spoilers for the season premiere please", "en")]
    [InlineData("supermarket", "bank", "the raspberries were mouldy", "en")]
    [InlineData("telecom", "bank", "the technician unplugged the modem", "en")]
    [InlineData("telecom", "fashion", "vous êtes le pire opérateur all time", "fr")]
    [InlineData("travel", "bank", "the front desk had no idea about our sea view", "en")]
    public void A_word_says_which_trade_is_meant(string trade, string other, string text, string language)
    {
        Engines.OfSector(trade).Signals(text, language).ShouldContain(CodedSignals.OwnTrade);
        Engines.OfSector(other).Signals(text, language).ShouldNotContain(CodedSignals.OwnTrade);
        Engines.OfSector(other).Signals(text, language).ShouldContain(CodedSignals.OtherTrade);
    }

    [Theory]
    [InlineData("telecom", "please see my dm, still waiting at the moment", "en")]
    [InlineData("bank", "ups and downs, that is life", "en")]
    [InlineData("bank", "left at the garden gate", "en")]
    [InlineData("airline", "j'envoie une lettre recommandée demain", "fr")]
    [InlineData("energy", "le voyant rouge clignote", "fr")]
    public void A_word_of_many_worlds_says_no_trade(string trade, string text, string language)
        => Engines.OfSector(trade).Signals(text, language).ShouldNotContain(CodedSignals.OtherTrade);

    [Theory]
    [InlineData("AmazonHelp", "retail", "what a joke #amazonindia", CodedSignals.OwnCompany)]
    [InlineData("Maisonova", "bank", "what a joke #amazonindia", CodedSignals.OtherCompany)]
    [InlineData("Maisonova", "fashion", "thanks #americanairlines", CodedSignals.OtherCompany)]
    [InlineData("Maisonova", "bank", "the new echo show is great", CodedSignals.OtherCompany)]
    public void A_hashtag_of_a_company_names_it(string brand, string sector, string text, string signal)
        => Engines.OfSector(sector).Signals(text, "en", brand: brand).ShouldContain(signal);

    [Theory]
    [InlineData("eid mubarak to you all", "en", "world-religion")]
    [InlineData("go bulls, what a buzzer beater", "en", "world-sport")]
    [InlineData("net neutrality is dead", "en", "world-politics")]
    [InlineData("boycott the puppy mills", "en", "world-ecology")]
    [InlineData("thanks to my top interactors this week", "en", "world-culture")]
    [InlineData("a new exoplanet was found", "en", "world-news")]
    [InlineData("the bollywood gossip of the day", "en", "world-celebrity")]
    [InlineData("aïd moubarak à tous", "fr", "world-religion")]
    [InlineData("la corrida doit être interdite", "fr", "world-ecology")]
    [InlineData("mon thème astral ne ment jamais", "fr", "world-culture")]
    public void Talk_of_the_world_is_known(string text, string language, string signal)
        => Engines.General.Signals(text, language).ShouldContain(signal);
}
