using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;

namespace Repartie.Cli.Input;

/// <summary>Reads a stream as batches of whole rows, in memory that does not grow with the file. Not thread-safe.</summary>
internal sealed class RowSource
{
    /// <summary>Small enough that all cores have work, large enough that handing over costs nothing.</summary>
    private const int PieceLength = 1 << 16;

    private readonly Stream _stream;
    private readonly RowSplitter _splitter;
    private readonly int _longestRow;
    private byte[] _buffer;
    private int _length;
    private long _bytesRead;
    private bool _headPending = true;
    private bool _ended;

    /// <summary>Prepares the reading.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="head">Bytes that were already read from it, without a byte order mark.</param>
    /// <param name="splitter">What a row is.</param>
    /// <param name="longestRow">A longer row is reported and left out: a file without line ends must not fill the memory.</param>
    public RowSource(Stream stream, ReadOnlySpan<byte> head, RowSplitter splitter, int longestRow = 256 << 20)
    {
        _stream = stream;
        _splitter = splitter;
        _longestRow = longestRow;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(head.Length, PieceLength));
        head.CopyTo(_buffer);
        _length = head.Length;
        _bytesRead = head.Length;
    }

    /// <summary>The next rows, or null at the end. A batch holds what one read gave, so that rows of a pipe do not wait for others.</summary>
    public RowBatch? Next()
    {
        List<RowSpan> rows = [];
        while (!_ended)
        {
            if (!_headPending)
            {
                Fill();
            }

            _headPending = false;
            int taken = _splitter.Scan(_buffer.AsSpan(0, _length), rows);
            if (_ended)
            {
                int start = taken;
                List<RowSpan> last = [];
                _splitter.Finish(_buffer.AsSpan(start, _length - start), last);
                rows.AddRange(last.ConvertAll(r => r with { Start = r.Start + start }));
                taken = _length;
            }
            else if (_length - taken >= _longestRow)
            {
                _splitter.GiveUp(FormattableString.Invariant($"the row is longer than {_longestRow >> 20} MB and was left out."), rows);
                taken = _length;
            }

            if (rows.Count > 0)
            {
                return Take(taken, rows);
            }

            // Nothing is kept of a row that is being left out.
            _length = taken == _length ? 0 : _length;
        }

        return null;
    }

    private RowBatch Take(int taken, List<RowSpan> rows)
    {
        byte[] full = _buffer;
        int rest = _length - taken;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(rest * 2, PieceLength));
        full.AsSpan(taken, rest).CopyTo(_buffer);
        _length = rest;
        return new RowBatch(full, rows, _bytesRead);
    }

    private void Fill()
    {
        if (_length == _buffer.Length)
        {
            // Twice as long each time, so that a row of many megabytes is not copied at every read.
            byte[] longer = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(0, _length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = longer;
        }

        int read = _stream.Read(_buffer, _length, _buffer.Length - _length);
        _length += read;
        _bytesRead += read;
        _ended = read == 0;
    }
}
