using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Reviews;

/// <summary>A channel that a draft names: which, of which kind, and where.</summary>
internal readonly record struct ChannelOffer(Channel Channel, string Kind, DraftHit Hit);

/// <summary>The contact channels that a draft sends the customer to.</summary>
internal sealed class ChannelOffers
{
    public const string AnyForm = "form";

    private static readonly (string Lexicon, Channel Channel, string Kind)[] Lexicons =
    [
        ("offers-phone", Channel.Phone, "phone"),
        ("offers-mail", Channel.Mail, "mail"),
        ("offers-dm", Channel.Form, "dm"),
        ("offers-email", Channel.Form, "email"),
        ("offers-chat", Channel.Form, "chat"),
        ("offers-form", Channel.Form, AnyForm),
    ];

    private readonly List<ChannelOffer> _all = [];

    public IReadOnlyList<ChannelOffer> All => _all;

    public bool Any => _all.Count > 0;

    /// <summary>Telephone numbers that stand in the draft, whoever they belong to.</summary>
    public IReadOnlyList<NumberInText> Numbers { get; private init; } = [];

    /// <summary>Whether the draft leads to some private place: a channel, or a link that the words point at.</summary>
    public bool HasPrivateRoute { get; private set; }

    public static ChannelOffers Of(DraftReading draft, Charter charter)
    {
        ChannelOffers offers = new() { Numbers = PhoneNumbers.In(draft) };
        foreach ((string lexicon, Channel channel, string kind) in Lexicons)
        {
            foreach (DraftHit hit in draft.In(lexicon))
            {
                bool nowhere = kind == AnyForm && PointsHere(draft, hit) && !Pointers.LinkNear(draft, hit.Sentence);
                if (nowhere || (channel == Channel.Phone && EndsInOtherNumber(draft, offers.Numbers, hit)))
                {
                    continue;
                }

                offers._all.Add(new ChannelOffer(channel, kind, hit));
            }
        }

        offers.AddNamed(draft, charter);
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

    // The charter's own contacts, written out, are the plainest way to name a channel.
    private void AddNamed(DraftReading draft, Charter charter)
    {
        ContactBook contact = charter.Contact;
        foreach (FormContact form in contact.Forms)
        {
            AddLiteral(draft, form.Url, Channel.Form, form.Kind);
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
