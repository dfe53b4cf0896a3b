using System;
using System.Collections.Generic;
using System.IO;
using Repartie.BuiltIn;
using Repartie.BuiltIn.Compiled;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;
using Repartie.Signals.Worlds;

namespace Repartie.Signals;

/// <summary>
/// What all brands share: the built-in signals, lexicons and trade vocabularies. They were compiled when the library was built and are read
/// from the assembly, each book when a post first needs it.
/// </summary>
internal sealed class BuiltInSignals
{
    /// <summary>The language of phrases that count in every language.</summary>
    public const string AnyLanguage = "any";

    /// <summary>The lexicons behind floors: they are read whatever the language of the post.</summary>
    public static readonly IReadOnlyList<string> FloorLexicons = ["danger", "injury", "self-harm", "fraud-in-progress", "harassment", "event-hacked"];

    /// <summary>The lexicons of cues, with how each says that something is told. Only compiling asks for them.</summary>
    internal static IReadOnlyDictionary<string, Telling> Cues => field ??= new Dictionary<string, Telling>(StringComparer.Ordinal)
    {
        ["scope-negation"] = Telling.Negated,
        ["scope-condition"] = Telling.Conditional,
        ["scope-other"] = Telling.OfOthers,
        ["scope-past"] = Telling.Past,
        ["scope-wish"] = Telling.Wished,
    };

    private static readonly Lazy<BuiltInSignals> Lazy = new(static () => BlobFile.Opened is { } blob ? BuiltInBlob.Read(blob) : FromSources());

    private readonly OncePerName<WordClasses> _classes = new(ReadClasses);

    public BuiltInSignals(SignalCatalog catalog, SignalFamilies families, TradeVocabulary trades, BookShelf books)
    {
        Catalog = catalog;
        Families = families;
        Trades = trades;
        Books = books;
    }

    public static BuiltInSignals Instance => Lazy.Value;

    /// <summary>The languages with complete lexicons.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr"];

    public SignalCatalog Catalog { get; }

    public SignalFamilies Families { get; }

    public TradeVocabulary Trades { get; }

    public BookShelf Books { get; }

    /// <summary>What a brand says, in a language, with the cues that tell how: read in the brand's own posts only.</summary>
    public PhraseBook SpeechOf(string language) => Books.SpeechOf(language);

    /// <summary>All phrases of a language but what only a brand says.</summary>
    public PhraseBook BookOf(string language) => Books.PostsOf(language);

    /// <summary>The phrases of a language that count in posts of every language, with the cues that bear on them.</summary>
    public PhraseBook FloorsOf(string language) => Books.FloorsOf(language);

    /// <summary>The word classes that all phrases of a language may name; none for a language without lexicons.</summary>
    public WordClasses ClassesOf(string language) => _classes.Of(language);

    /// <summary>Compiles the data files, as the build does.</summary>
    internal static BuiltInSignals FromSources()
    {
        try
        {
            return BuiltInCompiler.Compile();
        }
        catch (FormatException fault)
        {
            // Not the fault of any charter: it must not be reported as one.
            throw new InvalidOperationException("The built-in lexicons are faulty: " + fault.Message, fault);
        }
    }

    internal static WordClasses ReadClasses(string language)
    {
        string path = $"Lexicons/{language}/_classes.txt";
        if (!BuiltInFiles.Exists(path))
        {
            return new WordClasses();
        }

        using TextReader reader = BuiltInFiles.OpenText(path);
        return LexiconReader.ReadClasses(language, reader);
    }
}
