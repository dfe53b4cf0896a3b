using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Replies;

namespace Repartie.Reviews.Checks;

/// <summary>Where the draft sends the customer: nowhere, away for nothing, back to what failed, to what is closed, unknown or a dummy.</summary>
internal static class ChannelCheck
{
    /// <summary>A draft that says so much beside the channel has answered something.</summary>
    private const int WordsOfAnAnswer = 7;

    /// <summary>Below this confidence a draft is not measured by where the decision sends the matter.</summary>
    private const double SureEnough = 0.85;

    private static readonly LocalizedText Phone = LocalizedText.Of("le téléphone", "the phone");
    private static readonly LocalizedText Mail = LocalizedText.Of("le courrier postal", "postal mail");
    private static readonly LocalizedText Form = LocalizedText.Of("le formulaire", "the form");

    public static void Run(ReviewCase review)
    {
        Decision decision = review.Decision!;
        if (decision.Disposition == Disposition.Escalate)
        {
            Escalated(review, decision);
        }
        else if (decision.Disposition == Disposition.AnswerPublicly)
        {
            MovesAway(review, decision);
        }

        Failed(review, decision);
        Closed(review, decision);
        Contacts(review);
    }

    /// <summary>Dummy contacts, numbers and kinds of channels that the charter does not hold: for replies and publications alike.</summary>
    public static void Contacts(ReviewCase review)
    {
        Dummies(review);
        if (review.Charter.IsStarter)
        {
            // A starter charter's contacts are nobody's, so nothing can be said of the brand's.
            return;
        }

        foreach (NumberInText number in review.Channels.Numbers)
        {
            if (!IsPublic(number) && !Numbers(review.Charter).Any(n => PhoneNumbers.Same(n, number.Digits)))
            {
                Unknown(review, number.Start, number.End);
            }
        }

        foreach (ChannelOffer offer in review.Channels.All)
        {
            bool toPublic = offer.Channel == Channel.Phone && review.Channels.Numbers.Any(n => IsPublic(n) && n.Sentence == offer.Hit.Sentence);
            if (!toPublic && !MeansContact(review, offer) && !IsOffered(review.Charter, offer))
            {
                Unknown(review, offer.Hit.Start, offer.Hit.End);
            }
        }
    }

    public static void Unknown(ReviewCase review, int start, int end)
    {
        if (!review.Charter.IsStarter)
        {
            review.Add(FindingIds.UnknownChannel, start, end);
        }
    }

    private static void Escalated(ReviewCase review, Decision decision)
    {
        review.AddAll(FindingIds.TreatsInPublic, "tells-case");
        if (review.Draft.IsPart)
        {
            return;
        }

        bool movedBefore = review.PostShows("thread-brand-moves-away", "thread-brand-asks-private");
        bool moved = review.Channels.Any || review.Draft.Has("offers-form") || movedBefore || review.Draft.Has("in-private") || HasLink(review);

        // Danger goes to those who can help at once; the brand's own line comes second.
        moved |= decision.Channel == Channel.Phone && review.Channels.Numbers.Any(IsPublic);
        bool sure = decision.Confidence >= SureEnough && !review.Draft.Asks && !review.BrandSpoke && !review.PostShows("praise", "thanks-solved");
        if (decision.Channel is { } channel && !moved && sure)
        {
            int end = review.Draft.Ending();
            review.Add(FindingIds.NoHandoff, end, end, ("channel", NameOf(channel)));
        }
    }

    private static void MovesAway(ReviewCase review, Decision decision)
    {
        bool hasCase = decision.Reply == ReplyKind.Redirect || decision.Confidence < SureEnough || review.BrandSpoke || review.PostShows("individual-case", "demand", "stuck", "request-contact", "goodwill") || review.Draft.Has("in-private");
        if (hasCase || !review.Channels.Any || review.Charter.RoleOf(review.Post.Network) != NetworkRole.Service)
        {
            return;
        }

        HashSet<int> counted = [.. review.Channels.All.Select(static o => o.Hit.Sentence)];
        foreach (string lexicon in new[] { "opens-warmly", "acknowledges", "asks-data" })
        {
            counted.UnionWith(review.Draft.In(lexicon).Select(static h => h.Sentence));
        }

        int words = 0;
        for (int t = 0; t < review.Draft.Text.Count; t++)
        {
            words += counted.Contains(review.Draft.Text.Tokens[t].Sentence) || review.Draft.Text.Tokens[t].Kind != Text.TokenKind.Word ? 0 : 1;
        }

        if (words < WordsOfAnAnswer)
        {
            ChannelOffer first = review.Channels.All.OrderBy(static o => o.Hit.Start).First();
            review.Add(FindingIds.MovesAway, first.Hit);
        }
    }

