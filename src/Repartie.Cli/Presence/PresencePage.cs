using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Repartie.Cli.Hosting;
using Repartie.Cli.Threads;

namespace Repartie.Cli.Presence;

/// <summary>The review as one page that needs nothing else: no script, no font, no picture from elsewhere; light and dark, on screen and on paper.</summary>
internal sealed class PresencePage(string language)
{
    private const int MostWeeks = 156;

    private readonly PresenceLabels _labels = new(language);
    private readonly StringBuilder _page = new(64 * 1024);
    private int _charts;

    public string ToHtml(ThreadFile file, List<BrandView> views, DateTimeOffset? now)
    {
        TimeZoneInfo zone = views.Count > 0 ? views[0].Zone : TimeZoneInfo.Utc;
        string names = string.Join(", ", views.Take(5).Select(v => _labels.Brand(v.Brand)));
        string title = views.Count == 0 ? _labels.Title : _labels.Title + _labels.Say(": ", " : ") + names;
        _page.Append("<!doctype html>\n<html lang=\"").Append(_labels.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Html.Escape(title)).Append("</title>\n<style>\n").Append(Style()).Append("</style>\n</head>\n<body>\n<main>\n");
        Tag("h1", title);
        Tag("p", _labels.Selection(file.Rows.Count, views.Sum(static v => v.Threads), _labels.Time(file.FirstAt, zone), _labels.Time(now, zone)));
        _page.Append("<div class=\"note\">");
        Tag("p", _labels.Caution);
        if (_labels.Gaps(views.Sum(static v => v.Review.MissingPosts), views.Sum(static v => v.Review.Undated)) is { Length: > 0 } gaps)
        {
            Tag("p", gaps);
        }

        _page.Append("</div>\n");
        foreach (BrandView view in views)
        {
            Brand(view, views.Count > 1);
        }

        Method(views);
        return _page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Style()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Presence/page.css") ?? throw new UnusableException("this build holds no 'Presence/page.css'.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private void Brand(BrandView view, bool named)
    {
        string of = named ? _labels.Brand(view.Brand) + " · " : string.Empty;
        Tag("h2", of + _labels.Say("Networks", "Réseaux"));
        foreach (NetworkPresence presence in view.Review.Networks)
        {
            Network(view, presence);
        }

        Tag("h2", of + _labels.Surges);
        if (view.Surges.Count == 0)
        {
            Tag("p", _labels.NoSurges);
        }

        foreach (Surge surge in view.Surges)
        {
            Surge(view, surge);
        }
    }

    private void Network(BrandView view, NetworkPresence presence)
    {
        PresencePeriod total = presence.Total;
        _page.Append("<section class=\"card\">\n<div class=\"head\"><h3>").Append(Html.Escape(_labels.Of(presence.Network))).Append("</h3><span class=\"badge ").Append(presence.Verdict).Append("\">")
            .Append(Html.Escape(_labels.Of(presence.Verdict))).Append("</span><span class=\"soft\">").Append(Html.Escape(_labels.Of(presence.Role))).Append("</span></div>\n");
        Tag("p", presence.Because.In(language));
        _page.Append("<p class=\"advice\">").Append(Html.Escape(presence.Advice.In(language))).Append("</p>\n<dl>\n");
        Figure(_labels.Say("Requests answered", "Demandes avec réponse"), _labels.Share(total.AnswerShare), _labels.Say($"{_labels.Number(total.Answered)} of {_labels.Number(total.Requests)}", $"{_labels.Number(total.Answered)} sur {_labels.Number(total.Requests)}"));
        Figure(_labels.Say("Median first reply", "Première réponse, médiane"), _labels.Span(total.MedianWall), Open(total.MedianBusiness));
        Figure(_labels.Say("90% within", "90 % en moins de"), _labels.Span(total.NinetiethWall), Open(total.NinetiethBusiness));
        Figure(_labels.Say("Own posts a week", "Publications par semaine"), _labels.Decimal(total.OwnPostsPerWeek, "0.0"), _labels.Say($"{_labels.Number(total.OwnPosts)} in all", $"{_labels.Number(total.OwnPosts)} au total"));
        Figure(_labels.Say("Comments under them", "Commentaires dessous"), _labels.Number(total.Comments), _labels.Say($"{_labels.Number(total.Reactions)} reactions", $"{_labels.Number(total.Reactions)} réactions"));
        Figure(_labels.Say("People", "Personnes"), _labels.Number(total.People), _labels.Say($"{_labels.Number(total.Replies)} replies of the brand", $"{_labels.Number(total.Replies)} réponses de la marque"));
        Figure(_labels.Say("Still waiting", "Encore en attente"), _labels.Number(presence.Waiting), string.Empty);
        Figure(
            _labels.Say("Last sign of life", "Dernier signe de vie"),
            presence.LastSignOfLife is { } last ? _labels.Day(last, view.Zone) : "–",
            presence.LastSignOfLife is null ? string.Empty : _labels.Before(presence));
        _page.Append("</dl>\n");
        Charts(view, presence);
        Weeks(view, presence);
        _page.Append("</section>\n");
    }

    private string Open(TimeSpan? business) => business is null ? string.Empty : _labels.Say($"{_labels.OpenSpan(business)} of open hours", $"{_labels.OpenSpan(business)} en heures ouvrées");

    private void Charts(BrandView view, NetworkPresence presence)
    {
        IReadOnlyList<PresencePeriod> weeks = ChartWeeks(presence.Weeks);
        if (weeks.Count < presence.Weeks.Count)
        {
            string first = _labels.Day(weeks[0].From, view.Zone);
            Tag("p", _labels.Say($"The charts begin with the week of {first}: there is little before it, and the table below has all weeks.", $"Les graphiques commencent à la semaine du {first} : il y a peu de messages avant, et le tableau plus bas donne toutes les semaines."));
        }

        WeekChart chart = new(_labels, weeks, view.Zone, FormattableString.Invariant($"c{_charts++}"));
        if (weeks.Any(static w => w.Requests > 0))
        {
            Tag("h4", _labels.Say("Requests a week", "Demandes par semaine"));
            string surges = view.Surges.Count == 0 ? string.Empty : Key("s", _labels.Say("a surge begins", "début d'une vague"));
            _page.Append("<div class=\"key\">").Append(Key("a", _labels.Say("answered", "avec réponse"))).Append(Key("r", _labels.Say("not answered", "sans réponse"))).Append(surges).Append("</div>\n")
                .Append(Wide(chart.Requests(view.Surges)));
        }

        if (weeks.Any(static w => w.MedianWall is not null))
        {
            Tag("h4", _labels.Say("Time to the first reply", "Délai de première réponse"));
            _page.Append("<div class=\"key\">").Append(Key("a", _labels.Say("half of the replies came within", "la moitié des réponses en moins de"))).Append(Key("r", _labels.Say("nine of ten came within", "neuf sur dix en moins de"))).Append("</div>\n")
                .Append(Wide(chart.Delays()));
        }

        if (weeks.Any(static w => w.OwnPosts > 0))
        {
            Tag("h4", _labels.Say("The brand's own posts a week (news, tips, contests)", "Publications de la marque par semaine (actualités, conseils, jeux)"));
            _page.Append(Wide(chart.OwnPosts()));
        }
    }

    // A few old posts would press all that happened since into a corner: charts leave out up to one post of fifty at the beginning.
    private static IReadOnlyList<PresencePeriod> ChartWeeks(IReadOnlyList<PresencePeriod> weeks)
    {
        static long Posts(PresencePeriod week) => (long)week.Requests + week.OwnPosts + week.Replies;
        long allowed = weeks.Sum(Posts) / 50;
        int start = Math.Max(0, weeks.Count - MostWeeks);
        for (long before = weeks.Take(start).Sum(Posts); start < weeks.Count - 1 && before + Posts(weeks[start]) <= allowed; start++)
        {
            before += Posts(weeks[start]);
        }

        return [.. weeks.Skip(start)];
    }

    // On a telephone a chart is scrolled and not shrunk until nobody can read it.
    private static string Wide(string chart) => "<div class=\"wide\" tabindex=\"0\">" + chart + "</div>\n";

    private static string Key(string kind, string text)
    {
        string shape = kind switch
        {
            "s" => "<path class=\"s\" d=\"M0 1h10l-5 9z\"/>",
            _ => $"<rect class=\"{kind}\" width=\"10\" height=\"10\"/>",
        };
        return $"<span><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\">{shape}</svg>{Html.Escape(text)}</span>";
    }

    private void Weeks(BrandView view, NetworkPresence presence)
    {
        _page.Append("<details><summary>").Append(Html.Escape(_labels.Say("All weeks as a table", "Toutes les semaines en tableau"))).Append("</summary><div class=\"wide\" tabindex=\"0\"><table><thead>");
        Row(_labels.WeekColumns, head: true);
        _page.Append("</thead><tbody>");
        foreach (PresencePeriod week in presence.Weeks)
        {
            Row(WeekCells.Of(_labels, _labels.Day(week.From, view.Zone), week), head: false);
        }

        _page.Append("</tbody><tfoot>");
        Row(WeekCells.Of(_labels, _labels.WholePeriod, presence.Total), head: false);
        _page.Append("</tfoot></table></div></details>\n");
    }

    private void Row(string[] cells, bool head)
    {
        _page.Append("<tr>");
        for (int i = 0; i < cells.Length; i++)
        {
            string tag = head || i == 0 ? "th" : "td";
            string scope = head ? " scope=\"col\"" : i == 0 ? " scope=\"row\"" : string.Empty;
            _page.Append('<').Append(tag).Append(scope).Append('>').Append(Html.Escape(cells[i])).Append("</").Append(tag).Append('>');
        }

        _page.Append("</tr>\n");
    }

    private void Surge(BrandView view, Surge surge)
    {
        _page.Append("<section class=\"card\">\n<h3>").Append(Html.Escape(_labels.Problem(surge.Problem) + " · " + _labels.Day(surge.BeganAt, view.Zone))).Append("</h3>\n<dl>\n");
        Figure(_labels.Say("Began", "Début"), _labels.Time(surge.BeganAt, view.Zone), _labels.Say($"found {_labels.Time(surge.FoundAt, view.Zone)}", $"signalée le {_labels.Time(surge.FoundAt, view.Zone)}"));
        Figure(_labels.Say("Busiest hour", "Heure la plus chargée"), _labels.Number(surge.PeakPosts) + _labels.Say(" posts", " messages"), _labels.Say("from ", "à partir du ") + _labels.Time(surge.PeakAt, view.Zone));
        Figure(_labels.Say("Ended", "Fin"), _labels.Ended(surge, view.Zone), string.Empty);
        Figure(_labels.Say("Posts in all", "Messages au total"), _labels.Number(surge.Posts), _labels.Say("usually at most ", "d'habitude au plus ") + _labels.PerHour(surge.UsualPerHour));
        _page.Append("</dl>\n");
        Tag("h4", _labels.Examples);
        _page.Append("<ul class=\"posts\">");
        foreach (string id in surge.Examples)
        {
            _page.Append("<li>").Append(Html.Escape(view.Texts.GetValueOrDefault(id) ?? id)).Append("</li>");
        }

        _page.Append("</ul>\n</section>\n");
    }

    private void Figure(string name, string value, string small)
    {
        _page.Append("<div><dt>").Append(Html.Escape(name)).Append("</dt><dd>").Append(Html.Escape(value));
        if (small.Length > 0)
        {
            _page.Append("<small>").Append(Html.Escape(small)).Append("</small>");
        }

        _page.Append("</dd></div>\n");
    }

    private void Method(List<BrandView> views)
    {
        PresenceThresholds t = views.Count > 0 ? views[0].Review.Thresholds : PresenceThresholds.Default;
        _page.Append("<footer>\n");
        Tag("p", _labels.Say(
            $"Active: at least {_labels.Share(t.ActiveShare)} of requests answered, half of the first replies within {_labels.Span(t.SlowMedian)}. Dormant: silent for {_labels.Number((long)t.DormantAfter.TotalDays)} days, or under {_labels.Share(t.DormantShare)} answered. Ghost: silent for {_labels.Number((long)t.GhostAfter.TotalDays)} days, or as long as the charter says. Under {_labels.Number(t.FewestRequests)} requests, replies are not judged.",
            $"Actif : au moins {_labels.Share(t.ActiveShare)} des demandes ont une réponse, la moitié des premières réponses vient en {_labels.Span(t.SlowMedian)} au plus. Dormant : {_labels.Number((long)t.DormantAfter.TotalDays)} jours de silence, ou moins de {_labels.Share(t.DormantShare)} de réponses. Fantôme : {_labels.Number((long)t.GhostAfter.TotalDays)} jours de silence, ou ce que dit la charte. En dessous de {_labels.Number(t.FewestRequests)} demandes, les réponses ne sont pas jugées."));
        Tag("p", _labels.Say(
            "An answer is any public reply of the brand; times are the clocks of the brand's zone; weeks begin on Monday. Surges are found by a cumulative sum for Poisson counts (Lucas, 1985) against the usual level of the hour and weekday, which is learnt for seven days first.",
            "Une réponse est toute réponse publique de la marque ; les heures sont celles du fuseau de la marque ; les semaines commencent le lundi. Les vagues sont repérées par une somme cumulée pour comptages de Poisson (Lucas, 1985), comparée au niveau habituel de l'heure et du jour, appris d'abord pendant sept jours."));
        _page.Append("</footer>\n");
    }

    private void Tag(string tag, string text) => _page.Append('<').Append(tag).Append('>').Append(Html.Escape(text)).Append("</").Append(tag).Append(">\n");
}
