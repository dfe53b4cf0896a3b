using System;
using System.IO;

namespace Repartie.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("repartie-");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>Replaces a file at one stroke, as careful programs do.</summary>
    public void Replace(string name, string text)
    {
        string fresh = PathOf(Guid.NewGuid().ToString("N"));
        File.WriteAllText(fresh, text);
        File.Move(fresh, PathOf(name), overwrite: true);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
