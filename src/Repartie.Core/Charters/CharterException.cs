using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>A charter cannot be used; every fault is listed, not only the first.</summary>
public sealed class CharterException : Exception
{
    /// <summary>Reports faults.</summary>
    /// <param name="faults">The faults; at least one.</param>
    public CharterException(IReadOnlyList<CharterFault> faults)
        : base(Compose(Guard.NotNull(faults)))
    {
        Faults = Guard.Copy(faults);
    }

    /// <summary>Reports a fault without a place.</summary>
    /// <param name="message">What is wrong.</param>
    public CharterException(string message)
        : this([new CharterFault(FaultCodes.InvalidValue, message)])
    {
    }

    /// <summary>Reports a fault without a place.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">Its cause.</param>
    public CharterException(string message, Exception innerException)
        : base(message, innerException)
    {
        Faults = [new CharterFault(FaultCodes.InvalidValue, message)];
    }

    /// <summary>Reports an unknown fault.</summary>
    public CharterException()
        : this("The charter cannot be used.")
    {
    }

    /// <summary>The faults.</summary>
    public IReadOnlyList<CharterFault> Faults { get; }

    private static string Compose(IReadOnlyList<CharterFault> faults)
        => string.Join(Environment.NewLine, faults.Select(static f => f.ToString()));
}
