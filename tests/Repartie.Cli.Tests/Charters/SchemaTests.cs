using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Charters;

public class SchemaTests
{
    private const string Probe = "no-such-key-anywhere";

    private static readonly JsonObject Schema = JsonNode.Parse(Tool.Run("charter", "schema").Output)!.AsObject();

    /// <summary>Where the schema describes an object with fixed keys, and a charter in which the reader meets that object.</summary>
    public static TheoryData<string, string> Objects => new()
    {
        { "#", """{ "brand": "x", % }""" },
        { "#/properties/topics", """{ "brand": "x", "topics": { % } }""" },
        { "#/$defs/redirect", """{ "brand": "x", "topics": { "redirect": { "a": { % } } } }""" },
        { "#/properties/contact", """{ "brand": "x", "contact": { % } }""" },
        { "#/$defs/phone", """{ "brand": "x", "contact": { "phone": { % } } }""" },
        { "#/properties/contact/properties/postalMail", """{ "brand": "x", "contact": { "postalMail": { % } } }""" },
        { "#/properties/contact/properties/help", """{ "brand": "x", "contact": { "help": { % } } }""" },
        { "#/$defs/form", """{ "brand": "x", "contact": { "form": [ { % } ] } }""" },
        { "#/properties/calendar", """{ "brand": "x", "calendar": { % } }""" },
        { "#/properties/departments/additionalProperties", """{ "brand": "x", "departments": { "a": { % } } }""" },
        { "#/properties/networks/additionalProperties", """{ "brand": "x", "networks": { "x": { % } } }""" },
        { "#/properties/networks/additionalProperties/properties/presence", """{ "brand": "x", "networks": { "x": { "presence": { % } } } }""" },
        { "#/properties/responses/items", """{ "brand": "x", "responses": [ { % } ] }""" },
        { "#/properties/voice", """{ "brand": "x", "voice": { % } }""" },
        { "#/properties/review", """{ "brand": "x", "review": { % } }""" },
        { "#/$defs/rule", """{ "brand": "x", "rules": [ { "id": "a", % } ] }""" },
        { "#/$defs/rule/properties/examples", """{ "brand": "x", "rules": [ { "id": "a", "examples": { % } } ] }""" },
        { "#/$defs/decide", """{ "brand": "x", "rules": [ { "id": "a", "then": { % } } ] }""" },
        { "#/$defs/lean", """{ "brand": "x", "rules": [ { "id": "a", "then": { "lean": "OffTopic", % } } ] }""" },
        { "#/$defs/leans", """{ "brand": "x", "rules": [ { "id": "a", "then": { "lean": { % } } } ] }""" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Keys_are_those_that_the_reader_accepts(string pointer, string charter)
    {
        string[] described = [.. At(pointer)["properties"]!.AsObject().Select(static p => p.Key)];
        At(pointer)["additionalProperties"]!.GetValue<bool>().ShouldBeFalse();

        described.Order(StringComparer.Ordinal).ShouldBe(AcceptedIn(charter).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_object_with_fixed_keys_is_compared()
    {
        List<string> found = [];
        Collect(Schema, "#", found);
        found.Order(StringComparer.Ordinal).ShouldBe(Objects.Select(static o => o.Data.Item1).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("#/properties/sector", """{ "brand": "x", "sector": "%" }""")]
    [InlineData("#/properties/networks/additionalProperties/properties/role", """{ "brand": "x", "networks": { "x": { "role": "%" } } }""")]
    [InlineData("#/properties/responses/items/properties/priority", """{ "brand": "x", "responses": [ { "priority": "%" } ] }""")]
    [InlineData("#/properties/voice/properties/address", """{ "brand": "x", "voice": { "address": "%" } }""")]
    [InlineData("#/$defs/disposition", """{ "brand": "x", "rules": [ { "id": "a", "when": "always", "then": "%" } ] }""")]
    [InlineData("#/$defs/decide/properties/channel", """{ "brand": "x", "rules": [ { "id": "a", "when": "always", "then": { "disposition": "Escalate", "channel": "%" } } ] }""")]
    [InlineData("#/$defs/lean/properties/priority", """{ "brand": "x", "rules": [ { "id": "a", "when": "always", "then": { "lean": "Escalate", "weight": 1, "priority": "%" } } ] }""")]
    [InlineData("#/$defs/decide/properties/priority", """{ "brand": "x", "rules": [ { "id": "a", "when": "always", "then": { "disposition": "Escalate", "priority": "%" } } ] }""")]
    public void Values_are_those_that_the_reader_allows(string pointer, string charter)
    {
        string[] described = [.. At(pointer)["enum"]!.AsArray().Select(static v => v!.GetValue<string>())];
        string message = Faults(charter.Replace("%", "zzzzzzzzzzzz", StringComparison.Ordinal)).First(static f => f.Code == FaultCodes.InvalidValue).Message;

        foreach (string value in described)
        {
            message.ShouldContain(value);
            Faults(charter.Replace("%", value, StringComparison.Ordinal)).ShouldNotContain(static f => f.Code == FaultCodes.InvalidValue);
        }

        message[(message.IndexOf("are ", StringComparison.Ordinal) + 4)..].Split(", ").Length.ShouldBe(described.Length);
    }

    [Fact]
    public void Every_key_is_described()
    {
        foreach ((string pointer, _) in Objects.Select(static o => o.Data))
        {
            foreach ((string key, JsonNode? value) in At(pointer)["properties"]!.AsObject())
            {
                JsonObject property = value!.AsObject();
                bool shared = property["$ref"] is not null || pointer == "#/$defs/leans";
                (shared || property["description"] is not null).ShouldBeTrue($"{pointer}: {key}");
            }
        }
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        Schema["$schema"]!.GetValue<string>().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        foreach (string reference in References(Schema))
        {
            At(reference).ShouldNotBeNull(reference);
        }
    }

    private static string[] AcceptedIn(string charter)
    {
        CharterFault fault = Faults(charter.Replace("%", $"\"{Probe}\": 1", StringComparison.Ordinal))
            .Single(static f => f.Code == FaultCodes.UnknownKey && f.Message.Contains(Probe, StringComparison.Ordinal));
        const string Marker = "allowed are ";
        string keys = fault.Message[(fault.Message.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)..];
        int end = keys.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? keys : keys[..end]).Split(", ");
    }

    private static IReadOnlyList<CharterFault> Faults(string charter)
    {
        CharterReader.TryRead(Encoding.UTF8.GetBytes(charter), null, out _, out IReadOnlyList<CharterFault> faults);
        return faults;
    }

    private static JsonObject At(string pointer)
    {
        JsonNode node = Schema;
        foreach (string step in pointer.Split('/').Skip(1))
        {
            node = node[step] ?? throw new InvalidOperationException($"The schema has no '{pointer}'.");
        }

        return node.AsObject();
    }

    private static void Collect(JsonNode node, string pointer, List<string> found)
    {
        if (node is JsonArray list)
        {
            for (int i = 0; i < list.Count; i++)
            {
                Collect(list[i]!, $"{pointer}/{i}", found);
            }
        }
        else if (node is JsonObject value)
        {
            if (value["additionalProperties"] is JsonValue fixedKeys && fixedKeys.GetValueKind() == JsonValueKind.False)
            {
                found.Add(pointer);
            }

            foreach ((string key, JsonNode? child) in value.Where(static p => p.Value is not null))
            {
                Collect(child!, $"{pointer}/{key}", found);
            }
        }
    }

    private static IEnumerable<string> References(JsonNode node) => node switch
    {
        JsonArray list => list.SelectMany(static n => References(n!)),
        JsonObject value => value.SelectMany(static p => p is { Key: "$ref", Value: JsonValue text } ? [text.GetValue<string>()] : p.Value is null ? [] : References(p.Value)),
        _ => [],
    };
}
