using System;
using System.Globalization;
using System.Text;

namespace Repartie.Charters.Reading;

/// <summary>The type of a JSON value.</summary>
internal enum JsonType : byte
{
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}

/// <summary>A JSON value that knows where it stands. Lines and paths are worked out when a message asks for them: most values are never named in one.</summary>
internal sealed class JsonNode
{
    private readonly JsonPlaces _places;
    private readonly JsonNode? _parent;
    private readonly string? _key;
    private readonly int _index;

    // A text, the items of a list or the members of an object: a value has one of them.
    private object? _content;

    /// <summary>Creates a value.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="places">The lines of the file.</param>
    /// <param name="offset">Where it begins, in bytes.</param>
    /// <param name="parent">What it is a part of; null for the root.</param>
    /// <param name="key">Its key in the parent; null in a list.</param>
    /// <param name="index">Its place in a list.</param>
    public JsonNode(JsonType type, JsonPlaces places, int offset, JsonNode? parent, string? key, int index)
    {
        Type = type;
        Offset = offset;
        _places = places;
        _parent = parent;
        _key = key;
        _index = index;
    }

    public JsonType Type { get; }

    /// <summary>Where the value begins, in bytes.</summary>
    public int Offset { get; }

    public string Path
    {
        get
        {
            StringBuilder path = new();
            Write(path);
            return path.ToString();
        }
    }

    public int Line => _places.Of(Offset).Line;

    public int Column => _places.Of(Offset).Column;

    public string Text
    {
        get => _content as string ?? string.Empty;
        set => _content = value;
    }

    public bool Flag { get; init; }

    public JsonNode[] Items
    {
        get => _content as JsonNode[] ?? [];
        set => _content = value;
    }

    public JsonMember[] Members
    {
        get => _content as JsonMember[] ?? [];
        set => _content = value;
    }


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

    public (int Line, int Column) PlaceOf(int offset) => _places.Of(offset);

    public static string NameOf(JsonType type) => type switch
    {
        JsonType.Boolean => "true or false",
        JsonType.Number => "a number",
        JsonType.Text => "a text in quotes",
        JsonType.List => "a list in [ ]",
        JsonType.Object => "an object in { }",
        _ => "null",
    };

    private void Write(StringBuilder path)
    {
        if (_parent is null)
        {
            path.Append('$');
            return;
        }

        _parent.Write(path);
        if (_key is null)
        {
            path.Append('[').Append(_index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else
        {
            path.Append('.').Append(_key);
        }
    }
}

/// <summary>A key with its value; the key's own place is kept for messages.</summary>
internal readonly record struct JsonMember(string Key, JsonNode Value, int Offset)
{
    public int Line => Value.PlaceOf(Offset).Line;

    public int Column => Value.PlaceOf(Offset).Column;
}
