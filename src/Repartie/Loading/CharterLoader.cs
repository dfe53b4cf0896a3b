using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Repartie.Validation;

namespace Repartie.Loading;

/// <summary>Makes an engine from whatever the options name, with every check on the way.</summary>
internal static class CharterLoader
{
    /// <summary>Loads from the first source that is set; that there is exactly one is checked elsewhere, and reported beside these faults.</summary>
    public static LoadedCharter Load(RepartieOptions options, DateTimeOffset now, FileReads reads)
    {
        // A value that is out of range is reported beside; here it only must not keep the charter's faults from being found.
        TriageEngineOptions limits = options.StepsPerCharacter > 0 ? new(options.StepsPerCharacter) : TriageEngineOptions.Default;
        if (options.Charter is { } charter)
        {
            return FromCode(charter, options.Strict, options.AllowDummyContacts, limits);
        }

        if (!string.IsNullOrWhiteSpace(options.CharterJson))
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(options.CharterJson!);
            return EngineOf(CharterCheck.Run(utf8, new CharterReadOptions(strict: options.Strict), options.AllowDummyContacts, now), limits);
        }

        if (!string.IsNullOrWhiteSpace(options.CharterPath))
        {
            return ReadFile(options.CharterPath!, options.Strict, options.AllowDummyContacts, now, reads, limits);
        }

        return SectorNames.Find(options.Sector) is { } sector
            ? FromCode(Charter.Starter(sector), strict: false, options.AllowDummyContacts, limits)
            : new LoadedCharter(null, []);
    }

    public static LoadedCharter ReadFile(string path, bool strict, bool allowDummies, DateTimeOffset now, FileReads reads, TriageEngineOptions? limits = null)
    {
        byte[]? utf8;
        string full;
        try
        {
            full = Path.GetFullPath(path);
            utf8 = reads.Read(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Unreadable(path, $"The charter file '{path}' cannot be read: {exception.Message}");
        }

        return utf8 is null
            ? Unreadable(path, $"There is no file '{path}' (looked for at '{full}'); give the path of a charter file.")
            : EngineOf(CharterCheck.Run(utf8, new CharterReadOptions(path, strict, name => reads.ReadBeside(full, name)), allowDummies, now), limits);
    }

    public static LoadedCharter FromCode(Charter charter, bool strict, bool allowDummies, TriageEngineOptions? limits = null)
    {
        List<CharterFault> faults = [.. ModelCheck.Run(charter, allowDummies)];
        TriageEngine? engine = EngineOf(charter, limits, faults);
        if (engine is not null && strict)
        {
            faults.AddRange(ModelCheck.Examples(engine));
        }

        return new LoadedCharter(engine, faults);
    }

    private static LoadedCharter EngineOf(CheckedCharter check, TriageEngineOptions? limits)
    {
        List<CharterFault> faults = [.. check.Faults];
        TriageEngine? engine = check.Charter is { } charter && faults.All(static f => f.Severity != FaultSeverity.Error) ? EngineOf(charter, limits, faults) : null;
        return new LoadedCharter(engine, faults);
    }

    private static TriageEngine? EngineOf(Charter charter, TriageEngineOptions? limits, List<CharterFault> faults)
    {
        try
        {
            return TriageEngine.Create(charter, limits);
        }
        catch (CharterException exception)
        {
            faults.AddRange(exception.Faults);
            return null;
        }
    }

    private static LoadedCharter Unreadable(string path, string message)
        => new(null, [new CharterFault(LiveFaultCodes.Unreadable, message, file: path)]);
}
