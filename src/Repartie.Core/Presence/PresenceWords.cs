using System;
using System.Globalization;

namespace Repartie.Presence;

/// <summary>Why an account has its verdict and what to do about it, in French and English.</summary>
internal static class PresenceWords
{
    public static LocalizedText Because(PresenceJudgement judgement) => judgement.Cause switch
    {
        PresenceCause.Silent when !judgement.Spoke => Text(
            $"La marque n'a pas pris la parole du tout en {Days(judgement.Silence, "fr")} {Limits(judgement, "fr")}.",
            $"The brand did not speak at all in {Days(judgement.Silence, "en")} {Limits(judgement, "en")}."),
        PresenceCause.Silent => Text(
            $"La marque se tait depuis {Days(judgement.Silence, "fr")} {Limits(judgement, "fr")}.",
            $"The brand has been silent for {Days(judgement.Silence, "en")} {Limits(judgement, "en")}."),
        PresenceCause.Unseen => Text(
            $"La marque ne prend pas la parole dans cette période, trop courte pour distinguer une pause d'un abandon {Limits(judgement, "fr")}.",
            $"The brand does not speak in this period, which is too short to tell a pause from an account given up {Limits(judgement, "en")}."),
        PresenceCause.HardlyAny => Text(
            $"La marque publie, mais ne répond qu'à {Share(judgement.Total.AnswerShare, "fr")} des {judgement.Total.Requests} demandes (dormant sous {Share(judgement.Thresholds.DormantShare, "fr")}).",
            $"The brand posts, yet answers only {Share(judgement.Total.AnswerShare, "en")} of {judgement.Total.Requests} requests (dormant below {Share(judgement.Thresholds.DormantShare, "en")})."),
        PresenceCause.TooFew => Text(
            $"{Share(judgement.Total.AnswerShare, "fr")} des {judgement.Total.Requests} demandes ont une réponse publique (actif à partir de {Share(judgement.Thresholds.ActiveShare, "fr")}).",
            $"{Share(judgement.Total.AnswerShare, "en")} of {judgement.Total.Requests} requests have a public reply (active from {Share(judgement.Thresholds.ActiveShare, "en")})."),
        PresenceCause.TooLate => Text(
            $"La moitié des premières réponses prend au moins {Span(judgement.Total.MedianWall!.Value, "fr")} (actif jusqu'à {Span(judgement.Thresholds.SlowMedian, "fr")}).",
            $"Half of the first replies take {Span(judgement.Total.MedianWall!.Value, "en")} or more (active up to {Span(judgement.Thresholds.SlowMedian, "en")})."),
        _ when judgement.Role == NetworkRole.News => Text(
            "La marque anime ce compte comme prévu : ses publications y sont récentes.",
            "The brand animates this account as intended: its posts are recent."),
        _ when judgement.Total.Requests < judgement.Thresholds.FewestRequests => Text(
            $"La marque est présente ; avec moins de {judgement.Thresholds.FewestRequests} demandes, on ne peut pas juger ses réponses.",
            $"The brand is there; with fewer than {judgement.Thresholds.FewestRequests} requests its replies cannot be judged."),
        _ => Text(
            $"{Share(judgement.Total.AnswerShare, "fr")} des {judgement.Total.Requests} demandes ont une réponse publique, la moitié en {Span(judgement.Total.MedianWall ?? TimeSpan.Zero, "fr")} au plus.",
            $"{Share(judgement.Total.AnswerShare, "en")} of {judgement.Total.Requests} requests have a public reply, half of them within {Span(judgement.Total.MedianWall ?? TimeSpan.Zero, "en")}."),
    };

