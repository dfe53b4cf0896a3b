using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Charters;

/// <summary>The hash says whether two charters can decide differently: not the order, all the rest.</summary>
public sealed class CharterHashTests
{
    private static readonly string[] Members =
    [
        "\"brand\": \"Lune\"",
        "\"sector\": \"fashion\"",
        "\"handles\": [\"@lune\", \"@lune_fr\"]",
        "\"languages\": [\"fr\", \"en\"]",
        "\"timeZone\": \"Europe/Paris\"",
        "\"topics\": { \"about\": { \"a1\": { \"fr\": [\"ourlet\", \"retouche*\"], \"en\": [\"hem\"] }, \"a2\": { \"en\": [\"button\"] } }, \"redirect\": { \"jobs\": { \"url\": \"https://a.example\", \"department\": \"hr\" } }, \"never\": [\"politics\", \"religion\"] }",
        "\"contact\": { \"phone\": { \"number\": \"3900\", \"hours\": \"Mon-Fri 09:00-18:00\" }, \"emergency\": { \"number\": \"3901\" }, \"postalMail\": { \"address\": \"1 rue A\" }, \"form\": [ { \"kind\": \"web\", \"url\": \"https://f.example\", \"label\": { \"en\": \"Form\" } } ] }",
        "\"calendar\": { \"hours\": \"Mon-Fri 09:00-17:00\", \"holidays\": [\"2026-12-25\", \"2026-01-01\"] }",
        "\"departments\": { \"hr\": { \"label\": { \"en\": \"HR\" } }, \"care\": {} }",
        "\"networks\": { \"x\": { \"role\": \"service\", \"limit\": 280 }, \"instagram\": { \"role\": \"news\", \"presence\": { \"ghostAfter\": \"90d\" } } }",
        "\"responses\": [ { \"first\": \"4h\" }, { \"network\": \"x\", \"kind\": \"complaint\", \"first\": \"30m\", \"next\": \"2h\", \"resolution\": \"2d\" } ]",
        "\"references\": [\"AA-999999\", \"CC999\"]",
        "\"signals\": { \"vip\": \"host\", \"outage\": { \"fr\": [\"panne\", \"coupure\"] } }",
        "\"voice\": { \"address\": \"tu\", \"signature\": \"Lune\" }",
        "\"replies\": { \"r1\": { \"en\": [\"One.\", \"Two.\"] } }",
        "\"rules\": [ { \"id\": \"a\", \"when\": \"signal.vip and signal.complaint\", \"then\": { \"disposition\": \"Escalate\", \"channel\": \"Phone\", \"department\": \"care\", \"priority\": \"High\" }, \"reply\": \"r1\", \"because\": { \"fr\": \"Oui.\", \"en\": \"Yes.\" }, \"insteadOf\": [\"b\", \"c\"] }, { \"id\": \"b\", \"when\": \"signal.vip\", \"then\": \"AnswerPublicly\" }, { \"id\": \"c\", \"when\": \"signal.outage\", \"then\": \"AnswerPublicly\", \"shadow\": true }, { \"id\": \"l\", \"when\": \"signal.outage\", \"then\": { \"lean\": { \"Escalate\": 5, \"OffTopic\": -3 } } } ]",
        "\"review\": { \"below\": 0.3 }",
        "\"weights\": \"w.json\"",
    ];

    private const string Weights = """{ "repartieWeights": 1, "leans": { "l": { "Escalate": 7, "OffTopic": 1 }, "lean-event-late": { "Escalate": 2 } }, "confidence": { "a": 900, "b": 800 }, "calibration": [0,50,100,150,200,250,300,350,400,450,500,550,600,650,700,750,800,850,900,950,1000] }""";

    private static readonly string Original = Hash(Members);

    /// <summary>Changes that leave every decision as it is: other orders, comments, examples.</summary>
    public static TheoryData<string, string> Harmless => new()
    {
        { "[\"@lune\", \"@lune_fr\"]", "[\"@lune_fr\", \"@lune\"]" },
        { "[\"fr\", \"en\"]", "[\"en\", \"fr\"]" },
        { "[\"ourlet\", \"retouche*\"]", "[\"retouche*\", \"ourlet\"]" },
        { "\"a2\": { \"en\": [\"button\"] } }", "\"a2\": { \"en\": [\"button\"] } } /* note */" },
        { "[\"politics\", \"religion\"]", "[\"religion\", \"politics\"]" },
        { "[\"2026-12-25\", \"2026-01-01\"]", "[\"2026-01-01\", \"2026-12-25\"]" },
        { "[\"AA-999999\", \"CC999\"]", "[\"CC999\", \"AA-999999\"]" },
        { "[\"panne\", \"coupure\"]", "[\"coupure\", \"panne\"]" },
        { "[\"b\", \"c\"]", "[\"c\", \"b\"]" },
        { "signal.vip and signal.complaint", "  signal.vip   and (signal.complaint)" },
        { "{ \"Escalate\": 5, \"OffTopic\": -3 }", "{ \"OffTopic\": -3, \"Escalate\": 5 }" },
        { "{ \"fr\": \"Oui.\", \"en\": \"Yes.\" }", "{ \"en\": \"Yes.\", \"fr\": \"Oui.\" }" },
        { "\"when\": \"signal.vip\", ", "\"when\": \"signal.vip\", \"examples\": { }, " },
        { "{ \"first\": \"4h\" }, ", "{ \"first\": \"240m\" }, " },
    };

