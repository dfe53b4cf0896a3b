using System;

namespace Repartie.Cli.Input;

/// <summary>Reads a post from the bytes of one row; used by many threads at once.</summary>
internal interface IRowParser
{
    /// <summary>Reads a row.</summary>
    /// <returns>The row, or null for a blank one.</returns>
    /// <exception cref="RowException">The row cannot be used.</exception>
    PostRow? Parse(ReadOnlySpan<byte> row);
}
