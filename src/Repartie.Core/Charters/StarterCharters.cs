using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Text;
using Repartie.BuiltIn;

namespace Repartie.Charters;

/// <summary>The built-in starter charters, read once each.</summary>
internal static class StarterCharters
{
    private static readonly ConcurrentDictionary<string, Charter> Cache = new(StringComparer.Ordinal);

    public static Charter Get(Sector sector) => Cache.GetOrAdd(Exists(sector) ? sector.Name : Sector.General.Name, Read);

    /// <summary>The text of a starter charter, for authors to start from.</summary>
    public static string TextOf(Sector sector) => BuiltInFiles.ReadText(PathOf(Exists(sector) ? sector.Name : Sector.General.Name));

    public static bool Exists(Sector sector) => BuiltInFiles.Exists(PathOf(sector.Name));

    private static string PathOf(string sector) => $"Charters/{sector}.json";

    private static Charter Read(string sector)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(BuiltInFiles.ReadText(PathOf(sector)));
        Reading.FaultList faults = new(sector + ".json");
        Charter? charter = Reading.JsonTreeReader.Read(utf8, faults) is { } root ? new Reading.CharterMapper(faults, CharterReadOptions.Default, isStarter: true).Map(root) : null;
        IReadOnlyList<CharterFault> found = faults.InOrder;
        return charter is not null && !faults.HasErrors ? charter : throw new CharterException(found);
    }
}
