using System;
using System.Collections.Generic;
using System.IO;
using Repartie.BuiltIn;

namespace Repartie.Scoping;

/// <summary>The words that no suggested phrase begins or ends with, by language. Immutable.</summary>
internal static class StopWords
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Lazy = new(Read);

    public static HashSet<string> Of(string language) => Lazy.Value[language];

    private static Dictionary<string, HashSet<string>> Read()
    {
        Dictionary<string, HashSet<string>> words = new(StringComparer.Ordinal);
        using TextReader reader = BuiltInFiles.OpenText("Languages/stop-words.txt");
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':');
            if (colon < 0 || line[0] == '#')
            {
                continue;
            }

            string language = line.Substring(0, colon);
            if (!words.TryGetValue(language, out HashSet<string>? known))
            {
                words.Add(language, known = new HashSet<string>(StringComparer.Ordinal));
            }

            known.UnionWith(line.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
