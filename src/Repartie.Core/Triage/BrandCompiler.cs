using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Charters;
using Repartie.Signals;
using Repartie.Signals.Phrases;
using Repartie.Signals.Worlds;

namespace Repartie.Triage;

/// <summary>Compiles a charter's phrases, topics and names into <see cref="BrandSignals"/>.</summary>
internal static class BrandCompiler
{
    /// <summary>Topics that built-in signals show, so that a charter need not list their words.</summary>
    private static readonly Dictionary<string, string> TopicsBySignal = new(StringComparer.Ordinal)
    {
        ["recruitment"] = "job-seeking",
        ["jobs"] = "job-seeking",
        ["press"] = "press",
        ["partnership"] = "partnership",
        ["partnerships"] = "partnership",
        ["investors"] = "investor",
    };

    public static BrandSignals Compile(Charter charter)
    {
        BuiltInSignals builtIn = BuiltInSignals.Instance;
        SignalCatalog catalog = new(builtIn.Catalog);
        Charter starter = StarterCharters.Get(charter.Sector);
        Dictionary<string, BookBuilder> books = new(StringComparer.Ordinal);
        Dictionary<int, List<int>> aliases = [];
        HashSet<int> about = [];
        IReadOnlyList<ScopeTopic> inherited = charter.IsStarter ? [] : starter.Scope.Topics;
        IReadOnlyList<ScopeTopic> own = charter.Scope.Topics;
        for (int t = 0; t < inherited.Count + own.Count; t++)
        {
            AddTopic(t < inherited.Count ? inherited[t] : own[t - inherited.Count], charter, starter, catalog, books, aliases, about);
        }

        HashSet<int> hostSignals = [];
        foreach (CharterSignal signal in charter.Signals)
        {
            if (RuleChecks.IsProtected(signal.Name))
            {
                throw new FormatException($"signal '{signal.Name}': it can lead to hiding a post and cannot be extended.");
            }

            int index = catalog.Add(signal.Name, "A signal of the charter.");
            PhraseOwner owner = new(OwnerKind.Signal, index);
            foreach (KeyValuePair<string, IReadOnlyList<string>> language in FewLists.EntriesOf(signal.Phrases))
            {
                AddPhrases(books, charter.Parsed, language, owner);
            }

            if (signal.Phrases.Count == 0)
            {
                hostSignals.Add(index);
            }
        }

        TradeVocabulary trades = builtIn.Trades;
        int sector = trades.NumberOf(starter.Sector);
        Dictionary<string, PhraseBook> built = new(books.Count, StringComparer.Ordinal);
        foreach (KeyValuePair<string, BookBuilder> book in books)
        {
            built.Add(book.Key, Build(book.Key, book.Value));
        }

        Dictionary<int, int[]> aliasesOf = new(aliases.Count);
        foreach (KeyValuePair<int, List<int>> alias in aliases)
        {
            aliasesOf.Add(alias.Key, alias.Value.ToArray());
        }

        TradeStanding[] standings = new TradeStanding[trades.Topics.Length];
        int[] foreignTopics = new int[standings.Length];
        int[] topicSignals = new int[standings.Length];
        for (int t = 0; t < standings.Length; t++)
        {
            ref readonly TradeTopic topic = ref trades.Topics[t];
            standings[t] = Standing(topic.Sector, sector, trades);
            foreignTopics[t] = ForeignTopic(topic, starter.Sector, trades, catalog);
            topicSignals[t] = topic.Sector == sector && !topic.IsTelling ? catalog.Find("topic." + topic.Topic) : -1;
        }

        Rows<ForeignMatter> foreignMatters = new();
        foreach ((string elsewhere, string shown) in TradeMatters.ForeignTo(starter.Sector.Name))
        {
            foreignMatters.Add(new ForeignMatter(catalog.IndexOf(elsewhere), catalog.IndexOf(shown)));
        }

        return new BrandSignals(
            catalog,
            built,
            charter.IsStarter ? charter.Handles : [charter.Brand, .. charter.Handles],
            charter.PersonalData)
        {
            Sector = sector,
            Standings = standings,
            ForeignMatters = foreignMatters.ToArray(),
            ForeignTopics = foreignTopics,
            SectorStandings = SectorStandings(sector, trades),
            TopicSignals = topicSignals,
            Aliases = aliasesOf,
            AboutTopics = about,
            HostSignals = hostSignals,
        };
    }

