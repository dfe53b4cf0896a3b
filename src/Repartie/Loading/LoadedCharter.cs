using System.Collections.Generic;
using System.Linq;

namespace Repartie.Loading;

/// <summary>What loading a charter gave: an engine, or faults that forbid one. Immutable.</summary>
internal sealed class LoadedCharter
{
    /// <param name="engine">The engine; dropped where a fault is an error.</param>
    /// <param name="faults">Errors and warnings.</param>
    public LoadedCharter(TriageEngine? engine, IReadOnlyList<CharterFault> faults)
    {
        Faults = Guard.Copy(faults);
        Engine = faults.Any(static f => f.Severity == FaultSeverity.Error) ? null : engine;
    }

    public TriageEngine? Engine { get; }

    public IReadOnlyList<CharterFault> Faults { get; }
}
