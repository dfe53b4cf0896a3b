using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Repartie.Cli.Charters;

/// <summary>Where each value of a JSON text stands, by its path. For texts that were already read without a fault.</summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<string, (int Line, int Column)> _places = new(StringComparer.Ordinal);

    private JsonPlaces()
    {
    }

    /// <summary>Finds the places in a text, with or without a byte order mark.</summary>
    public static JsonPlaces Of(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> json = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        JsonPlaces places = new();
        Utf8JsonReader reader = new(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        Lines lines = new();
        if (reader.Read())
        {
            places.Value(ref reader, json, ref lines, "$");
        }

        return places;
    }

    public bool Has(string path) => _places.ContainsKey(path);

    /// <summary>Line and column from 1, or zeros where the path is not there.</summary>
    public (int Line, int Column) Find(string path) => _places.GetValueOrDefault(path);

    private void Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ref Lines lines, string path)
    {
        _places[path] = lines.Place(json, (int)reader.TokenStartIndex);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string key = reader.GetString()!;
                reader.Read();
                Value(ref reader, json, ref lines, path + "." + key);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Value(ref reader, json, ref lines, FormattableString.Invariant($"{path}[{i}]"));
            }
        }
    }

    /// <summary>Counts lines up to a place; places come in rising order, so that no byte is counted twice.</summary>
    private struct Lines
    {
        private int _counted;
        private int _line;
        private int _lineStart;

        public (int Line, int Column) Place(ReadOnlySpan<byte> json, int offset)
        {
            for (; _counted < offset; _counted++)
            {
                if (json[_counted] == (byte)'\n')
                {
                    _line++;
                    _lineStart = _counted + 1;
                }
            }

            return (_line + 1, offset - _lineStart + 1);
        }
    }
}
