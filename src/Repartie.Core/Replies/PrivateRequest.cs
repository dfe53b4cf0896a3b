using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Repartie.Replies;

/// <summary>Tells whether a text asks its reader for private data in public, in French and English. Linear in the length of the text.</summary>
internal static class PrivateRequest
{
    // From the verb to what it asks for: "send us your full order number".
    private const int Reach = 8;

    private static readonly HashSet<string> Asking = new(
        ("send give tell share provide confirm indicate post reply need have know envoyez envoyer envoie donnez donner donne indiquez indiquer indique communiquez communiquer communique transmettez transmettre "
            + "transmets précisez préciser précise confirmez confirmer partagez partager partage fournissez fournir fournis laissez laisser laisse besoin connaître avoir whats what quel quelle quels quelles").Split(' '),
        StringComparer.Ordinal);

    private static readonly string[] Possessives = ["your", "votre", "vos", "ton", "ta", "tes"];

    private static readonly string[] Private =
    [
        "order number", "booking reference", "booking number", "reservation number", "account number", "customer number", "contract number", "card number", "phone number", "telephone number", "mobile number",
        "tracking number", "case number", "date of birth", "postal address", "home address", "delivery address", "email address", "e mail address", "email", "e mail", "address", "postcode", "zip code", "full name",
        "iban", "bank details", "contact details", "password", "reference number",
        "numéro de commande", "numéro de réservation", "numéro de dossier", "numéro de compte", "numéro client", "numéro de client", "numéro de contrat", "numéro de carte", "numéro de téléphone", "numéro de suivi",
        "numéro de ligne", "numéro de colis", "référence", "date de naissance", "adresse", "adresse e mail", "adresse mail", "adresse postale", "e mail", "mail", "téléphone", "code postal", "nom complet", "nom et prénom",
        "coordonnées", "coordonnées bancaires", "rib", "mot de passe", "identifiant", "identifiants",
    ];

    // A sentence that leads to a private place may say what to have at hand there.
    private static readonly HashSet<string> PrivatePlaces = new(
        "privé privée dm dms mp private privately direct form formulaire".Split(' '), StringComparer.Ordinal);

    private static readonly string[] Leading = ["{form}", "{where}", "{phone}", "{address}"];

    private static readonly HashSet<string> Warnings = new(
        "supprimez supprimer supprime effacez effacer efface retirez retirer retire jamais never delete remove dont don ne pas not publiez publier".Split(' '), StringComparer.Ordinal);

    /// <summary>The words that ask, or null for a text that asks for nothing.</summary>
    public static string? Find(string text)
    {
        foreach (string sentence in SentencesOf(text))
        {
            string[] words = WordsOf(sentence);
            if (words.Any(PrivatePlaces.Contains) || Leading.Any(l => sentence.IndexOf(l, StringComparison.Ordinal) >= 0) || words.Any(Warnings.Contains) || sentence.IndexOf("://", StringComparison.Ordinal) >= 0)
            {
                continue;
            }

            for (int i = 0; i < words.Length; i++)
            {
                if (Asking.Contains(words[i]) && Asked(words, i) is { } end)
                {
                    return string.Join(" ", words.Skip(i).Take(end - i));
                }
            }
        }

        return null;
    }

    // Where what is asked for ends, or null: "your" within reach of the verb, and one of the private things right behind it.
    private static int? Asked(string[] words, int verb)
    {
        for (int i = verb + 1; i < words.Length && i <= verb + Reach; i++)
        {
            if (!Possessives.Contains(words[i], StringComparer.Ordinal))
            {
                continue;
            }

            string behind = " " + string.Join(" ", words.Skip(i + 1).Take(Reach)) + " ";
            string? thing = Private.Where(p => behind.StartsWith(" " + p + " ", StringComparison.Ordinal) || behind.StartsWith(" " + p + "s ", StringComparison.Ordinal)
                || behind.StartsWith(" full " + p + " ", StringComparison.Ordinal)).OrderByDescending(static p => p.Length).FirstOrDefault();
            if (thing is not null)
            {
                return i + 1 + thing.Count(static c => c == ' ') + 1;
            }
        }

        return null;
    }

    private static IEnumerable<string> SentencesOf(string text) => text.Split('.', '!', '?', '\n', '…');

    private static string[] WordsOf(string sentence)
    {
        StringBuilder words = new(sentence.Length);
        foreach (char c in sentence)
        {
            words.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return words.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }
}
