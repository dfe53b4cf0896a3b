using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Repartie.Signals.Phrases;

namespace Repartie.Signals.Lexicons;

/// <summary>Reads lexicon files: comments, directives, word classes and phrases, one a line.</summary>
internal static class LexiconReader
{
    private static readonly Dictionary<string, Telling> Directives = new(StringComparer.Ordinal)
    {
        ["negation"] = Telling.Negated,
        ["condition"] = Telling.Conditional,
        ["quoted"] = Telling.Quoted,
        ["other"] = Telling.OfOthers,
        ["past"] = Telling.Past,
        ["wish"] = Telling.Wished,
    };

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="FormatException">A line is not understood; the message gives its number, what was found and what is allowed.</exception>
    public static Lexicon Read(string id, string language, TextReader reader, WordClasses shared)
    {
        Lexicon lexicon = new(id, language) { Classes = new WordClasses(shared) };
        ForEachLine(id, language, reader, line => ReadLine(lexicon, line));
        return lexicon;
    }

    /// <summary>Reads the word classes that all lexicons of a language share.</summary>
    /// <exception cref="FormatException">A line is no definition.</exception>
    public static WordClasses ReadClasses(string language, TextReader reader)
    {
        WordClasses classes = new();
        ForEachLine("_classes", language, reader, line =>
        {
            if (line[0] != '#')
            {
                classes.Define(line);
            }
        });
        return classes;
    }

    private static void ForEachLine(string id, string language, TextReader reader, Action<string> read)
    {
        int number = 0;
        while (reader.ReadLine() is { } raw)
        {
            number++;
            string line = raw.Trim();
            if (line.Length == 0)
            {
                continue;
            }

            try
            {
                read(line);
            }
            catch (FormatException fault)
            {
                throw new FormatException(FormattableString.Invariant($"lexicon {language}/{id}, line {number}: {fault.Message}"), fault);
            }
        }
    }

    private static void ReadLine(Lexicon lexicon, string line)
    {
        lexicon.IsAtTop &= line[0] == '#';
        switch (line[0])
        {
            case '#':
                // The comment at the top says what the signal means; later ones are notes between phrases.
                if (lexicon.IsAtTop)
                {
                    lexicon.Meaning = (lexicon.Meaning + " " + line.Substring(1).Trim()).Trim();
                }

                break;
            case '@':
                ReadDirective(lexicon, line);
                break;
            case '<' when IsDefinition(line):
                lexicon.Classes.Define(line);
                break;
            default:
                lexicon.Phrases.Add(PhraseParser.Parse(line));
                break;
        }
    }

    private static bool IsDefinition(string line)
    {
        int close = line.IndexOf('>');
        return close > 0 && line.Substring(close + 1).TrimStart().StartsWith("=", StringComparison.Ordinal);
    }

    private static void ReadDirective(Lexicon lexicon, string line)
    {
        string[] parts = line.Substring(1).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["reach", ['-', ..] back, ['+', ..] forward]
            && int.TryParse(back.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int before)
            && int.TryParse(forward.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int after))
        {
            lexicon.ReachBack = before;
            lexicon.ReachForward = after;
            return;
        }

        if (parts.Length == 2 && Directives.TryGetValue(parts[0], out Telling telling) && parts[1] is "drop" or "keep")
        {
            lexicon.Dropped = parts[1] == "drop" ? lexicon.Dropped | Directives[parts[0]] : lexicon.Dropped & ~Directives[parts[0]];
            return;
        }

        string nearest = parts.Length > 0 ? Nearest.Of(parts[0], Directives.Keys) : string.Empty;
        throw new FormatException($"'{line}' is not a directive; allowed are '@reach -B +F' and '@{string.Join("|", Directives.Keys)} drop|keep'{nearest}.");
    }
}
