using System;

namespace Repartie.Charters.Reading;

/// <summary>The sentence of an argument exception without the parameter's name, which means nothing to a charter's author.</summary>
internal static class FaultText
{
    public static string Of(ArgumentException fault)
    {
        string message = fault.Message;
        int suffix = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        if (suffix < 0)
        {
            suffix = message.IndexOf(Environment.NewLine + "Parameter name:", StringComparison.Ordinal);
        }

        return suffix > 0 ? message.Substring(0, suffix) : message;
    }
}
