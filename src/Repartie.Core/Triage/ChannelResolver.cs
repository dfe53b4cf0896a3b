using System;
using System.Collections.Generic;
using Repartie.Signals;
using Repartie.Threads;

namespace Repartie.Triage;

/// <summary>The channels of an escalation: what is wanted, offered, open and has not failed, with the guide's alternatives behind it.</summary>
internal sealed class ChannelResolver
{
    private static readonly Channel[][] Orders =
    [
        [Channel.Phone, Channel.Form, Channel.Mail],
        [Channel.Mail, Channel.Form, Channel.Phone],
        [Channel.Form, Channel.Phone, Channel.Mail],
    ];

    // The lists of further channels that can occur: of each order, each choice of its members. Each is made when it first occurs.
    private static readonly FrozenList<Channel>?[][] Further = [new FrozenList<Channel>?[8], new FrozenList<Channel>?[8], new FrozenList<Channel>?[8]];

    private readonly CompiledCharter _charter;
    private readonly int _phoneFailed;
    private readonly int _mailFailed;
    private readonly int _formFailed;

    public ChannelResolver(CompiledCharter charter)
    {
        _charter = charter;
        _phoneFailed = charter.Signals.Catalog.IndexOf("contact-failed-phone");
        _mailFailed = charter.Signals.Catalog.IndexOf("contact-failed-mail");
        _formFailed = charter.Signals.Catalog.IndexOf("contact-failed-form");
    }

    /// <summary>Chooses the channel.</summary>
    /// <param name="wanted">What the rules ask for.</param>
    /// <param name="emergency">Danger or fraud: the emergency line counts, and is always open.</param>
    /// <param name="always">Danger: the phone, whatever is closed, failed or missing.</param>
    /// <param name="at">The time that decides what is open; null counts everything as open.</param>
    /// <param name="failed">What led nowhere, by the post and its thread.</param>
    /// <param name="alternatives">The further channels, in order.</param>
    public Channel? Resolve(Channel wanted, bool emergency, bool always, DateTimeOffset? at, ContactSet failed, out IReadOnlyList<Channel> alternatives)
    {
        bool line = emergency && _charter.Charter.Contact.Emergency is not null;
        Channel? first = null;
        int further = 0;
        Channel[] order = Orders[(int)wanted];
        for (int c = 0; c < order.Length; c++)
        {
            if (Counts(order[c], line || always, at, failed))
            {
                further |= first is null ? 0 : 1 << c;
                first ??= order[c];
            }
        }

        alternatives = Further[(int)wanted][further] ??= FurtherOf(order, further);
        return first;
    }

    /// <summary>What has failed, by the post itself.</summary>
    public ContactSet FailedIn(SignalWorkspace workspace)
    {
        SignalBoard board = workspace.Board;
        ContactSet failed = ContactSet.None;
        failed |= board.Has(_phoneFailed) ? ContactSet.Phone : ContactSet.None;
        failed |= board.Has(_mailFailed) ? ContactSet.Mail : ContactSet.None;
        return board.Has(_formFailed) ? failed | FormsFailedIn(workspace) : failed;
    }

    /// <summary>The channels that are left, the wanted one first, then the guide's alternatives.</summary>
    /// <param name="wanted">What the rules ask for.</param>
    /// <param name="phoneAlways">The phone counts, whatever is closed, failed or missing.</param>
    /// <param name="at">The time that decides what is open; null counts everything as open.</param>
    /// <param name="failed">What led nowhere.</param>
    public List<Channel> Available(Channel wanted, bool phoneAlways, DateTimeOffset? at, ContactSet failed)
    {
        List<Channel> open = [];
        foreach (Channel channel in Orders[(int)wanted])
        {
            if (Counts(channel, phoneAlways, at, failed))
            {
                open.Add(channel);
            }
        }

        return open;
    }

    private static FrozenList<Channel> FurtherOf(Channel[] order, int chosen)
    {
        Channel[] further = new Channel[order.Length];
        int count = 0;
        for (int place = 0; place < order.Length; place++)
        {
            if ((chosen & (1 << place)) != 0)
            {
                further[count++] = order[place];
            }
        }

        return count == 0 ? FrozenList<Channel>.Empty : new FrozenList<Channel>(further, 0, count);
    }

    private bool Counts(Channel channel, bool phoneAlways, DateTimeOffset? at, ContactSet failed)
        => (phoneAlways && channel == Channel.Phone) || IsAvailable(channel, at, failed);

    private bool IsAvailable(Channel channel, DateTimeOffset? at, ContactSet failed)
    {
        if (!_charter.Charter.Contact.Offers(channel))
        {
            return false;
        }

        return channel switch
        {
            Channel.Phone => (failed & ContactSet.Phone) == 0 && (at is null || _charter.PhoneCalendar!.IsOpen(at.Value)),
            Channel.Mail => (failed & ContactSet.Mail) == 0,
            _ => FormFor(failed) >= 0,
        };
    }

    /// <summary>The index of the first form that has not failed; -1 where there is none.</summary>
    /// <remarks>An unanswered e-mail says nothing of the web form: a form has failed when every kind that the brand offers has.</remarks>
    public int FormFor(ContactSet failed)
    {
        IReadOnlyList<FormContact> forms = _charter.Charter.Contact.Forms;
        for (int i = 0; i < forms.Count; i++)
        {
            if ((failed & (ContactSet.UnnamedForm | ContactWords.OfKind(forms[i].Kind))) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private ContactSet FormsFailedIn(SignalWorkspace workspace)
    {
        SignalBoard board = workspace.Board;
        ContactSet named = ContactSet.None;
        for (int e = board.FirstEvidence(_formFailed); e >= 0; e = board.Evidence(e).Next)
        {
            ref readonly EvidenceEntry evidence = ref board.Evidence(e);
            if (evidence.Source < 0)
            {
                named |= ContactWords.FormsIn(workspace.Text, evidence.Start, evidence.End);
            }
        }

        // What failed is not named: then it may have been any. A ticket without news rules out none.
        return named == ContactSet.None ? ContactSet.UnnamedForm : named & ContactSet.Forms;
    }
}
