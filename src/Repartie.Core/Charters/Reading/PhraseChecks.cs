using System;
using System.Collections.Generic;
using Repartie.Signals;
using Repartie.Signals.Phrases;

namespace Repartie.Charters.Reading;

/// <summary>
/// Checks the phrases of a charter where they stand. Faulty ones are reported and left out, so that what else is wrong with the charter
/// is found in the same run.
/// </summary>
internal static class PhraseChecks
{
    /// <summary>The phrases that can be used.</summary>
    /// <param name="faults">Is told of the others.</param>
    /// <param name="at">Where they stand.</param>
    /// <param name="phrases">The phrases by language.</param>
    /// <param name="parsed">Keeps each phrase as it was parsed; null for starter charters, which were checked when the library was built.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Sound(
        FaultList faults,
        JsonNode at,
        IReadOnlyDictionary<string, IReadOnlyList<string>> phrases,
        ParsedPhrases? parsed)
    {
        if (parsed is null)
        {
            return phrases;
        }

        Dictionary<string, IReadOnlyList<string>>? sound = null;
        foreach (KeyValuePair<string, IReadOnlyList<string>> language in FewLists.EntriesOf(phrases))
        {
            List<string>? left = null;
            for (int p = 0; p < language.Value.Count; p++)
            {
                string phrase = language.Value[p];
                if (PlainPhrase.IsPlain(phrase) || FaultOf(phrase, language.Key, parsed) is not { } fault)
                {
                    left?.Add(phrase);
                    continue;
                }

                faults.Add(FaultCodes.Phrase, fault, at);
                left ??= Before(language.Value, p);
            }

            if (left is not null)
            {
                sound ??= CopyOf(phrases);
                sound[language.Key] = left;
            }
        }

        return sound ?? phrases;
    }

    private static string? FaultOf(string source, string language, ParsedPhrases parsed)
    {
        try
        {
            return UnknownClass(parsed.Of(source).Elements, BuiltInSignals.Instance.ClassesOf(language)) is { } unknown ? $"phrase '{source}': {unknown}" : null;
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }
    }

    private static string? UnknownClass(IReadOnlyList<PhraseElement> elements, WordClasses classes)
    {
        for (int e = 0; e < elements.Count; e++)
        {
            if (elements[e] is ClassElement named && !classes.Knows(named.Name))
            {
                return classes.Unknown(named.Name);
            }

            if (elements[e] is not ChoiceElement choice)
            {
                continue;
            }

            for (int c = 0; c < choice.Choices.Count; c++)
            {
                if (UnknownClass(choice.Choices[c], classes) is { } inside)
                {
                    return inside;
                }
            }
        }

        return null;
    }

    private static List<string> Before(IReadOnlyList<string> phrases, int count)
    {
        List<string> before = new(phrases.Count);
        for (int p = 0; p < count; p++)
        {
            before.Add(phrases[p]);
        }

        return before;
    }

    private static Dictionary<string, IReadOnlyList<string>> CopyOf(IReadOnlyDictionary<string, IReadOnlyList<string>> phrases)
    {
        Dictionary<string, IReadOnlyList<string>> copy = new(phrases.Count, StringComparer.Ordinal);
        foreach (KeyValuePair<string, IReadOnlyList<string>> language in phrases)
        {
            copy.Add(language.Key, language.Value);
        }

        return copy;
    }
}
