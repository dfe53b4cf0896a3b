using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Repartie.BuiltIn.Compiled;

/// <summary>
/// What a build compiled from the data files, inside the assembly: named parts behind a directory, each read when it is first needed. The
/// program that writes it has none, and compiles from the sources; so does a machine of the other byte order.
/// </summary>
internal sealed class BlobFile
{
    /// <summary>The name of the resource.</summary>
    public const string Name = "Compiled/books.bin";

    /// <summary>Changes with the form of what is written.</summary>
    private const int Version = 5;

    private const int Mark = 0x4B425052;

    private readonly string[] _names;
    private readonly int[] _starts;

    private BlobFile(byte[] directory)
    {
        BlobReader reader = new(directory);
        _names = reader.Texts();
        int[] lengths = reader.Ints();
        _starts = new int[lengths.Length + 1];
        _starts[0] = Head + directory.Length;
        for (int p = 0; p < lengths.Length; p++)
        {
            _starts[p + 1] = _starts[p] + lengths[p];
        }
    }

    /// <summary>The bytes before the directory: mark, version, the directory's length.</summary>
    private const int Head = 3 * sizeof(int);

    private static readonly Lazy<BlobFile?> Once = new(static () => Open());

    /// <summary>The file of this assembly, opened once per process; null where there is none that can be read.</summary>
    public static BlobFile? Opened => Once.Value;

    /// <summary>Opens the file of this assembly, or gives null where there is none that can be read.</summary>
    public static BlobFile? Open()
    {
        if (!BitConverter.IsLittleEndian || !BuiltInFiles.Exists(Name))
        {
            return null;
        }

        using Stream stream = BuiltInFiles.Open(Name);
        BlobReader head = new(Read(stream, 0, Head));
        return head.Number() == Mark && head.Number() == Version ? new BlobFile(Read(stream, Head, head.Number())) : null;
    }

    /// <summary>Writes a file.</summary>
    public static void Write(Stream target, IReadOnlyList<(string Name, BlobWriter Content)> parts)
    {
        byte[][] contents = [.. parts.Select(static p => p.Content.ToArray())];
        BlobWriter directory = new();
        directory.Texts([.. parts.Select(static p => p.Name)]);
        directory.Ints([.. contents.Select(static c => c.Length)]);
        byte[] directoryBytes = directory.ToArray();
        BlobWriter head = new();
        head.Number(Mark);
        head.Number(Version);
        head.Number(directoryBytes.Length);
        foreach (byte[] bytes in new[] { head.ToArray(), directoryBytes }.Concat(contents))
        {
            target.Write(bytes, 0, bytes.Length);
        }
    }

    /// <summary>A part, to be read from its start. Thread-safe.</summary>
    public BlobReader Part(string name)
    {
        int part = Array.IndexOf(_names, name);

        // A view of the assembly in memory, which holds nothing that would have to be given back.
        Stream stream = BuiltInFiles.Open(Name);
        stream.Position = _starts[part];
        return new BlobReader(stream, _starts[part + 1] - _starts[part]);
    }

    private static byte[] Read(Stream stream, int start, int length)
    {
        byte[] bytes = new byte[length];
        stream.Position = start;
        for (int read = 0; read < length;)
        {
            int count = stream.Read(bytes, read, length - read);
            read += count > 0 ? count : throw new EndOfStreamException("The compiled books end early.");
        }

        return bytes;
    }
}
