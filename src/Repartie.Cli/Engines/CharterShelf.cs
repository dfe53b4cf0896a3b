using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Engines;

/// <summary>The charters of a run by the names and handles of their brands. Filled before the first post, then only read.</summary>
internal sealed class CharterShelf
{
    private readonly Dictionary<string, (Charter Charter, string File)> _byName = new(StringComparer.Ordinal);
    private readonly List<Charter> _all = [];
    private readonly List<string> _files = [];

    /// <summary>Whether the user gave charters, and so expects brands to have one.</summary>
    public bool WasGiven { get; private init; }

    public IReadOnlyList<Charter> All => _all;

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Reads the charters behind a path; none for null.</summary>
    /// <exception cref="UnusableException">There is no charter there.</exception>
    /// <exception cref="CharterException">A charter has errors, or two claim one name; all faults are listed.</exception>
    public static CharterShelf Load(string? path)
    {
        CharterShelf shelf = new() { WasGiven = path is not null };
        List<CharterFault> faults = [];
        foreach (string file in path is null ? [] : CharterFiles.In(path))
        {
            if (CharterFiles.IsWeights(file))
            {
                throw new UnusableException($"{file}: this file holds weights; name the charter, which finds them itself.");
            }

            if (CharterReader.TryReadFile(file, strict: false, out Charter? charter, out IReadOnlyList<CharterFault> found))
            {
                faults.AddRange(shelf.Add(charter, file));
            }
            else
            {
                faults.AddRange(found.Where(static f => f.Severity == FaultSeverity.Error));
            }
        }

        return faults.Count == 0 ? shelf : throw new CharterException(faults);
    }

    /// <summary>Adds a charter.</summary>
    /// <returns>A fault for each name that another charter has already.</returns>
    public IReadOnlyList<CharterFault> Add(Charter charter, string file)
    {
        List<CharterFault> faults = [];
        _all.Add(charter);
        _files.Add(file);
        foreach (string name in charter.Handles.Prepend(charter.Brand))
        {
            string key = NameFolding.Fold(name);
            if (key.Length > 0 && !_byName.TryAdd(key, (charter, file)) && _byName[key].Charter != charter)
            {
                string path = string.Equals(name, charter.Brand, StringComparison.Ordinal) ? "$.brand" : "$.handles";
                faults.Add(new CharterFault(FaultCodes.Ambiguous, $"'{name}' belongs to this charter and to {_byName[key].File}; a name or handle belongs to one charter.", path, file));
            }
        }

        return faults;
    }

    /// <summary>The charter of a brand by name or handle, or null.</summary>
    public Charter? Find(string? brand)
        => brand is not null && _byName.Count > 0 && _byName.TryGetValue(NameFolding.Fold(brand), out (Charter Charter, string File) found) ? found.Charter : null;
}
