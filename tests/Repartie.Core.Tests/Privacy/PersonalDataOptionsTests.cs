using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Privacy;

public sealed class PersonalDataOptionsTests
{
    private static readonly PersonalDataOptions s_brand = new(
        references: [ReferenceMask.Parse("AA-999999"), ReferenceMask.Parse(@"\L\U\N9999*")],
        publicPhones: ["+33 1 23 45 67 89", "020 7946 0000", "06 01 02 03 04"],
        publicEmails: ["Marie.Lune@gmail.com"],
        publicAddresses: ["10 rue de Rivoli, 75004 Paris"],
        publicDomains: ["maisonlune.fr"]);

    [Theory]
    [InlineData("voir AB-123456 svp", "AB-123456")]
    [InlineData("voir ab-123456", "ab-123456")]
    [InlineData("voir AB\u2011123456.", "AB\u2011123456")]
    [InlineData("lun1234x", "lun1234x")]
    public void A_mask_finds_a_reference_without_a_cue(string text, string value)
        => Values(text).ShouldBe([value]);

    [Theory]
    [InlineData("voir AB-1234567")]
    [InlineData("XAB-123456")]
    [InlineData("MUN1234x")]
    public void A_mask_does_not_match_inside_a_longer_word(string text)
        => Values(text).ShouldBeEmpty();

    [Theory]
    [InlineData("appelez le 01 23 45 67 89")]
    [InlineData("+33 (0)1 23 45 67 89")]
    [InlineData("0033123456789")]
    [InlineData("le 0601020304 ne répond pas")]
    [InlineData("+44 20 7946 0000")]
    [InlineData("marie.lune@gmail.com")]
    [InlineData("marie.lune (at) gmail (dot) com")]
    [InlineData("jean@maisonlune.fr et jean@press.maisonlune.fr")]
    [InlineData("au 10, Rue de Rivoli")]
    [InlineData("10 RUE DE RIVOLI 75004 PARIS")]
    public void Public_contacts_are_not_personal(string text)
        => Values(text).ShouldBeEmpty();

    [Theory]
    [InlineData("le 01 23 45 67 80")]
    [InlineData("jean@notmaisonlune.fr")]
    [InlineData("marie.lune2@gmail.com")]
    [InlineData("12 rue de Rivoli")]
    public void Others_stay_personal(string text)
        => Values(text).Count.ShouldBe(1);

    [Fact]
    public void Faulty_contacts_are_refused_with_the_value()
    {
        Should.Throw<ArgumentException>(() => new PersonalDataOptions(publicPhones: ["service"])).Message.ShouldContain("'service'");
        Should.Throw<ArgumentException>(() => new PersonalDataOptions(publicEmails: ["jean"])).Message.ShouldContain("'jean'");
        Should.Throw<ArgumentException>(() => new PersonalDataOptions(publicDomains: ["lune"])).Message.ShouldContain("'lune'");
        Should.Throw<ArgumentException>(() => new PersonalDataOptions(publicAddresses: [" "]));
        Should.Throw<ArgumentException>(() => new PersonalDataOptions(references: [null!]));
    }

    [Fact]
    public void The_callers_list_can_change_without_effect()
    {
        List<string> domains = ["maisonlune.fr"];
        PersonalDataOptions options = new(publicDomains: domains);
        domains.Clear();
        PersonalData.Find("jean@maisonlune.fr", options).ShouldBeEmpty();
        options.PublicDomains.ShouldBe(["maisonlune.fr"]);
    }

    private static List<string> Values(string text)
        => [.. PersonalData.Find(text, s_brand).Select(match => text.Substring(match.Start, match.Length))];
}
