using System;
using System.Collections.Generic;
using System.IO;
using Repartie.Charters;

namespace Repartie.Loading;

/// <summary>Remembers what was read for a charter, byte for byte, so that a watch knows a change when it sees one.</summary>
internal sealed class FileReads
{
    private readonly Dictionary<string, byte[]?> _contents = new(StringComparer.Ordinal);

    /// <summary>What was read, by full path; null for a file that was not there.</summary>
    public IReadOnlyDictionary<string, byte[]?> Contents => _contents;

    /// <summary>Reads the charter file; see <see cref="FileContent.Read"/>.</summary>
    public byte[]? Read(string fullPath)
    {
        // Recorded even where reading throws: the file is watched for until it can be read.
        _contents[fullPath] = null;
        return _contents[fullPath] = FileContent.Read(fullPath);
    }

    /// <summary>Reads a file that the charter names; null where there is none, or where the charter may not name it.</summary>
    public byte[]? ReadBeside(string charterPath, string name)
    {
        try
        {
            string folder = Path.GetDirectoryName(charterPath) ?? ".";
            byte[]? bytes = SideFiles.Read(folder, name);
            string path = Path.GetFullPath(Path.Combine(folder, name));
            if (bytes is not null || !File.Exists(path))
            {
                _contents[path] = bytes;
            }

            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
