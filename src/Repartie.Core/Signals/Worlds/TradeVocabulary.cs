using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.BuiltIn;
using Repartie.Signals.Phrases;

namespace Repartie.Signals.Worlds;

/// <summary>A topic of a sector's starter charter.</summary>
/// <param name="Sector">The number of the sector.</param>
/// <param name="Topic">The topic's id; empty for the words that name the trade by themselves.</param>
internal readonly record struct TradeTopic(int Sector, string Topic)
{
    /// <summary>Whether one of these words says by itself which trade is meant: a flight does, a pillow does not.</summary>
    public bool IsTelling => Topic.Length == 0;
}

/// <summary>
/// The words of all trades, from the starter charters, and the names of well-known companies: by them a post is seen to belong to
/// the brand's world or to another one.
/// </summary>
internal sealed class TradeVocabulary
{
    private readonly List<(int Topic, string Language, string Phrase)> _phrases = [];
    private readonly List<(int Company, string Name)> _companies = [];
    private readonly List<TradeTopic> _topics = [];
    private readonly List<int> _companySectors = [];
    private readonly Dictionary<string, List<int>> _companiesByKey = new(StringComparer.Ordinal);
    private readonly string[] _sectors;

    private TradeVocabulary(string[] sectors) => _sectors = sectors;

    public IReadOnlyList<TradeTopic> Topics => _topics;

    /// <summary>The number of the sector <c>general</c>.</summary>
    public int General => _sectors.Length - 1;

    public static TradeVocabulary Read()
    {
        TradeVocabulary result = new([.. Sector.WithStarter.Select(static s => s.Name), Sector.General.Name]);
        for (int sector = 0; sector < result._sectors.Length; sector++)
        {
            result.ReadTopics(sector);
            result.ReadTelling(sector);
            result.ReadCompanies(sector);
        }

        return result;
    }

    /// <summary>The number of a sector, or -1 for one without a starter charter.</summary>
    public int NumberOf(Sector sector) => Array.IndexOf(_sectors, sector.Name);

    public string NameOf(int sector) => _sectors[sector];

    /// <summary>The sector of a company.</summary>
    public int SectorOfCompany(int company) => _companySectors[company];

    public void AddTo(BookBuilder builder, string language, WordClasses classes)
    {
        if (language == BuiltInSignals.AnyLanguage)
        {
            foreach ((int company, string name) in _companies)
            {
                builder.Add(PhraseParser.Parse(name), classes, new PhraseOwner(OwnerKind.Company, company));
            }

            return;
        }

        foreach ((int topic, string phraseLanguage, string phrase) in _phrases)
        {
            if (phraseLanguage == language)
            {
                builder.Add(PhraseParser.Parse(phrase), classes, new PhraseOwner(OwnerKind.Trade, topic));
            }
        }
    }

    /// <summary>The companies that a brand's name or handle stands for: those with a name that it spells, or whose name starts with it.</summary>
    public IReadOnlyList<int> CompaniesOf(string brand)
        => _companiesByKey.TryGetValue(BrandNames.Key(brand), out List<int>? companies) ? companies : [];

    private void AddKey(string key, int company)
    {
        if (!_companiesByKey.TryGetValue(key, out List<int>? companies))
        {
            _companiesByKey.Add(key, companies = []);
        }

        companies.Add(company);
    }

    private void ReadTopics(int sector)
    {
        string path = $"Charters/{_sectors[sector]}.json";
        if (!BuiltInFiles.Exists(path))
        {
            return;
        }

        JsonDocumentOptions options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        using JsonDocument document = JsonDocument.Parse(BuiltInFiles.ReadText(path), options);
        foreach (JsonProperty topic in document.RootElement.GetProperty("topics").GetProperty("about").EnumerateObject())
        {
            int number = _topics.Count;
            _topics.Add(new TradeTopic(sector, topic.Name));
            foreach (JsonProperty language in topic.Value.EnumerateObject())
            {
                foreach (JsonElement phrase in language.Value.EnumerateArray())
                {
                    _phrases.Add((number, language.Name, phrase.GetString()!));
                }
            }
        }
    }

    private void ReadTelling(int sector)
    {
        int number = _topics.Count;
        _topics.Add(new TradeTopic(sector, string.Empty));
        foreach (string language in BuiltInSignals.Languages)
        {
            string path = $"Trades/{language}/{_sectors[sector]}.txt";
            if (BuiltInFiles.Exists(path))
            {
                _phrases.AddRange(Lines(path).Select(line => (number, language, line)));
            }
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        using TextReader reader = BuiltInFiles.OpenText(path);
        while (reader.ReadLine() is { } line)
        {
            if (line.Trim().Length > 0 && line[0] != '#')
            {
                yield return line.Trim();
            }
        }
    }

    private void ReadCompanies(int sector)
    {
        string path = $"Companies/{_sectors[sector]}.txt";
        if (!BuiltInFiles.Exists(path))
        {
            return;
        }

        foreach (string line in Lines(path))
        {
            int company = _companySectors.Count;
            _companySectors.Add(sector);
            foreach (string name in line.Split('|'))
            {
                if (name.Trim().Length > 0)
                {
                    _companies.Add((company, name.Trim()));
                    AddKey(BrandNames.Key(name), company);
                    AddKey(BrandNames.Key(name.Trim().Split(' ')[0]), company);
                }
            }
        }
    }
}
