using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Repartie;

/// <summary>A signal that was seen, with its evidence. Immutable.</summary>
public sealed class SeenSignal
{
    internal SeenSignal(string name, string meaning, IReadOnlyList<Evidence> evidence)
    {
        Name = name;
        Meaning = meaning;
        Evidence = Guard.Copy(evidence);
    }

    /// <summary>The signal's name, as rules write it behind <c>signal.</c>; topics start with <c>topic.</c>.</summary>
    public string Name { get; }

    /// <summary>What it recognises, in English.</summary>
    public string Meaning { get; }

    /// <summary>Where it was seen.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>How a decision came about: for explanations, tests of rules and learning. Immutable.</summary>
public sealed class TriageTrace
{
    internal TriageTrace(Decision decision, IReadOnlyList<SeenSignal> signals, IReadOnlyList<string> firedRules, Dictionary<Disposition, int> points)
    {
        Decision = decision;
        Signals = Guard.Copy(signals);
        FiredRules = Guard.Copy(firedRules);
        Points = new ReadOnlyDictionary<Disposition, int>(points);
    }

    /// <summary>The decision.</summary>
    public Decision Decision { get; }

    /// <summary>Signals that were seen, by name.</summary>
    public IReadOnlyList<SeenSignal> Signals { get; }

    /// <summary>Ids of all rules that fired, those that were replaced and shadows included, by id.</summary>
    public IReadOnlyList<string> FiredRules { get; }

    /// <summary>The sum of weights for each disposition.</summary>
    public IReadOnlyDictionary<Disposition, int> Points { get; }
}
