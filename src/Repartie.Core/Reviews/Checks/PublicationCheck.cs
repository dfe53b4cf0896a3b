using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Repartie.Reviews.Checks;

/// <summary>What only a publication can get wrong: activity, role of the network, copies, tone, terms, cadence.</summary>
internal static class PublicationCheck
{
    private const int FewestWords = 4;
    private const int FewestWordsOfACopy = 5;

    /// <summary>The silence after which an account counts as a ghost where the charter does not say.</summary>
    private static readonly TimeSpan DefaultGhostAfter = TimeSpan.FromDays(90);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static void Run(ReviewCase review, Publication publication, IReadOnlyList<Publication> others, int perDay)
    {
        Activity(review);
        Role(review);
        Copies(review, publication, others);
        Tone(review);
        Terms(review);
        Cadence(review, publication, others, perDay);
    }

    private static void Activity(ReviewCase review)
    {
        bool own = review.DraftShows("own-trade", "own-topic", "own-company", "general-topic", "brand-named", "redirect-topic")
            || review.Draft.Has("service-news") || review.Draft.Has("contest") || review.Draft.Has("animation");
        if (own || review.Draft.Words() < FewestWords)
        {
            return;
        }

        Evidence[] outside = [.. review.InDraft("other-trade").Concat(review.InDraft("public-talk")).OrderBy(static e => e.Start)];
        // One word of another world is often a picture of speech.
        if (outside.Select(static e => (e.Start, e.End)).Distinct().Count() > 1)
        {
            review.Add(FindingIds.OutsideActivity, outside[0].Start, outside[0].End);
        }
    }

    private static void Role(ReviewCase review)
    {
        Network network = review.Post.Network;
        NetworkProfile? profile = review.Charter.Networks.FirstOrDefault(n => n.Network == network);
        if (profile is null || network.IsUnknown)
        {
            return;
        }

        switch (profile.Role)
        {
            case NetworkRole.Listening or NetworkRole.NotUsed:
                review.Add(FindingIds.NetworkRole, review.Draft.Opening(), Math.Max(review.Draft.Opening(), review.Draft.Ending()), Why(network, "n'y publie pas", "does not publish there"));
                break;
            case NetworkRole.News:
                AddFirst(review, "service-news", network, "la garde pour l'animation, pas pour le service", "keeps it for animation, not for service");
                break;
            default:
                bool served = review.Draft.Has("service-news");
                if (!served)
                {
                    AddFirst(review, "animation", network, "la garde pour le service, pas pour l'animation", "keeps it for service, not for animation");
                }

                break;
        }
    }

    private static void AddFirst(ReviewCase review, string lexicon, Network network, string french, string english)
    {
        if (review.Draft.Has(lexicon))
        {
            review.Add(FindingIds.NetworkRole, review.Draft.In(lexicon).OrderBy(static h => h.Start).First(), Why(network, french, english));
        }
    }

    private static (string Name, LocalizedText Value)[] Why(Network network, string french, string english)
    {
        string name = network.Name == "x" ? "X" : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(network.Name);
        return [("network", LocalizedText.Of(name, name)), ("why", LocalizedText.Of(french, english))];
    }

    // Two networks may share a sentence; the same text everywhere shows that none of them was thought of.
    private static void Copies(ReviewCase review, Publication publication, IReadOnlyList<Publication> others)
    {
        if (review.Draft.Words() < FewestWordsOfACopy || publication.Network.IsUnknown)
        {
            return;
        }

        string words = FoldedWords.Of(publication.Text);
        HashSet<string> same = new(StringComparer.Ordinal);
        foreach (Publication other in others)
        {
            if (!other.Network.IsUnknown && other.Network != publication.Network && FoldedWords.Of(other.Text) == words)
            {
                same.Add(other.Network.Name);
            }
        }

        Network[] used = [.. review.Charter.Networks.Where(n => n.Role is NetworkRole.Service or NetworkRole.News && n.Network != publication.Network).Select(static n => n.Network)];
        bool everywhere = same.Count > 1 || (same.Count == 1 && used.Length == 1 && same.Contains(used[0].Name));
        if (everywhere)
        {
            review.Add(FindingIds.SameEverywhere, review.Draft.Opening(), Math.Max(review.Draft.Opening(), review.Draft.Ending()), ("count", FindingTexts.Figure(same.Count + 1)));
        }
    }

    private static void Tone(ReviewCase review)
    {
        FormCheck.Capitals(review, FindingIds.Shouting);
        string text = review.Draft.Source;
        for (int i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] == '!' && text[i + 1] == '!' && text[i + 2] == '!')
            {
                int end = i;
                while (end < text.Length && text[end] == '!')
                {
                    end++;
                }

                review.Add(FindingIds.Shouting, i, end);
                i = end;
            }
        }

        review.AddAll(FindingIds.Blame, "blame");
        review.AddAll(FindingIds.Legalese, "legalese");
    }

    private static void Terms(ReviewCase review)
    {
        bool terms = review.Draft.Has("terms");
        if (!terms)
        {
            review.AddAll(FindingIds.ContestWithoutTerms, "contest");
            review.AddAll(FindingIds.ClaimWithoutTerms, "claim");
        }
    }

    private static void Cadence(ReviewCase review, Publication publication, IReadOnlyList<Publication> others, int perDay)
    {
        if (publication.PublishAt is not { } at || publication.Network.IsUnknown)
        {
            return;
        }

        DateTimeOffset[] before = [.. others.Where(o => o.Network == publication.Network && o.PublishAt is { } t && t <= at).Select(static o => o.PublishAt!.Value)];
        int start = review.Draft.Opening();
        int end = Math.Max(start, review.Draft.Ending());
        int sameDay = before.Count(t => at - t < Day) + 1;
        if (sameDay > perDay)
        {
            review.Add(FindingIds.CadenceBurst, start, end, ("count", FindingTexts.Figure(sameDay)), ("limit", FindingTexts.Figure(perDay)));
        }

        TimeSpan ghost = review.Charter.Networks.FirstOrDefault(n => n.Network == publication.Network)?.GhostAfter ?? DefaultGhostAfter;
        if (before.Length > 0 && at - before.Max() > ghost)
        {
            review.Add(FindingIds.CadenceGap, start, end, ("days", FindingTexts.Figure((int)(at - before.Max()).TotalDays)), ("limit", FindingTexts.Figure((int)ghost.TotalDays)));
        }
    }
}
