using System;
using System.Collections.Generic;

namespace Repartie.Charters.Reading;

/// <summary>The type of a JSON value.</summary>
internal enum JsonType
{
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}

/// <summary>A JSON value that knows where it stands.</summary>
internal sealed class JsonNode
{
    public JsonNode(JsonType type, string path, int line, int column)
    {
        Type = type;
        Path = path;
        Line = line;
        Column = column;
    }

    public JsonType Type { get; }

    public string Path { get; }

    public int Line { get; }

    public int Column { get; }

    public string Text { get; set; } = string.Empty;

    public bool Flag { get; set; }

    public List<JsonNode> Items { get; } = [];

    public List<JsonMember> Members { get; } = [];

    public JsonNode? Find(string key)
    {
        foreach (JsonMember member in Members)
        {
            if (string.Equals(member.Key, key, StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }

    public static string NameOf(JsonType type) => type switch
    {
        JsonType.Boolean => "true or false",
        JsonType.Number => "a number",
        JsonType.Text => "a text in quotes",
        JsonType.List => "a list in [ ]",
        JsonType.Object => "an object in { }",
        _ => "null",
    };
}

/// <summary>A key with its value; the key's own place is kept for messages.</summary>
internal readonly record struct JsonMember(string Key, JsonNode Value, int Line, int Column);
