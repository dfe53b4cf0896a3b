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

    // As numbers: a table of days would be compiled just in time, one of numbers comes with the framework.
    private static readonly Dictionary<string, int> Days = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Mon"] = (int)DayOfWeek.Monday,
        ["Monday"] = (int)DayOfWeek.Monday,
        ["Lun"] = (int)DayOfWeek.Monday,
        ["Lundi"] = (int)DayOfWeek.Monday,
        ["Tue"] = (int)DayOfWeek.Tuesday,
        ["Tues"] = (int)DayOfWeek.Tuesday,
        ["Tuesday"] = (int)DayOfWeek.Tuesday,
        ["Mar"] = (int)DayOfWeek.Tuesday,
        ["Mardi"] = (int)DayOfWeek.Tuesday,
        ["Wed"] = (int)DayOfWeek.Wednesday,
        ["Wednesday"] = (int)DayOfWeek.Wednesday,
        ["Mer"] = (int)DayOfWeek.Wednesday,
        ["Mercredi"] = (int)DayOfWeek.Wednesday,
        ["Thu"] = (int)DayOfWeek.Thursday,
        ["Thur"] = (int)DayOfWeek.Thursday,
        ["Thurs"] = (int)DayOfWeek.Thursday,
        ["Thursday"] = (int)DayOfWeek.Thursday,
        ["Jeu"] = (int)DayOfWeek.Thursday,
        ["Jeudi"] = (int)DayOfWeek.Thursday,
        ["Fri"] = (int)DayOfWeek.Friday,
        ["Friday"] = (int)DayOfWeek.Friday,
        ["Ven"] = (int)DayOfWeek.Friday,
        ["Vendredi"] = (int)DayOfWeek.Friday,
        ["Sat"] = (int)DayOfWeek.Saturday,
        ["Saturday"] = (int)DayOfWeek.Saturday,
        ["Sam"] = (int)DayOfWeek.Saturday,
        ["Samedi"] = (int)DayOfWeek.Saturday,
        ["Sun"] = (int)DayOfWeek.Sunday,
        ["Sunday"] = (int)DayOfWeek.Sunday,
        ["Dim"] = (int)DayOfWeek.Sunday,
        ["Dimanche"] = (int)DayOfWeek.Sunday,
    };

    /// <summary>Every name that can be written.</summary>
    public static IEnumerable<string> All => Days.Keys;

    public static bool TryFind(string name, out DayOfWeek day)
    {
        bool found = Days.TryGetValue(name, out int number);
        day = (DayOfWeek)number;
        return found;
    }

    /// <summary>The short English name, as canonical hours have it.</summary>
    public static string ShortOf(DayOfWeek day) => Short[(int)day];

    /// <summary>The day after.</summary>
    public static DayOfWeek After(DayOfWeek day) => (DayOfWeek)(((int)day + 1) % 7);
}
