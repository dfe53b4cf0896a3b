using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Replies;
using Repartie.Reviews;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Replies;

/// <summary>What of a template is a fault, and what is not.</summary>
public sealed class TemplateCheckTests
{
    [Theory]
    [InlineData("Hello, please send us your order number by direct message.")]
    [InlineData("Hello, have your order number at hand and write to us at {form}")]
    [InlineData("Hello, please never post your card number here.")]
    [InlineData("Bonjour, envoyez-nous votre numéro de commande en message privé.")]
    [InlineData("Bonjour, ne donnez jamais votre numéro de carte ici.")]
    [InlineData("Bonjour, dites-nous ce que vous en pensez.")]
    [InlineData("Hello, tell us which address you would open a shop at.")]
    [InlineData("Nous transmettons votre remarque à l'équipe.")]
    public void Leading_to_a_private_place_is_no_request_in_public(string text) => PrivateRequest.Find(TemplateText.Parse(text), null, Engines.Open.Charter).ShouldBeNull();

    [Theory]
    [InlineData("Please give us your full name and date of birth.")]
    [InlineData("What is your booking reference?")]
    [InlineData("We need your phone number to go on.")]
    [InlineData("Pouvez-vous nous envoyer votre adresse e-mail ?")]
    [InlineData("Envoie-nous ton numéro de commande !")]
    [InlineData("Quelle est votre date de naissance ?")]
    public void Asking_for_private_data_is_found(string text) => PrivateRequest.Find(TemplateText.Parse(text), null, Engines.Open.Charter).ShouldNotBeNull();

    [Fact]
    public void A_missing_language_is_a_fault_before_going_live()
    {
        string json = Engines.Json("\"languages\": [\"fr\", \"en\"]", "\"replies\": { \"r\": { \"fr\": [\"Merci !\"] } }");
        Engines.Faults(json).ShouldBeEmpty();
        CharterFault fault = Engines.Faults(json, strict: true).ShouldHaveSingleItem();
        (fault.Code, fault.Path, fault.Severity).ShouldBe((FaultCodes.MissingLanguage, "$.replies.r", FaultSeverity.Error));
        fault.Message.ShouldContain("in en is missing");
    }

    [Fact]
    public void A_charter_built_in_code_is_checked_when_its_engine_is_built()
    {
        Charter charter = new CharterBuilder("Lune").WithReply(new ReplyTemplate("r", new System.Collections.Generic.Dictionary<string, System.Collections.Generic.IReadOnlyList<string>> { ["en"] = ["Hello {sgnature}"] })).Build();
        CharterException thrown = Should.Throw<CharterException>(() => TriageEngine.Create(charter));
        (thrown.Faults.Single().Code, thrown.Faults.Single().Path).ShouldBe((FaultCodes.UnknownPlaceholder, "replies.r"));
        thrown.Message.ShouldContain("'signature'?");
    }
}