    /// <summary>Changes that can alter a decision or its words.</summary>
    public static TheoryData<string, string> Telling => new()
    {
        { "\"brand\": \"Lune\"", "\"brand\": \"Lumen\"" },
        { "\"fashion\"", "\"retail\"" },
        { "\"@lune_fr\"", "\"@lune_be\"" },
        { "[\"fr\", \"en\"]", "[\"fr\"]" },
        { "Europe/Paris", "Europe/London" },
        { "\"ourlet\"", "\"ourlets\"" },
        { "\"a2\": { \"en\": [\"button\"] }", "\"a2\": { \"fr\": [\"button\"] }" },
        { "\"a2\"", "\"a3\"" },
        { "https://a.example", "https://b.example" },
        { "\"department\": \"hr\"", "\"department\": \"care\"" },
        { "[\"politics\", \"religion\"]", "[\"politics\"]" },
        { "\"3900\"", "\"3902\"" },
        { "Mon-Fri 09:00-18:00", "Mon-Sat 09:00-18:00" },
        { "{ \"number\": \"3901\" }", "{ \"number\": \"3903\" }" },
        { "1 rue A", "2 rue A" },
        { "\"kind\": \"web\"", "\"kind\": \"dm\"" },
        { "https://f.example", "https://g.example" },
        { "\"label\": { \"en\": \"Form\" }", "\"label\": { \"en\": \"Web form\" }" },
        { "Mon-Fri 09:00-17:00", "Mon-Fri 09:00-17:30" },
        { "2026-12-25", "2026-12-26" },
        { "\"en\": \"HR\"", "\"en\": \"People\"" },
        { "\"care\": {}", "\"care2\": {}" },
        { "\"role\": \"news\"", "\"role\": \"listening\"" },
        { "\"limit\": 280", "\"limit\": 500" },
        { "\"90d\"", "\"60d\"" },
        { "\"first\": \"4h\"", "\"first\": \"5h\"" },
        { "\"kind\": \"complaint\"", "\"kind\": \"praise\"" },
        { "\"next\": \"2h\"", "\"next\": \"3h\"" },
        { "\"resolution\": \"2d\"", "\"resolution\": \"3d\"" },
        { "\"CC999\"", "\"CC9999\"" },
        { "\"vip\": \"host\"", "\"vip\": { \"en\": [\"vip\"] }" },
        { "\"coupure\"", "\"coupures\"" },
        { "\"tu\"", "\"vous\"" },
        { "\"signature\": \"Lune\"", "\"signature\": \"L.\"" },
        { "\"Two.\"", "\"Three.\"" },
        { "signal.vip and signal.complaint", "signal.vip or signal.complaint" },
        { "\"channel\": \"Phone\"", "\"channel\": \"Mail\"" },
        { "\"priority\": \"High\"", "\"priority\": \"Urgent\"" },
        { "\"reply\": \"r1\"", "\"reply\": \"answer\"" },
        { "\"Yes.\"", "\"No.\"" },
        { "[\"b\", \"c\"]", "[\"b\"]" },
        { "\"shadow\": true", "\"shadow\": false" },
        { "\"OffTopic\": -3", "\"OffTopic\": -4" },
        { "\"below\": 0.3", "\"below\": 0.31" },
        { "\"when\": \"signal.vip\", \"then\": \"AnswerPublicly\"", "\"when\": \"signal.vip\", \"then\": \"OffTopic\"" },
    };

