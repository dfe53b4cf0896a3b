using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Repartie.BuiltIn;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;
using Repartie.Signals.Worlds;

namespace Repartie.Signals;

/// <summary>What all brands share: the built-in signals, lexicons and trade vocabularies, compiled once per process.</summary>
internal sealed class BuiltInSignals
{
    /// <summary>The language of phrases that count in every language.</summary>
    public const string AnyLanguage = "any";

    /// <summary>The lexicons behind floors: they are read whatever the language of the post.</summary>
    public static readonly IReadOnlyList<string> FloorLexicons = ["danger", "injury", "self-harm", "fraud-in-progress", "harassment", "event-hacked"];

    /// <summary>The lexicons of cues, with how each says that something is told.</summary>
    internal static readonly IReadOnlyDictionary<string, Telling> Cues = new Dictionary<string, Telling>(StringComparer.Ordinal)
    {
        ["scope-negation"] = Telling.Negated,
        ["scope-condition"] = Telling.Conditional,
        ["scope-other"] = Telling.OfOthers,
        ["scope-past"] = Telling.Past,
        ["scope-wish"] = Telling.Wished,
    };

    private static readonly Lazy<BuiltInSignals> Lazy = new(static () =>
    {
        try
        {
            return new BuiltInSignals();
        }
        catch (FormatException fault)
        {
            // Not the fault of any charter: it must not be reported as one.
            throw new InvalidOperationException("The built-in lexicons are faulty: " + fault.Message, fault);
        }
    });

    private readonly Dictionary<string, PhraseBook> _books = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseBook> _floors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseBook> _speech = new(StringComparer.Ordinal);

    private BuiltInSignals()
    {
        foreach (KeyValuePair<string, string> coded in CodedSignals.All)
        {
            Catalog.Add(coded.Key, coded.Value);
        }

        Dictionary<string, WordClasses> classes = new(StringComparer.Ordinal);
        Dictionary<string, List<Lexicon>> lexicons = new(StringComparer.Ordinal);
        foreach (string language in Languages.Concat([AnyLanguage]))
        {
            classes[language] = ReadClasses(language);
            lexicons[language] = [.. ReadLexicons($"Lexicons/{language}/", language, classes[language], string.Empty),
                .. ReadLexicons($"World/{language}/", language, classes[language], "world-")];
        }

        foreach (Lexicon lexicon in lexicons.Values.SelectMany(static l => l).OrderBy(static l => l.Id, StringComparer.Ordinal))
        {
            if (!Cues.ContainsKey(lexicon.Id))
            {
                Catalog.Add(lexicon.Id, lexicon.Meaning);
            }
        }

        Families = SignalFamilies.Read(Catalog);
        Trades = TradeVocabulary.Read();
        Vocabulary vocabulary = new();
        int voice = 0;
        List<(string Language, BookBuilder Posts, BookBuilder Floors, BookBuilder Speech)> builders = [];
        foreach (string language in Languages.Concat([AnyLanguage]))
        {
            BookBuilder posts = new(vocabulary);
            BookBuilder floors = new(vocabulary);
            BookBuilder speech = new(vocabulary);
            voice++;
            foreach (Lexicon lexicon in lexicons[language])
            {
                PhraseOwner owner = OwnerOf(lexicon);
                if (owner.Kind != OwnerKind.BrandSpeech)
                {
                    posts.Add(lexicon, owner);
                }

                if (owner.Kind is OwnerKind.BrandSpeech or OwnerKind.Cue)
                {
                    speech.Add(lexicon, owner);
                }

                if (owner.Kind == OwnerKind.Cue || FloorLexicons.Contains(lexicon.Id, StringComparer.Ordinal))
                {
                    floors.Add(lexicon, owner with { Voice = voice });
                }
            }

            Trades.AddTo(posts, language, classes[language]);
            builders.Add((language, posts, floors, speech));
        }

        foreach ((string language, BookBuilder posts, BookBuilder floors, BookBuilder speech) in builders)
        {
            _books[language] = posts.Build();
            _floors[language] = floors.Build();
            _speech[language] = speech.Build();
        }

        Classes = classes;
    }

    public static BuiltInSignals Instance => Lazy.Value;

    /// <summary>The languages with complete lexicons.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr"];

    public SignalCatalog Catalog { get; } = new();

    public SignalFamilies Families { get; }

    public TradeVocabulary Trades { get; }

    public IReadOnlyDictionary<string, WordClasses> Classes { get; }

    /// <summary>What a brand says, in a language, with the cues that tell how: read in the brand's own posts only.</summary>
    public PhraseBook SpeechOf(string language) => _speech[language];

    /// <summary>All phrases of a language but what only a brand says.</summary>
    public PhraseBook BookOf(string language) => _books[language];

    /// <summary>The phrases of a language that count in posts of every language, with the cues that bear on them.</summary>
    public PhraseBook FloorsOf(string language) => _floors[language];

    private PhraseOwner OwnerOf(Lexicon lexicon)
    {
        if (Cues.TryGetValue(lexicon.Id, out Telling telling))
        {
            return new PhraseOwner(OwnerKind.Cue, (int)telling, lexicon.Dropped, lexicon.ReachBack, lexicon.ReachForward);
        }

        bool brandSpeech = lexicon.Id.StartsWith("brand-", StringComparison.Ordinal);
        return new PhraseOwner(brandSpeech ? OwnerKind.BrandSpeech : OwnerKind.Signal, Catalog.IndexOf(lexicon.Id), lexicon.Dropped);
    }

    private static WordClasses ReadClasses(string language)
    {
        string path = $"Lexicons/{language}/_classes.txt";
        if (!BuiltInFiles.Exists(path))
        {
            return new WordClasses();
        }

        using TextReader reader = BuiltInFiles.OpenText(path);
        return LexiconReader.ReadClasses(language, reader);
    }

    private static IEnumerable<Lexicon> ReadLexicons(string folder, string language, WordClasses classes, string prefix)
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
