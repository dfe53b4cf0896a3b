using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Repartie.Cli.Presence;

/// <summary>Charts over the weeks of a network as inline SVG: readable without a script, each with a title and a sentence for those who do not see it.</summary>
internal sealed class WeekChart(PresenceLabels labels, IReadOnlyList<PresencePeriod> weeks, TimeZoneInfo zone, string idPrefix)
{
    private const double Width = 860;
    private const double Height = 170;
    private const double Left = 58;
    private const double Right = 8;
    private const double Top = 14;
    private const double Bottom = 24;
    private const double LeastLabelGap = 78;

    // Delays are read on a scale on which each step is some times the one before: minutes matter beside weeks.
    private static readonly (double Minutes, string English, string French)[] DelaySteps =
    [
        (1, "1 min", "1 min"), (5, "5 min", "5 min"), (15, "15 min", "15 min"), (60, "1 h", "1 h"), (240, "4 h", "4 h"), (1440, "1 day", "1 jour"),
        (5760, "4 days", "4 jours"), (20160, "2 weeks", "2 sem."), (86400, "2 months", "2 mois"), (525600, "1 year", "1 an"), (5256000, "10 years", "10 ans"),
    ];

    private double Step => (Width - Left - Right) / Math.Max(1, weeks.Count);

    /// <summary>Requests a week, those with an answer and the rest; weeks in which a surge began are marked.</summary>
    public string Requests(IReadOnlyList<Surge> surges)
    {
        int most = weeks.Max(static w => w.Requests);
        StringBuilder svg = Open("requests", labels.Say("Requests a week", "Demandes par semaine"), labels.Say(
            $"From {labels.Number(weeks.Min(static w => w.Requests))} to {labels.Number(most)} requests a week.",
            $"De {labels.Number(weeks.Min(static w => w.Requests))} à {labels.Number(most)} demandes par semaine."));
        double scale = Linear(svg, most);
        for (int i = 0; i < weeks.Count; i++)
        {
            PresencePeriod week = weeks[i];
            string title = labels.Say(
                $"Week of {Day(i)}: {labels.Number(week.Requests)} requests, {labels.Number(week.Answered)} answered",
                $"Semaine du {Day(i)} : {labels.Number(week.Requests)} demandes, {labels.Number(week.Answered)} avec réponse");
            svg.Append("<g><title>").Append(Html.Escape(title)).Append("</title>");
            Bar(svg, i, "a", 0, week.Answered, scale);
            Bar(svg, i, "r", week.Answered, week.Requests, scale);
            svg.Append("</g>");
            foreach (Surge surge in surges.Where(s => s.BeganAt >= week.From && s.BeganAt < week.To))
            {
                double x = Left + (Step * (i + 0.5));
                svg.Append(Invariant($"<path class=\"s\" d=\"M{x - 5:0.#} 1h10l-5 9z\"><title>")).Append(Html.Escape(labels.Problem(surge.Problem) + ", " + labels.Time(surge.BeganAt, zone))).Append("</title></path>");
            }
        }

        return Close(svg);
    }

    /// <summary>The median and the 90th percentile of the first answer.</summary>
    public string Delays()
    {
        double[] minutes = [.. weeks.Where(static w => w.NinetiethWall is not null).SelectMany(static w => new[] { w.MedianWall!.Value.TotalMinutes, w.NinetiethWall!.Value.TotalMinutes })];
        int low = Math.Max(0, Array.FindLastIndex(DelaySteps, s => s.Minutes <= minutes.Min()));
        int high = Array.FindIndex(DelaySteps, s => s.Minutes >= minutes.Max());
        high = Math.Max(low + 1, high < 0 ? DelaySteps.Length - 1 : high);
        high = Math.Min(high, DelaySteps.Length - 1);
        low = Math.Min(low, high - 1);
        double from = Math.Log(DelaySteps[low].Minutes);
        double scale = (Height - Top - Bottom) / (Math.Log(DelaySteps[high].Minutes) - from);
        double Y(double value) => Height - Bottom - (Math.Clamp(Math.Log(Math.Max(value, 0.5)) - from, 0, Math.Log(DelaySteps[high].Minutes) - from) * scale);
        StringBuilder svg = Open("delays", labels.Say("Time to the first reply", "Délai de première réponse"), labels.Say("Median and 90th percentile of each week, on a logarithmic scale.", "Médiane et 90e centile de chaque semaine, sur une échelle logarithmique."));
        for (int s = low; s <= high; s++)
        {
            Line(svg, Y(DelaySteps[s].Minutes), labels.Say(DelaySteps[s].English, DelaySteps[s].French));
        }

        for (int i = 0; i < weeks.Count; i++)
        {
            if (weeks[i] is not { MedianWall: { } median, NinetiethWall: { } ninetieth } week)
            {
                continue;
            }

            double x = Left + (Step * (i + 0.5));
            double half = Math.Clamp(Step * 0.3, 1.5, 5);
            string title = labels.Say(
                $"Week of {Day(i)}: median {labels.Span(median)}, 90th percentile {labels.Span(ninetieth)}, {labels.Number(week.FirstAnswers)} first replies",
                $"Semaine du {Day(i)} : médiane {labels.Span(median)}, 90e centile {labels.Span(ninetieth)}, {labels.Number(week.FirstAnswers)} premières réponses");
            svg.Append("<g><title>").Append(Html.Escape(title)).Append("</title>")
                .Append(Invariant($"<line class=\"l\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Y(median.TotalMinutes):0.#}\" y2=\"{Y(ninetieth.TotalMinutes):0.#}\"/>"))
                .Append(Invariant($"<rect class=\"r\" x=\"{x - half:0.#}\" y=\"{Y(ninetieth.TotalMinutes) - 1.5:0.#}\" width=\"{2 * half:0.#}\" height=\"3\"/>"))
                .Append(Invariant($"<circle class=\"a\" cx=\"{x:0.#}\" cy=\"{Y(median.TotalMinutes):0.#}\" r=\"{Math.Clamp(Step * 0.4, 1.8, 4):0.#}\"/></g>"));
        }

        return Close(svg);
    }

