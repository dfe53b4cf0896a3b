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
    private const int TypeMask = 7;
    private const int FlagBit = 8;
    private const int IndexShift = 4;

    // What it is a part of; for the root, the lines of the file.
    private readonly object _origin;
    private readonly string? _key;

    // The type, whether it is true, and the index above them: a large charter has fifty thousand values.
    private int _bits;

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
        Offset = offset;
        _origin = parent ?? (object)places;
        _key = key;
        _bits = (index << IndexShift) | (int)type;
    }

    public JsonType Type => (JsonType)(_bits & TypeMask);

    /// <summary>Its key in the parent; empty where it is no member of an object.</summary>
    public string Key => _key ?? string.Empty;

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

    public int Line => PlaceOf(Offset).Line;

    public int Column => PlaceOf(Offset).Column;

    public string Text
    {
        get => _content as string ?? string.Empty;
        set => _content = value;
    }

    public bool Flag
    {
        get => (_bits & FlagBit) != 0;
        init => _bits |= value ? FlagBit : 0;
    }

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

    public (int Line, int Column) PlaceOf(int offset)
    {
        JsonNode node = this;
        while (node._origin is JsonNode parent)
        {
            node = parent;
        }

        return ((JsonPlaces)node._origin).Of(offset);
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

    private void Write(StringBuilder path)
    {
        if (_origin is not JsonNode parent)
        {
            path.Append('$');
            return;
        }

        parent.Write(path);
        if (_key is null)
        {
            path.Append('[').Append((_bits >> IndexShift).ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else
        {
            path.Append('.').Append(_key);
        }
    }
}

/// <summary>A key with its value; the key's own place is kept for messages.</summary>
internal readonly record struct JsonMember(JsonNode Value, int Offset)
{
    public string Key => Value.Key;

    public int Line => Value.PlaceOf(Offset).Line;

    public int Column => Value.PlaceOf(Offset).Column;
}
