using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Repartie.Cli.Engines;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Charters;

/// <summary><c>charter check</c>: reads charters strictly, as they must be before they go live.</summary>
internal static class CharterCheck
{
    public static int Run(CliConsole console, IReadOnlyList<string> paths)
    {
        string[] files = [.. paths.SelectMany(CharterFiles.In).Distinct(StringComparer.Ordinal)];
        CharterShelf shelf = new();
        int bad = 0;
        using StreamWriter output = console.OpenText();
        foreach (string file in files)
        {
            IReadOnlyList<CharterFault> faults = Check(file, shelf, out string? stamp);
            foreach (CharterFault fault in faults)
            {
                output.WriteLine(fault.ToString());
            }

            int errors = faults.Count(static f => f.Severity == FaultSeverity.Error);
            bad += errors > 0 ? 1 : 0;
            output.WriteLine($"{file}: {Verdict(errors, faults.Count - errors)}{(stamp is null ? string.Empty : " (" + stamp + ")")}");
        }

        return bad > 0 ? ExitCodes.SomeBad : ExitCodes.Good;
    }

    private static IReadOnlyList<CharterFault> Check(string file, CharterShelf shelf, out string? stamp)
    {
        stamp = null;
        if (CharterFiles.IsWeights(file))
        {
            throw new UnusableException($"{file}: this file holds weights; check the charter that names it.");
        }

        if (!CharterReader.TryReadFile(file, strict: true, out Charter? charter, out IReadOnlyList<CharterFault> found))
        {
            return found;
        }

        List<CharterFault> faults = [.. found];
        JsonPlaces places = JsonPlaces.Of(File.ReadAllBytes(file));
        faults.AddRange(DummyContacts.In(charter, file, places));
        foreach (CharterFault fault in shelf.Add(charter, file))
        {
            (int line, int column) = places.Find(fault.Path);
            faults.Add(new CharterFault(fault.Code, fault.Message, fault.Path, file, line, column));
        }

        if (faults.TrueForAll(static f => f.Severity == FaultSeverity.Warning))
        {
            stamp = TriageEngine.Create(charter).Stamp.ToString();
        }

        return [.. faults.OrderBy(static f => f.Line).ThenBy(static f => f.Column)];
    }

    private static string Verdict(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => "good",
        (0, _) => $"good, {Counted(warnings, "warning")}",
        (_, 0) => Counted(errors, "error"),
        _ => $"{Counted(errors, "error")}, {Counted(warnings, "warning")}",
    };

    private static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
