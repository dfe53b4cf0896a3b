using System.Collections.Generic;

namespace Repartie;

/// <summary>A rule that carried a decision, with the words it rests on. Immutable.</summary>
public sealed class Reason
{
    private readonly Evidence[] _all;
    private readonly ushort _start;
    private readonly ushort _count;
    private IReadOnlyList<Evidence>? _evidence;

    /// <summary>Names a rule and its part of the evidence of all reasons; the list of it is made when it is asked for.</summary>
    internal Reason(string rule, Evidence[] all, int start, int count)
    {
        Rule = rule;
        _all = all;
        _start = (ushort)start;
        _count = (ushort)count;
    }

    /// <summary>The rule's id.</summary>
    public string Rule { get; }

    /// <summary>The words it rests on, in order of place; empty for a rule that rests on none.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence ??= new FrozenList<Evidence>(_all, _start, _count);

    /// <summary>Whether it rests on no words.</summary>
    internal bool IsBare => _count == 0;

    /// <summary>The rule's id.</summary>
    public override string ToString() => Rule;
}
