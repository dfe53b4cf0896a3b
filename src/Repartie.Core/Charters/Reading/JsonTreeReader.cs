using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Repartie.Charters.Reading;

/// <summary>Reads JSON with comments into a tree that knows lines and paths. Faults are collected; the first syntax error ends the reading.</summary>
internal sealed class JsonTreeReader
{
    private const int DeepestNesting = 32;

    /// <summary>Up to so many keys are compared one by one to find one that occurs twice.</summary>
    private const int FewKeys = 12;

    private readonly byte[] _utf8;
    private readonly int _start;
    private readonly int _end;
    private readonly JsonPlaces _places;
    private readonly FaultList _faults;
    private readonly JsonKeys _keys = new();
    private readonly JsonKeys _numbers = new();

    // The parts of the lists and objects that are being read, the innermost last.
    private readonly List<JsonNode> _openItems = [];
    private readonly Rows<JsonMember> _openMembers = new();

    private JsonTreeReader(byte[] utf8, int start, int end, FaultList faults)
    {
        _utf8 = utf8;
        _start = start;
        _end = end;
        _faults = faults;
        _places = new JsonPlaces(utf8, start);
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <returns>The root, or null after a fault that leaves nothing to read.</returns>
    public static JsonNode? Read(byte[] bytes, FaultList faults) => Read(bytes, bytes.Length, faults);

    /// <summary>Reads the bytes of a file at the start of an array. The tree asks the array for lines when a message names one.</summary>
    /// <returns>The root, or null after a fault that leaves nothing to read.</returns>
    public static JsonNode? Read(byte[] bytes, int length, FaultList faults)
    {
        if (length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
        {
            faults.Add(FaultCodes.Encoding, "the file is UTF-16; save it as UTF-8.");
            return null;
        }

        int start = length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        JsonTreeReader reader = new(bytes, start, length, faults);
        int invalid = Utf8Check.FirstInvalid(bytes.AsSpan(start, length - start));
        if (invalid >= 0)
        {
            (int line, int column) = reader._places.Of(start + invalid);
            faults.Add(FaultCodes.Encoding, "the file is not UTF-8 (a byte of another encoding stands here, Windows-1252 or Latin-1 perhaps); save it as UTF-8.", string.Empty, line, column);
            return null;
        }

        return reader.ReadRoot();
    }

    private JsonNode? ReadRoot()
    {
        try
        {
            Utf8JsonReader json = new(_utf8.AsSpan(_start, _end - _start), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = DeepestNesting });
            if (!json.Read())
            {
                _faults.Add(FaultCodes.Syntax, "the file is empty; an object in { } is expected.");
                return null;
            }

            JsonNode root = Value(ref json, null, null, 0);
            while (json.Read())
            {
            }

            return root;
        }
        catch (JsonException fault)
        {
            int line = (int)(fault.LineNumber ?? 0) + 1;
            _faults.Add(FaultCodes.Syntax, "this is not JSON: " + FirstSentence(fault.Message), fault.Path ?? string.Empty, line, (int)(fault.BytePositionInLine ?? 0) + 1);
            return null;
        }
    }

    private JsonNode Value(ref Utf8JsonReader json, JsonNode? parent, string? key, int index)
    {
        int offset = OffsetOf(json);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref json, new JsonNode(JsonType.Object, _places, offset, parent, key, index));
            case JsonTokenType.StartArray:
                return List(ref json, new JsonNode(JsonType.List, _places, offset, parent, key, index));
            case JsonTokenType.String:
                JsonNode text = new(JsonType.Text, _places, offset, parent, key, index);
                text.Text = Text(ref json) ?? HalfCharacter(text);
                return text;
            case JsonTokenType.Number:
                return new JsonNode(JsonType.Number, _places, offset, parent, key, index) { Text = _numbers.Find(json) ?? _numbers.Keep(json, Digits(json.ValueSpan)) };
            case JsonTokenType.True:
            case JsonTokenType.False:
                return new JsonNode(JsonType.Boolean, _places, offset, parent, key, index) { Flag = json.TokenType == JsonTokenType.True };
            default:
                return new JsonNode(JsonType.Null, _places, offset, parent, key, index);
        }
    }

    private JsonNode List(ref Utf8JsonReader json, JsonNode node)
    {
        int first = _openItems.Count;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            _openItems.Add(Value(ref json, node, null, _openItems.Count - first));
        }

        JsonNode[] items = new JsonNode[_openItems.Count - first];
        _openItems.CopyTo(first, items, 0, items.Length);
        _openItems.RemoveRange(first, items.Length);
        node.Items = items;
        return node;
    }

    private JsonNode Object(ref Utf8JsonReader json, JsonNode node)
    {
        int first = _openMembers.Count;
        HashSet<string>? seen = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int offset = OffsetOf(json);
            string key = _keys.Find(json) ?? _keys.Keep(json, Text(ref json) ?? HalfCharacter(node, offset));
            if (Occurs(key, first, ref seen))
            {
                (int line, int column) = _places.Of(offset);
                _faults.Add(FaultCodes.Duplicate, $"the key '{key}' occurs twice; keep one.", node.Path + "." + key, line, column);
            }

            json.Read();
            _openMembers.Add(new JsonMember(Value(ref json, node, key, 0), offset));
        }

        node.Members = _openMembers.From(first);
        _openMembers.Shorten(first);
        return node;
    }

    private bool Occurs(string key, int first, ref HashSet<string>? seen)
    {
        if (_openMembers.Count - first < FewKeys)
        {
            for (int m = first; m < _openMembers.Count; m++)
            {
                if (string.Equals(_openMembers[m].Key, key, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        if (seen is null)
        {
            seen = new HashSet<string>(StringComparer.Ordinal);
            for (int m = first; m < _openMembers.Count; m++)
            {
                seen.Add(_openMembers[m].Key);
            }
        }

        return !seen.Add(key);
    }

    // GetString throws on an escape that is half of a surrogate pair.
    private static string? Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // The characters of a number are all ASCII.
    private static string Digits(ReadOnlySpan<byte> number)
    {
        Span<char> digits = number.Length <= 64 ? stackalloc char[number.Length] : new char[number.Length];
        for (int d = 0; d < digits.Length; d++)
        {
            digits[d] = (char)number[d];
        }

        return digits.ToString();
    }

    private string HalfCharacter(JsonNode at, int offset = -1)
    {
        (int line, int column) = _places.Of(offset < 0 ? at.Offset : offset);
        _faults.Add(FaultCodes.Syntax, "an escape here is half of a character (a lone surrogate); write the whole character.", at.Path, line, column);
        return string.Empty;
    }

    private int OffsetOf(in Utf8JsonReader json) => _start + (int)json.TokenStartIndex;

    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end > 0 ? message.Substring(0, end) : message;
    }
}
