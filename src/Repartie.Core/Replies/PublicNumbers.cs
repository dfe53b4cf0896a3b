using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Replies;

/// <summary>
/// Public emergency numbers and lines for people in despair, by the time zone that the brand works in. 112 is answered in the whole
/// European Union and by mobile networks elsewhere. Lines: 3114 (France, Ministry of Health), 116 123 (Samaritans, United Kingdom and
/// Ireland), 988 (United States and Canada), 0800 32 123 (Belgium), 143 (Switzerland), 0800 111 0 111 (Germany), 142 (Austria).
/// </summary>
internal static class PublicNumbers
{
    private const string Usual = "112";
    private const string NorthAmerica = "911";
    private const string NorthAmericanLine = "988";

    private static readonly Dictionary<string, (string Emergency, string? Helpline)> ByZone = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Europe/Paris"] = (Usual, "3114"),
        ["Europe/Monaco"] = (Usual, null),
        ["Europe/Brussels"] = (Usual, "0800 32 123"),
        ["Europe/Zurich"] = (Usual, "143"),
        ["Europe/Berlin"] = (Usual, "0800 111 0 111"),
        ["Europe/Vienna"] = (Usual, "142"),
        ["Europe/London"] = ("999", "116 123"),
        ["Europe/Dublin"] = (Usual, "116 123"),
    };

    private static readonly string[] NorthAmericanZones =
    [
        "America/New_York", "America/Detroit", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
        "America/Toronto", "America/Montreal", "America/Halifax", "America/St_Johns", "America/Winnipeg", "America/Regina", "America/Edmonton", "America/Vancouver",
    ];

    /// <summary>
    /// Short numbers that are answered by the emergency services, or by lines for people in distress, in France, the United Kingdom, Ireland
    /// and North America, beside those that replies name.
    /// </summary>
    private static readonly string[] More = ["15", "17", "18", "114", "115", "119", "196", "3919", "111", "101", "116117", "116000"];

    private static readonly HashSet<string> Everywhere = new(
        ByZone.Values.SelectMany(static z => new[] { z.Emergency, z.Helpline }).Concat([NorthAmerica, NorthAmericanLine]).Concat(More)
            .Where(static n => n is not null)
            .Select(static n => n!.Replace(" ", string.Empty)),
        StringComparer.Ordinal);

    /// <summary>Whether digits are a public number: nobody's contact, and always open.</summary>
    public static bool Include(string digits) => Everywhere.Contains(digits);

    /// <summary>The numbers for a charter's time zone: the emergency number, and the line or null where none is known.</summary>
    public static (string Emergency, string? Helpline) Of(string timeZone)
    {
        if (ByZone.TryGetValue(timeZone, out (string Emergency, string? Helpline) found))
        {
            return found;
        }

        foreach (string zone in NorthAmericanZones)
        {
            if (string.Equals(zone, timeZone, StringComparison.OrdinalIgnoreCase))
            {
                return (NorthAmerica, NorthAmericanLine);
            }
        }

        return (Usual, null);
    }
}
