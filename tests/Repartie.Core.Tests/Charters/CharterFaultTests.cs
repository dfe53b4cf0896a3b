using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Charters;

/// <summary>Each fault of a charter has a code, a place, what was found and what is right.</summary>
public sealed class CharterFaultTests
{
    [Theory]
    // What every object can have wrong.
    [InlineData("\"sektor\": 1", FaultCodes.UnknownKey, "$.sektor", "'sector'?")]
    [InlineData("\"voice\": { \"adress\": \"tu\" }", FaultCodes.UnknownKey, "$.voice.adress", "'address'?")]
    [InlineData("\"sector\": 7", FaultCodes.WrongType, "$.sector", "a text in quotes")]
    [InlineData("\"sector\": \"  \"", FaultCodes.Missing, "$.sector", "blank")]
    [InlineData("\"topics\": []", FaultCodes.WrongType, "$.topics", "an object")]
    [InlineData("\"rules\": {}", FaultCodes.WrongType, "$.rules", "a list")]
    [InlineData("\"handles\": { }", FaultCodes.WrongType, "$.handles", "a list")]
    [InlineData("\"handles\": [ 1 ]", FaultCodes.WrongType, "$.handles[0]", "a text")]
    [InlineData("\"voice\": { }, \"voice\": { }", FaultCodes.Duplicate, "$.voice", "twice")]
    // Values.
    [InlineData("\"sector\": \"fasion\"", FaultCodes.InvalidValue, "$.sector", "'fashion'?")]
    [InlineData("\"languages\": [\"fra\"]", FaultCodes.InvalidValue, "$.languages", "two small letters")]
    [InlineData("\"timeZone\": \"Europe/Pariss\"", FaultCodes.TimeZone, "$.timeZone", "Europe/Paris")]
    [InlineData("\"calendar\": { \"hours\": \"Mon-Fri 18:00-09:00\" }", FaultCodes.Hours, "$.calendar.hours", "18:00")]
    [InlineData("\"calendar\": { \"hours\": \"Mnday 9-18\" }", FaultCodes.Hours, "$.calendar.hours", "")]
    [InlineData("\"calendar\": { \"holidays\": [\"25/12/2026\"] }", FaultCodes.InvalidValue, "$.calendar.holidays", "25/12/2026")]
    [InlineData("\"voice\": { \"address\": \"toi\" }", FaultCodes.InvalidValue, "$.voice.address", "vous, tu")]
    [InlineData("\"review\": { \"below\": 1.5 }", FaultCodes.InvalidValue, "$.review.below", "from 0 to 1")]
    [InlineData("\"review\": { \"below\": \"0.5\" }", FaultCodes.WrongType, "$.review.below", "a number")]
    [InlineData("\"references\": [\"\\u0001\"]", FaultCodes.Reference, "$.references", "")]
    [InlineData("\"clocks\": 7", FaultCodes.WrongType, "$.clocks", "a list")]
    // Topics and signals.
    [InlineData("\"topics\": { \"abuot\": {} }", FaultCodes.UnknownKey, "$.topics.abuot", "'about'?")]
    [InlineData("\"topics\": { \"about\": { \"a\": { \"en\": [\"(late\"] } } }", FaultCodes.Phrase, "$.topics.about.a", "position 6")]
    [InlineData("\"topics\": { \"about\": { \"a\": { \"en\": [\"<nowhere> late\"] } } }", FaultCodes.Phrase, "$.topics.about.a", "<nowhere>")]
    [InlineData("\"topics\": { \"about\": { \"a\": { \"english\": [\"late\"] } } }", FaultCodes.InvalidValue, "$.topics.about.a.english", "is not a language")]
    [InlineData("\"topics\": { \"about\": { \"a\": { } }, \"never\": [\"a\"] }", FaultCodes.Duplicate, "$.topics.never", "'a'")]
    [InlineData("\"topics\": { \"redirect\": { \"a\": { \"url\": \"jobs\" } } }", FaultCodes.InvalidValue, "$.topics.redirect.a.url", "https://")]
    [InlineData("\"signals\": { \"Out Age\": \"host\" }", FaultCodes.InvalidValue, "$.signals.Out Age", "lower-case")]
    [InlineData("\"signals\": { \"vip\": \"hots\" }", FaultCodes.InvalidValue, "$.signals.vip", "\"host\"")]
    [InlineData("\"signals\": { \"vip\": { \"en\": [\"ab*\"] } }", FaultCodes.Phrase, "$.signals.vip", "3 letters")]
    // Contacts.
    [InlineData("\"contact\": { \"phoen\": {} }", FaultCodes.UnknownKey, "$.contact.phoen", "'phone'?")]
    [InlineData("\"contact\": { \"phone\": { \"hours\": \"24/7\" } }", FaultCodes.Missing, "$.contact.phone", "'number'")]
    [InlineData("\"contact\": { \"phone\": { \"number\": \"call us\" } }", FaultCodes.Contact, "$.contact.phone.number", "three digits")]
    [InlineData("\"contact\": { \"phone\": { \"number\": \"3900\", \"hours\": \"Mon 25:00-26:00\" } }", FaultCodes.Hours, "$.contact.phone.hours", "")]
    [InlineData("\"contact\": { \"phone\": { \"number\": \"3900\", \"dummy\": \"no\" } }", FaultCodes.WrongType, "$.contact.phone.dummy", "true or false")]
    [InlineData("\"contact\": { \"postalMail\": { \"address\": \"contact@lune.example\" } }", FaultCodes.PostalAddress, "$.contact.postalMail.address", "kind \"email\"")]
    [InlineData("\"contact\": { \"postalMail\": { \"address\": \"https://lune.example\" } }", FaultCodes.PostalAddress, "$.contact.postalMail.address", "a postal address")]
    [InlineData("\"contact\": { \"form\": { \"kind\": \"web\" } }", FaultCodes.Missing, "$.contact.form", "'url'")]
    [InlineData("\"contact\": { \"form\": [ { \"url\": \"our site\" } ] }", FaultCodes.Contact, "$.contact.form[0].url", "https://")]
    [InlineData("\"contact\": { \"form\": [ { \"url\": \"javascript:alert(1)\" } ] }", FaultCodes.Contact, "$.contact.form[0].url", "https://")]
    // Networks, responses, departments, replies.
    [InlineData("\"networks\": { \"x\": { \"role\": \"servise\" } }", FaultCodes.InvalidValue, "$.networks.x.role", "'service'?")]
    [InlineData("\"networks\": { \"x\": { \"limit\": 0 } }", FaultCodes.InvalidValue, "$.networks.x.limit", "1 to")]
    [InlineData("\"networks\": { \"x\": { \"limit\": 2.5 } }", FaultCodes.InvalidValue, "$.networks.x.limit", "a whole number")]
    [InlineData("\"networks\": { \"x\": { \"presence\": { \"ghostAfter\": \"soon\" } } }", FaultCodes.InvalidValue, "$.networks.x.presence.ghostAfter", "soon")]
    [InlineData("\"networks\": { \"x\": { \"presence\": { \"ghostAfter\": \"0d\" } } }", FaultCodes.InvalidValue, "$.networks.x.presence.ghostAfter", "")]
    [InlineData("\"networks\": [ \"x\" ]", FaultCodes.WrongType, "$.networks", "an object")]
    [InlineData("\"responses\": [ { \"first\": \"1 hoor\" } ]", FaultCodes.InvalidValue, "$.responses[0].first", "")]
    [InlineData("\"responses\": [ { \"kind\": \"complant\", \"first\": \"1h\" } ]", FaultCodes.UnknownName, "$.responses[0].kind", "'complaint'")]
    [InlineData("\"responses\": [ { \"priority\": \"asap\", \"first\": \"1h\" } ]", FaultCodes.InvalidValue, "$.responses[0].priority", "urgent, high, normal, low")]
    [InlineData("\"departments\": { \"care\": \"x\" }", FaultCodes.WrongType, "$.departments.care", "an object")]
    [InlineData("\"replies\": { \"r\": { } }", FaultCodes.Missing, "$.replies.r", "at least one text")]
    [InlineData("\"replies\": { \"r\": { \"en\": [] } }", FaultCodes.Missing, "$.replies.r", "at least one text")]
    [InlineData("\"replies\": { \"r\": { \"en\": [\"Hello {frm}\"] } }", FaultCodes.UnknownPlaceholder, "$.replies.r.en[0]", "'form'?")]
    [InlineData("\"replies\": { \"r\": { \"en\": \"Hello {frm}\" } }", FaultCodes.UnknownPlaceholder, "$.replies.r.en", "'form'?")]
    [InlineData("\"replies\": { \"r\": { \"en\": [\"Hello\", \"Hello [there\"] } }", FaultCodes.TemplateSyntax, "$.replies.r.en[1]", "position 7")]
    [InlineData("\"contact\": { \"form\": { \"url\": \"https://lune.example\" } }, \"replies\": { \"r\": { \"en\": [\"Call {phone}\"] } }", FaultCodes.ChannelNotOffered, "$.replies.r.en[0]", "contact.phone")]
    [InlineData("\"contact\": { \"form\": { \"url\": \"https://lune.example\" } }, \"replies\": { \"handoff-mail\": { \"en\": [\"Write to us.\"] } }", FaultCodes.ChannelNotOffered, "$.replies.handoff-mail", "contact.postalMail")]
    [InlineData("\"networks\": { \"x\": { \"limit\": 20 } }, \"replies\": { \"r\": { \"en\": [\"Hello, we are here for you.[ Really.]\"] } }", FaultCodes.TemplateLength, "$.replies.r.en[0]", "27 characters")]
    [InlineData("\"replies\": { \"r\": { \"en\": [\"Hello, could you send us your order number?\"] } }", FaultCodes.AsksPrivateData, "$.replies.r.en[0]", "send us your order number\"")]
    [InlineData("\"replies\": { \"r\": { \"fr\": [\"Bonjour, pouvez-vous nous donner votre numéro de commande ?\"] } }", FaultCodes.AsksPrivateData, "$.replies.r.fr[0]", "{where}")]
    [InlineData("\"contact\": { \"help\": { } }", FaultCodes.Missing, "$.contact.help", "'url'")]
    [InlineData("\"contact\": { \"help\": { \"url\": \"our help\" } }", FaultCodes.Contact, "$.contact.help.url", "https://")]
    [InlineData("\"weights\": \"nowhere.json\"", FaultCodes.SideFile, "$.weights", "nowhere.json")]
    public void A_fault_says_what_where_and_what_is_right(string members, string code, string path, string expected)
    {
        CharterFault fault = Engines.Faults($"{{ \"brand\": \"Lune\",\n  {members} }}").ShouldHaveSingleItem();
        fault.Code.ShouldBe(code, fault.ToString());
        fault.Path.ShouldStartWith(path, customMessage: fault.ToString());
        fault.Message.ShouldContain(expected, Case.Sensitive);
        (fault.Line, fault.Column > 1, fault.File, fault.Severity).ShouldBe((2, true, "lune.json", FaultSeverity.Error), fault.ToString());
    }

