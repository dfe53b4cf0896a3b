using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Reviews.Checks;

/// <summary>What the brand does not speak of: topics it never discusses, other trades, other companies, other networks.</summary>
internal static class ScopeCheck
{
    /// <summary>Words of another trade that one draft must hold before it counts as taken from there.</summary>
    private const int FewestOtherWords = 4;

    private const int ShortestHouse = 4;

    private static readonly (string Word, Network Network)[] Networks =
    [
        ("facebook", Network.Facebook), ("fb", Network.Facebook), ("instagram", Network.Instagram), ("insta", Network.Instagram),
        ("linkedin", Network.LinkedIn), ("tiktok", Network.TikTok), ("youtube", Network.YouTube), ("twitter", Network.X),
        ("mastodon", Network.Mastodon), ("bluesky", Network.Bluesky), ("trustpilot", Network.Trustpilot), ("snapchat", new Network("snapchat")),
        ("pinterest", new Network("pinterest")), ("reddit", new Network("reddit")),
    ];

    public static void Run(ReviewCase review)
    {
        Never(review);
        bool redirects = review.Decision is { Reply: ReplyKind.Redirect };
        if (!redirects && review.InDraft("other-trade").Count() >= FewestOtherWords && !review.DraftShows("own-trade", "own-topic", "own-company", "general-topic") && !review.PostShows("other-trade"))
        {
            Evidence first = review.InDraft("other-trade").First();
            review.Add(FindingIds.OffScope, first.Start, first.End);
        }

        if (!redirects)
        {
            Brands(review);
        }

        OtherNetworks(review);
    }

    /// <summary>Topics that the charter never discusses; to say so politely is no fault.</summary>
    public static void Never(ReviewCase review)
    {
        if (review.Draft.Has("declines-topic"))
        {
            return;
        }

        foreach (Evidence place in NeverNamed(review))
        {
            review.Add(FindingIds.NeverTopic, place.Start, place.End);
        }
    }

    // One word of the world's vocabulary is often a first name or a manner of speaking; the charter's own phrases are meant as they stand.
    private static IEnumerable<Evidence> NeverNamed(ReviewCase review)
    {
        ScopeTopic[] never = [.. review.Engine.Compiled.Topics.Where(static t => t.Stance == TopicStance.Never)];
        foreach (ScopeTopic topic in never)
        {
            Evidence[] places = [.. review.InDraft("topic." + topic.Id)];
            bool own = topic.Phrases.Count > 0;
            int words = places.Select(p => Folded(review.Draft.Source.Substring(p.Start, p.End - p.Start))).Distinct(StringComparer.Ordinal).Count();
            if (own || words > 1)
            {
                foreach (Evidence place in places)
                {
                    yield return place;
                }
            }
        }
    }

    /// <summary>Names of other companies that the customer did not bring up.</summary>
    public static void Brands(ReviewCase review)
    {
        string told = Folded(string.Join("\n", review.Thread.Messages.Select(static m => m.Text).Concat(review.Decision is null ? [] : new[] { review.Post.Text })));
        foreach (Evidence place in review.InDraft("competitor").Concat(review.InDraft("other-company")))
        {
            string name = Folded(review.Draft.Source.Substring(place.Start, place.End - place.Start)).Trim();
            bool isOther = IsOfTheTrade(review, name) && !IsSignature(review.Draft.Source, place) && !IsOwned(review.Draft.Text, place);
            bool isNetwork = Array.Exists(Networks, n => n.Word == name) || name is "messenger" or "whatsapp" or "x";
            if (isOther && !isNetwork && !IsLink(review, place) && told.IndexOf(name, StringComparison.Ordinal) < 0)
            {
                review.Add(FindingIds.OtherBrand, place.Start, place.End);
            }
        }
    }

    // The text was perhaps written for another network; where the charter uses that network too, it may be meant.
    private static void OtherNetworks(ReviewCase review)
    {
        TokenizedText text = review.Draft.Text;
        string told = Folded(review.Post.Text);
        bool known = !review.Post.Network.IsUnknown && review.Charter.Networks.Count > 0;
        for (int t = 0; t < text.Count && known; t++)
        {
            ref Token token = ref text.Tokens[t];
            if (token.Kind != TokenKind.Word || (token.Flags & TokenFlags.Hashtag) != 0)
            {
                continue;
            }

            string word = text.FoldedForm(token).ToString();
            foreach ((string name, Network network) in Networks)
            {
                bool isOther = name == word && network != review.Post.Network;
                bool messenger = t + 1 < text.Count && text.FoldedForm(text.Tokens[t + 1]).ToString() is "messenger" or "message" or "messages" or "dm";
                if (isOther && !messenger && told.IndexOf(word, StringComparison.Ordinal) < 0 && !IsContact(review.Charter, name) && !IsUsed(review.Charter, network))
                {
                    review.Add(FindingIds.OtherNetwork, token.Start, token.End);
                }
            }
        }
    }

    // A shop may name the courier; to name another shop is what needs a second look. Products of the brand's own house are its own.
    private static bool IsOfTheTrade(ReviewCase review, string name)
    {
        Signals.Worlds.TradeVocabulary trades = Signals.BuiltInSignals.Instance.Trades;
        string own = Signals.BrandNames.Key(review.Post.Brand ?? review.Charter.Brand);
        string key = Signals.BrandNames.Key(name);
        bool house = own.Length >= ShortestHouse && key.Length >= ShortestHouse && own.Substring(0, ShortestHouse) == key.Substring(0, ShortestHouse);
        return !house && trades.CompaniesOf(name).Any(c => trades.SectorOfCompany(c) == review.Engine.Compiled.Signals.Sector);
    }

    // "Your Kindle", "our app store": a thing that the customer has, or the brand.
    private static bool IsOwned(TokenizedText text, Evidence place)
    {
        for (int t = 1; t < text.Count; t++)
        {
            if (text.Tokens[t].Start == place.Start)
            {
                return text.FoldedForm(text.Tokens[t - 1]).ToString() is "your" or "our" or "my" or "votre" or "vos" or "notre" or "nos" or "ton" or "ta" or "tes";
            }
        }

        return false;
    }

    // Agents sign with initials behind a caret or a dash.
    private static bool IsSignature(string text, Evidence place)
        => place.Start > 0 && text[place.Start - 1] is '^' or '_' or '-';

    private static bool IsUsed(Charter charter, Network network)
        => charter.Networks.Any(n => n.Network == network && n.Role is NetworkRole.Service or NetworkRole.News);

    private static bool IsContact(Charter charter, string name)
        => charter.Contact.Forms.Any(f => f.Url.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0
            || (f.Label is { } label && label.Languages.Any(l => label.In(l).IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)));

    private static bool IsLink(ReviewCase review, Evidence place)
    {
        TokenizedText text = review.Draft.Text;
        for (int t = 0; t < text.Count; t++)
        {
            if (text.Tokens[t].Kind is TokenKind.Link or TokenKind.Email && text.Tokens[t].Start <= place.Start && place.End <= text.Tokens[t].End)
            {
                return true;
            }
        }

        return false;
    }

    private static string Folded(string text) => " " + FoldedWords.Of(text) + " ";
}
