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
                .OrderBy(d => charter.DepartmentContacts.ContainsKey(d) ? 0 : 1)
                .ThenBy(words.NameOf, StringComparer.Ordinal)
                .Select(d => new[] { words.NameOf(d), charter.DepartmentContacts.TryGetValue(d, out string? contact) ? contact : words.Say("(not named in the charter)", "(non précisé dans la charte)") }),
        ];
        if (rows.Length > 0)
        {
            blocks.Add(new Grid([words.Say("Department", "Service"), words.Say("Inside the company", "Dans l'entreprise")], rows));
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
