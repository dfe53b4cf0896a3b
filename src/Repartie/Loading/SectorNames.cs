using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Loading;

/// <summary>The sectors that options may name: those with a starter charter.</summary>
internal static class SectorNames
{
    public static IReadOnlyList<string> All { get; } = [.. Sector.WithStarter.Select(static s => s.Name), Sector.General.Name];

    public static Sector? Find(string? name)
    {
        string folded = (name ?? string.Empty).Trim().ToLowerInvariant();
        return All.Contains(folded, StringComparer.Ordinal) ? new Sector(folded) : null;
    }
}
