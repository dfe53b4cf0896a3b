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
        (ContactSet.File, ["ticket", "tickets", "dossier", "dossiers", "case", "claim"]),
    ];

    /// <summary>The words that name a kind of private written channel, by kind.</summary>
    public static Dictionary<string, string[]> WordsOfForms => field ??= Forms.ToDictionary(static f => f.Kind, static f => f.Words, StringComparer.Ordinal);

    // Few decisions ask for it.
    private static WordBits? OfferTable { get; set; }

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

    /// <summary>The kinds of private written channels that the words of a span name, and whether they name the customer's file.</summary>
    public static ContactSet FormsIn(TokenizedText text, int start, int end) => Find(text, start, end) & (ContactSet.Forms | ContactSet.File);

    /// <summary>All channels that a brand's post names.</summary>
    public static ContactSet OffersIn(TokenizedText text)
    {
        ContactSet found = Find(text, 0, int.MaxValue) & ~ContactSet.File;
        for (int t = 0; t < text.Count; t++)
        {
            if (text.Tokens[t].Kind == TokenKind.Email)
            {
                found |= ContactSet.Email;
            }
        }

        return found;
    }

    private static ContactSet Find(TokenizedText text, int start, int end)
    {
        WordBits table = OfferTable ??= WordsOfAll();
        ContactSet found = ContactSet.None;
        for (int t = 0; t < text.Count; t++)
        {
            ref Token token = ref text.Tokens[t];
            if (token.Start >= start && token.End <= end)
            {
                found |= (ContactSet)table.Find(text.FoldedForm(token), token.Hash);
            }
        }

        return found;
    }

    private static WordBits WordsOfAll()
    {
        WordBits table = new();
        foreach ((ContactSet contact, _, string[] words) in Forms)
        {
            Add(contact, words);
        }

        foreach ((ContactSet contact, string[] words) in Others)
        {
            Add(contact, words);
        }

        return table;

        void Add(ContactSet contact, string[] words)
        {
            foreach (string word in words)
            {
                table.Add(word, (int)contact);
            }
        }
    }
}