    [Fact]
    public void A_language_of_too_many_words_is_a_fault_that_says_how_many_are_allowed()
    {
        // Neighbouring letters come from the two halves of the alphabet, so that no word is a stretched one.
        static string Word(int number)
        {
            char[] letters = new char[6];
            for (int l = 0; l < letters.Length; l++, number /= 13)
            {
                letters[l] = (char)((l % 2 == 0 ? 'a' : 'n') + (number % 13));
            }

            return new string(letters);
        }

        const int WordsOfPhrase = 20;
        IEnumerable<string> phrases = Enumerable.Range(0, 26_300).Select(static p => "\"" + string.Join(' ', Enumerable.Range(p * WordsOfPhrase, WordsOfPhrase).Select(Word)) + "\"");
        CharterFault fault = Engines.Faults($"{{ \"brand\": \"Lune\", \"topics\": {{ \"about\": {{ \"a\": {{ \"xx\": [{string.Join(',', phrases)}] }} }} }} }}").ShouldHaveSingleItem();
        (fault.Code, fault.Path, fault.Severity).ShouldBe((FaultCodes.Phrase, "$.topics", FaultSeverity.Error), fault.ToString());
        fault.Message.ShouldContain("Language 'xx'", Case.Sensitive);
        fault.Message.ShouldContain("526000 different words; 524288 are allowed", Case.Sensitive);
    }

