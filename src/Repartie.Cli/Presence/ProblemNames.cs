using System;
using System.Collections.Generic;

namespace Repartie.Cli.Presence;

/// <summary>Problems as people name them. A name that is not known is shown as it is.</summary>
internal static class ProblemNames
{
    private static readonly Dictionary<string, (string English, string French)> Names = new(StringComparer.Ordinal)
    {
        ["billing"] = ("charges and refunds", "facturation et remboursements"),
        ["danger"] = ("danger", "danger"),
        ["injury"] = ("injury", "blessure"),
        ["fraud-in-progress"] = ("fraud under way", "fraude en cours"),
        ["data-breach"] = ("exposed data", "fuite de données"),
        ["phishing-report"] = ("phishing", "hameçonnage"),
        ["trouble-connection"] = ("connection or outage", "connexion ou panne"),
        ["trouble-app"] = ("app or website", "application ou site"),
        ["trouble-device"] = ("device", "appareil"),
        ["event-bad-visit"] = ("a bad visit", "mauvaise visite"),
        ["event-blocked"] = ("blocked account or card", "compte ou carte bloqués"),
        ["event-cancelled"] = ("cancelled by the brand", "annulation par la marque"),
        ["event-cheated"] = ("feeling cheated", "sentiment de tromperie"),
        ["event-damaged"] = ("damaged goods", "article abîmé"),
        ["event-data-shown"] = ("somebody else's data shown", "données d'autrui visibles"),
        ["event-hacked"] = ("hacked account", "compte piraté"),
        ["event-ill"] = ("illness", "malaise ou intoxication"),
        ["event-late"] = ("delay", "retard"),
        ["event-loss"] = ("financial loss", "perte financière"),
        ["event-missing"] = ("something missing", "élément manquant"),
        ["event-mistreated"] = ("mistreatment", "maltraitance"),
        ["event-not-received"] = ("not delivered", "non livré"),
        ["event-price-raised-me"] = ("price increase", "hausse de prix"),
        ["event-refused"] = ("refusal", "refus"),
        ["event-staff-rude"] = ("rude staff", "personnel désagréable"),
        ["event-stolen"] = ("theft", "vol"),
        ["event-stranded"] = ("stranded travellers", "voyageurs bloqués"),
        ["event-wrong-item"] = ("wrong item", "mauvais article"),
        ["appointment-problem"] = ("appointment", "rendez-vous"),
        ["termination-disputed"] = ("disputed cancellation", "résiliation contestée"),
        ["accusation-fraud"] = ("accusation of fraud", "accusation de fraude"),
        ["no-answer"] = ("nobody answers", "personne ne répond"),
    };

    public static (string English, string French) Of(string problem) => Names.TryGetValue(problem, out (string, string) names) ? names : (problem, problem);
}
