using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Repartie.Cli.Output;

namespace Repartie.Cli.Explain;

/// <summary>Writes how a decision came about, from the decision itself down to the points.</summary>
internal sealed class Explanation(ReportWriter report, Labels labels, string language, TriageEngine engine)
{
    private const int LongestQuote = 60;

    // The length is kept, so that evidence still stands where it stood.
    private readonly RedactionOptions _masked = new(engine.Charter.PersonalData, keepLength: true);

    public void Write(Post original, PostThread earlier, TriageTrace trace, ReplyDraft draft)
    {
        Post post = original.WithText(PersonalData.Redact(original.Text, _masked));
        PostThread thread = new(earlier.Messages.Select(m => new ThreadMessage(m.Role, PersonalData.Redact(m.Text, _masked))));
        Decision decision = trace.Decision;
        WriteDecision(decision);
        WriteDraft(draft);
        WriteTexts(post, thread, decision);
        WriteReasons(post, thread, decision);
        WriteSignals(post, thread, trace.Signals);
        WriteRunnerUp(decision);
        WritePoints(trace);
        if (decision.Shadows.Count > 0)
        {
            report.Heading(labels.Say("Shadow rules that fired (they decided nothing)", "Règles à l'essai qui se sont déclenchées (elles n'ont rien décidé)"));
            foreach (string shadow in decision.Shadows)
            {
                report.Line($"  {shadow}: {engine.SentenceOf(shadow, language)}");
            }
        }
    }

    private void WriteDecision(Decision decision)
    {
        string channel = decision.Channel is { } first ? $" {labels.Say("by", "par")} {labels.Of(first)}" : string.Empty;
        report.Strong($"{labels.Of(decision.Disposition)}{channel}");
        Pair(labels.Say("confidence", "confiance"), decision.Confidence.ToString("0.000", CultureInfo.InvariantCulture));
        Pair(labels.Say("priority", "priorité"), labels.Of(decision.Priority));
        Pair(labels.Say("department", "service"), decision.Department?.Id);
        Pair(labels.Say("alternatives", "autres canaux"), string.Join(", ", decision.Alternatives.Select(labels.Of)));
        Pair(labels.Say("respond by", "répondre avant"), decision.RespondBy?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        Pair(labels.Say("reply", "réponse"), labels.Of(decision.Reply) + (decision.Template is { } template ? $" ({template})" : string.Empty));
        Pair(labels.Say("review", "relecture"), string.Join(", ", decision.Review.Select(labels.Of)));
        Pair(labels.Say("moderation", "modération"), decision.Moderation is { } moderation ? $"{labels.Of(moderation.Action)} ({moderation.Reason})" : null);
        Pair(labels.Say("language", "langue"), decision.Language);
        Pair(labels.Say("charter", "charte"), decision.Charter.ToString());
    }

    private void WriteDraft(ReplyDraft draft)
    {
        report.Heading(labels.Say("Reply to start from", "Réponse d'où partir"));
        foreach (string line in draft.Text?.Split('\n') ?? [])
        {
            report.Line("  " + line);
        }

        report.Line($"  ({draft.Explain(language)})");
    }

    private void WriteTexts(Post post, PostThread thread, Decision decision)
    {
        Evidence[] evidence = [.. decision.Reasons.SelectMany(static r => r.Evidence)];
        report.Heading(labels.Say("What was read", "Ce qui a été lu"));
        for (int i = 0; i < thread.Messages.Count; i++)
        {
            ThreadMessage message = thread.Messages[i];
            Marked($"  {message.Role.ToString().ToLowerInvariant()}: ", message.Text, Spans.Of(evidence, i, message.Text.Length));
        }

        Marked("  ", post.Text, Spans.Of(evidence, -1, post.Text.Length));
    }

    private void Marked(string before, string text, IReadOnlyList<(int Start, int End)> spans)
        => report.Marked(before + text, [.. spans.Select(s => (s.Start + before.Length, s.End + before.Length))]);

    private void WriteReasons(Post post, PostThread thread, Decision decision)
    {
        report.Heading(labels.Say("Why", "Pourquoi"));
        if (decision.Reasons.Count == 0)
        {
            report.Line("  –");
        }

        foreach (Reason reason in decision.Reasons)
        {
            report.Line($"  {engine.SentenceOf(reason.Rule, language)} ({reason.Rule}){Quotes(post, thread, reason.Evidence)}");
        }
    }

    private void WriteSignals(Post post, PostThread thread, IReadOnlyList<SeenSignal> signals)
    {
        report.Heading(labels.Say("Signals seen", "Signaux vus"));
        if (signals.Count == 0)
        {
            report.Line("  –");
            return;
        }

        TextTable table = new(labels.Say("signal", "signal"), labels.Say("words", "mots"), labels.Say("meaning", "sens"));
        foreach (SeenSignal signal in signals)
        {
            table.Add(signal.Name, Quotes(post, thread, signal.Evidence).TrimStart(' ', ':'), signal.Meaning);
        }

        report.Table(table);
    }

    private void WriteRunnerUp(Decision decision)
    {
        report.Heading(labels.Say("Runner-up", "Deuxième choix"));
        string by = decision.Lead is { } lead
            ? string.Create(CultureInfo.InvariantCulture, $"{labels.Say("behind by", "derrière de")} {lead} {labels.Say(lead == 1 ? "point" : "points", lead == 1 ? "point" : "points")}")
            : labels.Say("a rule decided, points did not count", "une règle a décidé, les points n'ont pas compté");
        report.Line($"  {labels.Of(decision.RunnerUp)}: {by}");
    }

    private void WritePoints(TriageTrace trace)
    {
        report.Heading(labels.Say("Points", "Points"));
        foreach (KeyValuePair<Disposition, int> points in trace.Points.OrderByDescending(static p => p.Value).ThenBy(static p => p.Key))
        {
            report.Line(string.Create(CultureInfo.InvariantCulture, $"  {points.Value,5}  {labels.Of(points.Key)}"));
        }
    }

    private static string Quotes(Post post, PostThread thread, IReadOnlyList<Evidence> evidence)
    {
        string[] quotes =
        [
            .. evidence
                .Select(e => (Text: e.Message < 0 ? post.Text : thread.Messages[e.Message].Text, e.Start, e.End, e.Source))
                .Where(static e => e.Start >= 0 && e.End <= e.Text.Length && e.Start < e.End)
                .Select(static e => $"\"{TextTable.OneLine(e.Text[e.Start..e.End], LongestQuote)}\"" + (e.Source is "text" ? string.Empty : $" ({e.Source})"))
                .Distinct(StringComparer.Ordinal),
        ];
        return quotes.Length > 0 ? ": " + string.Join(", ", quotes) : string.Empty;
    }

    private void Pair(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            report.Line($"  {name}: {value}");
        }
    }
}
