using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Repartie.BuiltIn;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;
using Repartie.Signals.Worlds;

namespace Repartie.Signals;

/// <summary>Compiles the lexicons and trade vocabularies of the data files into the books that all brands share.</summary>
internal static class BuiltInCompiler
{
    public static BuiltInSignals Compile()
    {
        SignalCatalog catalog = new();
        foreach (KeyValuePair<string, string> coded in CodedSignals.All)
        {
            catalog.Add(coded.Key, coded.Value);
        }

        string[] languages = [.. BuiltInSignals.Languages, BuiltInSignals.AnyLanguage];
        Dictionary<string, WordClasses> classes = languages.ToDictionary(static l => l, BuiltInSignals.ReadClasses, StringComparer.Ordinal);
        Dictionary<string, Lexicon[]> lexicons = languages.ToDictionary(static l => l, l => Lexicons(l, classes[l]), StringComparer.Ordinal);
        foreach (Lexicon lexicon in lexicons.Values.SelectMany(static l => l).OrderBy(static l => l.Id, StringComparer.Ordinal))
        {
            if (!BuiltInSignals.Cues.ContainsKey(lexicon.Id))
            {
                catalog.Add(lexicon.Id, lexicon.Meaning);
            }
        }

        SignalFamilies families = SignalFamilies.Read(catalog);
        TradeVocabulary trades = TradeVocabulary.Read();
        Dictionary<(string Set, string Language), BookBuilder> builders = [];
        Vocabulary vocabulary = new();
        int voice = 0;
        foreach (string language in languages)
        {
            BookBuilder posts = builders[("posts", language)] = new BookBuilder(vocabulary);
            BookBuilder floors = builders[("floors", language)] = new BookBuilder(vocabulary);
            BookBuilder speech = builders[("speech", language)] = new BookBuilder(vocabulary);
            voice++;
            foreach (Lexicon lexicon in lexicons[language])
            {
                PhraseOwner owner = OwnerOf(lexicon, catalog);
                if (owner.Kind != OwnerKind.BrandSpeech)
                {
                    posts.Add(lexicon, owner);
                }

                if (owner.Kind is OwnerKind.BrandSpeech or OwnerKind.Cue)
                {
                    speech.Add(lexicon, owner);
                }

                if (owner.Kind == OwnerKind.Cue || BuiltInSignals.FloorLexicons.Contains(lexicon.Id, StringComparer.Ordinal))
                {
                    floors.Add(lexicon, owner with { Voice = voice });
                }
            }

            trades.AddTo(posts, language, classes[language]);
        }

        Dictionary<(string, string), PhraseBook> books = builders.ToDictionary(static b => b.Key, static b => b.Value.Build());
        return new BuiltInSignals(catalog, families, trades, new BookShelf(languages, (set, language) => books[(set, language)]));
    }

    private static PhraseOwner OwnerOf(Lexicon lexicon, SignalCatalog catalog)
    {
        if (BuiltInSignals.Cues.TryGetValue(lexicon.Id, out Telling telling))
        {
            return new PhraseOwner(OwnerKind.Cue, (int)telling, lexicon.Dropped, lexicon.ReachBack, lexicon.ReachForward);
        }

        bool brandSpeech = lexicon.Id.StartsWith("brand-", StringComparison.Ordinal);
        return new PhraseOwner(brandSpeech ? OwnerKind.BrandSpeech : OwnerKind.Signal, catalog.IndexOf(lexicon.Id), lexicon.Dropped);
    }

    private static Lexicon[] Lexicons(string language, WordClasses classes)
        => [.. Lexicons($"Lexicons/{language}/", language, classes, string.Empty), .. Lexicons($"World/{language}/", language, classes, "world-")];

    private static IEnumerable<Lexicon> Lexicons(string folder, string language, WordClasses classes, string prefix)
    {
        foreach (string path in BuiltInFiles.In(folder.TrimEnd('/')))
        {
            string name = path.Substring(folder.Length, path.Length - folder.Length - ".txt".Length);
            if (name[0] == '_')
            {
                continue;
            }

            using TextReader reader = BuiltInFiles.OpenText(path);
            yield return LexiconReader.Read(prefix + name, language, reader, classes);
        }
    }
}
