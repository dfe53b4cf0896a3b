using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Repartie.Cli.Hosting;
using Repartie.Cli.Output;

namespace Repartie.Cli.Threads;

/// <summary>The threads as a table for people, with what the file holds above it and the sums below.</summary>
internal sealed class ThreadTable(CliConsole console, bool toTerminal, string language, int top)
{
    private const int LongestText = 60;

    private readonly ThreadLabels _labels = new(language);

    public void Write(Stream output, ThreadFile file, List<ThreadView> views, DateTimeOffset? now)
    {
        using ReportWriter report = ReportWriter.For(output, console, toTerminal);
        Selection(report, file, views, now);
        TextTable table = new(_labels.Columns);
        foreach (ThreadView view in views.Take(top))
        {
            table.Add(Row(view, now));
        }

        if (views.Count > 0)
        {
            report.Table(table);
        }

        if (views.Count > top)
        {
            report.Line(_labels.More(views.Count - top));
        }

        Sums(report, views);
    }

    // Who reads the figures has to know of what: a file is a selection, and says itself what it lacks.
    private void Selection(ReportWriter report, ThreadFile file, List<ThreadView> views, DateTimeOffset? now)
    {
        report.Line(_labels.Selection(file.Rows.Count, views.Count, ThreadLabels.Time(file.FirstAt, ZoneOf(views)), ThreadLabels.Time(file.LastAt, ZoneOf(views)), ThreadLabels.Time(now, ZoneOf(views))));
        int missing = views.Sum(static v => v.Facts.MissingPosts);
        if (missing > 0)
        {
            report.Line(_labels.Missing(missing));
        }

        report.Line();
    }

    private string[] Row(ThreadView view, DateTimeOffset? now)
    {
        ThreadFacts facts = view.Facts;
        return
        [
            facts.Id ?? "–",
            _labels.Of(facts.Status),
            _labels.Of(facts.Priority),
            facts.Waiting.Count == 0 ? "–" : _labels.Waiting(facts, now),
            facts.NextDeadline is { } deadline ? _labels.Deadline(deadline, view.Zone) : "–",
            _labels.Of(facts.Snowball),
            facts.Next is { } step ? _labels.Of(step) : "–",
            TextTable.OneLine(PersonalData.Redact(view.Thread.Posts[0].Text, new RedactionOptions(view.Charter.PersonalData)), LongestText),
        ];
    }

    private void Sums(ReportWriter report, List<ThreadView> views)
    {
        report.Line();
        report.Line(string.Join("   ", views.GroupBy(static v => v.Facts.Status).OrderBy(static g => g.Key).Select(g => _labels.Of(g.Key) + ": " + Number(g.Count()))));
        DeadlineReport deadlines = DeadlineReport.Of(views.Select(static v => v.Facts));
        report.Line(_labels.Deadlines(deadlines));
        ThreadRequest[] requests = [.. views.SelectMany(static v => v.Facts.People).SelectMany(static p => p.Requests)];
        int answered = requests.Count(static r => r.AnswerId is not null);
        report.Line(_labels.Requests(requests.Length, answered, Median(requests)));
        report.Line(_labels.Troubles(
            views.Count(static v => v.Facts.Snowball.HighestLevel == SnowballLevel.Snowballing),
            views.Count(static v => v.Facts.Snowball.HighestLevel == SnowballLevel.Growing),
            views.Sum(static v => v.Facts.FailedHandoffs),
            views.Sum(static v => v.Facts.Deflections),
            views.Count(static v => v.Facts.Next is not null && Urgency.IsStale(v.Facts))));
    }

    private static TimeSpan? Median(ThreadRequest[] requests)
    {
        TimeSpan[] times = [.. requests.Where(static r => r.IsFirst && r.AnswerId is not null).Select(static r => r.Wall).Order()];
        return times.Length == 0 ? null : times[(times.Length - 1) / 2];
    }

    private static TimeZoneInfo ZoneOf(List<ThreadView> views) => views.Count > 0 ? views[0].Zone : TimeZoneInfo.Utc;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
