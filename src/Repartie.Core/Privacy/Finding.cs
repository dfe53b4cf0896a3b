namespace Repartie.Privacy;

/// <summary>What a detector says of a place: nothing, personal data, or something public or harmless that must be passed over as a whole.</summary>
internal readonly struct Finding
{
    private Finding(PersonalDataKind kind, int start, int end, bool isPersonal)
    {
        Kind = kind;
        Start = start;
        End = end;
        IsPersonal = isPersonal;
    }

    /// <summary>Nothing: the scan goes on behind the present word.</summary>
    public static Finding None => default;

    public PersonalDataKind Kind { get; }

    public int Start { get; }

    public int End { get; }

    public bool IsPersonal { get; }

    /// <summary>Whether anything was found, personal or not.</summary>
    public bool IsFound => End > 0;

    public static Finding Personal(PersonalDataKind kind, int start, int end) => new(kind, start, end, isPersonal: true);

    /// <summary>A date, a public number, an amount: nothing inside it is looked at again.</summary>
    public static Finding Harmless(int start, int end) => new(default, start, end, isPersonal: false);
}