    /// <summary>The brand's own posts a week.</summary>
    public string OwnPosts()
    {
        int most = weeks.Max(static w => w.OwnPosts);
        StringBuilder svg = Open("own", labels.Say("The brand's own posts a week", "Publications de la marque par semaine"), labels.Say($"At most {labels.Number(most)} a week.", $"Au plus {labels.Number(most)} par semaine."));
        double scale = Linear(svg, most);
        for (int i = 0; i < weeks.Count; i++)
        {
            string title = labels.Say(
                $"Week of {Day(i)}: {labels.Number(weeks[i].OwnPosts)} own posts, {labels.Number(weeks[i].Comments)} comments under them",
                $"Semaine du {Day(i)} : {labels.Number(weeks[i].OwnPosts)} publications, {labels.Number(weeks[i].Comments)} commentaires dessous");
            svg.Append("<g><title>").Append(Html.Escape(title)).Append("</title>");
            Bar(svg, i, "o", 0, weeks[i].OwnPosts, scale);
            svg.Append("</g>");
        }

        return Close(svg);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private StringBuilder Open(string name, string title, string sentence)
    {
        string id = idPrefix + "-" + name;
        return new StringBuilder(4096).Append(Invariant($"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">"))
            .Append(Html.Escape(title)).Append(Invariant($"</title><desc id=\"{id}-d\">")).Append(Html.Escape(sentence)).Append("</desc>");
    }

    private string Close(StringBuilder svg)
    {
        double y = Height - Bottom;
        svg.Append(Invariant($"<line class=\"axis\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y}\" y2=\"{y}\"/>"));
        double last = double.NegativeInfinity;
        int every = Math.Max(1, (int)Math.Ceiling(LeastLabelGap / Step));
        for (int i = 0; i < weeks.Count; i += every)
        {
            double x = Left + (Step * i);
            if (x - last < LeastLabelGap || x > Width - Right - LeastLabelGap + 4)
            {
                continue;
            }

            last = x;
            svg.Append(Invariant($"<line class=\"axis\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{y}\" y2=\"{y + 5}\"/><text x=\"{x + 2:0.#}\" y=\"{Height - 6}\">{Day(i)}</text>"));
        }

        return svg.Append("</svg>").ToString();
    }

    private double Linear(StringBuilder svg, int most)
    {
        int step = 1;
        for (int i = 0; most / (double)step > 4; i++)
        {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }

        int top = Math.Max(1, (most + step - 1) / step) * step;
        double scale = (Height - Top - Bottom) / top;
        for (int value = 0; value <= top; value += step)
        {
            Line(svg, Height - Bottom - (value * scale), labels.Number(value));
        }

        return scale;
    }

    private static void Line(StringBuilder svg, double y, string label)
        => svg.Append(Invariant($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/><text x=\"{Left - 6}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">")).Append(Html.Escape(label)).Append("</text>");

    private void Bar(StringBuilder svg, int week, string kind, int from, int to, double scale)
    {
        double gap = Math.Min(3, Step * 0.15);
        if (to > from)
        {
            svg.Append(Invariant($"<rect class=\"{kind}\" x=\"{Left + (Step * week) + gap:0.##}\" y=\"{Height - Bottom - (to * scale):0.##}\" width=\"{Math.Min(Step - (2 * gap), 48):0.##}\" height=\"{(to - from) * scale:0.##}\"/>"));
        }
    }

    private string Day(int week) => labels.Day(weeks[week].From, zone);
}