    [Fact]
    public void It_is_64_small_hexadecimal_digits()
    {
        Original.Length.ShouldBe(64);
        Original.ShouldAllBe(static c => (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    [Fact]
    public void The_order_of_the_keys_does_not_count()
    {
        Random random = new(3);
        for (int i = 0; i < 5; i++)
        {
            Hash([.. Members.OrderBy(_ => random.Next())]).ShouldBe(Original);
        }
    }

    [Fact]
    public void The_order_of_rules_topics_and_networks_does_not_count()
    {
        string[] shuffled = [.. Members];
        Swap(shuffled, "{ \"id\": \"b\", \"when\": \"signal.vip\", \"then\": \"AnswerPublicly\" }, { \"id\": \"c\", \"when\": \"signal.outage\", \"then\": \"AnswerPublicly\", \"shadow\": true }", "{ \"id\": \"c\", \"when\": \"signal.outage\", \"then\": \"AnswerPublicly\", \"shadow\": true }, { \"id\": \"b\", \"when\": \"signal.vip\", \"then\": \"AnswerPublicly\" }");
        Swap(shuffled, "\"hr\": { \"label\": { \"en\": \"HR\" } }, \"care\": {}", "\"care\": {}, \"hr\": { \"label\": { \"en\": \"HR\" } }");
        Hash(shuffled).ShouldBe(Original);
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_changes_no_decision_keeps_the_hash(string before, string after)
        => Hash(Changed(before, after)).ShouldBe(Original);

    [Theory]
    [MemberData(nameof(Telling))]
    public void What_can_change_a_decision_changes_the_hash(string before, string after)
        => Hash(Changed(before, after)).ShouldNotBe(Original);

    [Theory]
    [InlineData("\"Escalate\": 7", "\"Escalate\": 8")]
    [InlineData("\"a\": 900", "\"a\": 901")]
    [InlineData("950,1000", "951,1000")]
    public void Learned_weights_count(string before, string after)
        => Hash(Members, Weights.Replace(before, after)).ShouldNotBe(Original);

    [Fact]
    public void The_order_of_forms_counts_because_they_are_offered_in_it()
    {
        const string Two = "[ { \"url\": \"https://f.example\" }, { \"kind\": \"dm\", \"url\": \"https://g.example\" } ]";
        const string Swapped = "[ { \"kind\": \"dm\", \"url\": \"https://g.example\" }, { \"url\": \"https://f.example\" } ]";
        string Of(string forms) => TriageEngine.Create(Charter.Parse($"{{ \"brand\": \"Lune\", \"contact\": {{ \"form\": {forms} }} }}")).Stamp.Hash;
        Of(Two).ShouldNotBe(Of(Swapped));
    }

    [Fact]
    public void Texts_that_imitate_other_lines_do_not_collide()
    {
        string Of(string members) => TriageEngine.Create(Charter.Parse($"{{ \"brand\": \"Lune\", {members} }}")).Stamp.Hash;
        Of("\"handles\": [\"a\\nhandle b\"]").ShouldNotBe(Of("\"handles\": [\"a\", \"b\"]"));
        Of("\"voice\": { \"signature\": \"x\" }, \"handles\": [\"a b\"]").ShouldNotBe(Of("\"voice\": { \"signature\": \"x\" }, \"handles\": [\"a\", \"b\"]"));
        Of("\"signals\": { \"a\": { \"en\": [\"b c\"] } }").ShouldNotBe(Of("\"signals\": { \"a\": { \"en\": [\"b\", \"c\"] } }"));
        Of("\"replies\": { \"a\": { \"en\": [\"b\"] } }, \"departments\": { \"x\": { \"label\": { \"en\": \"a/fr=b\" } } }")
            .ShouldNotBe(Of("\"replies\": { \"a\": { \"en\": [\"b\"] } }, \"departments\": { \"x\": { \"label\": { \"en\": \"a\", \"fr\": \"b\" } } }"));
    }

    [Fact]
    public void Every_decision_carries_the_stamp_of_its_engine()
    {
        TriageEngine engine = TriageEngine.Create(Read(Members, Weights));
        engine.Stamp.Name.ShouldBe("Lune");
        engine.Decide("hello").Charter.ShouldBe(engine.Stamp);
        engine.Decide("hello").Charter.ShouldBe(TriageEngine.Create(Read(Members, Weights)).Stamp);
    }

    private static string[] Changed(string before, string after)
    {
        string[] changed = [.. Members];
        Swap(changed, before, after);
        return changed;
    }

    private static void Swap(string[] members, string before, string after)
    {
        int at = Array.FindIndex(members, m => m.Contains(before, StringComparison.Ordinal));
        at.ShouldBeGreaterThanOrEqualTo(0, before);
        members[at] = members[at].Replace(before, after);
    }

    private static string Hash(string[] members, string weights = Weights) => TriageEngine.Create(Read(members, weights)).Stamp.Hash;

    private static Charter Read(string[] members, string weights)
        => CharterReader.Read("{ " + string.Join(",\n", members) + " }", new CharterReadOptions("lune.json", sideFile: _ => Encoding.UTF8.GetBytes(weights)));
}
