using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.BuiltIn;
using Repartie.Signals;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;

namespace Repartie.Scoping;

/// <summary>
/// How customers write to any brand, for those who have no posts of other brands: how many phrases of the built-in lexicons hold a word.
/// A longer phrase is taken to be as common as a tenth of its rarest word.
/// </summary>
internal sealed class GeneralLanguage
{
    private const double ShareOfLonger = 0.1;

    private static readonly Lazy<Dictionary<string, GeneralLanguage>> Lazy = new(static () => BuiltInSignals.Languages.ToDictionary(static l => l, static l => new GeneralLanguage(l), StringComparer.Ordinal));

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    private GeneralLanguage(string language)
    {
        string folder = $"Lexicons/{language}";
        foreach (string path in BuiltInFiles.In(folder).Where(static p => !p.Contains("/_")))
        {
            using System.IO.TextReader reader = BuiltInFiles.OpenText(path);
            foreach (Phrase phrase in LexiconReader.Read(path, language, reader, BuiltInSignals.Instance.ClassesOf(language)).Phrases)
            {
                HashSet<string> words = new(StringComparer.Ordinal);
                Collect(phrase.Elements, words);
                foreach (string word in words)
                {
                    _words[word] = _words.TryGetValue(word, out int count) ? count + 1 : 1;
                    Total++;
                }
            }
        }
    }

    /// <summary>How many words were counted.</summary>
    public long Total { get; }

    public static GeneralLanguage Of(string language) => Lazy.Value[language];

    /// <summary>How common a phrase is, in words counted.</summary>
    public double CountOf(string key)
    {
        string[] words = key.Split(' ');
        double least = words.Min(word => _words.TryGetValue(word, out int count) ? count : 0);
        return words.Length == 1 ? least : least * ShareOfLonger;
    }

    private static void Collect(IReadOnlyList<PhraseElement> elements, HashSet<string> words)
    {
        foreach (PhraseElement element in elements)
        {
            switch (element)
            {
                case WordElement word:
                    words.Add(word.Word);
                    break;
                case ChoiceElement choice:
                    foreach (IReadOnlyList<PhraseElement> sequence in choice.Choices)
                    {
                        Collect(sequence, words);
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
