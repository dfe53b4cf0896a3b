using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Repartie.Reviews.Checks;

/// <summary>Private data: asked for in public, repeated, or given away.</summary>
internal static class PrivacyCheck
{
    /// <summary>Shorter values (a house number, a year) stand in texts by chance.</summary>
    private const int ShortestValue = 5;

    public static void Run(ReviewCase review)
    {
        Asks(review);
        FindData(review);
    }

    /// <summary>Looks for personal data of anybody in the text.</summary>
    public static void FindData(ReviewCase review)
    {
        HashSet<string> told = Told(review);
        foreach ((int start, int end) in Repeated(review.Draft.Source, told))
        {
            review.Add(FindingIds.RepeatsPersonalData, start, end);
        }

        foreach (PersonalDataMatch match in PersonalData.Find(review.Draft.Source, review.Engine.Compiled.Signals.PersonalData))
        {
            if (told.Contains(Key(review.Draft.Source, match.Start, match.End)))
            {
                review.Add(FindingIds.RepeatsPersonalData, match.Start, match.End);
            }
            else if (IsContact(review, match))
            {
                // A number to call is a contact of the brand that the charter does not know.
                ChannelCheck.Unknown(review, match.Start, match.End);
            }
            else
            {
                review.Add(FindingIds.PersonalData, match.Start, match.End);
            }
        }
    }

    private static void Asks(ReviewCase review)
    {
        foreach (DraftHit hit in PrivateRequest.In(review.Draft, review.Channels))
        {
            review.Add(FindingIds.AsksPrivateData, hit);
        }
    }

    private static bool IsContact(ReviewCase review, in PersonalDataMatch match)
    {
        int start = match.Start;
        int end = match.End;
        return match.Kind switch
        {
            PersonalDataKind.Phone => !IsSomebodys(review.Draft, start),
            PersonalDataKind.Email or PersonalDataKind.PostalAddress => review.Channels.All.Any(o => o.Hit.Start < end + 40 && start < o.Hit.End + 40),
            _ => false,
        };
    }

    // "The number on your account, 06…" is the customer's; any other number in a text of the brand is one to call.
    private static bool IsSomebodys(DraftReading draft, int start)
    {
        const int Reach = 6;
        Repartie.Text.TokenizedText text = draft.Text;
        int at = 0;
        while (at < text.Count && text.Tokens[at].Start < start)
        {
            at++;
        }

        for (int t = Math.Max(0, at - Reach); t < at; t++)
        {
            string word = text.FoldedForm(text.Tokens[t]).ToString();
            if (word is "your" or "his" or "her" or "their" or "votre" or "vos" or "ton" or "ta" or "son" or "sa" or "leur")
            {
                return true;
            }
        }

        return false;
    }

    // What the customer and other people gave away, in the post and before it; references count, first names do not.
    private static HashSet<string> Told(ReviewCase review)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        IEnumerable<string> texts = review.Thread.Messages.Where(static m => m.Role != ThreadRole.Brand).Select(static m => m.Text);
        foreach (string text in review.Decision is null ? texts : texts.Concat([review.Post.Text]))
        {
            foreach (PersonalDataMatch match in PersonalData.Find(text, review.Engine.Compiled.Signals.PersonalData))
            {
                string key = Key(text, match.Start, match.End);
                if (key.Length >= ShortestValue)
                {
                    values.Add(key);
                }
            }
        }

        return values;
    }

    // A reference needs no word before it to be recognised once its value is known.
    private static IEnumerable<(int Start, int End)> Repeated(string draft, HashSet<string> told)
    {
        if (told.Count == 0)
        {
            yield break;
        }

        StringBuilder folded = new();
        List<int> places = [];
        for (int i = 0; i < draft.Length; i++)
        {
            if (char.IsLetterOrDigit(draft[i]))
            {
                folded.Append(char.ToLowerInvariant(draft[i]));
                places.Add(i);
            }
        }

        string all = folded.ToString();
        foreach (string value in told)
        {
            for (int at = all.IndexOf(value, StringComparison.Ordinal); at >= 0; at = all.IndexOf(value, at + value.Length, StringComparison.Ordinal))
            {
                int start = places[at];
                int end = places[at + value.Length - 1] + 1;
                bool whole = (start == 0 || !char.IsLetterOrDigit(draft[start - 1])) && (end == draft.Length || !char.IsLetterOrDigit(draft[end]));
                if (whole)
                {
                    yield return (start, end);
                }
            }
        }
    }

    private static string Key(string text, int start, int end) => FoldedWords.Letters(text.Substring(start, end - start));
}
