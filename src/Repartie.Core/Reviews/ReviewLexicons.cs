using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Repartie.BuiltIn;
using Repartie.Signals;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;

namespace Repartie.Reviews;

/// <summary>
/// The lexicons of what a brand says, in books of their own: a post's decision never pays for them. Compiled on first use, once per process.
/// </summary>
internal sealed class ReviewLexicons
{
    private const string Folder = "Review";

    private static readonly Lazy<ReviewLexicons> Lazy = new(static () => new ReviewLexicons());

    private readonly Dictionary<string, PhraseBook> _books = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private ReviewLexicons()
    {
        string[] names = [.. BuiltInSignals.Languages.SelectMany(static l => Names(l)).Distinct(StringComparer.Ordinal).OrderBy(static n => n, StringComparer.Ordinal)];
        for (int i = 0; i < names.Length; i++)
        {
            _numbers.Add(names[i], i);
        }

        foreach (string language in BuiltInSignals.Languages)
        {
            _books.Add(language, Compile(language));
        }
    }

    public static ReviewLexicons Instance => Lazy.Value;

    /// <summary>How many lexicons there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a lexicon; every name in code is one that exists.</summary>
    public int NumberOf(string name) => _numbers[name];

    public PhraseBook BookOf(string language) => _books[language];

    /// <summary>The names of a language's lexicons.</summary>
    public static IEnumerable<string> Names(string language)
        => BuiltInFiles.In(Folder + "/" + language)
            .Select(path => path.Substring(Folder.Length + language.Length + 2, path.Length - Folder.Length - language.Length - 2 - ".txt".Length))
            .Where(static name => name[0] != '_');

    private PhraseBook Compile(string language)
    {
        BookBuilder builder = new();
        WordClasses classes = Classes(language);
        foreach (string name in Names(language))
        {
            Lexicon lexicon = Read($"{Folder}/{language}/{name}.txt", name, language, classes);
            builder.Add(lexicon, new PhraseOwner(OwnerKind.BrandSpeech, _numbers[name], lexicon.Dropped));
        }

        // How something is told (denied, supposed, quoted) is read by the same cues as in posts.
        foreach (KeyValuePair<string, Telling> cue in BuiltInSignals.Cues)
        {
            Lexicon lexicon = Read($"Lexicons/{language}/{cue.Key}.txt", cue.Key, language, classes);
            builder.Add(lexicon, new PhraseOwner(OwnerKind.Cue, (int)cue.Value, lexicon.Dropped, lexicon.ReachBack, lexicon.ReachForward));
        }

        return builder.Build();
    }

    private static Lexicon Read(string path, string name, string language, WordClasses classes)
    {
        using TextReader reader = BuiltInFiles.OpenText(path);
        return LexiconReader.Read(name, language, reader, classes);
    }

    private static WordClasses Classes(string language)
    {
        WordClasses classes = new(BuiltInSignals.Instance.ClassesOf(language));
        using TextReader reader = BuiltInFiles.OpenText($"{Folder}/{language}/_classes.txt");
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                classes.Define(line);
            }
        }

        return classes;
    }
}
