using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Engines;

/// <summary>Counts posts whose charter was not found, so that a misspelled brand is not triaged with a starter charter in silence. Thread-safe.</summary>
internal sealed class MissingCharters
{
    private const string Others = "(further names)";
    private const int MostNames = 1000;
    private const int MostLines = 20;

    private readonly ConcurrentDictionary<string, long> _brands = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _sectors = new(StringComparer.Ordinal);

    public void CountBrand(string? brand) => Count(_brands, string.IsNullOrWhiteSpace(brand) ? string.Empty : brand.Trim());

    public void CountSector(string sector) => Count(_sectors, sector.Trim().ToLowerInvariant());

    /// <summary>Says which names and how many posts.</summary>
    public void Report(TextWriter error)
    {
        Report(error, _brands, static name => name.Length == 0 ? "no brand in the post" : $"no charter for the brand '{name}'", "the starter charter of the sector was used");
        string[] sectors = [.. Sector.WithStarter.Select(static s => s.Name)];
        Report(error, _sectors, name => $"no starter charter for the sector '{name}'{(NearestName.Find(name, sectors) is { } near ? $" (did you mean '{near}'?)" : string.Empty)}", "the general one was used");
    }

    // Names come from the input: only so many are kept, whatever it holds.
    private static void Count(ConcurrentDictionary<string, long> counts, string name)
        => counts.AddOrUpdate(counts.Count < MostNames || counts.ContainsKey(name) ? name : Others, 1, static (_, n) => n + 1);

    private static void Report(TextWriter error, ConcurrentDictionary<string, long> counts, Func<string, string> sentence, string instead)
    {
        KeyValuePair<string, long>[] ordered = [.. counts.OrderByDescending(static c => c.Value).ThenBy(static c => c.Key, StringComparer.Ordinal)];
        foreach ((string name, long posts) in ordered.Take(MostLines))
        {
            error.WriteLine(FormattableString.Invariant($"repartie: {sentence(PersonalData.Redact(name))}: {Posts(posts)}; {instead}."));
        }

        if (ordered.Length > MostLines)
        {
            long rest = ordered.Skip(MostLines).Sum(static c => c.Value);
            error.WriteLine(FormattableString.Invariant($"repartie: the same for {ordered.Length - MostLines} further names: {Posts(rest)}."));
        }
    }

    private static string Posts(long count) => count == 1 ? "1 post" : FormattableString.Invariant($"{count} posts");
}
