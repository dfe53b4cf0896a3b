using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Playbooks;

/// <summary>The departments with their contacts inside the company, and the contacts that the public gets.</summary>
internal static class WhomToCall
{
    public static PlaybookSection Of(PlaybookWords words)
    {
        Charter charter = words.Charter;
        List<PlaybookBlock> blocks = [];
        string[][] rows =
        [
            .. charter.Departments.Keys
                .Where(charter.DepartmentContacts.ContainsKey)
                .OrderBy(words.NameOf, StringComparer.Ordinal)
                .Select(d => new[] { words.NameOf(d), charter.DepartmentContacts[d] }),
        ];
        if (rows.Length > 0)
        {
            blocks.Add(new Grid([words.Say("Department", "Service"), words.Say("Inside the company", "Dans l'entreprise")], rows));
        }

        string[] unnamed = [.. charter.Departments.Keys.Where(d => !charter.DepartmentContacts.ContainsKey(d)).Select(words.NameOf).OrderBy(static n => n, StringComparer.Ordinal)];
        if (unnamed.Length > 0)
        {
            blocks.Add(new Paragraph(words.Say("Nobody is named yet for: ", "Personne n'est encore nommé pour : ") + string.Join(", ", unnamed)
                + words.Say(". Add a \"contact\" under \"departments\" in the charter.", ". Ajoutez un « contact » sous « departments » dans la charte.")));
        }

        blocks.Add(new SubHeading(words.Say("What the public gets", "Ce que l'on donne au public")));
        List<string[]> open = [];
        Add(open, words.Say("Phone", "Téléphone"), charter.Contact.Phone, words);
        Add(open, words.Say("Emergency line", "Ligne d'urgence"), charter.Contact.Emergency, words);
        if (charter.Contact.PostalMail is { } postal)
        {
            open.Add([words.Say("Post", "Courrier"), postal.Address + words.Dummy(postal.IsDummy)]);
        }

        foreach (FormContact form in charter.Contact.Forms)
        {
            open.Add([form.Label?.In(words.Language) ?? form.Kind, form.Url + words.Dummy(form.IsDummy)]);
        }

        if (charter.Contact.Help is { } help)
        {
            open.Add([words.Say("Public help", "Aide publique"), help.Url.In(words.Language) + words.Dummy(help.IsDummy)]);
        }

        blocks.Add(open.Count > 0 ? new Grid([string.Empty, string.Empty], open) : new Paragraph(words.Say("No channel yet.", "Aucun canal pour l'instant.")));
        return new PlaybookSection(words.Say("Whom to call", "Qui appeler"), blocks);
    }

    private static void Add(List<string[]> rows, string name, PhoneContact? phone, PlaybookWords words)
    {
        if (phone is not null)
        {
            rows.Add([name, $"{phone.Number}, {phone.Hours.ToText(words.Language)}{words.Dummy(phone.IsDummy)}"]);
        }
    }
}
