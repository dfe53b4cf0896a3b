using System.Collections.Generic;
using System.Linq;

namespace Repartie.Charters.Reading;

/// <summary>Collects the faults of one charter.</summary>
internal sealed class FaultList(string? file)
{
    private readonly List<CharterFault> _faults = [];

    public string? File { get; } = file;

    public bool HasErrors => _faults.Any(static f => f.Severity == FaultSeverity.Error);

    public int Count => _faults.Count;

    /// <summary>The faults in the order of their places.</summary>
    public IReadOnlyList<CharterFault> InOrder => Guard.Copy(_faults.OrderBy(static f => f.Line).ThenBy(static f => f.Column));

    public void Add(string code, string message, string path = "", int line = 0, int column = 0, FaultSeverity severity = FaultSeverity.Error)
        => _faults.Add(new CharterFault(code, Sentence(message), path, File, line, column, severity));

    public void Add(string code, string message, JsonNode at, FaultSeverity severity = FaultSeverity.Error)
        => Add(code, message, at.Path, at.Line, at.Column, severity);

    public void AddRange(IEnumerable<CharterFault> faults) => _faults.AddRange(faults);

    private static string Sentence(string message)
        => message.Length > 0 && message[0] is >= 'a' and <= 'z' ? char.ToUpperInvariant(message[0]) + message.Substring(1) : message;
}
