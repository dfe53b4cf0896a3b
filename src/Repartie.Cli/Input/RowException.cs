using System;

namespace Repartie.Cli.Input;

/// <summary>A row that cannot be read. The message is the reason that is reported beside file and line.</summary>
internal sealed class RowException : Exception
{
    public RowException(string message)
        : base(message)
    {
    }

    public RowException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public RowException()
    {
    }
}
