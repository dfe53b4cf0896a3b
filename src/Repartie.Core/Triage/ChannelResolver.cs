using System;
using System.Collections.Generic;
using Repartie.Signals;
using Repartie.Text;

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

    internal static readonly Dictionary<string, string[]> WordsOfForms = new(StringComparer.Ordinal)
    {
        ["email"] = ["mail", "mails", "email", "emails", "courriel", "courriels", "emailed"],
        ["dm"] = ["dm", "dms", "mp", "pm", "message", "messages", "messenger", "inbox", "dmed"],
        ["chat"] = ["chat", "chats", "tchat", "chatbot", "bot"],
        ["web"] = ["form", "formulaire", "formulaires", "online", "ligne", "site", "website"],
    };

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
    /// <param name="workspace">What was seen of the post.</param>
    /// <param name="alternatives">The further channels, in order.</param>
    public Channel? Resolve(Channel wanted, bool emergency, bool always, DateTimeOffset? at, SignalWorkspace workspace, out IReadOnlyList<Channel> alternatives)
    {
        bool line = emergency && _charter.Charter.Contact.Emergency is not null;
        List<Channel> open = [];
        foreach (Channel channel in Orders[(int)wanted])
        {
            bool forced = channel == Channel.Phone && (line || always);
            if (forced || IsAvailable(channel, at, workspace))
            {
                open.Add(channel);
            }
        }

        if (open.Count == 0)
        {
            alternatives = [];
            return null;
        }

        alternatives = open.Count == 1 ? [] : Guard.Copy(open.GetRange(1, open.Count - 1));
        return open[0];
    }

    private bool IsAvailable(Channel channel, DateTimeOffset? at, SignalWorkspace workspace)
    {
        if (!_charter.Charter.Contact.Offers(channel))
        {
            return false;
        }

        SignalBoard board = workspace.Board;
        return channel switch
        {
            Channel.Phone => !board.Has(_phoneFailed) && (at is null || _charter.PhoneCalendar!.IsOpen(at.Value)),
            Channel.Mail => !board.Has(_mailFailed),
            _ => !board.Has(_formFailed) || FormFor(workspace) >= 0,
        };
    }

    /// <summary>The index of the first form that has not failed; -1 where there is none.</summary>
    public int FormFor(SignalWorkspace workspace)
    {
        IReadOnlyList<FormContact> forms = _charter.Charter.Contact.Forms;
        bool anyFailed = workspace.Board.Has(_formFailed);
        for (int i = 0; i < forms.Count; i++)
        {
            if (!anyFailed || !HasFailed(forms[i].Kind, workspace))
            {
                return i;
            }
        }

        return -1;
    }

    // An unanswered e-mail says nothing of the web form: a form has failed when every kind that the brand offers has.
    private bool HasFailed(string kind, SignalWorkspace workspace)
    {
        SignalBoard board = workspace.Board;
        bool anyNamed = false;
        for (int e = board.FirstEvidence(_formFailed); e >= 0; e = board.Evidence(e).Next)
        {
            ref readonly EvidenceEntry evidence = ref board.Evidence(e);
            if (evidence.Source >= 0)
            {
                continue;
            }

            TokenizedText text = workspace.Text;
            for (int t = 0; t < text.Count; t++)
            {
                ref Token token = ref text.Tokens[t];
                if (token.Start < evidence.Start || token.End > evidence.End)
                {
                    continue;
                }

                foreach (KeyValuePair<string, string[]> words in WordsOfForms)
                {
                    foreach (string word in words.Value)
                    {
                        if (text.FoldedForm(token).SequenceEqual(word.AsSpan()))
                        {
                            anyNamed = true;
                            if (words.Key == kind)
                            {
                                return true;
                            }
                        }
                    }
                }
            }
        }

        // What failed is not named: then it may have been any.
        return !anyNamed;
    }
}
