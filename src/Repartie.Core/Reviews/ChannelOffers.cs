using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Replies;
using Repartie.Text;

namespace Repartie.Reviews;

/// <summary>A channel that a draft names: which, of which kind, and where.</summary>
internal readonly record struct ChannelOffer(Channel Channel, string Kind, DraftHit Hit);

/// <summary>The contact channels that a draft sends the customer to.</summary>
internal sealed class ChannelOffers
{
    public const string AnyForm = "form";

    private const string DirectMessage = "dm";

    // Words that name direct messages; "in private" without one of them is a place and no channel.
    private static readonly HashSet<string> MessageWords = new(
        "dm dms dming pm pms mp mps message messages messaging messagerie direct directs messenger whatsapp inbox chat tchat".Split(' '), StringComparer.Ordinal);

    private static readonly (string Lexicon, Channel Channel, string Kind)[] Lexicons =
    [
        ("offers-phone", Channel.Phone, "phone"),
        ("offers-mail", Channel.Mail, "mail"),
        ("offers-dm", Channel.Form, DirectMessage),
        ("offers-email", Channel.Form, "email"),
        ("offers-chat", Channel.Form, "chat"),
        ("offers-form", Channel.Form, AnyForm),
    ];

    private readonly List<ChannelOffer> _all = [];

    public IReadOnlyList<ChannelOffer> All => _all;

    public bool Any => _all.Count > 0;

    /// <summary>Telephone numbers that stand in the draft, whoever they belong to.</summary>
    public IReadOnlyList<NumberInText> Numbers { get; private init; } = [];

    /// <summary>Whether a contact of the charter stands in the draft: its number, link or address.</summary>
    public bool NamesContact { get; private set; }

    /// <summary>Whether the draft leads to some private place: a channel, or a link that the words point at.</summary>
    public bool HasPrivateRoute { get; private set; }

    public static ChannelOffers Of(DraftReading draft, Charter charter)
    {
        (string emergency, string? helpline) = PublicNumbers.Of(charter.TimeZoneName);
        string?[] known = [charter.Contact.Phone?.Number, charter.Contact.Emergency?.Number, emergency, helpline];
        ChannelOffers offers = new() { Numbers = PhoneNumbers.In(draft, [.. known.Where(static n => n is not null).Select(static n => n!)]) };
        List<DraftHit> places = [];
        foreach ((string lexicon, Channel channel, string kind) in Lexicons)
        {
            foreach (DraftHit hit in draft.In(lexicon))
            {
                bool nowhere = kind == AnyForm && PointsHere(draft, hit) && !Pointers.LinkNear(draft, hit.Sentence);
                if (nowhere || (channel == Channel.Phone && EndsInOtherNumber(draft, offers.Numbers, hit)))
                {
                    continue;
                }

                if (kind == DirectMessage && IsPlace(draft, hit))
                {
                    places.Add(hit);
                    continue;
                }

                offers._all.Add(new ChannelOffer(channel, kind, hit));
            }
        }

        offers.NamesContact = offers.AddNamed(draft, charter);

        // "In private" by itself is the network's own messages, unless the draft writes out a contact of the charter that is meant by it.
        if (!offers.NamesContact)
        {
            offers._all.AddRange(places.Select(static p => new ChannelOffer(Channel.Form, DirectMessage, p)));
        }

        for (int t = 0; t < draft.Text.Count; t++)
        {
            ref Token token = ref draft.Text.Tokens[t];
            if (token.Kind == TokenKind.Email)
            {
                offers._all.Add(new ChannelOffer(Channel.Form, "email", new DraftHit(t, t, token.Start, token.End, token.Sentence)));
            }
        }

        offers.HasPrivateRoute = offers._all.Exists(static o => o.Channel != Channel.Mail);
        return offers;
    }

    public IEnumerable<ChannelOffer> Through(Channel channel) => _all.Where(o => o.Channel == channel);

    // "Contact us on 1/2": the number is that of a part, or an amount, and nobody's telephone.
    private static bool EndsInOtherNumber(DraftReading draft, IReadOnlyList<NumberInText> numbers, DraftHit hit)
        => draft.Text.Tokens[hit.LastToken].Kind == TokenKind.Number && !numbers.Any(n => n.Start < hit.End && hit.Start < n.End);

    // "Let us know here": in this very thread, unless a link stands behind it.
    private static bool PointsHere(DraftReading draft, DraftHit hit)
        => draft.Text.FoldedForm(draft.Text.Tokens[hit.LastToken]).ToString() is "here" or "below" or "ici" or "dessous";

    // "In private", "privately", "en privé".
    private static bool IsPlace(DraftReading draft, DraftHit hit)
    {
        bool isPlace = false;
        for (int t = hit.FirstToken; t <= hit.LastToken; t++)
        {
            string word = draft.Text.FoldedForm(draft.Text.Tokens[t]).ToString();
            if (MessageWords.Contains(word))
            {
                return false;
            }

            isPlace |= word is "private" or "privately" or "prive";
        }

        return isPlace;
    }

    // The charter's own contacts, written out, are the plainest way to name a channel. Tells whether there is one.
    private bool AddNamed(DraftReading draft, Charter charter)
    {
        int before = _all.Count;
        ContactBook contact = charter.Contact;
        foreach (FormContact form in contact.Forms)
        {
            AddLiteral(draft, form.Link, Channel.Form, form.Kind);
        }

        if (contact.PostalMail is { } postal)
        {
            AddLiteral(draft, postal.Address, Channel.Mail, "mail");
        }

        foreach (NumberInText number in Numbers)
        {
            if (new[] { contact.Phone?.Number, contact.Emergency?.Number }.Any(n => n is not null && PhoneNumbers.Same(n, number.Digits)))
            {
                _all.Add(new ChannelOffer(Channel.Phone, "phone", new DraftHit(0, 0, number.Start, number.End, number.Sentence)));
            }
        }

        return _all.Count > before;
    }

    private void AddLiteral(DraftReading draft, string literal, Channel channel, string kind)
    {
        int at = draft.Source.IndexOf(literal, StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            _all.Add(new ChannelOffer(channel, kind, new DraftHit(0, 0, at, at + literal.Length, -1)));
        }
    }
}
