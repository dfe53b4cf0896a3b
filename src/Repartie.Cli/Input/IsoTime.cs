using System;
using System.Globalization;

namespace Repartie.Cli.Input;

/// <summary>Reads times as ISO 8601 writes them and in no other way: "03/04/2026" is two days in two countries.</summary>
internal static class IsoTime
{
    public const string Allowed = "a time in ISO 8601 is expected, such as 2026-03-02T18:30:00Z or 2026-03-02T19:30+01:00.";

    private static readonly string[] Formats =
    [
        "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd",
        "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-ddTHH:mm:sszz", "yyyyMMddTHHmmssK",
    ];

    /// <summary>Reads a time; one without an offset is UTC.</summary>
    public static bool TryParse(string text, out DateTimeOffset time)
        => DateTimeOffset.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
