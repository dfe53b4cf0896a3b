using System.Collections.Generic;
using System.Linq;

namespace Repartie.Cli.Playbooks;

/// <summary>How the brand speaks, and replies to start from as the engine renders them.</summary>
internal static class ToneAndWords
{
    public static PlaybookSection Of(PlaybookWords words)
    {
        Voice voice = words.Charter.Voice;
        List<PlaybookBlock> blocks =
        [
            new Bullets([
                (words.Say("In French we say", "Nous disons"), voice.Address == AddressForm.Tu ? "« tu »." : "« vous »."),
                .. voice.Signature is { } signature ? [((string?)words.Say("We sign", "Nous signons"), words.Say($"“{signature}”.", $"« {signature} »."))] : System.Array.Empty<(string?, string)>(),
                (words.Say("Always:", "Toujours :"), words.Say(
                    "greet, thank or say that you understand, answer in the customer's language, name one next step.",
                    "saluer, remercier ou dire que l'on comprend, répondre dans la langue de la personne, donner une seule suite claire.")),
                (words.Say("Never:", "Jamais :"), words.Say(
                    "blame (“you should have”), legal jargon, capitals, irony, the same sentence twice, a promise you cannot keep, a private question in public.",
                    "de reproche (« vous auriez dû »), de jargon juridique, de capitales, d'ironie, deux fois la même phrase, de promesse que l'on ne peut tenir, de question privée en public.")),
            ]),
        ];
        List<string[]> rows = [];
        Network network = words.Charter.Networks.FirstOrDefault(static n => n.Role == NetworkRole.Service)?.Network ?? default;
        foreach ((string about, string text) in words.Language == "fr" ? SamplePosts.French : SamplePosts.English)
        {
            Post post = new(text, about, words.Charter.Brand, network, words.Language);
            Decision decision = words.Engine.Decide(post);
            ReplyDraft draft = words.Engine.Reply(decision, post, language: words.Language);
            if (draft.Text is { } reply)
            {
                rows.Add([about, reply]);
            }
        }

        blocks.Add(new SubHeading(words.Say("Words to start from", "Des mots d'où partir")));
        if (rows.Count > 0)
        {
            blocks.Add(new Paragraph(words.Say("Take them as a start, and put in a sentence of your own for this person.", "Un point de départ : ajoutez-y une phrase à vous, pour cette personne.")));
            blocks.Add(new Grid([words.Say("When", "Quand"), words.Say("For instance", "Par exemple")], rows));
        }
        else
        {
            blocks.Add(new Callout(words.Say("The charter holds dummy contacts: no reply is shown until they are replaced.", "La charte contient des contacts fictifs : aucune réponse n'est montrée tant qu'ils ne sont pas remplacés.")));
        }

        return new PlaybookSection(words.Say("Tone and words", "Le ton et les mots"), blocks);
    }
}

/// <summary>Posts of no one, one for each case that a community manager meets in the first week.</summary>
internal static class SamplePosts
{
    public static IReadOnlyList<(string About, string Text)> English { get; } =
    [
        ("A question", "Hello, what are your opening hours on Saturdays?"),
        ("A kind word", "You are amazing, what a lovely team!"),
        ("A criticism", "Your new website is horrible, honestly."),
        ("An idea", "It would be great if you could send an alert when it is back in stock."),
        ("A case of their own", "My order never arrived and I want a refund."),
        ("A case that has failed before", "I have emailed you three times about my order and nobody answers!"),
        ("Hours count", "Someone is using my stolen card right now, please help!"),
        ("A legal step", "My lawyer will write to you, you owe me a refund."),
        ("Data shown to everyone", "Please call me on +44 7700 900123 about my order, it never arrived"),
        ("Despair", "I can't go on, I want to die."),
    ];

    public static IReadOnlyList<(string About, string Text)> French { get; } =
    [
        ("Une question", "Bonjour, quels sont vos horaires le samedi ?"),
        ("Un mot gentil", "Vous êtes géniaux, quelle belle équipe !"),
        ("Une critique", "Franchement votre nouveau site est horrible."),
        ("Une idée", "Ce serait bien de pouvoir recevoir une alerte quand c'est de retour en stock."),
        ("Un dossier personnel", "Ma commande n'est jamais arrivée, je veux un remboursement."),
        ("Un dossier déjà signalé", "Je vous ai écrit trois mails pour ma commande et personne ne répond !"),
        ("Les heures comptent", "Quelqu'un utilise ma carte volée en ce moment même, aidez-moi !"),
        ("Une démarche juridique", "Mon avocat va vous écrire, vous me devez un remboursement."),
        ("Des données visibles de tous", "Rappelez-moi au 06 12 34 56 78 pour ma commande, elle n'est jamais arrivée"),
        ("Le désespoir", "Je n'en peux plus, je veux mourir."),
    ];
}
