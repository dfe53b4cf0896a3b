using System;
using Repartie.Text;
using Repartie.Triage;

namespace Repartie.Reviews.Checks;

/// <summary>The tone: greeting, acknowledgement, blame, contract language, jokes at the wrong time, promises, admissions, retaliation.</summary>
internal static class ToneCheck
{
    private static readonly string[] Laughs =
        ["😂", "🤣", "😜", "😝", "😛", "😏", "🙃", "😹", "🤪", "😆", "😉"];

    public static void Run(ReviewCase review)
    {
        bool displeased = review.PostShows(TemplateChoice.SignalsOfComplaints) && !review.PostShows(TemplateChoice.ThanksForHelp);
        Greeting(review);
        if (displeased)
        {
            // Displeasure with what the brand takes no part in is no complaint about the brand.
            if (review.Decision!.Disposition != Disposition.OffTopic)
            {
                Acknowledgement(review);
            }

            Irony(review);
        }

        review.AddAll(FindingIds.Blame, "blame");
        review.AddAll(FindingIds.Legalese, "legalese");
        review.AddAll(FindingIds.Promise, "promise");
        review.AddAll(FindingIds.Admission, "admission");
        Retaliation(review);
    }

    /// <summary>Threats and removals; to ask that personal data be deleted is a kindness, not a threat.</summary>
    public static void Retaliation(ReviewCase review) => review.AddAll(FindingIds.Retaliation, "retaliation");

    private static void Greeting(ReviewCase review)
    {
        if (review.BrandSpoke || review.Draft.Words() == 0 || review.Draft.IsPart)
        {
            return;
        }

        // A kind word further on, a name or an exclamation warms the whole of a short reply.
        bool warm = review.Draft.Has("opens-warmly") || review.Draft.Has("acknowledges") || review.Draft.Text.ExclamationCount > 0 || CallsByName(review.Draft.Text);
        if (!warm)
        {
            int at = review.Draft.Opening();
            review.Add(FindingIds.NoGreeting, at, at);
        }
    }

    // "Karen, we …" and "…, Michael.": a name set off by a comma.
    private static bool CallsByName(TokenizedText text)
    {
        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            bool name = token.Kind == TokenKind.Word && (token.Flags & TokenFlags.Initial) != 0 && token.End - token.Start > 2;
            bool ends = t + 1 == text.Count || (text.Tokens[t + 1].Flags & TokenFlags.SentenceStart) != 0 || text.Tokens[t + 1].Kind == TokenKind.Link;
            bool opens = (token.Flags & TokenFlags.SentenceStart) != 0 || (t > 0 && text.Tokens[t - 1].Kind == TokenKind.Mention);
            bool commaBehind = t + 1 < text.Count && (text.Tokens[t + 1].Flags & TokenFlags.AfterComma) != 0;
            if (name && ((opens && commaBehind) || (ends && (token.Flags & TokenFlags.AfterComma) != 0)))
            {
                return true;
            }
        }

        return false;
    }

    private static void Acknowledgement(ReviewCase review)
    {
        bool answered = review.BrandSpoke || review.PostShows("thread-brand-apologises");
        if (answered || review.Draft.Has("acknowledges") || review.Draft.Words() == 0 || review.Draft.IsPart)
        {
            return;
        }

        int at = review.Draft.Opening();
        review.Add(FindingIds.NoAcknowledgement, at, at);
    }

    private static void Irony(ReviewCase review)
    {
        review.AddAll(FindingIds.Irony, "irony");
        foreach (string laugh in Laughs)
        {
            int at = review.Draft.Source.IndexOf(laugh, StringComparison.Ordinal);
            if (at >= 0)
            {
                review.Add(FindingIds.Irony, at, at + laugh.Length);
            }
        }
    }
}
