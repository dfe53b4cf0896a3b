using System.IO;

namespace Repartie.Loading;

/// <summary>Reads whole small files, in a way that does not hinder whoever replaces them.</summary>
internal static class FileContent
{
    /// <summary>No charter comes near it; a path to something else is refused before memory runs out.</summary>
    public const int Largest = 16 * 1024 * 1024;

    /// <summary>The bytes of a file, or null where there is none.</summary>
    /// <exception cref="IOException">It cannot be read now, or is too large.</exception>
    /// <exception cref="System.UnauthorizedAccessException">It may not be read, or is a folder.</exception>
    public static byte[]? Read(string path)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using MemoryStream content = new();
            byte[] buffer = new byte[64 * 1024];
            int read;
            while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
            {
                content.Write(buffer, 0, read);
                if (content.Length > Largest)
                {
                    throw new IOException("The file is larger than 16 MiB, which no charter is.");
                }
            }

            return content.ToArray();
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }
}
