using System.Runtime.CompilerServices;

namespace Repartie.Start;

/// <summary>Makes one decision with a built-in charter. A class of its own, so that the empty program does not load the library.</summary>
internal static class FirstDecision
{
    /// <summary>Zero where a decision was made without a fault.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Make()
    {
        Decision decision = TriageEngine.Create(Charter.Starter(Sector.General)).Decide(new Post("Where is my order? It was due last week."));
        return decision.Disposition == Disposition.Escalate ? 0 : 1;
    }
}
