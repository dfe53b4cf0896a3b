using System.Collections.Generic;

namespace Repartie;

/// <summary>What came of loading a brand's charter. Immutable and safe to share between threads.</summary>
public sealed class CharterLoad
{
    internal CharterLoad(string name, bool succeeded, CharterStamp inForce, IReadOnlyList<CharterFault> faults)
    {
        Name = name;
        Succeeded = succeeded;
        InForce = inForce;
        Faults = faults;
    }

    /// <summary>The name that the brand was added under; empty for the unnamed one.</summary>
    public string Name { get; }

    /// <summary>Whether the charter that was loaded is now in force; otherwise the one before it still is.</summary>
    public bool Succeeded { get; }

    /// <summary>The charter in force after the load.</summary>
    public CharterStamp InForce { get; }

    /// <summary>Errors and warnings, those of the options first, then in the order of the file; empty for none, never null.</summary>
    public IReadOnlyList<CharterFault> Faults { get; }

    /// <summary>The name, whether it succeeded, and what is in force, on one line.</summary>
    public override string ToString()
        => (Name.Length > 0 ? Name + ": " : string.Empty) + (Succeeded ? "loaded " : "not loaded, still ") + InForce;
}
