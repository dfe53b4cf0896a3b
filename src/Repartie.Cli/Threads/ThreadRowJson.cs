using System;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Repartie.Cli.Input;

namespace Repartie.Cli.Threads;

/// <summary>Reads a post of a thread from a line of JSON. Unknown fields are passed over; what is known is checked.</summary>
internal static class ThreadRowJson
{
    /// <summary>Reads a line.</summary>
    /// <returns>The row, or null for a blank line.</returns>
    /// <exception cref="RowException">The line cannot be used.</exception>
    public static ThreadRow? Parse(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> json = line.Trim(" \t\r\n"u8);
        if (json.IsEmpty)
        {
            return null;
        }

        return Utf8.IsValid(json) ? RowJson.Guarded(json, Row) : throw new RowException(RowJson.NotUtf8);
    }

    private static ThreadRow Row(ref Utf8JsonReader reader)
    {
        JsonValues.Expect(ref reader, JsonTokenType.StartObject, "the line");
        Fields fields = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            Read(ref reader, key, fields);
        }

        return fields.Build();
    }

    private static void Read(ref Utf8JsonReader reader, string key, Fields fields)
    {
        switch (key)
        {
            case "id":
                fields.Id = Id(ref reader, key);
                break;
            case "inReplyTo":
                fields.InReplyTo = Id(ref reader, key);
                break;
            case "text":
                fields.Text = JsonValues.Text(ref reader, key);
                break;
            case "role":
                fields.Role = JsonValues.Text(ref reader, key);
                break;
            case "brand":
                fields.Brand = JsonValues.Text(ref reader, key);
                break;
            case "sector":
                fields.Sector = JsonValues.Text(ref reader, key);
                break;
            case "network":
                fields.Network = JsonValues.Text(ref reader, key);
                break;
            case "language":
                fields.Language = JsonValues.Text(ref reader, key);
                break;
            case "createdAt":
                fields.CreatedAt = RowFields.TimeOf(key, JsonValues.Text(ref reader, key));
                break;
            case "editedAt":
                fields.EditedAt = RowFields.TimeOf(key, JsonValues.Text(ref reader, key));
                break;
            case "deleted":
                fields.Deleted = reader.TokenType == JsonTokenType.True;
                break;
            case "author":
                fields.Author = JsonParts.Author(ref reader);
                break;
            case "likes":
                fields.Likes = Count(ref reader, key);
                break;
            case "reposts":
                fields.Reposts = Count(ref reader, key);
                break;
            case "replies":
                fields.Replies = Count(ref reader, key);
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private static string? Id(ref Utf8JsonReader reader, string key)
        => reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : JsonValues.Text(ref reader, key);

    private static int Count(ref Utf8JsonReader reader, string key)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return 0;
        }

        JsonValues.Expect(ref reader, JsonTokenType.Number, "'" + key + "'");
        return reader.TryGetInt32(out int count) && count >= 0
            ? count
            : throw new RowException($"'{key}' is {Encoding.UTF8.GetString(reader.ValueSpan)}; a whole number from 0 is expected.");
    }

    private sealed class Fields
    {
        public string? Id { get; set; }

        public string? InReplyTo { get; set; }

        public string? Text { get; set; }

        public string? Role { get; set; }

        public string? Brand { get; set; }

        public string? Sector { get; set; }

        public string? Network { get; set; }

        public string? Language { get; set; }

        public DateTimeOffset? CreatedAt { get; set; }

        public DateTimeOffset? EditedAt { get; set; }

        public bool Deleted { get; set; }

        public Author? Author { get; set; }

        public int Likes { get; set; }

        public int Reposts { get; set; }

        public int Replies { get; set; }

        public ThreadRow Build()
        {
            if (string.IsNullOrWhiteSpace(Id))
            {
                throw new RowException("'id' is missing.");
            }

            if (Text is null && !Deleted)
            {
                throw new RowException("'text' is missing.");
            }

            ThreadPost post = new(Id, RoleOf(Role), Text ?? string.Empty, Author, CreatedAt, InReplyTo, Likes, Reposts, Replies, EditedAt, Deleted, Language);
            return new ThreadRow(
                post,
                string.IsNullOrWhiteSpace(Brand) ? null : Brand.Trim(),
                string.IsNullOrWhiteSpace(Network) ? default : new Network(Network),
                string.IsNullOrWhiteSpace(Sector) ? null : Sector.Trim());
        }

        private static ThreadRole RoleOf(string? role) => role?.Trim().ToLowerInvariant() switch
        {
            "customer" => ThreadRole.Customer,
            "brand" => ThreadRole.Brand,
            "member" => ThreadRole.Member,
            null => throw new RowException("'role' is missing; allowed are customer, brand, member."),
            _ => throw new RowException($"'role' is '{RowFields.Shorten(role)}'; allowed are customer, brand, member."),
        };
    }
}
