using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Repartie.Cli.Input;

/// <summary>Reads what a row nests: author, attachments, thread. Exports differ, so authors and attachments may be texts or objects.</summary>
internal static class JsonParts
{
    public static Author? Author(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return RowFields.AuthorOf(JsonValues.Text(ref reader, "author"));
        }

        string? handle = null;
        string? name = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            switch (key)
            {
                case "handle" or "username" or "screenName":
                    handle = JsonValues.Text(ref reader, "author." + key) ?? handle;
                    break;
                case "displayName" or "name":
                    name = JsonValues.Text(ref reader, "author." + key) ?? name;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return RowFields.AuthorOf(handle ?? name, name);
    }

    public static List<Media>? Media(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        JsonValues.Expect(ref reader, JsonTokenType.StartArray, "'media'");
        List<Media> media = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            media.Add(reader.TokenType == JsonTokenType.StartObject ? MediaObject(ref reader) : MediaText(ref reader));
        }

        return media;
    }

    public static List<ThreadMessage>? Thread(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        JsonValues.Expect(ref reader, JsonTokenType.StartArray, "'thread'");
        List<ThreadMessage> thread = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            string at = FormattableString.Invariant($"thread[{thread.Count}]");
            JsonValues.Expect(ref reader, JsonTokenType.StartObject, "'" + at + "'");
            thread.Add(Message(ref reader, at));
        }

        return thread;
    }

    private static ThreadMessage Message(ref Utf8JsonReader reader, string at)
    {
        string? role = null;
        string? text = null;
        string? createdAt = null;
        string? id = null;
        Author? author = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            switch (key)
            {
                case "role":
                    role = JsonValues.Text(ref reader, at + ".role");
                    break;
                case "text":
                    text = JsonValues.Text(ref reader, at + ".text");
                    break;
                case "createdAt":
                    createdAt = JsonValues.Text(ref reader, at + ".createdAt");
                    break;
                case "id":
                    id = reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : JsonValues.Text(ref reader, at + ".id");
                    break;
                case "author":
                    author = Author(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new ThreadMessage(
            RoleOf(role, at),
            text ?? throw new RowException($"'{at}.text' is missing."),
            author,
            RowFields.TimeOf(at + ".createdAt", createdAt),
            id);
    }

    private static ThreadRole RoleOf(string? role, string at) => role?.Trim().ToLowerInvariant() switch
    {
        "customer" => ThreadRole.Customer,
        "brand" => ThreadRole.Brand,
        "member" => ThreadRole.Member,
        null => throw new RowException($"'{at}.role' is missing; allowed are customer, brand, member."),
        _ => throw new RowException($"'{at}.role' is '{RowFields.Shorten(role)}'; allowed are customer, brand, member."),
    };

    private static Media MediaText(ref Utf8JsonReader reader)
        => JsonValues.Text(ref reader, "media") is { } text && !string.IsNullOrWhiteSpace(text)
            ? RowFields.MediaOf(text)
            : throw new RowException("'media' holds a blank; a kind such as photo, a link, or an object with kind and url is expected.");

    private static Media MediaObject(ref Utf8JsonReader reader)
    {
        string? kind = null;
        string? url = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            switch (key)
            {
                case "kind" or "type":
                    kind = JsonValues.Text(ref reader, "media." + key) ?? kind;
                    break;
                case "url":
                    url = JsonValues.Text(ref reader, "media.url");
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (!string.IsNullOrWhiteSpace(kind))
        {
            return new Media(kind, url);
        }

        return !string.IsNullOrWhiteSpace(url) ? RowFields.MediaOf(url) : throw new RowException("'media' holds an object without kind and url.");
    }
}
