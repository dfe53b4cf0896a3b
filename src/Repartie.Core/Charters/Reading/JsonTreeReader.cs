using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Repartie.Charters.Reading;

/// <summary>Reads JSON with comments into a tree that knows lines and paths. Faults are collected; the first syntax error ends the reading.</summary>
internal sealed class JsonTreeReader
{
    private const int DeepestNesting = 32;

    private readonly byte[] _utf8;
    private readonly FaultList _faults;
    private readonly List<int> _lineStarts = [0];

    private JsonTreeReader(byte[] utf8, FaultList faults)
    {
        _utf8 = utf8;
        _faults = faults;
        for (int i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <returns>The root, or null after a fault that leaves nothing to read.</returns>
    public static JsonNode? Read(byte[] bytes, FaultList faults)
    {
        if (bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
        {
            faults.Add(FaultCodes.Encoding, "the file is UTF-16; save it as UTF-8.");
            return null;
        }

        int start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        byte[] content = bytes.AsSpan(start).ToArray();
        JsonTreeReader reader = new(content, faults);
        int invalid = Utf8Check.FirstInvalid(content);
        if (invalid >= 0)
        {
            (int line, int column) = reader.Place(invalid);
            faults.Add(FaultCodes.Encoding, "the file is not UTF-8 (a byte of another encoding stands here, Windows-1252 or Latin-1 perhaps); save it as UTF-8.", string.Empty, line, column);
            return null;
        }

        return reader.ReadRoot();
    }

    private JsonNode? ReadRoot()
    {
        try
        {
            Utf8JsonReader json = new(_utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = DeepestNesting });
            if (!json.Read())
            {
                _faults.Add(FaultCodes.Syntax, "the file is empty; an object in { } is expected.");
                return null;
            }

            JsonNode root = Value(ref json, "$");
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

    private JsonNode Value(ref Utf8JsonReader json, string path)
    {
        (int line, int column) = Place((int)json.TokenStartIndex);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref json, new JsonNode(JsonType.Object, path, line, column));
            case JsonTokenType.StartArray:
                JsonNode list = new(JsonType.List, path, line, column);
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    list.Items.Add(Value(ref json, path + "[" + list.Items.Count.ToString(CultureInfo.InvariantCulture) + "]"));
                }

                return list;
            case JsonTokenType.String:
                return new JsonNode(JsonType.Text, path, line, column) { Text = Text(ref json, path, line, column) };
            case JsonTokenType.Number:
                return new JsonNode(JsonType.Number, path, line, column) { Text = Encoding.UTF8.GetString(json.ValueSpan.ToArray()) };
            case JsonTokenType.True:
            case JsonTokenType.False:
                return new JsonNode(JsonType.Boolean, path, line, column) { Flag = json.TokenType == JsonTokenType.True };
            default:
                return new JsonNode(JsonType.Null, path, line, column);
        }
    }

    private JsonNode Object(ref Utf8JsonReader json, JsonNode node)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            (int line, int column) = Place((int)json.TokenStartIndex);
            string key = Text(ref json, node.Path, line, column);
            if (!seen.Add(key))
            {
                _faults.Add(FaultCodes.Duplicate, $"the key '{key}' occurs twice; keep one.", node.Path + "." + key, line, column);
            }

            json.Read();
            node.Members.Add(new JsonMember(key, Value(ref json, node.Path + "." + key), line, column));
        }

        return node;
    }

    // GetString throws on an escape that is half of a surrogate pair.
    private string Text(ref Utf8JsonReader json, string path, int line, int column)
    {
        try
        {
            return json.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            _faults.Add(FaultCodes.Syntax, "an escape here is half of a character (a lone surrogate); write the whole character.", path, line, column);
            return string.Empty;
        }
    }

    private (int Line, int Column) Place(int offset)
    {
        int line = _lineStarts.BinarySearch(offset);
        line = line >= 0 ? line : ~line - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end > 0 ? message.Substring(0, end) : message;
    }
}
