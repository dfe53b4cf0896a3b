using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Playbooks;

/// <summary>What goes to which channel: the built-in rules' reasons, the charter's own rules, and their examples as the engine decides them.</summary>
internal static class WhereMattersGo
{
    private const int ExamplesOfRule = 2;

    public static PlaybookSection Of(PlaybookWords words)
    {
        ContactBook contact = words.Charter.Contact;
        List<PlaybookBlock> blocks =
        [
            new SubHeading(words.Say("Answer here", "Répondre ici")),
            new Bullets([
                (null, words.Say("General questions: hours, shops, prices, availability, how it works, what the rules are.", "Questions générales : horaires, boutiques, prix, disponibilité, mode d'emploi, conditions.")),
                (null, words.Say("A fault that many may have: first help for all, or what is known of it.", "Une panne que beaucoup peuvent avoir : la première aide pour tous, ou ce que l'on en sait.")),
                (null, words.Say("Criticism without a case of one's own, praise, thanks, ideas, talk about our world.", "Critiques sans dossier personnel, compliments, mercis, idées, échanges sur notre univers.")),
                .. Own(words, Disposition.AnswerPublicly, null),
            ]),
        ];
        Channel(blocks, words, Repartie.Channel.Phone, contact.Phone is { } phone
            ? $"{phone.Number}, {phone.Hours.ToText(words.Language)}{words.Dummy(phone.IsDummy)}"
            : words.Say("We offer no phone.", "Nous n'avons pas de téléphone."), words.Say("Harm is happening, hours count, or a person in distress must be heard", "Un danger, des heures qui comptent, une personne en détresse à écouter"));
        Channel(blocks, words, Repartie.Channel.Mail, contact.PostalMail is { } postal
            ? postal.Address + words.Dummy(postal.IsDummy)
            : words.Say("We offer no postal address.", "Nous n'avons pas d'adresse postale."), words.Say("A formal, written, dated trace is needed", "Il faut une trace formelle, écrite et datée"));
        Channel(blocks, words, Repartie.Channel.Form, contact.Forms.Count > 0
            ? string.Join("\n", contact.Forms.Select(f => $"{f.Label?.In(words.Language) ?? f.Kind}{words.Say(":", " :")} {f.Url}{words.Dummy(f.IsDummy)}"))
            : words.Say("We offer no form or message.", "Nous n'avons ni formulaire ni message."), words.Say(
                "Every other private matter: order, parcel, refund, invoice, account, claim, a dispute, or what earlier contacts did not solve",
                "Toute autre affaire privée : commande, colis, remboursement, facture, compte, réclamation, litige, ou ce que de premiers contacts n'ont pas réglé"));
        blocks.Add(new Callout(words.Say(
            "Is a channel closed, or did it fail the person before? After the phone comes the form, then the post; after the form the phone, then the post; after the post the form, then the phone. And never ask for a number, an address or a date of birth in public.",
            "Un canal est fermé, ou n'a déjà rien donné ? Après le téléphone vient le formulaire, puis le courrier ; après le formulaire, le téléphone, puis le courrier ; après le courrier, le formulaire, puis le téléphone. Et ne demandez jamais un numéro, une adresse ou une date de naissance en public.")));
        blocks.Add(new SubHeading(words.Say("Leave it, or redirect", "Laisser, ou orienter")));
        blocks.Add(new Bullets([.. BuiltIn(words, static r => r.Then.Disposition == Disposition.OffTopic), .. Own(words, Disposition.OffTopic, null)]));
        Examples(blocks, words);
        return new PlaybookSection(words.Say("What goes where", "Où va chaque demande"), blocks);
    }

    private static void Channel(List<PlaybookBlock> blocks, PlaybookWords words, Channel channel, string contact, string when)
    {
        string name = words.ChannelName(channel);
        blocks.Add(new SubHeading(char.ToUpperInvariant(name[0]) + name[1..]));
        blocks.Add(new Grid([string.Empty, string.Empty], [[words.Say("When", "Quand"), when + "."], [words.Say("Where", "Où"), contact]]));
        (string?, string)[] rules = [.. BuiltIn(words, r => r.Then.Disposition == Disposition.Escalate && r.Id != "threat" && (r.Then.Channel ?? Repartie.Channel.Form) == channel), .. Own(words, Disposition.Escalate, channel)];
        if (rules.Length > 0)
        {
            blocks.Add(new Bullets(rules));
        }
    }

    private static IEnumerable<(string? Lead, string Text)> BuiltIn(PlaybookWords words, Func<Rule, bool> fits)
        => RuleJson.BuiltIn.Where(r => r.Then.Decides && r.Because is not null && fits(r)).Select(r => ((string?)null, r.Because!.In(words.Language) + (r.Then.Moderation == ModerationAction.Hide ? words.Say(" May be hidden, with the reason noted.", " Peut être masqué, en notant pourquoi.") : string.Empty)));

    private static IEnumerable<(string? Lead, string Text)> Own(PlaybookWords words, Disposition disposition, Channel? channel)
        => words.Charter.Rules
            .Where(r => !r.Shadow && r.Then.Disposition == disposition && (channel is null || (r.Then.Channel ?? Repartie.Channel.Form) == channel))
            .Select(r => ((string?)words.Say("Ours:", "Chez nous :"), r.Because?.In(words.Language) ?? r.Id));

    private static void Examples(List<PlaybookBlock> blocks, PlaybookWords words)
    {
        List<string[]> rows = [];
        foreach (Rule rule in words.Charter.Rules.Where(static r => !r.Shadow))
        {
            foreach (string example in InLanguage(words, rule.Examples.Match).Take(ExamplesOfRule))
            {
                rows.Add([Quoted(words, example), words.Outcome(words.Engine.Decide(new Post(example))), rule.Because?.In(words.Language) ?? rule.Id]);
            }
        }

        if (rows.Count > 0)
        {
            blocks.Add(new SubHeading(words.Say("Examples from our own rules", "Exemples tirés de nos propres règles")));
            blocks.Add(new Grid([words.Say("Post", "Message"), words.Say("What we do", "Ce que nous faisons"), words.Say("Why", "Pourquoi")], rows));
        }
    }

    // Those in the reader's language, where there are any.
    private static IReadOnlyList<string> InLanguage(PlaybookWords words, IReadOnlyList<string> examples)
    {
        string[] own = [.. examples.Where(e => words.Engine.Decide(new Post(e)).Language == words.Language)];
        return own.Length > 0 ? own : examples;
    }

    private static string Quoted(PlaybookWords words, string example)
    {
        string text = PersonalData.Redact(example, new RedactionOptions(words.Charter.PersonalData));
        return words.Say($"“{text}”", $"« {text} »");
    }
}
