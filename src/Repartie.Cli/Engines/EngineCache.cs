using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Repartie.Cli.Engines;

/// <summary>Chooses the engine for a post and builds each once. Thread-safe.</summary>
internal sealed class EngineCache(CharterShelf shelf)
{
    private readonly ConcurrentDictionary<Charter, Lazy<TriageEngine>> _engines = new();
    private readonly HashSet<string> _sectors = new(Sector.WithStarter.Select(static s => s.Name).Append(Sector.General.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The engine of the brand's charter; else of the sector's starter charter; else of the general one.</summary>
    public TriageEngine For(string? brand, string? sector, MissingCharters? missing = null)
    {
        if (shelf.Find(brand) is { } own)
        {
            return Of(own);
        }

        if (shelf.WasGiven)
        {
            missing?.CountBrand(brand);
        }

        if (sector is not null && !_sectors.Contains(sector))
        {
            missing?.CountSector(sector);
        }

        return Of(Charter.Starter(sector is null ? Sector.General : new Sector(sector)));
    }

    /// <summary>The engine of a charter.</summary>
    public TriageEngine Of(Charter charter)
        => _engines.GetOrAdd(charter, static c => new Lazy<TriageEngine>(() => TriageEngine.Create(c), LazyThreadSafetyMode.ExecutionAndPublication)).Value;
}
