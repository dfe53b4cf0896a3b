using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Validation;

public sealed class CharterValidationTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_good_charter_has_no_fault() => CharterValidation.Validate(Sample.Utf8(Sample.Json())).ShouldBeEmpty();

    [Fact]
    public void Every_example_of_the_design_is_found_at_once_in_the_order_of_the_file()
    {
        byte[] bad = Sample.Utf8("""
            {
              "brand": "Maison Lune",
              "sector": "bank",
              "handles": ["@lune", "LUNE", "@"],
              "handels": [],
              "contact": {
                "phone": { "number": "+33 1 44 55 66 77", "hours": "Mon-Fri 18:00-09:00" },
                "postalMail": { "address": "bonjour@lune.fr" },
                "form": { "kind": "web", "url": "https://lune.fr/contact", "dummy": true }
              },
              "replies": { "thanks": { "fr": ["Merci !"] } },
              "rules": [
                { "id": "a", "when": "signal.praise", "then": "OffTopic", "insteadOf": ["b"], "because": { "fr": "Parce que." } },
                { "id": "b", "when": "signal.complaint", "then": "Escalate", "insteadOf": ["a"] }
              ]
            }
            """);

        IReadOnlyList<CharterFault> faults = CharterValidation.Validate(bad, "lune.json");

        Places(faults).ShouldBe(
        [
            "4 REP0007 $.handles[1]",
            "4 REP0006 $.handles[2]",
            "5 REP0003 $.handels",
            "6 REP0045 $.contact warning",
            "7 REP0020 $.contact.phone.hours",
            "8 REP0022 $.contact.postalMail.address",
            "9 REP0024 $.contact.form.dummy",
            "11 REP0028 $.replies.thanks",
            "13 REP0014 $.rules[0].insteadOf",
            "13 REP0028 $.rules[0].because",
        ]);
        faults.ShouldAllBe(static f => f.File == "lune.json");
    }

    [Theory]
    [InlineData("[\"@lune\", \"@Lune\"]", "REP0007 $.handles[1]")]
    [InlineData("[\"@\"]", "REP0006 $.handles[0]")]
    [InlineData("\"\\u200B\\u2060\"", "REP0006 $.handles")]
    [InlineData("[\" \"]", "REP0004 $.handles[0]")]
    [InlineData("[\"@lune\", \"lune.sav\"]", null)]
    public void Handles_are_visible_and_there_once(string handles, string? expected)
        => Only(Sample.With($"\"handles\": {handles}"), expected);

    [Fact]
    public void A_brand_is_visible()
        => Only(Sample.Utf8("{ \"brand\": \"\\u200B\", \"sector\": \"fashion\", \"contact\": " + Sample.Contact + " }"), "REP0006 $.brand");

    [Theory]
    [InlineData("""{ "phone": { "number": "+33 1 44 55 66 77", "dummy": true } }""", "REP0024 $.contact.phone.dummy")]
    [InlineData("""{ "phone": { "number": "+33 199 00 17 17" } }""", "REP0024 $.contact.phone.number")]
    [InlineData("""{ "postalMail": { "address": "1 rue de l'Exemple, 75000 Paris" } }""", "REP0024 $.contact.postalMail.address")]
    [InlineData("""{ "form": [ { "url": "https://lune.fr/contact" }, { "url": "https://www.example.org/lune" } ] }""", "REP0024 $.contact.form[1].url")]
    [InlineData("""{ "form": { "kind": "email", "url": "help@lune.test" } }""", "REP0024 $.contact.form.url")]
    [InlineData("""{ "form": { "kind": "email", "url": "help@example.lune.fr" } }""", null)]
    [InlineData("""{ "phone": { "number": "+33 1 44 55 66 77", "dummy": false } }""", null)]
    [InlineData("{ }", "REP0042 $.contact")]
    [InlineData("""{ "emergency": { "number": "+33 1 44 55 66 77" }, "form": [] }""", "REP0042 $.contact")]
    [InlineData("null", "REP0024 $")]
    [InlineData("[]", "REP0005 $.contact")]
    public void Contacts_are_real_and_there_is_one(string contact, string? expected)
        => Only(Sample.Utf8("{ \"brand\": \"Lune\", \"sector\": \"fashion\", \"contact\": " + contact + " }"), expected);

    [Fact]
    public void Dummies_can_be_allowed_and_are_still_mentioned()
    {
        byte[] starter = Sample.Utf8("{ \"brand\": \"Lune\" }");

        CharterValidation.Validate(starter, new CharterReadOptions(), allowDummyContacts: true).ShouldHaveSingleItem().Severity.ShouldBe(FaultSeverity.Warning);
        CharterValidation.Validate(Charter.Starter(new Sector("rail")), allowDummyContacts: true).ShouldAllBe(static f => f.Severity == FaultSeverity.Warning && f.Code == FaultCodes.DummyContact);
    }

    [Theory]
    [InlineData("""{ "fr": "Parce que." }""", "en")]
    [InlineData("""{ "fr": "Parce que.", "en": " " }""", "en")]
    [InlineData("\"Because.\"", "fr")]
    public void A_reason_is_there_in_each_language(string because, string missing)
    {
        IReadOnlyList<CharterFault> faults = CharterValidation.Validate(
            Sample.With("\"rules\": [{ \"id\": \"r\", \"when\": \"signal.praise\", \"then\": \"OffTopic\", \"because\": " + because + " }]"));

        faults.ShouldContain(f => f.Code == FaultCodes.MissingLanguage && f.Message.Contains("the text in " + missing + " is missing", StringComparison.Ordinal) && f.Path == "$.rules[0].because");
    }

    [Theory]
    [InlineData("\"languages\": [\"fr\"]", """{ "fr": ["Merci !"] }""", false)]
    [InlineData("\"languages\": [\"fr\", \"en\", \"de\"]", """{ "fr": ["Merci !"], "en": ["Thanks!"] }""", true)]
    [InlineData("\"languages\": [\"fr\", \"en\"]", """{ "fr": ["Merci !"], "en": [] }""", true)]
    [InlineData("\"handles\": []", """{ "fr": "Merci !", "en": "Thanks!" }""", false)]
    [InlineData("\"handles\": []", """{ "any": ["OK"] }""", false)]
    public void A_reply_is_there_in_each_language(string languages, string reply, bool missing)
        => CharterValidation.Validate(Sample.With(languages, "\"replies\": { \"thanks\": " + reply + " }"))
            .Any(static f => f.Code == FaultCodes.MissingLanguage).ShouldBe(missing);

    [Fact]
    public void Words_of_the_charter_are_quoted_as_they_are()
        => CharterValidation.Validate(Sample.With("\"replies\": { \"{PropertyName}\": { \"fr\": [\"Merci !\"] } }")).ShouldHaveSingleItem().Message.ShouldContain("the reply '{PropertyName}'");

    [Theory]
    [InlineData("\"calendar\": { \"holidays\": [\"2025-12-25\", \"2026-05-01\"] }", "REP0043 $.calendar.holidays")]
    [InlineData("\"calendar\": { \"holidays\": [\"2025-12-25\", \"2026-12-25\"] }", null)]
    [InlineData("\"calendar\": { \"holidays\": [\"2026-06-30\"] }", null)]
    [InlineData("\"calendar\": { \"holidays\": [] }", null)]
    [InlineData("\"calendar\": { \"hours\": \"Mon-Fri 10:00-18:00\" }", "REP0046 $.contact.phone.hours")]
    [InlineData("\"calendar\": { \"hours\": \"Mon-Thu 09:00-18:00\" }", "REP0046 $.contact.phone.hours")]
    [InlineData("\"calendar\": { \"hours\": \"Mon-Sat 08:00-20:00\" }", null)]
    [InlineData("\"calendar\": { \"hours\": \"24/7\" }", null)]
    [InlineData("\"responses\": [ { \"network\": \"x\", \"first\": \"1h\" } ], \"networks\": { \"x\": {}, \"facebook\": { \"role\": \"news\" }, \"tiktok\": { \"role\": \"service\" } }", "REP0044 $.networks.tiktok")]
    [InlineData("\"responses\": [ { \"network\": \"twitter\", \"first\": \"1h\" } ], \"networks\": { \"x\": {} }", null)]
    [InlineData("\"responses\": [ { \"first\": \"1h\" } ]", null)]
    [InlineData("\"networks\": { \"tiktok\": {} }", null)]
    [InlineData("\"topics\": { \"redirect\": { \"recruitment\": { \"url\": \"http://lune.fr/jobs\" } } }", "REP0047 $.topics.redirect.recruitment.url")]
    public void What_is_probably_not_meant_is_a_warning(string member, string? expected)
    {
        IReadOnlyList<CharterFault> faults = CharterValidation.Validate(Sample.With(member), new CharterReadOptions(strict: true), allowDummyContacts: false, Now);

        faults.Select(static f => f.Code + " " + f.Path).ShouldBe(expected is null ? [] : [expected]);
        faults.ShouldAllBe(static f => f.Severity == FaultSeverity.Warning);
    }

    [Fact]
    public void An_unencrypted_form_is_a_warning()
    {
        CharterFault fault = CharterValidation.Validate(Sample.Utf8("{ \"brand\": \"Lune\", \"contact\": { \"form\": { \"url\": \"http://lune.fr\" } } }")).ShouldHaveSingleItem();

        (fault.Code, fault.Severity).ShouldBe((LiveFaultCodes.InsecureLink, FaultSeverity.Warning));
    }

    [Fact]
    public void The_wrong_encoding_is_said_so()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes(Sample.Json("Café"));
        CharterFault fault = CharterValidation.Validate(latin1).ShouldHaveSingleItem();

        fault.Code.ShouldBe(FaultCodes.Encoding);
        fault.Line.ShouldBe(3);
        CharterValidation.Validate(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Sample.Json())).ToArray()).ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.Encoding);
        CharterValidation.Validate(Encoding.UTF8.GetPreamble().Concat(Sample.Utf8(Sample.Json())).ToArray()).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_validated_with_its_weights_and_one_that_is_not_there_is_a_fault()
    {
        using TempFolder folder = new();
        string path = folder.Write("lune.json", Encoding.UTF8.GetString(Sample.With("\"weights\": \"w.json\"")));
        CharterFault fault = CharterValidation.ValidateFile(path).ShouldHaveSingleItem();
        (fault.Code, fault.File).ShouldBe((FaultCodes.SideFile, path));

        folder.Write("w.json", "{ \"repartieWeights\": 1, \"confidence\": { \"default-public\": 5000 } }");
        CharterFault weight = CharterValidation.ValidateFile(path).ShouldHaveSingleItem();
        (weight.Code, weight.File).ShouldBe((FaultCodes.InvalidValue, "w.json"));

        folder.Write("w.json", "{ \"repartieWeights\": 1 }");
        CharterValidation.ValidateFile(path).ShouldBeEmpty();
        CharterValidation.ValidateFile(folder.PathOf("other.json")).ShouldHaveSingleItem().Code.ShouldBe(LiveFaultCodes.Unreadable);
    }

    [Theory]
    [InlineData("../w.json")]
    [InlineData("/etc/hostname")]
    [InlineData("a\\u0000b")]
    [InlineData("lune.json/w")]
    public void Weights_stand_beside_the_charter(string name)
    {
        using TempFolder folder = new();
        string path = folder.Write("lune.json", Encoding.UTF8.GetString(Sample.With("\"weights\": \"" + name + "\"")));

        CharterValidation.ValidateFile(path).ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.SideFile);
    }

    [Fact]
    public void A_charter_from_code_is_validated_too()
    {
        Charter charter = new CharterBuilder("Lune")
            .WithLanguages("fr", "de")
            .WithContact(new ContactBook(emergency: new PhoneContact("+33 1 44 55 66 77", isDummy: true)))
            .WithReply(new ReplyTemplate("thanks", new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["fr"] = ["Merci !"] }))
            .WithRule(Rule.Named("praise").When("signal.praise").AnswerPublicly().Because("Un compliment.", "Praise.").Build())
            .Build();

        CharterValidation.Validate(charter).Select(static f => f.Code + " " + f.Path).ShouldBe(
            ["REP0024 contact.emergency", "REP0042 contact", "REP0028 rules.praise", "REP0028 replies.thanks"]);
    }

    [Fact]
    public void The_rules_of_the_validators_do_not_depend_on_settings_of_the_host()
    {
        FluentValidation.CascadeMode before = FluentValidation.ValidatorOptions.Global.DefaultClassLevelCascadeMode;
        try
        {
            FluentValidation.ValidatorOptions.Global.DefaultClassLevelCascadeMode = FluentValidation.CascadeMode.Stop;
            CharterValidation.Validate(Sample.With("\"handles\": [\"@\"]", "\"replies\": { \"a\": { \"fr\": \"Oui.\" }, \"b\": { \"fr\": \"Non.\" } }")).Count.ShouldBe(3);
        }
        finally
        {
            FluentValidation.ValidatorOptions.Global.DefaultClassLevelCascadeMode = before;
        }
    }

    private static void Only(byte[] utf8, string? expected)
        => CharterValidation.Validate(utf8).Where(static f => f.Severity == FaultSeverity.Error).Select(static f => f.Code + " " + f.Path).ShouldBe(expected is null ? [] : [expected]);

    private static string[] Places(IEnumerable<CharterFault> faults)
        => [.. faults.Select(static f => f.Line + " " + f.Code + " " + f.Path + (f.Severity == FaultSeverity.Warning ? " warning" : string.Empty))];
}
