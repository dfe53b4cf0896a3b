using System;
using System.Globalization;
using Repartie.Cli.Output;

namespace Repartie.Cli.Presence;

/// <summary>The words of the review, in French and English.</summary>
internal sealed class PresenceLabels(string language)
{
    private const char Nbsp = '\u00A0';

    private readonly Labels _labels = Labels.In(language);

    public string Language => language is "fr" ? "fr" : "en";

    public string Title => Say("Presence review", "Bilan de présence");

    public string Unnamed => Say("(no brand)", "(sans marque)");

    public string Brand(string? brand) => string.IsNullOrWhiteSpace(brand) ? Unnamed : TextTable.OneLine(brand, 60);

    public string[] WeekColumns => language is "fr"
        ? ["semaine du", "demandes", "avec réponse", "part", "délai médian", "90e centile", "médian ouvré", "90e c. ouvré", "publications", "réponses", "commentaires", "personnes"]
        : ["week of", "requests", "answered", "share", "median", "90th pct", "median, open hours", "90th, open hours", "own posts", "replies", "comments", "people"];

    public string WholePeriod => Say("whole period", "toute la période");

    public string[] SurgeColumns => language is "fr"
        ? ["problème", "début", "signalée", "pic", "fin", "messages", "d'habitude"]
        : ["problem", "began", "found", "peak", "ended", "posts", "usually"];

    public string Surges => Say("Surges of one problem", "Vagues d'un même problème");

    public string NoSurges => Say("No problem rose clearly above its usual level.", "Aucun problème ne s'est élevé nettement au-dessus de son niveau habituel.");

    public string Lasting => Say("goes on", "en cours");

    public string Examples => Say("Posts that show it (personal data and account names masked)", "Messages qui la montrent (données personnelles et comptes masqués)");

    public string Of(PresenceVerdict verdict) => verdict switch
    {
        PresenceVerdict.Ghost => Say("ghost", "fantôme"),
        PresenceVerdict.Dormant => Say("dormant", "dormant"),
        PresenceVerdict.Slow => Say("slow", "lent"),
        _ => Say("active", "actif"),
    };

    public string Of(NetworkRole role) => role switch
    {
        NetworkRole.News => Say("news and animation", "actualités et animation"),
        NetworkRole.Listening => Say("listening only", "écoute seule"),
        NetworkRole.NotUsed => Say("not used", "non utilisé"),
        _ => Say("service", "service"),
    };

    public string Of(Network network) => network.IsUnknown ? Say("network not known", "réseau inconnu") : network.Name switch
    {
        "x" => "X",
        "facebook" => "Facebook",
        "instagram" => "Instagram",
        "linkedin" => "LinkedIn",
        "tiktok" => "TikTok",
        "youtube" => "YouTube",
        "threads" => "Threads",
        "mastodon" => "Mastodon",
        "bluesky" => "Bluesky",
        "trustpilot" => "Trustpilot",
        "google-reviews" => Say("Google reviews", "Avis Google"),
        "app-store" => Say("App stores", "Magasins d'applications"),
        { } other => TextTable.OneLine(other, 40),
    };

    public string Selection(int posts, int threads, string from, string to) => Say(
        $"{Number(posts)} posts in {Number(threads)} threads, {from} to {to}.",
        $"{Number(posts)} messages dans {Number(threads)} fils, du {from} au {to}.");

    public string Caution => Say(
        "The figures describe this file and nothing else. If it is a sample (say, posts that were answered), shares, delays and rhythms are those of the sample, not true rates.",
        "Les chiffres décrivent ce fichier et rien d'autre. S'il s'agit d'un échantillon (par exemple des messages ayant reçu une réponse), les parts, délais et rythmes sont ceux de l'échantillon et non les taux réels.");

