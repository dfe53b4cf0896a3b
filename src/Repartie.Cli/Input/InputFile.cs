using System;
using System.Collections.Generic;
using System.IO;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Input;

/// <summary>A file of posts, or standard input, opened and recognised. What cannot be used at all is said here, before any output.</summary>
internal sealed class InputFile : IDisposable
{
    private const int HeadLength = 1 << 16;

    private readonly Stream _stream;
    private readonly bool _owned;

    private InputFile(string name, Stream stream, bool owned, bool withLabels)
    {
        Name = name;
        _stream = stream;
        _owned = owned;
        ReadOnlySpan<byte> head = WithoutMark(ReadHead(stream));
        (Parser, Rows) = Recognise(head, withLabels);
    }

    /// <summary>The name for messages.</summary>
    public string Name { get; }

    /// <summary>The length in bytes, or null where it cannot be known.</summary>
    public long? Length => _stream.CanSeek ? _stream.Length : null;

    public IRowParser Parser { get; }

    public RowSource Rows { get; }

    /// <summary>Opens a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="UnusableException">There is nothing that can be read.</exception>
    public static InputFile Open(string path, CliConsole console, bool withLabels = false)
    {
        if (string.Equals(path, "-", StringComparison.Ordinal))
        {
            return new InputFile("-", console.Input, owned: false, withLabels);
        }

        if (Directory.Exists(path))
        {
            throw new UnusableException($"{path}: this is a directory; a file of posts (JSON lines or CSV) is expected.");
        }

        if (!File.Exists(path))
        {
            throw new UnusableException($"{path}: there is no such file.");
        }

        FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        try
        {
            return new InputFile(path, stream, owned: true, withLabels);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Reads posts from bytes that the tool brings itself.</summary>
    public static InputFile Embedded(string name, Stream stream) => new(name, stream, owned: true, withLabels: false);

    public void Dispose()
    {
        if (_owned)
        {
            _stream.Dispose();
        }
    }

    private static byte[] ReadHead(Stream stream)
    {
        byte[] head = new byte[HeadLength];
        int length = 0;
        while (length < head.Length && head.AsSpan(0, length).IndexOf((byte)'\n') < 0)
        {
            int read = stream.Read(head, length, head.Length - length);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return head[..length];
    }

    private ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            throw new UnusableException($"{Name}: the file is UTF-16; save it as UTF-8.");
        }

        if (head.Length >= 2 && (head[0] == 0 || head[1] == 0))
        {
            throw new UnusableException($"{Name}: this is not a text file in UTF-8; JSON lines or CSV are expected.");
        }

        return head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
    }

    private (IRowParser Parser, RowSource Rows) Recognise(ReadOnlySpan<byte> head, bool withLabels)
    {
        string extension = Path.GetExtension(Name).ToLowerInvariant();
        bool isJson = extension is ".jsonl" or ".ndjson" or ".json" || withLabels;
        if (!isJson && HeaderOf(head, certain: extension is ".csv") is { } found)
        {
            RowSource source = new(_stream, head[found.Length..], new CsvSplitter(found.Delimiter, found.Lines + 1));
            return (new RowCsv(CsvHeader.Of(found.Names, Name), found.Delimiter), source);
        }

        return (new RowJson(withLabels), new RowSource(_stream, head, new LineSplitter()));
    }

    // Spreadsheets of some countries write semicolons: the delimiter is the one that gives the two columns every file has.
    private Header? HeaderOf(ReadOnlySpan<byte> head, bool certain)
    {
        if (certain && head.Trim("\r\n \t"u8).IsEmpty)
        {
            throw new UnusableException($"{Name}: the file is empty; a header with the columns id and text is expected.");
        }

        Header? first = null;
        foreach (byte delimiter in ",;\t"u8)
        {
            List<RowSpan> rows = [];
            new CsvSplitter(delimiter).Scan(head, rows);
            RowSpan row = rows.Count > 0 ? rows[0] : new RowSpan(0, head.Length, 1);
            int length = rows.Count > 0 ? row.Length + 1 : head.Length;
            try
            {
                List<string> names = CsvValues.Split(head.Slice(0, row.Length).TrimEnd("\r\n"u8), delimiter);
                Header header = new(delimiter, names, length, head[..length].Count((byte)'\n'));
                if (CsvHeader.IsUsable(names))
                {
                    return header;
                }

                first ??= header;
            }
            catch (RowException fault) when (certain)
            {
                throw new UnusableException($"{Name}(1): the header cannot be read: {fault.Message}", fault);
            }
            catch (RowException)
            {
                // Not CSV then.
            }
        }

        return certain ? first : null;
    }

    private sealed record Header(byte Delimiter, List<string> Names, int Length, int Lines);
}
