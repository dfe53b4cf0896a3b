using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Unicode;

namespace Repartie.Cli.Input;

/// <summary>Splits one CSV row into its values, as RFC 4180 has it.</summary>
internal static class CsvValues
{
    public static List<string> Split(ReadOnlySpan<byte> row, byte delimiter)
    {
        if (!Utf8.IsValid(row))
        {
            throw new RowException(RowJson.NotUtf8);
        }

        List<string> values = [];
        int at = 0;
        while (true)
        {
            at = at < row.Length && row[at] == (byte)'"' ? Quoted(row, at + 1, delimiter, values) : Plain(row, at, delimiter, values);
            if (at >= row.Length)
            {
                return values;
            }

            at++;
            if (at == row.Length)
            {
                // The delimiter was the last byte, so that an empty value follows it.
                values.Add(string.Empty);
                return values;
            }
        }
    }

    private static int Plain(ReadOnlySpan<byte> row, int start, byte delimiter, List<string> values)
    {
        int length = row[start..].IndexOf(delimiter);
        int end = length < 0 ? row.Length : start + length;
        values.Add(Encoding.UTF8.GetString(row[start..end]));
        return end;
    }

    private static int Quoted(ReadOnlySpan<byte> row, int start, byte delimiter, List<string> values)
    {
        StringBuilder? pieces = null;
        int from = start;
        while (true)
        {
            int length = row[from..].IndexOf((byte)'"');
            if (length < 0)
            {
                throw new RowException("a quoted value is not closed.");
            }

            int quote = from + length;
            string piece = Encoding.UTF8.GetString(row[from..quote]);
            if (quote + 1 < row.Length && row[quote + 1] == (byte)'"')
            {
                (pieces ??= new StringBuilder()).Append(piece).Append('"');
                from = quote + 2;
                continue;
            }

            if (quote + 1 < row.Length && row[quote + 1] != delimiter)
            {
                throw new RowException("something stands between the closing quote of a value and the next delimiter; write a quote inside a value twice.");
            }

            values.Add(pieces is null ? piece : pieces.Append(piece).ToString());
            return quote + 1;
        }
    }
}
