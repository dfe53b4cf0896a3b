namespace Repartie.Privacy;

/// <summary>Reads sets of cues.</summary>
internal static class CueSets
{
    /// <summary>Whether a set holds any of some cues.</summary>
    public static bool Has(this Cue set, Cue any) => (set & any) != Cue.None;

    /// <summary>Whether a set holds any of some parts.</summary>
    public static bool Has(this StreetWords.Part set, StreetWords.Part any) => (set & any) != StreetWords.Part.None;
}
