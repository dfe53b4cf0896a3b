using Repartie.Rules;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>The reusable state of one decision. Not thread-safe; engines keep a pool.</summary>
internal sealed class TriageWorkspace
{
    public SignalWorkspace Signals { get; } = new();

    public FiredRules Fired { get; } = new();

    public Standing Standing { get; } = new();

    public EvidenceCollector Evidence { get; } = new();
}
