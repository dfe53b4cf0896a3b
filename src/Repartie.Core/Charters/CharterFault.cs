using System;

namespace Repartie;

/// <summary>How grave a fault of a charter is.</summary>
public enum FaultSeverity
{
    /// <summary>The charter cannot be used.</summary>
    Error = 0,

    /// <summary>The charter can be used, and something in it is probably not meant.</summary>
    Warning = 1,
}

/// <summary>Something wrong in a charter: what, where, what is allowed. Immutable.</summary>
public sealed class CharterFault
{
    /// <summary>Describes a fault.</summary>
    /// <param name="code">The stable code, such as <c>REP0003</c>; see <see cref="FaultCodes"/>.</param>
    /// <param name="message">What was found and what is allowed, as a sentence.</param>
    /// <param name="path">The JSON path, such as <c>$.contact.phone.hours</c>; empty where there is none.</param>
    /// <param name="file">The file's name, or null.</param>
    /// <param name="line">The line from 1, or 0 where not known.</param>
    /// <param name="column">The column in UTF-8 bytes from 1, or 0 where not known.</param>
    /// <param name="severity">How grave it is.</param>
    public CharterFault(string code, string message, string path = "", string? file = null, int line = 0, int column = 0, FaultSeverity severity = FaultSeverity.Error)
    {
        Code = Guard.NotBlank(code);
        Message = Guard.NotBlank(message);
        Path = Guard.NotNull(path);
        File = file;
        Line = line;
        Column = column;
        Severity = severity;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What was found and what is allowed.</summary>
    public string Message { get; }

    /// <summary>The JSON path, or an empty text.</summary>
    public string Path { get; }

    /// <summary>The file's name, or null.</summary>
    public string? File { get; }

    /// <summary>The line from 1, or 0.</summary>
    public int Line { get; }

    /// <summary>The column from 1, or 0.</summary>
    public int Column { get; }

    /// <summary>How grave it is.</summary>
    public FaultSeverity Severity { get; }

    /// <summary>File, position, path, code and message on one line.</summary>
    public override string ToString()
    {
        string place = File ?? "charter";
        string position = Line > 0 ? FormattableString.Invariant($"({Line},{Column})") : string.Empty;
        string path = Path.Length > 0 ? " " + Path + ":" : string.Empty;
        return $"{place}{position}: {(Severity == FaultSeverity.Error ? "error" : "warning")} {Code}:{path} {Message}";
    }
}
