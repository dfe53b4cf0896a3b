using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Repartie.Cli.Hosting;
using Repartie.Cli.Output;
using Repartie.Cli.Threads;

namespace Repartie.Cli.Presence;

/// <summary>The review as text for people: each network with its verdict and weeks, then the surges.</summary>
internal sealed class PresenceTable(CliConsole console, bool toTerminal, string language, int weeks)
{
    private const int ExamplesShown = 3;

    private readonly PresenceLabels _labels = new(language);

    public void Write(Stream output, ThreadFile file, List<BrandView> views, DateTimeOffset? now)
    {
        using ReportWriter report = ReportWriter.For(output, console, toTerminal);
        TimeZoneInfo zone = views.Count > 0 ? views[0].Zone : TimeZoneInfo.Utc;
        report.Line(_labels.Selection(file.Rows.Count, views.Sum(static v => v.Threads), _labels.Time(file.FirstAt, zone), _labels.Time(now, zone)));
        report.Line(_labels.Caution);
        if (_labels.Gaps(views.Sum(static v => v.Review.MissingPosts), views.Sum(static v => v.Review.Undated)) is { Length: > 0 } gaps)
        {
            report.Line(gaps);
        }

        foreach (BrandView view in views)
        {
            foreach (NetworkPresence presence in view.Review.Networks)
            {
                Write(report, view, presence);
            }

            WriteSurges(report, view);
        }
    }

    private void Write(ReportWriter report, BrandView view, NetworkPresence presence)
    {
        report.Heading($"{_labels.Brand(view.Brand)} · {_labels.Of(presence.Network)} · {_labels.Of(presence.Role)}");
        report.Strong(_labels.Of(presence.Verdict).ToUpperInvariant() + " – " + presence.Because.In(language));
        report.Line(presence.Advice.In(language));
        report.Line(_labels.LastSign(presence, view.Zone) + " · " + _labels.Say("waiting", "en attente") + Colon() + _labels.Number(presence.Waiting)
            + " · " + _labels.Say("own posts a week", "publications par semaine") + Colon() + _labels.Decimal(presence.Total.OwnPostsPerWeek, "0.0"));
        TextTable table = new(_labels.WeekColumns);
        foreach (PresencePeriod week in presence.Weeks.Skip(Math.Max(0, presence.Weeks.Count - weeks)))
        {
            table.Add(Cells(_labels.Day(week.From, view.Zone), week));
        }

        table.Add(Cells(_labels.WholePeriod, presence.Total));
        report.Table(table);
    }

    private string Colon() => _labels.Say(": ", " : ");

    private string[] Cells(string name, PresencePeriod period) => WeekCells.Of(_labels, name, period);

    private void WriteSurges(ReportWriter report, BrandView view)
    {
        report.Heading($"{_labels.Brand(view.Brand)} · {_labels.Surges}");
        if (view.Surges.Count == 0)
        {
            report.Line(_labels.NoSurges);
            return;
        }

        TextTable table = new(_labels.SurgeColumns);
        foreach (Surge surge in view.Surges)
        {
            table.Add(
                _labels.Problem(surge.Problem),
                _labels.Time(surge.BeganAt, view.Zone),
                _labels.Time(surge.FoundAt, view.Zone),
                _labels.Peak(surge, view.Zone),
                _labels.Ended(surge, view.Zone),
                _labels.Number(surge.Posts),
                _labels.PerHour(surge.UsualPerHour));
        }

        report.Table(table);
        report.Line();
        report.Line(_labels.Examples + Colon().TrimEnd());
        foreach (Surge surge in view.Surges)
        {
            report.Line($"{_labels.Problem(surge.Problem)}, {_labels.Time(surge.BeganAt, view.Zone)}");
            foreach (string id in surge.Examples.Take(ExamplesShown))
            {
                report.Line($"  {id}  {view.Texts.GetValueOrDefault(id)}");
            }
        }
    }
}
