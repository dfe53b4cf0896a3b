using System;

namespace Repartie.Cli.Hosting;

/// <summary>Input or arguments with which nothing can be done. The message says what was found and what is allowed.</summary>
internal sealed class UnusableException : Exception
{
    public UnusableException(string message)
        : base(message)
    {
    }

    public UnusableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnusableException()
    {
    }
}
