using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.BuiltIn;
using Repartie.BuiltIn.Compiled;
using Repartie.Signals.Phrases;
using Repartie.Text;

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
    private readonly Rows<TradePhrase> _phrases = new();
    private readonly Rows<CompanyName> _companies = new();
    private readonly Rows<TradeTopic> _topics = new();
    private readonly Rows<int> _companySectors = new();
    private readonly string[] _sectors;

    // Names of companies reduced to letters and digits, each with the companies that it stands for.
    private LexemeTable? _names;
    private int[] _nameStarts = [];
    private int[] _nameCompanies = [];

    private TradeVocabulary(string[] sectors) => _sectors = sectors;

    /// <summary>Reads what a compiled vocabulary still needs: its phrases stand in books already.</summary>
    public TradeVocabulary(BlobReader blob)
        : this(blob.Texts())
    {
        int[] sectors = blob.Numbers();
        string[] topics = blob.Texts();
        for (int t = 0; t < topics.Length; t++)
        {
            _topics.Add(new TradeTopic(sectors[t], topics[t]));
        }

        foreach (int sector in blob.Numbers())
        {
            _companySectors.Add(sector);
        }

        _names = new LexemeTable(blob);
        _nameStarts = blob.Numbers();
        _nameCompanies = blob.Numbers();
    }

    public void Write(BlobWriter blob)
    {
        blob.Texts(_sectors);
        blob.Numbers([.. Topics.Select(static t => t.Sector)]);
        blob.Texts([.. Topics.Select(static t => t.Topic)]);
        blob.Numbers(_companySectors.ToArray());
        _names!.Write(blob);
        blob.Numbers(_nameStarts);
        blob.Numbers(_nameCompanies);
    }

    public TradeTopic[] Topics => field ??= _topics.ToArray();

    /// <summary>The number of the sector <c>general</c>.</summary>
    public int General => _sectors.Length - 1;

    public static TradeVocabulary Read()
    {
        Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);
        TradeVocabulary result = new([.. Sector.Known]);
        for (int sector = 0; sector < result._sectors.Length; sector++)
        {
            result.ReadTopics(sector);
            result.ReadTelling(sector);
            result.ReadCompanies(sector, byKey);
        }

        result.FileNames(byKey);

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
            foreach (CompanyName company in _companies.ToArray())
            {
                builder.Add(PhraseParser.Parse(company.Name), classes, new PhraseOwner(OwnerKind.Company, company.Company));
            }

            return;
        }

        foreach (TradePhrase phrase in _phrases.ToArray())
        {
            if (phrase.Language == language)
            {
                builder.Add(PhraseParser.Parse(phrase.Phrase), classes, new PhraseOwner(OwnerKind.Trade, phrase.Topic));
            }
        }
    }

    /// <summary>The companies that a brand's name or handle stands for: those with a name that it spells, or whose name starts with it.</summary>
    public IReadOnlyList<int> CompaniesOf(string brand)
    {
        string key = BrandNames.Key(brand);
        int name = _names!.Find(key.AsSpan(), Hashing.Of(key.AsSpan()));
        return name < 0 ? [] : _nameCompanies.AsSpan(_nameStarts[name], _nameStarts[name + 1] - _nameStarts[name]).ToArray();
    }

    private void FileNames(Dictionary<string, List<int>> byKey)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<int> starts = [0];
        List<int> companies = [];
        foreach (KeyValuePair<string, List<int>> name in byKey)
        {
            numbers.Add(name.Key, numbers.Count);
            companies.AddRange(name.Value);
            starts.Add(companies.Count);
        }

        _names = new LexemeTable(numbers);
        _nameStarts = [.. starts];
        _nameCompanies = [.. companies];
    }

    /// <summary>A phrase of a topic in a language, until it stands in a book.</summary>
    private readonly record struct TradePhrase(int Topic, string Language, string Phrase);

    /// <summary>A name of a company, until it stands in a book.</summary>
    private readonly record struct CompanyName(int Company, string Name);

    private static void AddKey(Dictionary<string, List<int>> byKey, string key, int company)
    {
        if (!byKey.TryGetValue(key, out List<int>? companies))
        {
            byKey.Add(key, companies = []);
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
                    _phrases.Add(new TradePhrase(number, language.Name, phrase.GetString()!));
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
                foreach (string line in Lines(path))
                {
                    _phrases.Add(new TradePhrase(number, language, line));
                }
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

    private void ReadCompanies(int sector, Dictionary<string, List<int>> byKey)
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
                    _companies.Add(new CompanyName(company, name.Trim()));
                    AddKey(byKey, BrandNames.Key(name), company);
                    AddKey(byKey, BrandNames.Key(name.Trim().Split(' ')[0]), company);
                }
            }
        }
    }
}