    private static void AddTopic(
        ScopeTopic topic,
        Charter charter,
        Charter starter,
        SignalCatalog catalog,
        Dictionary<string, BookBuilder> books,
        Dictionary<int, List<int>> aliases,
        HashSet<int> about)
    {
        int index = catalog.Add("topic." + topic.Id, "A topic of the charter.");
        if (topic.Stance == TopicStance.About)
        {
            about.Add(index);
        }

        PhraseOwner owner = new(OwnerKind.Topic, index);
        foreach (KeyValuePair<string, IReadOnlyList<string>> language in topic.Phrases)
        {
            if (topic.Stance != TopicStance.About || !IsInTrade(topic, language, charter, starter))
            {
                AddPhrases(books, charter.Parsed, language, owner);
            }
        }

        int stance = catalog.IndexOf(topic.Stance switch
        {
            TopicStance.About => CodedSignals.OwnTopic,
            TopicStance.Redirect => CodedSignals.RedirectTopic,
            _ => CodedSignals.NeverTopic,
        });
        Alias(aliases, index, stance);
        int shownBy = catalog.Find(TopicsBySignal.TryGetValue(topic.Id, out string? signal) ? signal : "world-" + topic.Id);
        bool overruled = topic.Stance != TopicStance.About && charter.Scope.Topics.Any(t => t.Id == topic.Id && t.Stance != topic.Stance);
        if (shownBy >= 0 && !overruled)
        {
            Alias(aliases, shownBy, index);
            Alias(aliases, shownBy, stance);
        }
    }

    // The words of a sector's starter topics stand in the trade vocabulary that all brands share. A charter that was started from the starter
    // charter says most of them again, in the same lists; those need no book of the brand's own. The general sector's words say less of a brand
    // that says them itself, so there they do.
    private static bool IsInTrade(ScopeTopic topic, KeyValuePair<string, IReadOnlyList<string>> language, Charter charter, Charter starter)
    {
        if (charter.IsStarter || starter.Scope.Topics.Contains(topic))
        {
            return true;
        }

        return starter.Sector != Sector.General
            && BuiltInSignals.Languages.Contains(language.Key, StringComparer.Ordinal)
            && starter.Scope.Topics.FirstOrDefault(t => t.Stance == TopicStance.About && t.Id == topic.Id) is { } same
            && same.Phrases.TryGetValue(language.Key, out IReadOnlyList<string>? phrases)
            && (ReferenceEquals(phrases, language.Value) || phrases.SequenceEqual(language.Value, StringComparer.Ordinal));
    }

    private static void AddPhrases(Dictionary<string, BookBuilder> books, ParsedPhrases? parsed, KeyValuePair<string, IReadOnlyList<string>> language, PhraseOwner owner)
    {
        if (language.Value.Count == 0)
        {
            return;
        }

        if (!books.TryGetValue(language.Key, out BookBuilder? book))
        {
            books.Add(language.Key, book = new BookBuilder());
        }

        WordClasses classes = BuiltInSignals.Instance.ClassesOf(language.Key);
        for (int p = 0; p < language.Value.Count; p++)
        {
            string phrase = language.Value[p];
            if (PlainPhrase.IsPlain(phrase))
            {
                book.AddPlain(phrase, owner);
            }
            else
            {
                book.Add(parsed?.Of(phrase) ?? PhraseParser.Parse(phrase), classes, owner);
            }
        }
    }

    private static PhraseBook Build(string language, BookBuilder book)
    {
        try
        {
            return book.Build();
        }
        catch (FormatException fault)
        {
            throw new FormatException($"language '{language}': {fault.Message}", fault);
        }
    }

    private static void Alias(Dictionary<int, List<int>> aliases, int signal, int alias)
    {
        if (!aliases.TryGetValue(signal, out List<int>? list))
        {
            aliases.Add(signal, list = []);
        }

        list.Add(alias);
    }

    private static TradeStanding[] SectorStandings(int own, TradeVocabulary trades)
    {
        TradeStanding[] standings = new TradeStanding[trades.General + 1];
        for (int sector = 0; sector < standings.Length; sector++)
        {
            standings[sector] = Standing(sector, own, trades);
        }

        return standings;
    }

    private static int ForeignTopic(in TradeTopic topic, Sector own, TradeVocabulary trades, SignalCatalog catalog)
        => topic.Sector == trades.General && TradeMatters.ForeignTopic(topic.Topic, own.Name) is { } elsewhere ? catalog.IndexOf(elsewhere) : -1;

    private static TradeStanding Standing(int sector, int own, TradeVocabulary trades)
    {
        if (sector == trades.General)
        {
            return TradeStanding.General;
        }

        if (own == trades.General)
        {
            return TradeStanding.Near;
        }

        if (sector == own)
        {
            return TradeStanding.Own;
        }

        return TradeNeighbours.AreNear(trades.NameOf(sector), trades.NameOf(own)) ? TradeStanding.Near : TradeStanding.Other;
    }
}
