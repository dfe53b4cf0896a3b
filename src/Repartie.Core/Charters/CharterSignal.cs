using System.Collections.Generic;

namespace Repartie;

/// <summary>A signal that a charter adds or extends: phrases of its own, or a flag that the host sets. Immutable.</summary>
public sealed class CharterSignal
{
    /// <summary>Describes a signal with phrases.</summary>
    /// <param name="name">The name; that of a built-in signal extends it.</param>
    /// <param name="phrases">Phrases by language; null for a signal that the host sets.</param>
    public CharterSignal(string name, IReadOnlyDictionary<string, IReadOnlyList<string>>? phrases = null)
    {
        Name = Guard.NotBlank(name);
        Phrases = Guard.CopyLists(phrases);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Phrases by language; empty for a signal that the host sets.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Phrases { get; }
}
