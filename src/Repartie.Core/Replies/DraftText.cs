using System.Globalization;

namespace Repartie.Replies;

/// <summary>The sentences that explain a draft.</summary>
internal static class DraftText
{
    public static string Of(ReplyDraft draft, bool french)
    {
        if (draft.WhyNot is { } why)
        {
            return Reason(why, french);
        }

        string source = french
            ? draft.FromCharter ? "de la charte" : "intégré"
            : draft.FromCharter ? "the charter's" : "built in";
        string text = string.Format(
            CultureInfo.InvariantCulture,
            french ? "Modèle « {0} » ({1}, {2}), variante {3} sur {4}." : "Template '{0}' ({1}, {2}), variant {3} of {4}.",
            draft.Template,
            source,
            draft.Language,
            draft.Variant + 1,
            draft.Variants);
        return draft.Dropped.Count == 0 ? text : text + " " + Dropped(draft, french);
    }

    private static string Dropped(ReplyDraft draft, bool french)
    {
        string format = (french, draft.Dropped.Count == 1) switch
        {
            (true, true) => "Une partie facultative a été omise pour tenir en {1} caractères.",
            (true, false) => "{0} parties facultatives ont été omises pour tenir en {1} caractères.",
            (false, true) => "One optional part was left out to fit {1} characters.",
            _ => "{0} optional parts were left out to fit {1} characters.",
        };
        return string.Format(CultureInfo.InvariantCulture, format, draft.Dropped.Count, draft.Limit);
    }

    private static string Reason(NoReplyReason why, bool french) => why switch
    {
        NoReplyReason.DummyContacts => french
            ? "Rien à envoyer : la charte contient des contacts fictifs ; mettez ceux de la marque."
            : "Nothing to send: the charter holds dummy contacts; put in the brand's own.",
        NoReplyReason.NoTemplate => french
            ? "Aucun modèle de réponse dans une langue de la marque."
            : "There is no reply template in a language of the brand.",
        NoReplyReason.MissingValue => french
            ? "Chaque variante nomme une valeur qui manque à la charte, ou un canal fermé ou en échec."
            : "Every variant names a value that the charter lacks, or a channel that is closed or has failed.",
        NoReplyReason.TooLong => french
            ? "Chaque variante est trop longue pour ce réseau, même sans ses parties facultatives."
            : "Every variant is too long for this network, even without its optional parts.",
        NoReplyReason.PersonalData => french
            ? "Chaque variante répéterait des données personnelles du message."
            : "Every variant would repeat personal data of the post.",
        NoReplyReason.Repeated => french
            ? "Chaque variante répéterait une phrase que la marque a déjà dite dans ce fil."
            : "Every variant would repeat a sentence that the brand has already said in this thread.",
        _ => french ? "Aucune réponse publique n'est due." : "No public reply is due.",
    };
}
