using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Repartie.BuiltIn;

/// <summary>The data files inside the assembly, by path with forward slashes.</summary>
internal static class BuiltInFiles
{
    private static readonly Assembly Owner = typeof(BuiltInFiles).Assembly;

    /// <summary>Paths below a folder, in ordinal order; all paths for an empty name. What was compiled from them is none of them.</summary>
    public static IReadOnlyList<string> In(string folder)
        => [.. Owner.GetManifestResourceNames().Where(n => n != Compiled.BlobFile.Name && (folder.Length == 0 || n.StartsWith(folder + "/", StringComparison.Ordinal))).OrderBy(static n => n, StringComparer.Ordinal)];

    public static bool Exists(string path) => Owner.GetManifestResourceInfo(path) is not null;

    public static string ReadText(string path)
    {
        using StreamReader reader = new(Open(path));
        return reader.ReadToEnd();
    }

    public static TextReader OpenText(string path) => new StreamReader(Open(path));

    public static Stream Open(string path)
        => Owner.GetManifestResourceStream(path) ?? throw new InvalidOperationException($"The assembly holds no file '{path}'.");
}
