using System;
using System.Collections.Generic;
using System.Text;

namespace Repartie.Privacy;

/// <summary>Masks the personal data of a text, wherever it is said again; whatever goes wrong, the text is dropped.</summary>
internal static class Redactor
{
    // Each value is looked for in the whole text; a text with more of them than a post can mean is not worth that.
    private const int MostValues = 200;
    private const int MostRounds = 4;
    private const char Bullet = '\u2022';

    public static string Run(string text, RedactionOptions options)
    {
        try
        {
            return Masked(text, options) ?? Nothing(text, options);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Nothing(text, options);
        }
    }

    private static string Nothing(string text, RedactionOptions options)
        => options.KeepLength ? new string(Bullet, text.Length) : PersonalData.Dropped;

    private static string NameOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Iban => "[iban]",
        PersonalDataKind.Card => "[card]",
        PersonalDataKind.NationalId => "[national-id]",
        PersonalDataKind.Phone => "[phone]",
        PersonalDataKind.Email => "[email]",
        PersonalDataKind.PostalAddress => "[postal-address]",
        PersonalDataKind.BirthDate => "[birth-date]",
        _ => "[reference]",
    };

    // Null for a text that cannot be made clean. What is masked may bring its neighbours together to something new, hence the rounds.
    private static string? Masked(string text, RedactionOptions options)
    {
        Dictionary<string, string> masks = new(StringComparer.OrdinalIgnoreCase);
        string current = text;
        for (int round = 0; round < MostRounds; round++)
        {
            IReadOnlyList<PersonalDataMatch> matches = PersonalData.Find(current, options.Data);
            if (matches.Count == 0)
            {
                return IsClean(current, masks.Keys) ? current : null;
            }

            if (round > 0 && options.Mask is not null)
            {
                // A token of the host may look like data itself; only the host's word that it is none can be taken.
                return IsClean(current, masks.Keys) && AreTokens(current, matches, masks.Values) ? current : null;
            }

            foreach (PersonalDataMatch match in matches)
            {
                string value = current.Substring(match.Start, match.Length);
                if (!masks.ContainsKey(value))
                {
                    masks.Add(value, MaskOf(match.Kind, value, options));
                }
            }

            if (masks.Count > MostValues)
            {
                return null;
            }

            current = Replaced(current, SpansOf(current, masks.Keys), masks);
        }

        return null;
    }

    private static string MaskOf(PersonalDataKind kind, string value, RedactionOptions options)
        => options.Mask?.Invoke(kind, value) ?? (options.KeepLength ? new string(Bullet, value.Length) : NameOf(kind));

    private static bool IsClean(string text, IEnumerable<string> values)
    {
        foreach (string value in values)
        {
            if (text.IndexOf(value, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreTokens(string text, IReadOnlyList<PersonalDataMatch> matches, IReadOnlyCollection<string> tokens)
    {
        foreach (PersonalDataMatch match in matches)
        {
            string found = text.Substring(match.Start, match.Length);
            bool isToken = false;
            foreach (string token in tokens)
            {
                isToken |= token.Length > 0 && (token.IndexOf(found, StringComparison.Ordinal) >= 0 || found.IndexOf(token, StringComparison.Ordinal) >= 0);
            }

            if (!isToken)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every place where one of the values stands, also where nothing says what it is; in order, without overlap.</summary>
    private static List<(int Start, int End, string Value)> SpansOf(string text, IEnumerable<string> values)
    {
        List<(int Start, int End, string Value)> all = [];
        foreach (string value in values)
        {
            for (int at = text.IndexOf(value, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(value, at + value.Length, StringComparison.OrdinalIgnoreCase))
            {
                all.Add((at, at + value.Length, value));
            }
        }

        all.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        return all;
    }

    private static string Replaced(string text, List<(int Start, int End, string Value)> spans, Dictionary<string, string> masks)
    {
        StringBuilder result = new(text.Length);
        int at = 0;
        foreach ((int start, int end, string value) in spans)
        {
            if (start >= at)
            {
                result.Append(text, at, start - at).Append(masks[value]);
                at = end;
            }
            else if (end > at)
            {
                // The rest of a value that begins inside another one goes with it.
                result.Append(masks[value].Length == value.Length ? masks[value].Substring(0, end - at) : string.Empty);
                at = end;
            }
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