    public string Gaps(int missing, int undated)
    {
        string parents = missing == 0 ? string.Empty : missing == 1
            ? Say("1 post that was replied to is not in the file.", "1 message auquel on a répondu n'est pas dans le fichier.")
            : Say($"{Number(missing)} posts that were replied to are not in the file.", $"{Number(missing)} messages auxquels on a répondu ne sont pas dans le fichier.");
        string times = undated == 0 ? string.Empty : Say($"Without a time, and so in no figure: {Number(undated)}.", $"Sans date, donc dans aucun chiffre : {Number(undated)}.");
        return (parents + " " + times).Trim();
    }

    public string LastSign(NetworkPresence presence, TimeZoneInfo zone)
    {
        if (presence.LastSignOfLife is not { } last)
        {
            return Say("no sign of life in the period", "aucun signe de vie sur la période");
        }

        string since = Before(presence);
        return Say("last sign of life ", "dernier signe de vie le ") + Time(last, zone) + (since.Length > 0 ? ", " + since : since);
    }

    /// <summary>How long before the end of the period the brand fell silent; empty for less than a day.</summary>
    public string Before(NetworkPresence presence) => presence.Silence.TotalDays < 1 ? string.Empty
        : Say($"{Span(presence.Silence)} before the end", $"{Span(presence.Silence)} avant la fin");

    public string Problem(string problem)
    {
        (string english, string french) = ProblemNames.Of(problem);
        return Say(english, french);
    }

    public string Share(double? share)
    {
        if (share is not { } value)
        {
            return "–";
        }

        return language is "fr" ? Decimal(100 * value, "0.#") + Nbsp + "%" : Decimal(100 * value, "0.#") + "%";
    }

    public string Number(long value)
    {
        string digits = value.ToString("N0", CultureInfo.InvariantCulture);
        return language is "fr" ? digits.Replace(',', '\u202F') : digits;
    }

    public string Decimal(double value, string format)
    {
        string digits = value.ToString(format, CultureInfo.InvariantCulture);
        return language is "fr" ? digits.Replace('.', ',') : digits;
    }

    public string Span(TimeSpan? span)
    {
        if (span is not { } value)
        {
            return "–";
        }

        string day = Say("d", "j");
        return value.TotalMinutes < 60 ? Text($"{(int)value.TotalMinutes}{Nbsp}min")
            : value is { TotalHours: < 48, Minutes: 0 } ? Text($"{(int)value.TotalHours}{Nbsp}h")
            : value.TotalHours < 48 ? Text($"{(int)value.TotalHours}{Nbsp}h{Nbsp}{value.Minutes:00}")
            : Text($"{(int)value.TotalDays}{Nbsp}{day}{Nbsp}{value.Hours}{Nbsp}h");
    }

    // A day of open hours is no day; hours are hours.
    public string OpenSpan(TimeSpan? span) => span is { TotalHours: >= 48 } value ? Text($"{(long)value.TotalHours}{Nbsp}h") : Span(span);

    public string Day(DateTimeOffset time, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(time, zone).ToString(Say("yyyy-MM-dd", "dd'/'MM'/'yyyy"), CultureInfo.InvariantCulture);

    public string Time(DateTimeOffset? time, TimeZoneInfo zone)
        => time is { } at ? Day(at, zone) + TimeZoneInfo.ConvertTime(at, zone).ToString(" HH:mm", CultureInfo.InvariantCulture) : "–";

    public string PerHour(double posts) => Decimal(posts, posts < 10 ? "0.0" : "0") + Say(" an hour", " par heure");

    public string Peak(Surge surge, TimeZoneInfo zone) => Say($"{Number(surge.PeakPosts)} in the hour from {Time(surge.PeakAt, zone)}", $"{Number(surge.PeakPosts)} dans l'heure à partir du {Time(surge.PeakAt, zone)}");

    public string Ended(Surge surge, TimeZoneInfo zone) => surge.EndedAt is null ? Lasting
        : Time(surge.EndedAt, zone) + (surge.BecameUsual ? Say(" (now usual)", " (désormais habituel)") : string.Empty);

    public string Say(string english, string french) => _labels.Say(english, french);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
