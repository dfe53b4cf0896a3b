using System.Buffers;
using System.Collections.Generic;

namespace Repartie.Cli.Input;

/// <summary>Where a row stands in the bytes of its batch; or the fault for which it was left out.</summary>
internal readonly record struct RowSpan(int Start, int Length, long Line, string? Fault = null);

/// <summary>Some rows of a file with the bytes they stand in. Release it once its rows were read.</summary>
internal sealed class RowBatch(byte[] buffer, List<RowSpan> rows, long bytesRead)
{
    public byte[] Buffer { get; } = buffer;

    public List<RowSpan> Rows { get; } = rows;

    /// <summary>How much of the file was read up to here.</summary>
    public long BytesRead { get; } = bytesRead;

    public void Release() => ArrayPool<byte>.Shared.Return(Buffer);
}
