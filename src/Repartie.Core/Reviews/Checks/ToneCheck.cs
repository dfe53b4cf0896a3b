using System;
using System.Linq;
using Repartie.Text;

namespace Repartie.Reviews.Checks;

/// <summary>The tone: greeting, acknowledgement, blame, contract language, jokes at the wrong time, promises, admissions, retaliation.</summary>
internal static class ToneCheck
{
    /// <summary>A kind word counts as an opening within so many words.</summary>
    private const int OpeningWords = 8;

    private static readonly string[] Displeased =
        ["displeasure", "event", "stuck", "demand", "formal", "harm", "complaint"];

    private static readonly string[] Laughs =
        ["😂", "🤣", "😜", "😝", "😛", "😏", "🙃", "😹", "🤪", "😆", "😉"];

    public static void Run(ReviewCase review)
    {
        bool displeased = review.PostShows(Displeased) && !review.PostShows("thanks-solved");
        Greeting(review);
        if (displeased)
        {
            Acknowledgement(review);
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
        if (review.BrandSpoke || review.Draft.Words() == 0)
        {
            return;
        }

        TokenizedText text = review.Draft.Text;
        int words = 0;
        int last = 0;
        for (int t = 0; t < text.Count && words < OpeningWords; t++)
        {
            words += text.Tokens[t].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
            last = t;
        }

        bool warm = review.Draft.In("opens-warmly").Concat(review.Draft.In("acknowledges")).Any(h => h.FirstToken <= last);
        if (!warm)
        {
            int at = review.Draft.Opening();
            review.Add(FindingIds.NoGreeting, at, at);
        }
    }

    private static void Acknowledgement(ReviewCase review)
    {
        if (review.Draft.Has("acknowledges") || review.PostShows("thread-brand-apologises") || review.Draft.Words() == 0)
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
