using System.Collections.Generic;
using System.Linq;

namespace Repartie.Core.Tests.Simulation;

/// <summary>Invented words for simulated posts, in French and English, several for each purpose.</summary>
internal static class SimulatedTexts
{
    /// <summary>The everyday problems that people complain about.</summary>
    public static IReadOnlyList<string> Problems { get; } = ["connection", "app", "delivery", "billing"];

    private static readonly Dictionary<string, string[]> Bank = new()
    {
        ["fr question"] = ["Bonjour, à quelle heure ouvre la boutique le samedi ?", "Comment changer mon mot de passe sur l'application ?", "Est-ce que vous livrez en Belgique ?", "Quel est le délai de retour d'un article ?"],
        ["en question"] = ["Hi, what time does the shop open on Saturdays?", "How do I change my password in the app?", "Do you deliver to Belgium?", "What is the return policy for an item?"],
        ["fr connection"] = ["Plus d'internet depuis ce matin, c'est insupportable", "La connexion est en panne, encore une coupure", "Aucune connexion chez moi, la box ne marche pas"],
        ["en connection"] = ["No internet since this morning, this is unacceptable", "The connection is down, yet another outage", "No connection at my place, the router is not working"],
        ["fr app"] = ["Votre application plante à chaque ouverture, c'est nul", "Impossible de me connecter à l'application, elle affiche une erreur", "L'appli bugue sans arrêt depuis la mise à jour"],
        ["en app"] = ["Your app crashes every time I open it, this is terrible", "I can't log in to the app, it shows an error message", "The app keeps freezing since the update"],
        ["fr delivery"] = ["Ma commande n'est jamais arrivée, c'est inadmissible", "Mon colis n'a pas été livré et personne ne s'excuse", "Toujours pas reçu mon colis, quelle honte"],
        ["en delivery"] = ["My order never arrived, this is unacceptable", "My parcel was not delivered and nobody cares", "I still have not received my parcel, what a shame"],
        ["fr billing"] = ["J'ai été prélevé deux fois ce mois-ci, c'est scandaleux", "Vous m'avez facturé deux fois, je veux un remboursement", "Ma facture est fausse, rendez-moi mon argent"],
        ["en billing"] = ["I was charged twice this month, this is outrageous", "You charged me twice, I want a refund", "My bill is wrong, give me my money back"],
        ["fr join"] = ["Pareil pour moi", "Moi aussi, même problème ici", "Même problème chez moi", "Idem chez moi, rien ne marche"],
        ["en join"] = ["Same here", "Me too, same problem here", "Same issue for me", "Same problem here, nothing works"],
        ["fr answer"] = ["Bonjour, vous pouvez le faire depuis les paramètres : redémarrez puis réessayez. Voici la marche à suivre : https://lune.example/aide", "Bonjour, vous trouverez la réponse sur cette page : https://lune.example/aide", "Bonjour, pour cela, il suffit d'ouvrir les réglages puis de cliquer sur Compte."],
        ["en answer"] = ["Hi, you can do that in the settings: restart it and try again. Here are the steps: https://lune.example/help", "Hello, you can find the answer on this page: https://lune.example/help", "Hi, to do that, please go to settings and tap on Account."],
        ["fr deflection"] = ["Bonjour, contactez notre service client au 01 99 00 12 34.", "Bonjour, merci de remplir le formulaire de contact : https://lune.example/contact"],
        ["en deflection"] = ["Hi, please call our customer service on 01 99 00 12 34.", "Hi, please fill in the contact form here: https://lune.example/contact"],
        ["fr handoff"] = ["Bonjour, envoyez-nous un message privé avec votre numéro de commande, merci.", "Bonjour, pouvez-vous nous écrire en MP avec votre numéro de client ?"],
        ["en handoff"] = ["Hi, please send us a DM with your order number, thanks.", "Hello, could you DM us your account number so we can check?"],
        ["fr accept"] = ["C'est fait, je vous ai envoyé un MP", "Voilà, message privé envoyé"],
        ["en accept"] = ["Done, I have sent you a DM", "DM sent"],
        ["fr fail"] = ["Toujours aucune réponse à mon MP, personne ne répond", "Je vous ai écrit en MP et toujours pas de réponse"],
        ["en fail"] = ["Still no reply to my DM, nobody answers", "I sent you a DM and still no response"],
        ["fr private-answer"] = ["Nous vous avons répondu en message privé.", "Bonjour, nous venons de vous répondre en MP."],
        ["en private-answer"] = ["We have replied to your DM.", "Hi, we have just answered you in DM."],
        ["fr confirm"] = ["Merci, c'est réglé !", "Ça marche maintenant, merci beaucoup", "Problème résolu, merci"],
        ["en confirm"] = ["Thanks, it's sorted!", "It works now, thank you so much", "Problem solved, thanks"],
        ["fr repeat"] = ["Toujours rien, j'attends toujours une solution", "Je répète : c'est inadmissible, rien n'avance"],
        ["en repeat"] = ["Still nothing, I am still waiting for a solution", "I repeat: this is unacceptable, nothing is moving"],
        ["fr news"] = ["Découvrez notre nouvelle collection de printemps !", "Nous sommes heureux de vous annoncer l'ouverture d'une nouvelle boutique"],
        ["en news"] = ["Discover our new spring collection!", "We are happy to announce that a new shop is opening"],
        ["fr tip"] = ["L'astuce du jour : lavez la laine à froid pour la garder longtemps", "Notre conseil : gardez vos bottes loin du radiateur"],
        ["en tip"] = ["Tip of the day: wash wool cold and it will last", "Our advice: keep your boots away from the heater"],
        ["fr contest"] = ["Jeu concours ! Suivez-nous et commentez pour tenter de gagner un sac", "Concours du vendredi : dix cartes cadeaux à gagner"],
        ["en contest"] = ["Giveaway! Follow us and comment for a chance to win a bag", "Friday contest: ten gift cards to be won"],
        ["fr comment"] = ["Trop beau, j'adore", "Superbe collection", "Bravo à toute l'équipe"],
        ["en comment"] = ["Beautiful, love it", "Gorgeous collection", "Well done to the whole team"],
    };

    /// <summary>The texts of a purpose in a language.</summary>
    public static IReadOnlyList<string> Of(string language, string purpose) => Bank[language + " " + purpose];

    /// <summary>All purposes with their texts.</summary>
    public static IEnumerable<(string Language, string Purpose, string Text)> All
        => Bank.SelectMany(static b => b.Value.Select(t => (b.Key[..2], b.Key[3..], t)));
}