    [Theory]
    [InlineData("\"id\": \"r\", \"then\": \"OffTopic\"", FaultCodes.Missing, "$.rules[0]", "'when'")]
    [InlineData("\"id\": \"r\", \"when\": \"always\"", FaultCodes.Missing, "$.rules[0]", "'then'")]
    [InlineData("\"when\": \"always\", \"then\": \"OffTopic\"", FaultCodes.Missing, "$.rules[0]", "'id'")]
    [InlineData("\"id\": \"My Rule\", \"when\": \"always\", \"then\": \"OffTopic\"", FaultCodes.InvalidValue, "$.rules[0].id", "lower-case")]
    [InlineData("\"id\": \"r\", \"when\": \"signal.a &\", \"then\": \"OffTopic\"", FaultCodes.ConditionSyntax, "$.rules[0].when", "position 10")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": \"Answer\"", FaultCodes.InvalidValue, "$.rules[0].then", "AnswerPublicly")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": 3", FaultCodes.WrongType, "$.rules[0].then", "an object")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": {}", FaultCodes.Missing, "$.rules[0].then", "'disposition'")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": { \"disposition\": \"Escalate\", \"channel\": \"E-mail\" }", FaultCodes.InvalidValue, "$.rules[0].then.channel", "Phone, Mail, Form")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": { \"disposition\": \"OffTopic\", \"channel\": \"Phone\" }", FaultCodes.InvalidValue, "$.rules[0].then.channel", "only for 'Escalate'")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": { \"disposition\": \"OffTopic\", \"moderation\": \"Hide\" }", FaultCodes.UnknownKey, "$.rules[0].then.moderation", "")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": { \"lean\": {} }", FaultCodes.Missing, "$.rules[0].then.lean", "Escalate")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": { \"lean\": \"OffTopic\" }", FaultCodes.Missing, "$.rules[0].then", "'weight'")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": { \"lean\": \"OffTopic\", \"weight\": 1001 }", FaultCodes.InvalidValue, "$.rules[0].then.weight", "-1000 to 1000")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": { \"lean\": { \"Escalat\": 3, \"OffTopic\": 1 } }", FaultCodes.UnknownKey, "$.rules[0].then.lean.Escalat", "'Escalate'?")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": \"OffTopic\", \"floor\": true", FaultCodes.UnknownKey, "$.rules[0].floor", "")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": \"OffTopic\", \"silent\": true", FaultCodes.UnknownKey, "$.rules[0].silent", "")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": \"OffTopic\", \"guide\": 1", FaultCodes.UnknownKey, "$.rules[0].guide", "")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": \"OffTopic\", \"examples\": { \"matches\": [] }", FaultCodes.UnknownKey, "$.rules[0].examples.matches", "'match'?")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": \"OffTopic\", \"because\": { \"xx yy\": \"a\", \"en\": \"b\" }", FaultCodes.InvalidValue, "$.rules[0].because.xx yy", "is not a language")]
    [InlineData("\"id\": \"r\", \"when\": \"always\", \"then\": \"OffTopic\", \"reply\": \"nowhere\"", FaultCodes.UnknownName, "$.rules[0].reply", "'nowhere'")]
    public void A_fault_of_a_rule_says_so_too(string rule, string code, string path, string expected)
    {
        CharterFault fault = Engines.Faults($"{{ \"brand\": \"Lune\",\n  \"rules\": [ {{ {rule} }} ] }}").ShouldHaveSingleItem();
        (fault.Code, fault.Path, fault.Line).ShouldBe((code, path, 2), fault.ToString());
        fault.Message.ShouldContain(expected, Case.Sensitive);
    }

    [Theory]
    [InlineData("Phone", "contact.phone")]
    [InlineData("Mail", "contact.postalMail")]
    [InlineData("Form", "contact.form")]
    public void A_channel_that_is_offered_nowhere_is_a_fault(string channel, string key)
    {
        CharterFault fault = Engines.Faults($$"""
            { "brand": "Lune", "contact": { "emergency": { "number": "112" } }, "rules": [ { "id": "r", "when": "always", "then": { "disposition": "Escalate", "channel": "{{channel}}" } } ] }
            """).ShouldHaveSingleItem();
        (fault.Code, fault.Path).ShouldBe((FaultCodes.ChannelNotOffered, "$.rules[0].then"));
        fault.Message.ShouldContain(key);
    }

    [Fact]
    public void All_faults_are_found_at_once_in_the_order_of_the_file()
    {
        const string Json = """
            { "brand": "Lune",
              "sector": "fasion",
              "handels": ["@lune"],
              "timeZone": "Mars/Olympus",
              "contact": { "postalMail": { "address": "a@b.fr" },
                           "phone": { "number": "none", "hours": "nine to five" } },
              "rules": [
                { "id": "a", "when": "signal.", "then": "OffTopic" },
                { "id": "b", "when": "signal.complant", "then": "OffTopic" },
                { "id": "c", "when": "signal.praise", "then": "OffTopic", "insteadOf": "danger" },
                { "id": "d", "when": "signal.thanks", "then": "Nothing" } ] }
            """;
        Engines.Faults(Json).Select(static f => (f.Line, f.Code)).ShouldBe(
        [
            (2, FaultCodes.InvalidValue), (3, FaultCodes.UnknownKey), (4, FaultCodes.TimeZone), (5, FaultCodes.PostalAddress), (6, FaultCodes.Contact), (6, FaultCodes.Hours),
            (8, FaultCodes.ConditionSyntax), (9, FaultCodes.UnknownName), (10, FaultCodes.Irreplaceable), (11, FaultCodes.InvalidValue),
        ]);
    }

    [Fact]
    public void A_faulty_phrase_hides_no_other_fault()
    {
        const string Json = """
            { "brand": "Lune",
              "topics": { "about": { "a": { "en": ["fine words", "(open", "[a|<stre>] closed"] } },
                          "redirect": { "b": { "fr": ["<nul part>"] } },
                          "never": { "c": { "en": ["~ late"] } } },
              "signals": { "d": { "en": ["so <mony>", "plain"] } },
              "rules": [ { "id": "r", "when": "signal.d and signal.complant", "then": "OffTopic" } ] }
            """;
        Engines.Faults(Json).Select(static f => (f.Line, f.Code, f.Path)).ShouldBe(
        [
            (2, FaultCodes.Phrase, "$.topics.about.a"), (2, FaultCodes.Phrase, "$.topics.about.a"), (3, FaultCodes.Phrase, "$.topics.redirect.b"),
            (4, FaultCodes.Phrase, "$.topics.never.c"), (5, FaultCodes.Phrase, "$.signals.d"), (6, FaultCodes.UnknownName, "$.rules[0].when"),
        ]);
    }

    [Fact]
    public void Without_a_brand_the_other_faults_are_found_all_the_same()
        => Engines.Faults("{ \"sector\": \"fasion\" }").Select(static f => f.Code).ShouldBe([FaultCodes.Missing, FaultCodes.InvalidValue], ignoreOrder: true);

    [Fact]
    public void One_mistake_is_one_fault()
    {
        // The rule named by the other is there, though faulty: only its own fault is told.
        Engines.Faults("""{ "brand": "Lune", "rules": [ { "id": "a", "when": "signal.", "then": "OffTopic" }, { "id": "b", "when": "signal.praise", "then": "AnswerPublicly", "insteadOf": "a" } ] }""")
            .ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.ConditionSyntax);
        Engines.Faults("""{ "brand": "Lune", "signals": { "spam": { "en": ["free"] } } }""").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("about")]
    [InlineData("redirect")]
    [InlineData("never")]
    public void An_empty_name_is_a_fault_and_no_crash(string stance)
    {
        Engines.Faults($"{{ \"brand\": \"Lune\", \"topics\": {{ \"{stance}\": {{ \"\": {{ }} }} }} }}").ShouldNotBeEmpty();
        Engines.Faults($"{{ \"brand\": \"Lune\", \"topics\": {{ \"{stance}\": {{ \" \": {{ }} }} }} }}").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("\"departments\": { \"\": {} }")]
    [InlineData("\"networks\": { \" \": {} }")]
    [InlineData("\"replies\": { \"\": { \"en\": [\"a\"] } }")]
    [InlineData("\"signals\": { \"\": \"host\" }")]
    public void Other_empty_names_are_faults_too(string members)
        => Engines.Faults($"{{ \"brand\": \"Lune\", {members} }}").ShouldNotBeEmpty();
}
