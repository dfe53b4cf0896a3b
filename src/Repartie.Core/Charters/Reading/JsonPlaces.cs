using System;
using System.Collections.Generic;

namespace Repartie.Charters.Reading;

/// <summary>Tells the lines and columns of a file's bytes, for messages.</summary>
internal sealed class JsonPlaces(byte[] bytes, int start)
{
    private List<int>? _lineStarts;

    /// <summary>The line and column of a byte, both from 1; a column counts bytes.</summary>
    public (int Line, int Column) Of(int offset)
    {
        _lineStarts ??= Lines();
        int line = _lineStarts.BinarySearch(offset);
        line = line >= 0 ? line : ~line - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    private List<int> Lines()
    {
        List<int> starts = [start];
        int next;
        for (int from = start; (next = Array.IndexOf(bytes, (byte)'\n', from)) >= 0; from = next + 1)
        {
            starts.Add(next + 1);
        }

        return starts;
    }
}
