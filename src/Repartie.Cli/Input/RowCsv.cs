using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Input;

/// <summary>Reads a post from a row of CSV. An empty value is one that is not given, except for the text. Thread-safe.</summary>
internal sealed class RowCsv(CsvHeader header, byte delimiter) : IRowParser
{
    public PostRow? Parse(ReadOnlySpan<byte> row)
    {
        ReadOnlySpan<byte> trimmed = row.TrimEnd("\r\n"u8);
        if (trimmed.IsEmpty)
        {
            return null;
        }

        List<string> values = CsvValues.Split(trimmed, delimiter);
        if (values.Count != header.Count)
        {
            throw new RowException(FormattableString.Invariant($"found {values.Count} values; the header has {header.Count} columns."));
        }

        RowFields fields = new();
        for (int i = 0; i < values.Count; i++)
        {
            Set(fields, header.FieldOf(i), values[i]);
        }

        try
        {
            return fields.Build();
        }
        catch (ArgumentException fault)
        {
            throw new RowException(fault.Message, fault);
        }
    }

    private static void Set(RowFields fields, string? name, string value)
    {
        switch (name)
        {
            case "id":
                fields.Id = value;
                break;
            case "text":
                fields.Text = value;
                break;
            case "draft":
                fields.Draft = value;
                break;
            case "brand":
                fields.Brand = value;
                break;
            case "sector":
                fields.Sector = value;
                break;
            case "network":
                fields.Network = value;
                break;
            case "language":
                fields.Language = value;
                break;
            case "createdAt":
                fields.CreatedAt = value;
                break;
            case "author":
                fields.Author = RowFields.AuthorOf(value);
                break;
            case "media":
                fields.Media = [.. value.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(RowFields.MediaOf)];
                break;
            default:
                break;
        }
    }
}
