using System;
using System.IO;

namespace Repartie.Charters;

/// <summary>Reads the files that a charter names; only from its own folder and below.</summary>
internal static class SideFiles
{
    public static byte[]? Read(string folder, string name)
    {
        if (name.IndexOfAny(Path.GetInvalidPathChars()) >= 0)
        {
            return null;
        }

        string root = Path.GetFullPath(folder);
        string path = Path.GetFullPath(Path.Combine(root, name));
        bool inside = path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside && File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
