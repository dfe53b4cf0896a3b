using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Signals;

namespace Repartie.Loading;

/// <summary>An engine under the name that its brand was added with. Immutable.</summary>
internal sealed class EngineEntry(string name, TriageEngine engine)
{
    public string Name { get; } = name;

    public TriageEngine Engine { get; } = engine;
}

/// <summary>All engines at one moment, by name and by what posts call the brands. Immutable, so that swapping one reference swaps all.</summary>
internal sealed class EngineTable
{
    private readonly Dictionary<string, EngineEntry> _byName;
    private readonly Dictionary<string, EngineEntry> _byKey = new(StringComparer.Ordinal);

    private EngineTable(IEnumerable<EngineEntry> entries, List<CharterFault> ambiguous)
    {
        _byName = entries.ToDictionary(static e => e.Name, StringComparer.Ordinal);
        foreach (EngineEntry entry in _byName.Values)
        {
            foreach (string called in NamesOf(entry))
            {
                Add(entry, called, ambiguous);
            }
        }

        Unnamed = Find(string.Empty);
        Default = Unnamed ?? (_byName.Count == 1 ? _byName.Values.First() : null);
    }

    public static EngineTable Empty { get; } = new([], []);

    /// <summary>The brand that was added without a name, or null.</summary>
    public EngineEntry? Unnamed { get; }

    /// <summary>The unnamed brand, else the only one, else null.</summary>
    public EngineEntry? Default { get; }

    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The table with entries added or put in place of those of the same name.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="ambiguous">Receives a fault for each name that would call two brands; the table is not to be used then.</param>
    public EngineTable With(IEnumerable<EngineEntry> entries, List<CharterFault> ambiguous)
    {
        EngineEntry[] added = [.. entries];
        return new EngineTable(_byName.Values.Where(old => added.All(e => !string.Equals(e.Name, old.Name, StringComparison.Ordinal))).Concat(added), ambiguous);
    }

    public EngineEntry? Find(string name) => _byName.TryGetValue(name, out EngineEntry? entry) ? entry : null;

    /// <summary>The engine of the brand that a post is addressed to; see <see cref="RepartieEngines.For"/>.</summary>
    public EngineEntry? For(Post post)
        => post.Brand is { } brand ? (_byKey.TryGetValue(BrandNames.Key(brand), out EngineEntry? entry) ? entry : Unnamed) : Default;

    // A starter charter is of a sector, not of a brand; only its registered name calls it.
    private static IEnumerable<string> NamesOf(EngineEntry entry)
    {
        Charter charter = entry.Engine.Charter;
        return charter.IsStarter ? [entry.Name] : [entry.Name, charter.Brand, .. charter.Handles];
    }

    private void Add(EngineEntry entry, string called, List<CharterFault> ambiguous)
    {
        string key = BrandNames.Key(called);
        if (key.Length == 0)
        {
            return;
        }

        if (!_byKey.TryGetValue(key, out EngineEntry? other))
        {
            _byKey.Add(key, entry);
        }
        else if (other != entry)
        {
            ambiguous.Add(new CharterFault(
                FaultCodes.Ambiguous,
                $"A post to '{called}' could be for {BrandRegistration.Describe(other.Name)} or for {BrandRegistration.Describe(entry.Name)}; each name and handle belongs to one charter (case, spaces and punctuation do not count)."));
        }
    }
}
