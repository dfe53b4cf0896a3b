using System;
using System.Collections.Generic;

namespace Repartie.Time;

/// <summary>The days of the week as opening hours name them, in English and in French, short and in full.</summary>
internal static class DayNames
{
    public const string Allowed =
        "a day (Mon, Tue, Wed, Thu, Fri, Sat, Sun, or Lun, Mar, Mer, Jeu, Ven, Sam, Dim, or in full)";

    /// <summary>Monday first, as weeks are written.</summary>
    public static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday,
        DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    private static readonly string[] Short = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private static readonly Dictionary<string, DayOfWeek> Days = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Mon"] = DayOfWeek.Monday,
        ["Monday"] = DayOfWeek.Monday,
        ["Lun"] = DayOfWeek.Monday,
        ["Lundi"] = DayOfWeek.Monday,
        ["Tue"] = DayOfWeek.Tuesday,
        ["Tues"] = DayOfWeek.Tuesday,
        ["Tuesday"] = DayOfWeek.Tuesday,
        ["Mar"] = DayOfWeek.Tuesday,
        ["Mardi"] = DayOfWeek.Tuesday,
        ["Wed"] = DayOfWeek.Wednesday,
        ["Wednesday"] = DayOfWeek.Wednesday,
        ["Mer"] = DayOfWeek.Wednesday,
        ["Mercredi"] = DayOfWeek.Wednesday,
        ["Thu"] = DayOfWeek.Thursday,
        ["Thur"] = DayOfWeek.Thursday,
        ["Thurs"] = DayOfWeek.Thursday,
        ["Thursday"] = DayOfWeek.Thursday,
        ["Jeu"] = DayOfWeek.Thursday,
        ["Jeudi"] = DayOfWeek.Thursday,
        ["Fri"] = DayOfWeek.Friday,
        ["Friday"] = DayOfWeek.Friday,
        ["Ven"] = DayOfWeek.Friday,
        ["Vendredi"] = DayOfWeek.Friday,
        ["Sat"] = DayOfWeek.Saturday,
        ["Saturday"] = DayOfWeek.Saturday,
        ["Sam"] = DayOfWeek.Saturday,
        ["Samedi"] = DayOfWeek.Saturday,
        ["Sun"] = DayOfWeek.Sunday,
        ["Sunday"] = DayOfWeek.Sunday,
        ["Dim"] = DayOfWeek.Sunday,
        ["Dimanche"] = DayOfWeek.Sunday,
    };

    /// <summary>Every name that can be written.</summary>
    public static IEnumerable<string> All => Days.Keys;

    public static bool TryFind(string name, out DayOfWeek day) => Days.TryGetValue(name, out day);

    /// <summary>The short English name, as canonical hours have it.</summary>
    public static string ShortOf(DayOfWeek day) => Short[(int)day];

    /// <summary>The day after.</summary>
    public static DayOfWeek After(DayOfWeek day) => (DayOfWeek)(((int)day + 1) % 7);
}
