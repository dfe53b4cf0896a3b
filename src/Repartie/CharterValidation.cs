using System;
using System.Collections.Generic;
using Repartie.Loading;
using Repartie.Validation;

namespace Repartie;

/// <summary>
/// Checks whether a charter can go live: all that <see cref="CharterReader"/> checks, examples included, and that contacts are real,
/// texts complete and names unique. Everything is found at once, each fault with its line, path, stable code and what would be right.
/// Thread-safe.
/// </summary>
public static class CharterValidation
{
    /// <summary>Checks the bytes of a charter. A weights file that it names counts as missing; see <see cref="ValidateFile"/>.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="file">The file's name for messages, or null.</param>
    /// <returns>Errors and warnings in the order of the file, each once; empty for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static IReadOnlyList<CharterFault> Validate(byte[] utf8, string? file = null)
        => Validate(utf8, new CharterReadOptions(file, strict: true), allowDummyContacts: false);

    /// <summary>Checks the bytes of a charter.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="reading">The file's name, whether examples are verified, and where files that the charter names are found.</param>
    /// <param name="allowDummyContacts">Whether dummy contacts are warnings instead of errors.</param>
    /// <param name="now">The time, which decides what holidays are over; null for the host's clock.</param>
    /// <returns>Errors and warnings in the order of the file, each once; empty for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="reading"/> is null.</exception>
    public static IReadOnlyList<CharterFault> Validate(byte[] utf8, CharterReadOptions reading, bool allowDummyContacts, DateTimeOffset? now = null)
        => CharterCheck.Run(Guard.NotNull(utf8), Guard.NotNull(reading), allowDummyContacts, now ?? HostClock.Now).Faults;

    /// <summary>Checks a charter file; its weights are looked for beside it. A file that cannot be read is a fault like any other.</summary>
    /// <param name="path">The file.</param>
    /// <param name="allowDummyContacts">Whether dummy contacts are warnings instead of errors.</param>
    /// <param name="now">The time, which decides what holidays are over; null for the host's clock.</param>
    /// <returns>Errors and warnings in the order of the file, each once; empty for none.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    public static IReadOnlyList<CharterFault> ValidateFile(string path, bool allowDummyContacts = false, DateTimeOffset? now = null)
        => CharterLoader.ReadFile(Guard.NotBlank(path), strict: true, allowDummyContacts, now ?? HostClock.Now, new FileReads()).Faults;

    /// <summary>Checks a charter that was built in code.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="allowDummyContacts">Whether dummy contacts are warnings instead of errors.</param>
    /// <returns>Errors and warnings; empty for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="charter"/> is null.</exception>
    public static IReadOnlyList<CharterFault> Validate(Charter charter, bool allowDummyContacts = false)
        => CharterLoader.FromCode(Guard.NotNull(charter), strict: true, allowDummyContacts).Faults;
}
