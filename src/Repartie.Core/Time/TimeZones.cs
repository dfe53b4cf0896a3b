using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Security;

namespace Repartie.Time;

/// <summary>
/// Finds time zones by IANA id, the same on every host: where the host knows only Windows ids (the .NET Framework, or Windows under
/// invariant globalization), a table of common zones stands in. The zone found then has the Windows id, so keep the IANA id beside it.
/// </summary>
internal static class TimeZones
{
    private const string Allowed = "an IANA time zone such as Europe/Paris, America/New_York or UTC";
    private const int LongestId = 64;
    private const int NearestCount = 3;

    /// <exception cref="TimeZoneNotFoundException">There is no such zone; the message is the error of <see cref="TryFind(string, out TimeZoneInfo, out string)"/>.</exception>
    public static TimeZoneInfo Find(string id)
        => TryFind(Guard.NotNull(id), out TimeZoneInfo? zone, out string? error) ? zone : throw new TimeZoneNotFoundException(error);

    /// <summary>Finds a zone; the error names what was found, what is allowed and the nearest known ids.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out TimeZoneInfo? zone, [NotNullWhen(false)] out string? error)
        => TryFind(id, OfHost, out zone, out error);

    /// <summary>Finds a zone on a host that <paramref name="ofHost"/> stands for: it returns null for an id that the host does not know.</summary>
    internal static bool TryFind(
        string? id,
        Func<string, TimeZoneInfo?> ofHost,
        [NotNullWhen(true)] out TimeZoneInfo? zone,
        [NotNullWhen(false)] out string? error)
    {
        zone = null;
        error = null;
        if (string.IsNullOrWhiteSpace(id))
        {
            error = SyntaxFault.Nothing(Allowed);
            return false;
        }

        bool inTable = WindowsZones.ByIana.TryGetValue(id!, out string? windowsId);
        if (string.Equals(windowsId, "UTC", StringComparison.Ordinal))
        {
            zone = TimeZoneInfo.Utc;
            return true;
        }

        // Linux compares ids by case as it does file names, Windows does not: the table's spelling makes them agree.
        string spelled = inTable ? WindowsZones.ByIana.Keys.First(known => string.Equals(known, id, StringComparison.OrdinalIgnoreCase)) : id!;
        zone = IsIana(spelled) ? ofHost(spelled) ?? (inTable ? ofHost(windowsId!) : null) : null;
        error = zone is null ? Unknown(id!) : null;
        return zone is not null;
    }

    /// <summary>
    /// Whether this host has a zone in the usual place, so that it can be read when it is needed; false where that is not known without
    /// reading it.
    /// </summary>
    public static bool IsAtHand(string id)
        => Path.DirectorySeparatorChar == '/' && Environment.GetEnvironmentVariable("TZDIR") is null && File.Exists("/usr/share/zoneinfo/" + id);

    /// <summary>Whether an id has the form of an IANA id; Windows ids, which only some hosts understand, have not.</summary>
    private static bool IsIana(string id)
        => id.Length <= LongestId
            && char.IsLetter(id[0])
            && id.All(static sign => sign is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '_' or '-' or '+');

    private static string Unknown(string id)
    {
        string[] nearest = Nearest(id);
        string error = SyntaxFault.At(id, 0, id.Length, Allowed);
        return nearest.Length == 0 ? error : error + "; nearest: " + string.Join(", ", nearest);
    }

    private static string[] Nearest(string id)
    {
        string[] sameOnWindows = [.. WindowsZones.ByIana
            .Where(pair => string.Equals(pair.Value, id, StringComparison.OrdinalIgnoreCase))
            .Select(static pair => pair.Key)
            .Take(NearestCount)];
        if (sameOnWindows.Length > 0)
        {
            return sameOnWindows;
        }

        string written = id.Trim().Replace(' ', '_');
        IReadOnlyList<string> byId = NearestName.Of(written, WindowsZones.ByIana.Keys, static known => known, NearestCount);
        IReadOnlyList<string> byCity = NearestName.Of(City(written), WindowsZones.ByIana.Keys, City, NearestCount);
        return [.. byCity.Concat(byId).Distinct(StringComparer.Ordinal).Take(NearestCount)];
    }

    private static string City(string id) => id.Substring(id.LastIndexOf('/') + 1);

    private static TimeZoneInfo? OfHost(string id)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(id);
        }
        catch (Exception fault) when (fault is TimeZoneNotFoundException or InvalidTimeZoneException or SecurityException)
        {
            return null;
        }
    }
}
