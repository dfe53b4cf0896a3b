using System;
using System.Collections.Generic;

namespace Repartie.Signals;

/// <summary>What one charter adds to the built-in signals, compiled: its own phrases, topics, names and references. Immutable.</summary>
internal sealed class BrandSignals
{
    private static readonly Dictionary<int, int[]> NoAliases = [];

    public BrandSignals(SignalCatalog catalog, IReadOnlyDictionary<string, PhraseBook> books, IReadOnlyList<string> handles, PersonalDataOptions personalData)
    {
        Catalog = catalog;
        Books = books;
        PersonalData = personalData;
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (string handle in handles)
        {
            names.Add(BrandNames.Key(handle));
        }

        names.Remove(string.Empty);
        Handles = names;
        Names = handles;
    }

    public SignalCatalog Catalog { get; }

    /// <summary>The charter's own phrases by language, <c>any</c> included.</summary>
    public IReadOnlyDictionary<string, PhraseBook> Books { get; }

    /// <summary>The brand's names and handles, reduced to letters and digits.</summary>
    public HashSet<string> Handles { get; }

    /// <summary>The brand's names and handles, as given.</summary>
    public IReadOnlyList<string> Names { get; }

    public PersonalDataOptions PersonalData { get; }

    /// <summary>The number of the brand's sector, or -1 where it has none with a starter charter.</summary>
    public int Sector { get; init; } = -1;

    /// <summary>For each topic of the shared trade vocabulary, how it stands to this brand.</summary>
    public TradeStanding[] Standings { get; init; } = Rows<TradeStanding>.None;

    /// <summary>Signals of matters that customers of the brand's trade do not have.</summary>
    public ForeignMatter[] ForeignMatters { get; init; } = Rows<ForeignMatter>.None;

    /// <summary>For each topic of the shared trade vocabulary, the signal that says that it is foreign to the brand's trade; -1 where it is not.</summary>
    public int[] ForeignTopics { get; init; } = [];

    /// <summary>For each company, how it stands to this brand: by its sector.</summary>
    public TradeStanding[] SectorStandings { get; init; } = Rows<TradeStanding>.None;

    /// <summary>For each topic of the shared trade vocabulary, the charter's topic signal, or -1.</summary>
    public int[] TopicSignals { get; init; } = [];

    /// <summary>Signals that stand for another one: a topic such as recruitment is seen when the signal job-seeking is.</summary>
    public IReadOnlyDictionary<int, int[]> Aliases { get; init; } = NoAliases;

    /// <summary>The signals that the host sets.</summary>
    public HashSet<int> HostSignals { get; init; } = [];

    /// <summary>Topics of the charter, by signal: those the brand talks about.</summary>
    public HashSet<int> AboutTopics { get; init; } = [];
}

/// <summary>How another trade stands to the brand's own.</summary>
internal enum TradeStanding : byte
{
    Own,
    Near,
    Other,
    General,
}

/// <summary>A matter that is not of the brand's trade: the signal that says so, and the one that shows it.</summary>
internal readonly record struct ForeignMatter(int Elsewhere, int Shown);