    public static LocalizedText Advice(PresenceJudgement judgement) => (judgement.Verdict, judgement.Role) switch
    {
        (PresenceVerdict.Ghost or PresenceVerdict.Dormant, NetworkRole.NotUsed or NetworkRole.Listening) => Text(
            "La charte n'y prévoit pas de prise de parole : si un compte existe, fermez-le ou épinglez un message qui dit où vous répondez.",
            "Your charter does not speak there: if there is an account, close it or pin a post that says where you answer."),
        (PresenceVerdict.Ghost, _) when judgement.Total.Requests > 0 => Text(
            "Des personnes y écrivent encore sans réponse : confiez le compte à une équipe, ou fermez-le en épinglant l'adresse où vous répondez. Un compte fantôme nuit plus qu'une absence.",
            "People still write there and get no reply: give the account to a team, or close it with a pinned post that says where you answer. A ghost account does more harm than none."),
        (PresenceVerdict.Ghost, _) => Text(
            "Fermez ce compte ou relancez-le avec une équipe et un rythme tenable : un compte fantôme nuit plus qu'une absence.",
            "Close this account, or start it again with a team and a pace that can be kept: a ghost account does more harm than none."),
        (PresenceVerdict.Dormant, _) when judgement.Cause == PresenceCause.HardlyAny => Text(
            "Prévoyez une équipe pour répondre, ou annoncez clairement que ce compte ne répond pas et où s'adresser.",
            "Staff the account so that people are answered, or say plainly that it does not answer and where to turn."),
        (PresenceVerdict.Dormant, NetworkRole.News) => Text(
            "Reprenez un rythme de publication que vous pouvez tenir, ou fermez le compte.",
            "Post again at a pace that you can keep, or close the account."),
        (PresenceVerdict.Dormant, _) => Text(
            "Prévoyez une présence régulière et annoncez vos horaires ; sinon, fermez le compte avant qu'il ne paraisse abandonné.",
            "Plan a regular presence and announce your hours; else close the account before it looks abandoned."),
        (PresenceVerdict.Slow, _) when judgement.Cause == PresenceCause.TooLate => Text(
            "Annoncez vos horaires et un délai de réponse dans le profil, et renforcez l'équipe aux heures où l'on vous écrit.",
            "Announce your hours and a response time in the profile, and staff the hours at which people write."),
        (PresenceVerdict.Slow, _) => Text(
            "Renforcez l'équipe pour que plus de demandes reçoivent une réponse, et annoncez vos horaires dans le profil.",
            "Staff the account so that more requests are answered, and announce your hours in the profile."),
        _ => Text("Continuez ainsi.", "Keep it up."),
    };

    private static LocalizedText Text(FormattableString french, FormattableString english)
        => LocalizedText.Of(FormattableString.Invariant(french), FormattableString.Invariant(english));

    private static LocalizedText Text(string french, string english) => LocalizedText.Of(french, english);

    private static string Limits(PresenceJudgement judgement, string language) => judgement.Verdict == PresenceVerdict.Ghost
        ? (language is "fr" ? $"(fantôme à partir de {Days(judgement.GhostAfter, language)})" : $"(a ghost from {Days(judgement.GhostAfter, language)} on)")
        : (language is "fr"
            ? $"(dormant à partir de {Days(judgement.DormantAfter, language)}, fantôme à partir de {Days(judgement.GhostAfter, language)})"
            : $"(dormant from {Days(judgement.DormantAfter, language)}, a ghost from {Days(judgement.GhostAfter, language)} on)");

    private static string Days(TimeSpan span, string language)
    {
        long days = (long)span.TotalDays;
        return days < 2 ? Span(span, language) : days.ToString(CultureInfo.InvariantCulture) + (language is "fr" ? " jours" : " days");
    }

    private static string Span(TimeSpan span, string language)
    {
        if (span.TotalMinutes < 60)
        {
            return FormattableString.Invariant($"{(int)span.TotalMinutes} min");
        }

        if (span is { TotalHours: < 48, Minutes: 0 })
        {
            return FormattableString.Invariant($"{(int)span.TotalHours} h");
        }

        return span.TotalHours < 48
            ? FormattableString.Invariant($"{(int)span.TotalHours} h {span.Minutes:00}")
            : FormattableString.Invariant($"{(int)span.TotalDays} {(language is "fr" ? "jours" : "days")} {span.Hours} h");
    }

    private static string Share(double? share, string language)
    {
        string number = (100 * (share ?? 0)).ToString("0.#", CultureInfo.InvariantCulture);
        return language is "fr" ? number.Replace('.', ',') + "\u00A0%" : number + "%";
    }
}
