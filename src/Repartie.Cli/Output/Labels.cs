namespace Repartie.Cli.Output;

/// <summary>The words that people read, in French or English. Files keep the names of the contract.</summary>
internal sealed class Labels
{
    private readonly bool _french;

    private Labels(bool french) => _french = french;

    public static Labels In(string language) => new(language is "fr");

    public string Say(string english, string french) => _french ? french : english;

    /// <summary>The headers of a table of decisions.</summary>
    public string[] Columns => _french
        ? ["id", "décision", "canal", "service", "priorité", "confiance", "règles", "message"]
        : ["id", "decision", "channel", "department", "priority", "confidence", "rules", "post"];

    public string Of(Disposition disposition) => disposition switch
    {
        Disposition.Escalate => Say("Escalate", "Transférer"),
        Disposition.AnswerPublicly => Say("AnswerPublicly", "Répondre en public"),
        _ => Say("OffTopic", "Hors sujet"),
    };

    public string Of(Channel channel) => channel switch
    {
        Channel.Phone => Say("Phone", "Téléphone"),
        Channel.Mail => Say("Mail", "Courrier postal"),
        _ => Say("Form", "Formulaire"),
    };

    public string Of(Priority priority) => priority switch
    {
        Priority.Urgent => Say("Urgent", "Urgente"),
        Priority.High => Say("High", "Haute"),
        Priority.Low => Say("Low", "Basse"),
        _ => Say("Normal", "Normale"),
    };

    public string Of(ReplyKind reply) => reply switch
    {
        ReplyKind.Answer => Say("a public answer", "une réponse publique"),
        ReplyKind.Redirect => Say("a word that redirects", "un mot qui réoriente"),
        _ => Say("no reply", "pas de réponse"),
    };

    public string Of(ReviewCode code) => code switch
    {
        ReviewCode.LowConfidence => Say("the confidence is low", "la confiance est faible"),
        ReviewCode.Language => Say("the language is not supported", "la langue n'est pas prise en charge"),
        ReviewCode.NoChannel => Say("no channel is left", "aucun canal ne reste"),
        ReviewCode.Meaningless => Say("no meaning could be read", "aucun sens n'a pu être lu"),
        ReviewCode.Budget => Say("the post took too much work", "le message a demandé trop de travail"),
        _ => Say("something failed inside the engine", "le moteur a rencontré une erreur"),
    };

    public string Of(ModerationAction action) => action switch
    {
        ModerationAction.Hide => Say("hide it", "le masquer"),
        _ => Say("ask its author to delete it", "demander à son auteur de le supprimer"),
    };
}
