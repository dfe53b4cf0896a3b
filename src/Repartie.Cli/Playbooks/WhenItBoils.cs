using System.Collections.Generic;

namespace Repartie.Cli.Playbooks;

/// <summary>What to do when it boils. It holds for every brand; the names of departments are the charter's.</summary>
internal static class WhenItBoils
{
    public static PlaybookSection Of(PlaybookWords words)
    {
        ContactBook contact = words.Charter.Contact;
        string line = contact.Emergency is { } emergency
            ? words.Say($" Our line for that, open at all times: {emergency.Number}{words.Dummy(emergency.IsDummy)}.", $" Notre ligne pour cela, toujours ouverte : {emergency.Number}{words.Dummy(emergency.IsDummy)}.")
            : words.Say(" We have no emergency line: tell a person of the team at once.", " Nous n'avons pas de ligne d'urgence : prévenez tout de suite une personne de l'équipe.");
        List<(string?, string)> items =
        [
            (words.Say("Danger, injury, harassment:", "Danger, blessure, harcèlement :"), words.Say(
                $"phone, whatever else the post says; name the public emergency number; tell {words.NameOf(Department.Safety)}.",
                $"le téléphone, quoi que dise le reste ; donnez le numéro d'urgence public ; prévenez : {words.NameOf(Department.Safety)}.") + line),
            (words.Say("Somebody speaks of harming themselves:", "Quelqu'un parle de se faire du mal :"), words.Say(
                "answer as a person, give the helpline, sell nothing, leave nothing unanswered.",
                "répondez en personne, donnez le numéro d'écoute, ne vendez rien, ne laissez rien sans réponse.")),
            (words.Say("Fraud in progress, hacked account:", "Fraude en cours, compte piraté :"), words.Say($"minutes count; {words.NameOf(Department.Fraud)}, by phone.", $"les minutes comptent ; par téléphone : {words.NameOf(Department.Fraud)}.")),
            (words.Say("A threat against people or places:", "Une menace contre des personnes ou des lieux :"), words.Say($"publish nothing, keep a copy, pass it to {words.NameOf(Department.Security)}.", $"ne publiez rien, gardez une copie, transmettez : {words.NameOf(Department.Security)}.")),
            (words.Say("Lawyer, formal notice, regulator:", "Avocat, mise en demeure, régulateur :"), words.Say($"one calm sentence, our postal address, nothing on the matter itself; {words.NameOf(Department.Legal)}.", $"une phrase calme, notre adresse postale, rien sur le fond ; {words.NameOf(Department.Legal)}.")),
            (words.Say("Personal data shown:", "Des données personnelles affichées :"), words.Say("never repeat them; ask kindly to delete the post; go on in private.", "ne les répétez jamais ; demandez gentiment de supprimer le message ; poursuivez en privé.")),
            (words.Say("An outage:", "Une panne :"), words.Say("one public word early, the same for all; news in the same thread; no cause and no hour that nobody has confirmed.", "un mot public tôt, le même pour tous ; les nouvelles dans le même fil ; ni cause ni heure que personne n'a confirmée.")),
            (words.Say("Many join in:", "Beaucoup s'en mêlent :"), words.Say("answer the first openly, point the others to it, stop scheduled posts, tell the team. Do not argue, do not delete.", "répondez au premier en public, renvoyez-y les autres, suspendez les publications prévues, prévenez l'équipe. Ne discutez pas, n'effacez pas.")),
            (words.Say("Insults:", "Des insultes :"), words.Say("is there a matter behind them? Answer the matter. Is there none? Leave it.", "y a-t-il un sujet derrière ? Répondez au sujet. Sinon, laissez.")),
        ];
        return new PlaybookSection(
            words.Say("When it boils", "Quand ça chauffe"),
            [
                new Callout(words.Say(
                    "Criticism is never hidden, and nobody is blocked for it. Only illegal content, abuse and spam may be hidden, with the reason noted.",
                    "Une critique ne se masque jamais, et personne n'est bloqué pour cela. Seuls un contenu illégal, une injure ou un spam peuvent être masqués, en notant pourquoi.")),
                new Bullets(items),
            ]);
    }
}
