using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Input;

/// <summary>Which column holds what, from the first row of a CSV file. Unknown columns are passed over.</summary>
internal sealed class CsvHeader
{
    private static readonly string[] Names = ["id", "text", "draft", "brand", "sector", "network", "language", "createdAt", "author", "media"];

    private readonly string?[] _known;

    private CsvHeader(string?[] known) => _known = known;

    /// <summary>How many values each row has.</summary>
    public int Count => _known.Length;

    /// <summary>The field in a column, or null for a column that is passed over.</summary>
    public string? FieldOf(int column) => _known[column];

    /// <summary>Whether the names hold what a file of posts must have.</summary>
    public static bool IsUsable(IReadOnlyList<string> names) => Has(names, "id") && Has(names, "text");

    /// <exception cref="UnusableException">A column is missing or occurs twice.</exception>
    public static CsvHeader Of(IReadOnlyList<string> names, string file)
    {
        foreach (string required in new[] { "id", "text" })
        {
            if (!Has(names, required))
            {
                throw new UnusableException($"{file}(1): the header has no column '{required}'; found {string.Join(", ", names.Select(static n => $"'{RowFields.Shorten(n.Trim())}'"))}{NearestName.Ending(required, names)}");
            }
        }

        string?[] known = [.. names.Select(static n => Names.FirstOrDefault(k => string.Equals(k, n.Trim(), StringComparison.OrdinalIgnoreCase)))];
        return known.Where(static k => k is not null).GroupBy(static k => k, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice
            ? throw new UnusableException($"{file}(1): the header has the column '{twice.Key}' twice; keep one.")
            : new CsvHeader(known);
    }

    private static bool Has(IReadOnlyList<string> names, string name) => names.Any(n => string.Equals(n.Trim(), name, StringComparison.OrdinalIgnoreCase));
}
