using System;
using System.Collections.Generic;

namespace Repartie.Signals;

/// <summary>A piece of evidence: a span of the post (source -1) or of a message of the thread.</summary>
internal struct EvidenceEntry
{
    public int Source;
    public int Start;
    public int End;

    /// <summary>The next piece of the same signal, or -1.</summary>
    public int Next;
}

/// <summary>What was seen in one post, as bits with evidence, in reusable buffers. Not thread-safe; each thread has its own.</summary>
internal sealed class SignalBoard
{
    /// <summary>Evidence beyond this many pieces a signal adds nothing to an explanation.</summary>
    private const int KeptPerSignal = 4;

    private readonly List<int> _fired = [];
    private ulong[] _bits = [];
    private int[] _first = [];
    private int[] _count = [];
    private EvidenceEntry[] _evidence = new EvidenceEntry[64];
    private int _evidenceCount;

    /// <summary>The signals that were seen, each once, in the order of their first sight.</summary>
    public List<int> Fired => _fired;

    public ReadOnlySpan<ulong> Bits => _bits;

    public void Reset(int signalCount)
    {
        foreach (int signal in _fired)
        {
            _bits[signal >> 6] = 0;
            _count[signal] = 0;
        }

        _fired.Clear();
        _evidenceCount = 0;
        if (_first.Length < signalCount)
        {
            _bits = new ulong[(signalCount + 63) / 64];
            _first = new int[signalCount];
            _count = new int[signalCount];
        }
    }

    public bool Has(int signal) => (_bits[signal >> 6] & (1UL << (signal & 63))) != 0;

    public void Set(int signal)
    {
        if (!Has(signal))
        {
            _bits[signal >> 6] |= 1UL << (signal & 63);
            _first[signal] = -1;
            _fired.Add(signal);
        }
    }

    public void Set(int signal, int source, int start, int end)
    {
        Set(signal);
        if (_count[signal] == KeptPerSignal || end <= start)
        {
            return;
        }

        for (int e = _first[signal]; e >= 0; e = _evidence[e].Next)
        {
            if (_evidence[e].Source == source && _evidence[e].Start == start && _evidence[e].End == end)
            {
                return;
            }
        }

        if (_evidenceCount == _evidence.Length)
        {
            Array.Resize(ref _evidence, _evidence.Length * 2);
        }

        _evidence[_evidenceCount] = new EvidenceEntry { Source = source, Start = start, End = end, Next = _first[signal] };
        _first[signal] = _evidenceCount++;
        _count[signal]++;
    }

    /// <summary>The index of a signal's newest piece of evidence, or -1.</summary>
    public int FirstEvidence(int signal) => Has(signal) ? _first[signal] : -1;

    public ref readonly EvidenceEntry Evidence(int index) => ref _evidence[index];
}
