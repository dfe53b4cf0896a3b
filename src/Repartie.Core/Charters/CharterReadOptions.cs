using System;

namespace Repartie;

/// <summary>How a charter is read. Immutable.</summary>
public sealed class CharterReadOptions
{
    /// <summary>Describes how a charter is read.</summary>
    /// <param name="file">The file's name for messages, or null.</param>
    /// <param name="strict">Whether the examples inside rules are verified; a rule whose example does not hold is then an error.</param>
    /// <param name="sideFile">Gives the bytes of a file that the charter names, such as its weights, or null where there is none; null where no such file can be read.</param>
    public CharterReadOptions(string? file = null, bool strict = false, Func<string, byte[]?>? sideFile = null)
    {
        File = file;
        Strict = strict;
        SideFile = sideFile;
    }

    /// <summary>No file name, not strict, no side files.</summary>
    public static CharterReadOptions Default { get; } = new();

    /// <summary>The file's name for messages, or null.</summary>
    public string? File { get; }

    /// <summary>Whether the examples inside rules are verified.</summary>
    public bool Strict { get; }

    /// <summary>Gives the bytes of a file that the charter names, or null.</summary>
    public Func<string, byte[]?>? SideFile { get; }
}
