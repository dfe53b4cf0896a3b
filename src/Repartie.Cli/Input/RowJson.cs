using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Repartie.Cli.Input;

/// <summary>Reads a row from a line of JSON. Unknown fields are passed over; what is known is checked. Thread-safe.</summary>
internal sealed class RowJson(bool withLabels) : IRowParser
{
    /// <summary>Reads a line.</summary>
    /// <returns>The row, or null for a blank line.</returns>
    /// <exception cref="RowException">The line cannot be used.</exception>
    public PostRow? Parse(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> json = line.Trim(" \t\r\n"u8);
        if (json.IsEmpty)
        {
            return null;
        }

        if (!Utf8.IsValid(json))
        {
            throw new RowException(NotUtf8);
        }

        return Guarded(json, Row);
    }

    public const string NotUtf8 = "the line is not UTF-8 (a byte of another encoding, Windows-1252 or Latin-1 perhaps); save the file as UTF-8.";

    /// <summary>Reads the messages of a thread from a file of their own: a list, or an object with the key <c>thread</c>.</summary>
    public static List<ThreadMessage> Thread(ReadOnlySpan<byte> json)
        => !Utf8.IsValid(json) ? throw new RowException("the file is not UTF-8; save it as UTF-8.") : Guarded(json, ThreadFile);

    /// <summary>Reads one value from where the reader stands.</summary>
    public delegate T Read<T>(ref Utf8JsonReader reader);

    /// <summary>Reads one JSON value; every fault becomes one that names it in plain words.</summary>
    /// <exception cref="RowException">The text is not JSON, or not what is read.</exception>
    public static T Guarded<T>(ReadOnlySpan<byte> json, Read<T> read)
    {
        try
        {
            Utf8JsonReader reader = new(json);
            reader.Read();
            T value = read(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonException fault)
        {
            throw new RowException(Reason(fault), fault);
        }
        catch (InvalidOperationException fault)
        {
            // The reader says so when it is asked for a text with an escape that is half of a surrogate pair.
            throw new RowException("an escape is half of a character (a lone surrogate such as \\ud83d); write the whole character.", fault);
        }
        catch (ArgumentException fault)
        {
            throw new RowException(fault.Message, fault);
        }
    }

    private PostRow Row(ref Utf8JsonReader reader)
    {
        JsonValues.Expect(ref reader, JsonTokenType.StartObject, "the line");
        RowFields row = new() { Labels = withLabels ? new RowLabels() : null };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            Field(ref reader, key, row);
        }

        return row.Build();
    }

    private static void Field(ref Utf8JsonReader reader, string key, RowFields row)
    {
        switch (key)
        {
            case "id":
                row.Id = reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : JsonValues.Text(ref reader, key);
                break;
            case "text":
                row.Text = JsonValues.Text(ref reader, key);
                break;
            case "draft" or "reply":
                row.Draft = JsonValues.Text(ref reader, key);
                break;
            case "brand":
                row.Brand = JsonValues.Text(ref reader, key);
                break;
            case "sector":
                row.Sector = JsonValues.Text(ref reader, key);
                break;
            case "network":
                row.Network = JsonValues.Text(ref reader, key);
                break;
            case "language":
                row.Language = JsonValues.Text(ref reader, key);
                break;
            case "createdAt":
                row.CreatedAt = JsonValues.Text(ref reader, key);
                break;
            case "author":
                row.Author = JsonParts.Author(ref reader);
                break;
            case "media":
                row.Media = JsonParts.Media(ref reader);
                break;
            case "thread":
                row.Thread = JsonParts.Thread(ref reader);
                break;
            default:
                if (row.Labels is null || !JsonLabels.TryRead(ref reader, key, row.Labels))
                {
                    reader.Skip();
                }

                break;
        }
    }

    private static List<ThreadMessage> ThreadFile(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return JsonParts.Thread(ref reader) ?? [];
        }

        List<ThreadMessage>? thread = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool wanted = reader.ValueTextEquals("thread"u8);
            reader.Read();
            if (wanted)
            {
                thread = JsonParts.Thread(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return thread ?? throw new RowException("a list of messages is expected, or an object with the key 'thread'.");
    }

    private static string Reason(JsonException fault)
    {
        string message = fault.Message;
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string sentence = end > 0 ? message[..end] : message;
        string column = fault.BytePositionInLine is { } position ? " (byte " + (position + 1).ToString(CultureInfo.InvariantCulture) + ")" : string.Empty;
        return "this is not JSON: " + sentence.TrimEnd('.') + column + ".";
    }
}
