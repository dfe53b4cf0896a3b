using System;
using System.Linq;
using System.Text;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Charters;

/// <summary>The example of the design, read whole.</summary>
public sealed class CharterReaderTests
{
    private const string Lune = """
        // A comment of its author.
        {
          "$schema": "https://repartie.example/charter.json",
          "brand": "Maison Lune", "sector": "fashion", "handles": ["@maisonlune"], "languages": ["fr", "en"], "timeZone": "Europe/Paris",
          "topics":  { "about":    { "alteration": { "fr": ["retouche*", "ourlet*"], "en": ["alter*", "hem"] } },
                       "redirect": { "recruitment": { "url": "https://lune.example/jobs", "department": "hr" } },
                       "never":    ["politics"] },
          "contact": { "phone":      { "number": "01 02 03 04 05", "hours": "Mon-Fri 09:00-12:30 14:00-18:00" },
                       "emergency":  { "number": "01 99 99 99 99", "hours": "24/7" },
                       "postalMail": { "address": "1 rue de la Lune, 75002 Paris" },
                       "form":       [ { "kind": "web", "label": { "fr": "Formulaire", "en": "Form" }, "url": "https://lune.example/contact" }, { "kind": "email", "url": "contact@lune.example" } ] },
          "calendar": { "hours": "Mon-Fri 09:00-18:00", "holidays": ["2026-12-25"] },
          "departments": { "orders": { "label": { "fr": "Commandes", "en": "Orders" }, "contact": "orders@lune.example" }, "hr": { "label": { "fr": "RH", "en": "HR" } }, "care": {} },
          "networks": { "x": { "role": "service", "limit": 280, "presence": { "ghostAfter": "90d" } }, "instagram": { "role": "news" } },
          "responses": [ { "network": "x", "kind": "complaint", "first": "30m", "next": "2h", "resolution": "2d" } ],
          "references": ["AA-999999"],
          "signals": { "outage": { "fr": ["panne générale"] }, "vip": "host" },
          "voice":   { "address": "tu", "signature": "L'équipe Maison Lune" },
          "replies": { "alteration-answer": { "fr": ["Bonjour."], "en": ["Hello."] } },
          "rules": [ { "id": "alteration", "when": "topic.alteration and signal.question and not signal.individual",
                       "then": "AnswerPublicly", "reply": "alteration-answer",
                       "because": { "fr": "Une retouche.", "en": "An alteration." }, "examples": { "match": ["Do you alter dresses?"], "not": ["I love you"] } },
                     { "id": "vip-complaint", "when": "signal.vip and signal.complaint",
                       "then": { "disposition": "Escalate", "channel": "Phone", "department": "care" } }, ],
          "clocks": [], "review": { "below": 0.5 }, "weights": "lune.weights.json"
        }
        """;

    private const string Weights = """{ "repartieWeights": 1, "leans": { "lean-event-late": { "Escalate": 12 } }, "confidence": { "alteration": 900 } }""";

    // signal.case is the family that the design's example calls individual-case.
    private static readonly string Json = Lune.Replace("signal.individual", "signal.case");

    [Fact]
    public void Every_key_is_read()
    {
        Charter charter = Read(Json);
        (charter.Brand, charter.Name, charter.Sector.Name, charter.IsStarter).ShouldBe(("Maison Lune", "Maison Lune", "fashion", false));
        charter.Handles.ShouldBe(["@maisonlune"]);
        charter.Languages.ShouldBe(["fr", "en"]);
        charter.TimeZoneName.ShouldBe("Europe/Paris");
        charter.Calendar.Hours.ToString().ShouldBe(OpeningHours.Parse("Mon-Fri 09:00-18:00").ToString());
        charter.Calendar.Holidays.Count.ShouldBe(1);
        charter.Scope.Topics.Select(static t => (t.Id, t.Stance)).ShouldBe([("alteration", TopicStance.About), ("recruitment", TopicStance.Redirect), ("politics", TopicStance.Never)]);
        charter.Scope.Topics[1].Department.ShouldBe(new Department("hr"));
        charter.Scope.Topics[0].Phrases["en"].ShouldBe(["alter*", "hem"]);
        charter.Contact.Phone!.Number.ShouldBe("01 02 03 04 05");
        charter.Contact.Emergency!.Hours.IsAlways.ShouldBeTrue();
        charter.Contact.PostalMail!.Address.ShouldBe("1 rue de la Lune, 75002 Paris");
        charter.Contact.Forms.Select(static f => f.Kind).ShouldBe(["web", "email"]);
        charter.Contact.HasDummies.ShouldBeFalse();
        charter.Departments[new Department("orders")]!.In("fr").ShouldBe("Commandes");
        NetworkProfile x = charter.Networks.Single(static n => n.Network == Network.X);
        (x.Role, x.Limit, x.GhostAfter).ShouldBe((NetworkRole.Service, 280, TimeSpan.FromDays(90)));
        charter.RoleOf(Network.Instagram).ShouldBe(NetworkRole.News);
        charter.RoleOf(Network.Facebook).ShouldBe(NetworkRole.Service);
        ResponseTarget target = charter.Responses.ShouldHaveSingleItem();
        (target.Network, target.Kind, target.First, target.Next, target.Resolution).ShouldBe((Network.X, "complaint", TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromDays(2)));
        charter.References.ShouldHaveSingleItem().Pattern.ShouldBe("AA-999999");
        charter.Signals.Select(static s => s.Name).ShouldBe(["outage", "vip"]);
        (charter.Voice.Address, charter.Voice.Signature).ShouldBe((AddressForm.Tu, "L'équipe Maison Lune"));
        charter.Replies.ShouldHaveSingleItem().Texts["en"].ShouldBe(["Hello."]);
        charter.Rules.Select(static r => r.Id).ShouldBe(["alteration", "vip-complaint"]);
        (charter.Rules[1].Then.Channel, charter.Rules[1].Then.Department).ShouldBe((Channel.Phone, new Department("care")));
        charter.ReviewBelow.ShouldBe(0.5);
        charter.Weights.Leans["lean-event-late"].ShouldBe([new Lean(Disposition.Escalate, 12)]);
        charter.Weights.Confidence["alteration"].ShouldBe(900);
    }

