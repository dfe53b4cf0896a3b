using System;
using System.Globalization;
using Repartie.Cli.Output;

namespace Repartie.Cli.Threads;

/// <summary>The words of the table of threads, in French and English.</summary>
internal sealed class ThreadLabels(string language)
{
    private readonly Labels _labels = Labels.In(language);

    public string[] Columns => language is "fr"
        ? ["fil", "état", "priorité", "attente", "échéance", "boule de neige", "prochaine étape", "premier message"]
        : ["thread", "state", "priority", "waiting", "deadline", "snowball", "next step", "first post"];

    public string Of(Priority priority) => _labels.Of(priority);

    public string Of(ThreadStatus status) => status switch
    {
        ThreadStatus.Reopened => Say("reopened", "rouvert"),
        ThreadStatus.Waiting => Say("waiting", "en attente"),
        ThreadStatus.HandedOff => Say("handed off", "transféré"),
        ThreadStatus.Answered => Say("answered", "répondu"),
        ThreadStatus.Settled => Say("settled", "réglé"),
        _ => Say("nothing asked", "sans demande"),
    };

    public string Of(Snowball snowball)
    {
        string level = snowball.Level switch
        {
            SnowballLevel.Snowballing => Say("snowballing", "s'emballe"),
            SnowballLevel.Growing => Say("growing", "grossit"),
            _ => Say("calm", "calme"),
        };
        string people = snowball.Complainants > 1 ? Invariant($" ({snowball.Complainants})") : string.Empty;
        string was = snowball.Level == SnowballLevel.Calm && snowball.HighestLevel < SnowballLevel.Calm ? Invariant($" ({Say("was", "jusqu'à")} {snowball.HighestComplainants})") : string.Empty;
        return level + people + was;
    }

    public string Of(ThreadStep step)
    {
        string who = step.Author is { } author ? " @" + author.Handle.TrimStart('@') : string.Empty;
        return step.Kind switch
        {
            ThreadStepKind.PublicStatement => Say("one public statement, then each in private", "un message public pour tous, puis chacun en privé"),
            ThreadStepKind.HandOff => Say($"hand{who} to {_labels.Of(step.Channel!.Value)}", $"orienter{who} vers : {_labels.Of(step.Channel!.Value)}"),
            ThreadStepKind.AskColleague => Say($"no channel is left for{who}: a colleague decides", $"aucun canal ne reste pour{who} : à un collègue de décider"),
            ThreadStepKind.FollowUp => Say($"check that{who} was answered in private", $"vérifier que{who} a reçu sa réponse en privé"),
            ThreadStepKind.UpdateReply => Say($"update the reply to{who}", $"modifier la réponse à{who}"),
            ThreadStepKind.Redirect when step.Network.IsUnknown => Say($"point{who} to where the brand answers", $"indiquer à{who} où la marque répond"),
            ThreadStepKind.Redirect => Say($"point{who} to {step.Network.Name}", $"orienter{who} vers {step.Network.Name}"),
            _ => Say($"answer{who} in public", $"répondre à{who} en public"),
        };
    }

    public string Waiting(ThreadFacts facts, DateTimeOffset? now)
    {
        string many = facts.Waiting.Count > 1 ? Invariant($"{facts.Waiting.Count} × ") : string.Empty;
        return facts.WaitingSince is { } since && now is { } at && at >= since
            ? many + Span(at - since) + Say($", {Hours(Longest(facts))} open", $", {Hours(Longest(facts))} ouvrées")
            : many + "?";
    }

    public string Deadline(ThreadDeadline deadline, TimeZoneInfo zone)
    {
        string status = deadline.Status switch
        {
            DeadlineStatus.Passed => Say("passed", "dépassée"),
            DeadlineStatus.DueSoon => Say("due soon", "bientôt"),
            _ => Say("open", "à venir"),
        };
        string kind = deadline.Kind switch
        {
            DeadlineKind.FirstResponse => Say("first reply", "1re réponse"),
            DeadlineKind.NextResponse => Say("next reply", "réponse suivante"),
            DeadlineKind.Resolution => Say("resolution", "résolution"),
            DeadlineKind.Acknowledgement => Say("acknowledgement", "accusé de réception"),
            _ => Say("formal answer", "réponse réglementaire"),
        };
        return $"{kind} {Time(deadline.Due, zone)} ({status})";
    }

    public string Selection(int posts, int threads, string first, string last, string now) => Say(
        Invariant($"{posts} posts in {threads} threads, {first} to {last}, looked at on {now}. The figures are those of this file, whatever it leaves out."),
        Invariant($"{posts} messages dans {threads} fils, du {first} au {last}, vus le {now}. Les chiffres sont ceux de ce fichier, quoi qu'il laisse de côté."));

    public string Missing(int missing) => Say(
        Invariant($"{missing} posts that were replied to are not in the file: what was asked in them is not known."),
        Invariant($"{missing} messages auxquels on a répondu ne sont pas dans le fichier : ce qu'ils demandaient n'est pas connu."));

    public string More(int more) => Say(Invariant($"… and {more} further threads (--top shows more, --format jsonl all)."), Invariant($"… et {more} autres fils (--top en montre plus, --format jsonl les montre tous)."));

    public string Deadlines(DeadlineReport report) => Say(
        Invariant($"Deadlines: {report.Passed.Count} passed, {report.DueSoon.Count} due soon, {report.Open.Count} open, {report.MetLate.Count} met late, {report.Met.Count} met."),
        Invariant($"Échéances : {report.Passed.Count} dépassées, {report.DueSoon.Count} proches, {report.Open.Count} à venir, {report.MetLate.Count} tenues en retard, {report.Met.Count} tenues."));

    public string Requests(int requests, int answered, TimeSpan? median)
    {
        string share = requests == 0 ? "–" : (100.0 * answered / requests).ToString("0.0", CultureInfo.InvariantCulture) + " %";
        string time = median is { } m ? Span(m) : "–";
        return Say(
            Invariant($"Requests: {requests}, of which {answered} have a public reply ({share}); half of the first replies came within {time}."),
            Invariant($"Demandes : {requests}, dont {answered} avec une réponse publique ({share}) ; la moitié des premières réponses est venue en {time}."));
    }

    public string Troubles(int snowballs, int growing, int failed, int deflections, int stale) => Say(
        Invariant($"Threads that once snowballed: {snowballs}, that once grew: {growing}. Failed handoffs: {failed}. Replies that only send elsewhere: {deflections}. Waiting for over {Urgency.Stale.TotalDays:0} days: {stale}."),
        Invariant($"Fils qui se sont emballés : {snowballs}, qui ont grossi : {growing}. Transferts échoués : {failed}. Réponses qui ne font que renvoyer ailleurs : {deflections}. En attente depuis plus de {Urgency.Stale.TotalDays:0} jours : {stale}."));

    public static string Time(DateTimeOffset? time, TimeZoneInfo zone)
        => time is { } at ? TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "–";

    private string Span(TimeSpan span)
    {
        string day = Say("d", "j");
        return span.TotalMinutes < 60 ? Invariant($"{(int)span.TotalMinutes} min")
            : span.TotalHours < 48 ? Invariant($"{(int)span.TotalHours} h {span.Minutes:00}")
            : Invariant($"{(int)span.TotalDays} {day} {span.Hours} h");
    }

    // A day of open hours is no day; hours are hours.
    private static string Hours(TimeSpan span) => Invariant($"{(int)span.TotalHours} h {span.Minutes:00}");

    private static TimeSpan Longest(ThreadFacts facts)
    {
        TimeSpan longest = TimeSpan.Zero;
        foreach (ThreadRequest request in facts.Waiting)
        {
            longest = request.Business > longest ? request.Business : longest;
        }

        return longest;
    }

    private string Say(string english, string french) => _labels.Say(english, french);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
