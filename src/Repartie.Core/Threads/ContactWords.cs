using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Threads;

/// <summary>Which contact channels words name.</summary>
internal static class ContactWords
{
    private static readonly (ContactSet Contact, string Kind, string[] Words)[] Forms =
    [
        (ContactSet.Email, "email", ["mail", "mails", "email", "emails", "courriel", "courriels", "emailed"]),
        (ContactSet.DirectMessage, "dm", ["dm", "dms", "mp", "pm", "message", "messages", "messenger", "inbox", "dmed"]),
        (ContactSet.Chat, "chat", ["chat", "chats", "tchat", "chatbot", "bot"]),
        (ContactSet.Web, "web", ["form", "formulaire", "formulaires", "online", "ligne", "site", "website"]),
    ];

    private static readonly (ContactSet Contact, string[] Words)[] Others =
    [
        (ContactSet.Phone, ["telephone", "telephoner", "telephonez", "appelez", "appeler", "rappelez", "phone", "call", "ring", "hotline", "3244", "composez", "tel"]),
        (ContactSet.Mail, ["courrier", "courriers", "lettre", "lettres", "recommande", "postal", "postale", "letter", "letters", "post"]),
        (ContactSet.DirectMessage, ["prive", "privee", "messagerie", "private", "whatsapp", "mps", "twitter", "tweet", "tweets", "facebook", "insta", "instagram"]),
        (ContactSet.Chat, ["livechat", "webchat"]),
        (ContactSet.Web, ["espace", "lien", "link", "page"]),
    ];

    /// <summary>The words that name a kind of private written channel, by kind.</summary>
    public static readonly Dictionary<string, string[]> WordsOfForms = Forms.ToDictionary(static f => f.Kind, static f => f.Words, StringComparer.Ordinal);

    private static readonly Dictionary<string, ContactSet> OfferTable = OffersByWord();

    /// <summary>The kind of form in the words of a charter, in a fixed order, with its place in the set.</summary>
    public static IEnumerable<(ContactSet Contact, string Kind)> Kinds
    {
        get
        {
            foreach ((ContactSet contact, string kind, _) in Forms)
            {
                yield return (contact, kind);
            }
        }
    }

    /// <summary>The set that a form's kind stands for; none for a kind that no word names.</summary>
    public static ContactSet OfKind(string kind)
    {
        foreach ((ContactSet contact, string name, _) in Forms)
        {
            if (string.Equals(name, kind, StringComparison.Ordinal))
            {
                return contact;
            }
        }

        return ContactSet.None;
    }

    /// <summary>The kinds of private written channels that the words of a span name.</summary>
    public static ContactSet FormsIn(TokenizedText text, int start, int end) => Find(OfferTable, text, start, end) & ContactSet.Forms;

    /// <summary>All channels that a brand's post names.</summary>
    public static ContactSet OffersIn(TokenizedText text)
    {
        ContactSet found = Find(OfferTable, text, 0, int.MaxValue);
        for (int t = 0; t < text.Count; t++)
        {
            if (text.Tokens[t].Kind == TokenKind.Email)
            {
                found |= ContactSet.Email;
            }
        }

        return found;
    }

    private static ContactSet Find(Dictionary<string, ContactSet> table, TokenizedText text, int start, int end)
    {
        ContactSet found = ContactSet.None;
        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            if (token.Start >= start && token.End <= end && token.FoldedLength <= 12 && table.TryGetValue(text.FoldedForm(token).ToString(), out ContactSet contact))
            {
                found |= contact;
            }
        }

        return found;
    }

    private static Dictionary<string, ContactSet> FormsByWord()
    {
        Dictionary<string, ContactSet> table = new(StringComparer.Ordinal);
        foreach ((ContactSet contact, _, string[] words) in Forms)
        {
            foreach (string word in words)
            {
                table[word] = contact;
            }
        }

        return table;
    }

    private static Dictionary<string, ContactSet> OffersByWord()
    {
        Dictionary<string, ContactSet> table = FormsByWord();
        foreach ((ContactSet contact, string[] words) in Others)
        {
            foreach (string word in words)
            {
                table[word] = contact;
            }
        }

        return table;
    }
}