    [Fact]
    public void It_decides_as_it_says()
    {
        TriageEngine engine = TriageEngine.Create(Read(Json));
        Decision alteration = engine.Decide(new Post("Do you alter dresses?", language: "en"));
        (alteration.Disposition, alteration.Template, alteration.Confidence).ShouldBe((Disposition.AnswerPublicly, "alteration-answer", 0.9));
        engine.Explain(alteration, "fr").ShouldBe(["Une retouche."]);
        Decision vip = engine.Decide(new Post("this is a terrible company", language: "en"), new TriageContext(hostSignals: ["vip"]));
        engine.Signals("this is a terrible company", "en").ShouldContain("complaint");
        (vip.Disposition, vip.Channel, vip.Department!.Value.Id, vip.Charter.Name).ShouldBe((Disposition.Escalate, Channel.Phone, "care", "Maison Lune"));
    }

    [Fact]
    public void Strictly_read_its_examples_are_verified()
    {
        Engines.Faults(Json, strict: true, Side).ShouldBeEmpty();
        CharterFault fault = Engines.Faults(Json.Replace("Do you alter dresses?", "I love you all"), strict: true, Side).ShouldHaveSingleItem();
        (fault.Code, fault.Path, fault.File).ShouldBe((FaultCodes.Example, "$.rules[0].examples", "lune.json"));
        fault.Message.ShouldContain("should fire and does not");
        fault.Message.ShouldContain("praise", Case.Sensitive, "it says what was seen");
        Engines.Faults(Json.Replace("\"I love you\"", "\"Do you do a hem?\""), strict: true, Side).ShouldHaveSingleItem().Message.ShouldContain("should not fire and does");
        Engines.Faults(Json.Replace("Do you alter dresses?", "I love you all"), strict: false, Side).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_brand_is_required()
    {
        Charter charter = Charter.Parse("""{ "brand": " Lune " }""");
        charter.Brand.ShouldBe("Lune");
        charter.Sector.ShouldBe(Sector.General);
        charter.Languages.ShouldBe(["fr", "en"]);
        charter.Contact.ShouldBeSameAs(Charter.Starter(Sector.General).Contact);
        TriageEngine.Create(charter).Decide("hello").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void A_byte_order_mark_does_not_count(string mark)
        => Engines.Faults(Encoding.UTF8.GetBytes(mark + "{ \"brand\": \"Lune\" }")).ShouldBeEmpty();

    [Fact]
    public void The_string_may_hold_a_byte_order_mark_too()
        => Charter.Parse("\uFEFF{ \"brand\": \"Lune\" }").Brand.ShouldBe("Lune");

    [Fact]
    public void A_charter_exception_lists_all_faults()
    {
        CharterException exception = Should.Throw<CharterException>(static () => Charter.Parse("{ \"brand\": \"Lune\",\n \"sektor\": 1,\n \"voice\": 2 }"));
        exception.Faults.Select(static f => (f.Code, f.Line)).ShouldBe([(FaultCodes.UnknownKey, 2), (FaultCodes.WrongType, 3)]);
        exception.Message.ShouldContain("charter(2,2): error REP0003: $.sektor:");
    }

    private static byte[]? Side(string name) => name == "lune.weights.json" ? Encoding.UTF8.GetBytes(Weights) : null;

    private static Charter Read(string json) => CharterReader.Read(json, new CharterReadOptions("lune.json", strict: true, Side));
}
