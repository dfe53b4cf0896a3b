using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Text;

namespace Repartie.Threads;

/// <summary>Which contact channels words name.</summary>
internal static class ContactWords
{
    private static readonly Form[] Forms =
    [
        new(ContactSet.Email, "email", ["mail", "mails", "email", "emails", "courriel", "courriels", "emailed"]),
        new(ContactSet.DirectMessage, "dm", ["dm", "dms", "mp", "pm", "message", "messages", "messenger", "inbox", "dmed"]),
        new(ContactSet.Chat, "chat", ["chat", "chats", "tchat", "chatbot", "bot"]),
        new(ContactSet.Web, "web", ["form", "formulaire", "formulaires", "online", "ligne", "site", "website"]),
    ];

    private static readonly Form[] Others =
    [
        new(ContactSet.Phone, null, ["telephone", "telephoner", "telephonez", "appelez", "appeler", "rappelez", "phone", "call", "ring", "hotline", "3244", "composez", "tel"]),
        new(ContactSet.Mail, null, ["courrier", "courriers", "lettre", "lettres", "recommande", "postal", "postale", "letter", "letters", "post"]),
        new(ContactSet.DirectMessage, null, ["prive", "privee", "messagerie", "private", "whatsapp", "mps", "twitter", "tweet", "tweets", "facebook", "insta", "instagram"]),
        new(ContactSet.Chat, null, ["livechat", "webchat"]),
        new(ContactSet.Web, null, ["espace", "lien", "link", "page"]),
        new(ContactSet.File, null, ["ticket", "tickets", "dossier", "dossiers", "case", "claim"]),
    ];

    /// <summary>The words that name a kind of private written channel, by kind.</summary>
    public static Dictionary<string, string[]> WordsOfForms => field ??= Forms.ToDictionary(static f => f.Kind!, static f => f.Words, StringComparer.Ordinal);

    // Few decisions ask for it.
    private static WordBits? OfferTable { get; set; }

    /// <summary>The kind of form in the words of a charter, in a fixed order, with its place in the set.</summary>
    public static IEnumerable<(ContactSet Contact, string Kind)> Kinds
    {
        get
        {
            foreach (Form form in Forms)
            {
                yield return (form.Contact, form.Kind!);
            }
        }
    }

    /// <summary>The set that a form's kind stands for; none for a kind that no word names.</summary>
    public static ContactSet OfKind(string kind)
    {
        foreach (Form form in Forms)
        {
            if (string.Equals(form.Kind, kind, StringComparison.Ordinal))
            {
                return form.Contact;
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
        Array.ForEach(Forms, Add);
        Array.ForEach(Others, Add);

        return table;

        void Add(Form form)
        {
            foreach (string word in form.Words)
            {
                table.Add(word, (int)form.Contact);
            }
        }
    }

    /// <summary>A channel with words that name it, and the kind that a charter gives it; null where it is no written form, or one that stands there already.</summary>
    private sealed record Form(ContactSet Contact, string? Kind, string[] Words);
}
