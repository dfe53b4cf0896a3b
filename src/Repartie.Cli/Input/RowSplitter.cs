using System;
using System.Collections.Generic;

namespace Repartie.Cli.Input;

/// <summary>Finds where rows end in bytes that arrive piece by piece; remembers where it stands, so that no byte is looked at twice.</summary>
internal abstract class RowSplitter
{
    private bool _discarding;
    private int _scanned;

    /// <param name="firstLine">The number of the line that the bytes start with.</param>
    protected RowSplitter(long firstLine)
    {
        RowLine = firstLine;
        Line = firstLine;
    }

    /// <summary>The line on which the next row starts, from 1.</summary>
    protected long RowLine { get; set; }

    /// <summary>The line at the place that was reached, from 1.</summary>
    protected long Line { get; set; }

    /// <summary>Adds the rows that are complete.</summary>
    /// <param name="bytes">All bytes that belong to no row yet.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <returns>How many bytes the complete rows take; give the others again, with more behind them.</returns>
    public int Scan(ReadOnlySpan<byte> bytes, List<RowSpan> rows)
    {
        int start = 0;
        while (true)
        {
            int end = FindEnd(bytes, _scanned);
            if (end < 0)
            {
                _scanned = bytes.Length - start;
                return start;
            }

            Add(new RowSpan(start, end - start, RowLine), rows);
            start = end + 1;
            _scanned = start;
            Line++;
            RowLine = Line;
        }
    }

    /// <summary>Adds what stands behind the last line end.</summary>
    public void Finish(ReadOnlySpan<byte> bytes, List<RowSpan> rows)
    {
        if (!bytes.IsEmpty)
        {
            Add(new RowSpan(0, bytes.Length, RowLine, FaultAtEnd()), rows);
        }
    }

    /// <summary>Gives up a row that is too long to be one, up to its end.</summary>
    public void GiveUp(string fault, List<RowSpan> rows)
    {
        if (!_discarding)
        {
            rows.Add(new RowSpan(0, 0, RowLine, fault));
        }

        _discarding = true;
        _scanned = 0;
    }

    /// <summary>The place of the line end that closes the row, or -1; looks from a place on and keeps its state.</summary>
    protected abstract int FindEnd(ReadOnlySpan<byte> bytes, int from);

    /// <summary>What is wrong where the file ends here, or null.</summary>
    protected virtual string? FaultAtEnd() => null;

    private void Add(RowSpan row, List<RowSpan> rows)
    {
        if (!_discarding)
        {
            rows.Add(row);
        }

        _discarding = false;
    }
}

/// <summary>A row is a line.</summary>
internal sealed class LineSplitter() : RowSplitter(1)
{
    protected override int FindEnd(ReadOnlySpan<byte> bytes, int from)
    {
        int length = bytes[from..].IndexOf((byte)'\n');
        return length < 0 ? -1 : from + length;
    }
}

/// <summary>A row ends at a line end outside quotes.</summary>
internal sealed class CsvSplitter(byte delimiter, long firstLine = 1) : RowSplitter(firstLine)
{
    private bool _quoted;
    private bool _atValueStart = true;

    protected override int FindEnd(ReadOnlySpan<byte> bytes, int from)
    {
        for (int i = from; i < bytes.Length; i++)
        {
            byte b = bytes[i];
            if (_quoted)
            {
                // A quote inside a value is written twice: closed here and opened again by the second one.
                _quoted = b != (byte)'"';
                _atValueStart = !_quoted;
                Line += b == (byte)'\n' ? 1 : 0;
            }
            else if (b == (byte)'\n')
            {
                _atValueStart = true;
                return i;
            }
            else
            {
                _quoted = b == (byte)'"' && _atValueStart;
                _atValueStart = b == delimiter;
            }
        }

        return -1;
    }

    protected override string? FaultAtEnd() => _quoted ? "a quoted value opens here and is never closed." : null;
}
