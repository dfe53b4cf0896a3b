using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Decisions;

/// <summary>The JSON form that others read: the same keys in the same order, each always present.</summary>
public sealed class DecisionJsonTests
{
    private static readonly string[] Keys =
    [
        "id", "disposition", "channel", "alternatives", "department", "priority", "respondBy", "reply", "template", "confidence", "needsReview", "review", "moderation", "reasons", "charter",
    ];

    private static readonly TriageEngine Engine = Engines.With(Engines.HostSignals("a", "b"), """
        "calendar": { "hours": "24/7" },
        "responses": [ { "first": "2h" } ],
        "rules": [
          { "id": "mine", "when": "signal.a", "then": { "disposition": "Escalate", "channel": "Form", "department": "orders" }, "because": { "fr": "Parce que « é ».", "en": "Because \"of\" it." } },
          { "id": "off", "when": "signal.b", "then": "OffTopic" } ]
        """);

    [Fact]
    public void The_exact_form_of_an_escalation()
    {
        Decision decision = Engine.Decide(new Post("lorem ipsum dolor", createdAt: new DateTimeOffset(2026, 6, 1, 10, 0, 0, TimeSpan.Zero)), Engines.Seen("a"));
        DecisionJson.ToJson(Engine, decision, "42", "en").ShouldBe(
            "{\"id\":\"42\",\"disposition\":\"Escalate\",\"channel\":\"Form\",\"alternatives\":[\"Phone\",\"Mail\"],\"department\":\"orders\",\"priority\":\"High\","
            + "\"respondBy\":\"2026-06-01T12:00:00+00:00\",\"reply\":\"Answer\",\"template\":\"handoff-form\",\"confidence\":0.95,\"needsReview\":false,\"review\":[],\"moderation\":null,"
            + "\"reasons\":[{\"rule\":\"mine\",\"text\":\"Because \\\"of\\\" it.\",\"evidence\":[]}],\"charter\":{\"name\":\"Lune\",\"hash\":\"" + Engine.Stamp.Hash + "\"}}");
    }

    [Fact]
    public void The_exact_form_of_a_post_set_aside()
        => DecisionJson.ToJson(Engine, Engine.DecideOn("b"), null, "en").ShouldBe(
            "{\"id\":null,\"disposition\":\"OffTopic\",\"channel\":null,\"alternatives\":[],\"department\":null,\"priority\":\"Low\",\"respondBy\":null,\"reply\":\"None\",\"template\":null,"
            + "\"confidence\":0.95,\"needsReview\":false,\"review\":[],\"moderation\":null,\"reasons\":[{\"rule\":\"off\",\"text\":\"signal.b\",\"evidence\":[]}],"
            + "\"charter\":{\"name\":\"Lune\",\"hash\":\"" + Engine.Stamp.Hash + "\"}}");

    [Fact]
    public void Moderation_and_evidence_are_written_with_their_spans()
    {
        Decision decision = Engine.Decide("write to jean.dupont@gmail.com", Engines.Thread((ThreadRole.Brand, "hello")));
        using JsonDocument json = JsonDocument.Parse(DecisionJson.ToJson(Engine, decision, "1", "en"));
        JsonElement moderation = json.RootElement.GetProperty("moderation");
        moderation.EnumerateObject().Select(static p => p.Name).ShouldBe(["action", "reason", "spans"]);
        moderation.GetProperty("action").GetString().ShouldBe("AskToDelete");
        JsonElement span = moderation.GetProperty("spans")[0];
        span.EnumerateObject().Select(static p => p.Name).ShouldBe(["source", "start", "end"]);
        (span.GetProperty("source").GetString(), span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()).ShouldBe(("text", 9, 30));
    }

    [Fact]
    public void Every_key_is_always_there_in_the_same_order()
    {
        foreach ((Post post, TriageContext context) in GeneratedPosts.Take(200, seed: 9))
        {
            string line = DecisionJson.ToJson(Engine, Engine.Decide(post, context), post.Id, "fr");
            line.ShouldNotContain("\n");
            using JsonDocument json = JsonDocument.Parse(line);
            json.RootElement.EnumerateObject().Select(static p => p.Name).ShouldBe(Keys);
            json.RootElement.GetProperty("reasons").EnumerateArray().ShouldAllBe(static r => r.EnumerateObject().Select(p => p.Name).SequenceEqual(new[] { "rule", "text", "evidence" }));
        }
    }

    [Fact]
    public void Accents_are_written_as_they_are()
        => DecisionJson.ToJson(Engine, Engine.DecideOn("a"), "é😀", "fr").ShouldContain("Parce que « é ».");

    [Fact]
    public void An_odd_id_is_still_one_line_of_JSON()
    {
        string line = DecisionJson.ToJson(Engine, Engine.DecideOn("a"), "a\n\"b\"\uD83D\u2028", "en");
        line.ShouldNotContain("\n");
        using JsonDocument json = JsonDocument.Parse(line);
        json.RootElement.GetProperty("id").GetString().ShouldNotBeNull().ShouldStartWith("a\n\"b\"");
    }

    [Fact]
    public void A_writer_gets_the_same_object()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            DecisionJson.Write(writer, Engine, Engine.DecideOn("b"), "1", "en");
        }

        using JsonDocument written = JsonDocument.Parse(stream.ToArray());
        using JsonDocument made = JsonDocument.Parse(DecisionJson.ToJson(Engine, Engine.DecideOn("b"), "1", "en"));
        written.RootElement.GetRawText().ShouldBe(made.RootElement.GetRawText());
    }

    [Fact]
    public void Null_is_refused()
    {
        Decision decision = Engine.DecideOn("b");
        Should.Throw<ArgumentNullException>(() => DecisionJson.ToJson(null!, decision, "1", "en"));
        Should.Throw<ArgumentNullException>(() => DecisionJson.ToJson(Engine, null!, "1", "en"));
        Should.Throw<ArgumentNullException>(() => DecisionJson.ToJson(Engine, decision, "1", null!));
        Should.Throw<ArgumentNullException>(() => DecisionJson.Write(null!, Engine, decision, "1", "en"));
    }

    [Fact]
    public void A_decision_reads_well_in_a_debugger()
    {
        Engine.DecideOn("a").ToString().ShouldBe("Escalate by Form (0.95)");
        Engine.DecideOn("b").ToString().ShouldBe("OffTopic (0.95)");
        Engine.Stamp.ToString().ShouldBe("Lune@" + Engine.Stamp.Hash[..12]);
    }
}
