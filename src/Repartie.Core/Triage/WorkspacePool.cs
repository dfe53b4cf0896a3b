using System;
using System.Threading;

namespace Repartie.Triage;

/// <summary>
/// Keeps workspaces for the threads that decide with one engine. Each thread has a place of its own, two cache lines away from the next one's:
/// threads neither wait for each other nor write to the same line. Where its place is empty a thread takes over what another one left, so there
/// are never more workspaces than threads have decided at the same time, whatever threads a host decides on. Thread-safe.
/// </summary>
internal sealed class WorkspacePool
{
    // References of eight bytes: sixteen of them are two lines, for processors fetch lines in pairs.
    private const int Apart = 16;
    private const int FewestPlaces = 8;

    private readonly TriageWorkspace?[] _kept;
    private readonly int _last;

    public WorkspacePool()
    {
        int places = FewestPlaces;
        while (places < Environment.ProcessorCount * 2 && places < 256)
        {
            places *= 2;
        }

        _last = places - 1;
        _kept = new TriageWorkspace?[(places + 1) * Apart];
    }

    /// <summary>A workspace for this thread alone, until it is given back.</summary>
    public TriageWorkspace Take() => Interlocked.Exchange(ref _kept[Place], null) ?? TakeOver() ?? new TriageWorkspace();

    /// <summary>Gives a workspace back that is fit for further use.</summary>
    public void Give(TriageWorkspace workspace) => Volatile.Write(ref _kept[Place], workspace);

    private TriageWorkspace? TakeOver()
    {
        for (int place = Apart; place < _kept.Length; place += Apart)
        {
            if (Volatile.Read(ref _kept[place]) is not null && Interlocked.Exchange(ref _kept[place], null) is { } left)
            {
                return left;
            }
        }

        return null;
    }

    // The first place lies behind the array's length, which every access reads.
    private int Place => ((Environment.CurrentManagedThreadId & _last) + 1) * Apart;
}
