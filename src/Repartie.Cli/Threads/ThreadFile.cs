using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Cli.Classify;
using Repartie.Cli.Hosting;
using Repartie.Cli.Input;

namespace Repartie.Cli.Threads;

/// <summary>The posts of a file, read as a stream of rows; posts of one thread may stand anywhere in it, so they are kept until its end.</summary>
internal sealed class ThreadFile
{
    private readonly List<ThreadRow> _rows = [];

    private ThreadFile()
    {
    }

    public IReadOnlyList<ThreadRow> Rows => _rows;

    /// <summary>How many rows could not be read.</summary>
    public long Bad { get; private set; }

    /// <summary>The time of the last post; null where no post has one.</summary>
    public DateTimeOffset? LastAt => _rows.Max(static r => r.Post.CreatedAt);

    public DateTimeOffset? FirstAt => _rows.Min(static r => r.Post.CreatedAt);

    /// <summary>Reads a file, or standard input for <c>-</c>; rows that cannot be read are reported on the error stream.</summary>
    /// <exception cref="UnusableException">There is nothing that can be read.</exception>
    public static ThreadFile Read(string path, CliConsole console)
    {
        using InputFile input = InputFile.Open(path, console);
        if (input.Parser is not RowJson)
        {
            throw new UnusableException($"{path}: this is CSV; threads are read from JSON lines, one post a line.");
        }

        ThreadFile file = new();
        Progress progress = new(console, input.Length);
        while (input.Rows.Next() is { } batch)
        {
            console.Cancelled.ThrowIfCancellationRequested();
            int before = file._rows.Count;
            file.Take(batch, input.Name, console, progress);
            progress.Advance(file._rows.Count - before, batch.BytesRead);
        }

        progress.Clear();
        return file;
    }

    private void Take(RowBatch batch, string name, CliConsole console, Progress progress)
    {
        foreach (RowSpan span in batch.Rows)
        {
            string? fault = span.Fault;
            try
            {
                if (fault is null && ThreadRowJson.Parse(batch.Buffer.AsSpan(span.Start, span.Length)) is { } row)
                {
                    _rows.Add(row);
                }
            }
            catch (RowException found)
            {
                fault = found.Message;
            }

            if (fault is not null)
            {
                Bad++;
                progress.Clear();
                console.Error.WriteLine(FormattableString.Invariant($"{name}({span.Line}): {fault}"));
            }
        }

        batch.Release();
    }
}
