using System.Collections.Generic;
using System.IO;
using System.Linq;
using Repartie.BuiltIn.Compiled;
using Repartie.Charters;
using Repartie.Charters.Reading;
using Repartie.Signals.Language;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;
using Repartie.Signals.Worlds;
using Repartie.Triage;

namespace Repartie.Signals;

/// <summary>The compiled form of the built-in signals: what the build writes and the library reads.</summary>
internal static class BuiltInBlob
{
    private const string Signals = "signals";
    private const string Words = "vocabulary";
    private const string Hash = "hash";
    private const string Starters = "starters";
    private const string Policy = "policy";
    private const string Languages = "languages";
    private const string Starter = "starter";

    /// <summary>Writes what was compiled from the sources.</summary>
    public static void Write(BuiltInSignals compiled, Stream target)
    {
        BlobWriter signals = new();
        compiled.Catalog.Write(signals);
        compiled.Families.Write(signals);
        compiled.Trades.Write(signals);
        signals.Texts(compiled.Books.Languages);
        BlobWriter words = new();
        compiled.BookOf(BuiltInSignals.AnyLanguage).Index.Vocabulary.Write(words);
        BlobWriter hash = new();
        hash.Text(CharterHash.OfSources());
        BlobWriter starters = new();
        starters.Texts(Sector.Known);
        starters.Texts([.. Sector.Known.Select(static s => CharterHash.Computed(StarterCharters.FromSources(s)))]);
        BlobWriter policy = new();
        PolicyBlob.Write(BuiltInPolicy.FromSources(), compiled.Catalog, policy);
        BlobWriter languages = new();
        LanguageIdentifier.FromSources().Write(languages);
        List<(string, BlobWriter)> parts = [(Signals, signals), (Words, words), (Hash, hash), (Starters, starters), (Policy, policy), (Languages, languages)];
        foreach (string sector in Sector.Known)
        {
            BlobWriter tree = new();
            JsonTreeBlob.Write(StarterCharters.TreeOf(sector), tree);
            parts.Add((NameOf(Starter, sector), tree));
        }

        foreach (string language in compiled.Books.Languages)
        {
            parts.Add((NameOf("posts", language), ContentOf(compiled.BookOf(language))));
            parts.Add((NameOf("floors", language), ContentOf(compiled.FloorsOf(language))));
            parts.Add((NameOf("speech", language), ContentOf(compiled.SpeechOf(language))));
        }

        BlobFile.Write(target, parts);
    }

    /// <summary>The hash of the sources that a file was compiled from.</summary>
    public static string HashOf(BlobFile blob) => blob.Part(Hash).Text();

    /// <summary>The hash of a sector's starter charter.</summary>
    public static string HashOf(BlobFile blob, Sector sector)
    {
        BlobReader starters = blob.Part(Starters);
        string[] names = starters.Texts();
        return starters.Texts()[System.Array.IndexOf(names, sector.Name)];
    }

    /// <summary>The function words of languages.</summary>
    public static LanguageIdentifier LanguagesOf(BlobFile blob) => new(blob.Part(Languages));

    /// <summary>The built-in rules and weights.</summary>
    public static BuiltInPolicy PolicyOf(BlobFile blob) => new(new PolicyReader(blob.Part(Policy)));

    /// <summary>The tree of a sector's starter charter.</summary>
    public static JsonNode StarterOf(BlobFile blob, string sector) => JsonTreeBlob.Read(blob.Part(NameOf(Starter, sector)));

    public static BuiltInSignals Read(BlobFile blob)
    {
        BlobReader signals = blob.Part(Signals);
        SignalCatalog catalog = new(signals);
        SignalFamilies families = new(signals);
        TradeVocabulary trades = new(signals);
        Vocabulary vocabulary = new(blob.Part(Words));
        return new BuiltInSignals(catalog, families, trades, new BookShelf(signals.Texts(), (set, language) => BookOf(blob.Part(NameOf(set, language)), vocabulary)));
    }

    private static string NameOf(string set, string language) => set + "/" + language;

    private static BlobWriter ContentOf(PhraseBook book)
    {
        BlobWriter content = new();
        book.Index.Write(content);
        content.Number(book.Owners.Length);
        foreach (PhraseOwner owner in book.Owners)
        {
            content.Numbers([(int)owner.Kind, owner.Index, (int)owner.Dropped, owner.ReachBack, owner.ReachForward, owner.Voice]);
        }

        return content;
    }

    private static PhraseBook BookOf(BlobReader content, Vocabulary vocabulary)
    {
        PhraseIndex index = new(content, vocabulary);
        PhraseOwner[] owners = new PhraseOwner[content.Number()];
        for (int o = 0; o < owners.Length; o++)
        {
            int[] parts = content.Numbers();
            owners[o] = new PhraseOwner((OwnerKind)parts[0], parts[1], (Telling)parts[2], parts[3], parts[4], parts[5]);
        }

        return new PhraseBook(index, owners);
    }
}
