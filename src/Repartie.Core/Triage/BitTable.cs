using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Rules;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>Numbers what conditions name: signals and topics by the catalog, comparisons, networks and languages behind them.</summary>
internal sealed class BitTable
{
    private readonly SignalCatalog _catalog;
    private readonly Dictionary<string, int> _extra = new(StringComparer.Ordinal);
    private readonly List<ComparedFact> _facts = [];
    private readonly Dictionary<string, int> _networks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);

    public BitTable(SignalCatalog catalog) => _catalog = catalog;

    public int Count => _catalog.Count + _extra.Count;

    /// <summary>The facts that rules compare, each once, with the comparisons.</summary>
    public IReadOnlyList<ComparedFact> Facts => _facts;

    public IReadOnlyDictionary<string, int> Networks => _networks;

    public IReadOnlyDictionary<string, int> Languages => _languages;

    /// <summary>The bit of an atom.</summary>
    /// <exception cref="FormatException">The name is not known; the message gives the nearest one.</exception>
    public int BitOf(Condition atom)
    {
        switch (atom)
        {
            case FactCondition fact:
                return BitOf(fact);
            case AtomCondition { Kind: AtomKind.Network } network:
                return Extra(_networks, "network = ", network.Name);
            case AtomCondition { Kind: AtomKind.Language } language:
                return Extra(_languages, "language = ", language.Name);
            case AtomCondition { Kind: AtomKind.Topic } topic:
                int index = _catalog.Find("topic." + topic.Name);
                return index >= 0 ? index : throw Unknown("topic", topic.Name, _catalog.Names.Where(static n => n.StartsWith("topic.", StringComparison.Ordinal)).Select(static n => n.Substring(6)));
            case AtomCondition signal:
                int seen = signal.Name.IndexOf('.') < 0 ? _catalog.Find(signal.Name) : -1;
                return seen >= 0 ? seen : throw Unknown("signal", signal.Name, _catalog.Names.Where(static n => n.IndexOf('.') < 0));
            default:
                throw new InvalidOperationException($"'{atom}' is not an atom.");
        }
    }

    private int BitOf(FactCondition fact)
    {
        if (!FactNames.All.Contains(fact.Name, StringComparer.Ordinal))
        {
            throw new FormatException($"there is no fact '{fact.Name}'; facts are {string.Join(", ", FactNames.All)}{Nearest.Of(fact.Name, FactNames.All)}");
        }

        string key = fact.ToString();
        if (!_extra.TryGetValue(key, out int bit))
        {
            bit = Add(key);
            ComparedFact? known = _facts.Find(f => f.Name == fact.Name);
            if (known is null)
            {
                _facts.Add(known = new ComparedFact(fact.Name));
            }

            known.Conditions.Add(fact);
            known.Bits.Add(bit);
        }

        return bit;
    }

    private static FormatException Unknown(string kind, string name, IEnumerable<string> names)
        => new($"there is no {kind} '{name}'{Nearest.Of(name, names)}");

    private int Extra(Dictionary<string, int> table, string prefix, string name)
    {
        if (!table.TryGetValue(name, out int bit))
        {
            bit = Add(prefix + name);
            table.Add(name, bit);
        }

        return bit;
    }

    private int Add(string key)
    {
        int bit = Count;
        _extra.Add(key, bit);
        return bit;
    }
}

/// <summary>A fact that rules compare: the comparisons, and the bit that each sets where it holds.</summary>
internal sealed class ComparedFact(string name)
{
    public string Name { get; } = name;

    public List<FactCondition> Conditions { get; } = [];

    public List<int> Bits { get; } = [];
}
