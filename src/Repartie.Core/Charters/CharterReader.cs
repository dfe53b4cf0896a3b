using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using Repartie.Charters;
using Repartie.Charters.Reading;
using Repartie.Triage;

namespace Repartie;

/// <summary>Reads charters: JSON with comments, UTF-8. All faults are found at once, each with its line, path and what would be right. Thread-safe.</summary>
public static class CharterReader
{
    /// <summary>Reads a charter from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How it is read; null for the default.</param>
    /// <exception cref="CharterException">The charter has errors; all are listed.</exception>
    public static Charter Read(string json, CharterReadOptions? options = null)
    {
        // A large charter's bytes are a megabyte that is needed for as long as it is read.
        int length = Encoding.UTF8.GetByteCount(Guard.NotNull(json));
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Encoding.UTF8.GetBytes(json, 0, json.Length, utf8, 0);
            return TryRead(utf8, length, options, out Charter? charter, out IReadOnlyList<CharterFault> faults) ? charter : throw new CharterException(faults);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>Reads a charter file; its weights are looked for beside it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="strict">Whether the examples inside rules are verified.</param>
    /// <exception cref="CharterException">The charter has errors; all are listed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Charter ReadFile(string path, bool strict = false)
        => TryReadFile(path, strict, out Charter? charter, out IReadOnlyList<CharterFault> faults) ? charter : throw new CharterException(faults);

    /// <summary>Reads a charter file and lists its faults instead of throwing them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="strict">Whether the examples inside rules are verified.</param>
    /// <param name="charter">The charter, or null after an error.</param>
    /// <param name="faults">Errors and warnings, in the order of the file.</param>
    /// <returns>Whether the charter can be used.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool TryReadFile(string path, bool strict, [NotNullWhen(true)] out Charter? charter, out IReadOnlyList<CharterFault> faults)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(Guard.NotBlank(path))) ?? ".";
        CharterReadOptions options = new(path, strict, name => SideFiles.Read(folder, name));
        return TryRead(File.ReadAllBytes(path), options, out charter, out faults);
    }

    /// <summary>Reads the bytes of a charter and lists its faults instead of throwing them.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="options">How it is read; null for the default.</param>
    /// <param name="charter">The charter, or null after an error.</param>
    /// <param name="faults">Errors and warnings, in the order of the file.</param>
    /// <returns>Whether the charter can be used.</returns>
    public static bool TryRead(byte[] utf8, CharterReadOptions? options, [NotNullWhen(true)] out Charter? charter, out IReadOnlyList<CharterFault> faults)
        => TryRead(Guard.NotNull(utf8), utf8.Length, options, out charter, out faults);

    private static bool TryRead(byte[] utf8, int length, CharterReadOptions? options, [NotNullWhen(true)] out Charter? charter, out IReadOnlyList<CharterFault> faults)
    {
        options ??= CharterReadOptions.Default;
        FaultList list = new(options.File);
        charter = null;
        if (JsonTreeReader.Read(utf8, length, list) is { } root)
        {
            CharterMapper mapper = new(list, options);
            charter = mapper.Map(root);
            if (charter is not null)
            {
                CharterChecks.Run(charter, mapper, list, options.Strict);
            }
        }

        faults = list.InOrder;
        if (list.HasErrors)
        {
            charter = null;
        }

        return charter is not null;
    }
}