    private static void Failed(ReviewCase review, Decision decision)
    {
        HashSet<string> failed = FailedChannels.Of(review);
        foreach (ChannelOffer offer in review.Channels.All)
        {
            // Danger is for the phone, whatever was tried before.
            bool forced = offer.Channel == Channel.Phone && decision.Channel == Channel.Phone;
            if (FailedChannels.Includes(failed, offer, review.Draft) && !forced)
            {
                review.Add(FindingIds.FailedChannel, offer.Hit);
            }
        }
    }

    private static void Closed(ReviewCase review, Decision decision)
    {
        if (review.At is not { } at || review.Engine.Compiled.PhoneCalendar is not { } calendar || calendar.IsOpen(at))
        {
            return;
        }

        bool hours = review.Draft.Has("states-hours") || HasClock(review);
        bool emergency = review.Charter.Contact.Emergency is { } line && review.Channels.Numbers.Any(n => PhoneNumbers.Same(line.Number, n.Digits));
        emergency |= review.Channels.Numbers.Any(IsPublic);
        if (hours || emergency || decision.Channel == Channel.Phone)
        {
            return;
        }

        foreach (ChannelOffer offer in review.Channels.Through(Channel.Phone))
        {
            review.Add(FindingIds.ClosedChannel, offer.Hit);
        }
    }

    private static void Dummies(ReviewCase review)
    {
        ContactBook contact = review.Charter.Contact;
        IEnumerable<string?> literals =
        [
            contact.PostalMail is { IsDummy: true } postal ? postal.Address : null,
            .. contact.Forms.Where(static f => f.IsDummy).Select(static f => f.Link),
        ];
        foreach (string literal in literals.Where(static l => l is not null).Select(static l => l!))
        {
            int at = review.Draft.Source.IndexOf(literal, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                review.Add(FindingIds.DummyContact, at, at + literal.Length);
            }
        }

        foreach (PhoneContact? phone in new[] { contact.Phone, contact.Emergency })
        {
            foreach (NumberInText number in review.Channels.Numbers)
            {
                if (phone is { IsDummy: true } && PhoneNumbers.Same(phone.Number, number.Digits))
                {
                    review.Add(FindingIds.DummyContact, number.Start, number.End);
                }
            }
        }
    }

    // "Write to us at this address", "contact us on 01 …": the words name no channel, the contact that stands there does.
    private static bool MeansContact(ReviewCase review, ChannelOffer offer)
    {
        if (offer.Kind != ChannelOffers.AnyForm || !review.Channels.NamesContact || offer.Hit.Sentence < 0)
        {
            return false;
        }

        for (int t = offer.Hit.FirstToken; t <= offer.Hit.LastToken; t++)
        {
            if (review.Draft.Text.FoldedForm(review.Draft.Text.Tokens[t]).ToString() is "form" or "forms" or "formulaire" or "formulaires" or "online" or "app" or "appli" or "account" or "compte" or "espace" or "site" or "website" or "page" or "portal")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPublic(NumberInText number) => PublicNumbers.Include(number.Digits);

    private static IEnumerable<string> Numbers(Charter charter)
        => new[] { charter.Contact.Phone?.Number, charter.Contact.Emergency?.Number }
            .Where(static n => n is not null)
            .Select(static n => n!);

    private static bool IsOffered(Charter charter, ChannelOffer offer)
    {
        ContactBook contact = charter.Contact;
        if (offer.Channel != Channel.Form)
        {
            return offer.Channel == Channel.Phone ? contact.Phone is not null || contact.Emergency is not null : contact.PostalMail is not null;
        }

        return offer.Kind == ChannelOffers.AnyForm ? contact.Forms.Count > 0 : contact.Forms.Any(f => Fits(f, offer.Kind));
    }

    // A form may be named by what it is: "Messenger" is a way of direct messages.
    private static bool Fits(FormContact form, string kind)
        => form.Kind == kind
            || (kind == "email" && form.Url.IndexOf('@') > 0)
            || (kind == "dm" && (form.Kind is "messenger" or "whatsapp" or "message" || form.Url.IndexOf("m.me/", StringComparison.OrdinalIgnoreCase) >= 0 || form.Url.IndexOf("wa.me/", StringComparison.OrdinalIgnoreCase) >= 0))
            || (kind == "chat" && form.Kind is "dm" or "messenger" or "whatsapp");

    private static bool HasLink(ReviewCase review)
    {
        for (int s = 0; s < review.Draft.Text.SentenceCount; s++)
        {
            if (Pointers.LinkNear(review.Draft, s))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasClock(ReviewCase review)
    {
        for (int t = 0; t < review.Draft.Text.Count; t++)
        {
            if ((review.Draft.Text.Tokens[t].Flags & Text.TokenFlags.Clock) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static LocalizedText NameOf(Channel channel) => channel switch
    {
        Channel.Phone => Phone,
        Channel.Mail => Mail,
        _ => Form,
    };
}
