using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Repartie.BuiltIn;
using Repartie.BuiltIn.Compiled;
using Repartie.Signals;
using Repartie.Time;

namespace Repartie.Triage;

/// <summary>
/// The hash of a charter: SHA-256 over everything that can change a decision, in an order of its own, so that the order in the file
/// does not count, with the built-in rules, lexicons and weights and the version of what rules mean.
/// </summary>
internal static class CharterHash
{
    /// <summary>Changes when the same rules would decide otherwise. See the changelog.</summary>
    public const int RulesVersion = 1;

    private static readonly Lazy<string> BuiltInHash = new(static () => BlobFile.Opened is { } blob ? BuiltInBlob.HashOf(blob) : OfSources());

    /// <summary>The hash of the data files and of what rules mean.</summary>
    public static string OfSources()
    {
        using HashedLines lines = new();

        // What reviews texts of the brand decides nothing about a post, so it stays outside.
        lines.AddSorted(BuiltInFiles.In(string.Empty).Where(static path => !path.StartsWith("Review/", StringComparison.Ordinal)).Select(static path => path + "\n" + BuiltInFiles.ReadText(path).Replace("\r", string.Empty)));
        lines.Add("rules version " + RulesVersion.ToString(CultureInfo.InvariantCulture));
        return lines.Finish();
    }

    /// <summary>The hash of a charter; that of a starter charter was taken when the library was built.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="rules">Its rules, in the ordinal order of their ids.</param>
    public static string Of(Charter charter, IEnumerable<Rule> rules)
        => charter.IsStarter && BlobFile.Opened is { } blob ? BuiltInBlob.HashOf(blob, charter.Sector) : Computed(charter, rules);

    /// <summary>The hash of a charter, computed.</summary>
    public static string Computed(Charter charter) => Computed(charter, charter.Rules.OrderBy(static r => r.Id, StringComparer.Ordinal));

    private static string Computed(Charter charter, IEnumerable<Rule> rules)
    {
        using HashedLines lines = new();
        lines.Add("built-in " + BuiltInHash.Value);
        lines.Add("brand " + charter.Brand);
        lines.Add("sector " + charter.Sector.Name);
        lines.Add("starter " + (charter.IsStarter ? "yes" : "no"));
        lines.Add("calendar " + charter.TimeZoneName + " " + charter.Calendar.Hours);
        lines.Add("voice " + charter.Voice.Address + " " + charter.Voice.Signature);
        lines.Add("review " + charter.ReviewBelow.ToString("R", CultureInfo.InvariantCulture));
        lines.AddSorted(charter.Handles.Select(static h => "handle " + h));
        lines.AddSorted(charter.Languages.Select(static l => "language " + l));
        lines.AddSorted(charter.Calendar.Holidays.Select(static h => "holiday " + h));
        lines.AddSorted(charter.References.Select(static r => "reference " + r.Pattern));
        lines.AddSorted(charter.Departments.Select(static d => "department " + d.Key.Id + " " + Text(d.Value)));
        lines.AddSorted(charter.Networks.Select(static n => string.Join(" ", "network", n.Network.Name, n.Role.ToString(), Number(n.Limit), n.GhostAfter is { } g ? DurationText.Format(g) : "-")));
        lines.AddSorted(charter.Responses.Select(static r => string.Join(" ", "response", r.Network.Name, r.Kind ?? "-", r.Priority?.ToString() ?? "-", Span(r.First), Span(r.Next), Span(r.Resolution))));
        lines.AddSorted(charter.Clocks.Select(static c => "clock " + c.Id));
        AddContact(lines, charter.Contact);
        lines.AddSorted(charter.Scope.Topics.Select(static t => ("topic " + t.Stance + " " + t.Id + " " + t.Department?.Id + " " + t.Url, t.Phrases)));
        lines.AddSorted(charter.Signals.Select(static s => ("signal " + s.Name, s.Phrases)));
        lines.AddSorted(charter.Replies.Select(static r => ("reply " + r.Id, r.Texts)));
        foreach (Rule rule in rules)
        {
            AddRule(lines, rule);
        }

        AddWeights(lines, charter.Weights);
        return lines.Finish();
    }

    private static void AddContact(HashedLines lines, ContactBook contact)
    {
        foreach ((string name, PhoneContact? phone) in new[] { ("phone", contact.Phone), ("emergency", contact.Emergency) })
        {
            lines.Add("contact " + name + " " + (phone is null ? "-" : phone.Number + " " + phone.Hours + " " + phone.IsDummy));
        }

        lines.Add("contact mail " + (contact.PostalMail is { } postal ? postal.Address + " " + postal.IsDummy : "-"));
        lines.Add("contact help " + (contact.Help is { } help ? Text(help.Url) + " " + help.IsDummy : "-"));
        for (int i = 0; i < contact.Forms.Count; i++)
        {
            FormContact form = contact.Forms[i];
            lines.Add("contact form " + Number(i) + " " + form.Kind + " " + form.Url + " " + Text(form.Label) + " " + form.IsDummy);
        }
    }

    private static void AddRule(HashedLines lines, Rule rule)
    {
        RuleOutcome then = rule.Then;
        StringBuilder line = lines.Line;
        line.Append("rule|").Append(rule.Id).Append('|');
        rule.When.Write(line, 0);
        line.Append('|').Append(then.Disposition?.ToString() ?? "-")
            .Append('|').Append(then.Channel?.ToString() ?? "-")
            .Append('|').Append(then.Department?.Id ?? "-")
            .Append('|').Append(then.Priority?.ToString() ?? "-")
            .Append('|');
        foreach (Disposition towards in Towards)
        {
            for (int l = 0; l < then.Leans.Count; l++)
            {
                if (then.Leans[l].Towards == towards)
                {
                    line.Append((int)towards).Append('=').Append(Number(then.Leans[l].Weight)).Append(',');
                }
            }
        }

        line.Append('|');
        if (rule.InsteadOf.Count > 0)
        {
            line.Append(string.Join(",", rule.InsteadOf.OrderBy(static i => i, StringComparer.Ordinal)));
        }

        line.Append('|').Append(rule.Shadow ? "shadow" : "-").Append('|').Append(rule.Template ?? "-").Append('|');
        rule.Because?.WriteTo(line);
        lines.AddLine();
    }

    private static readonly Disposition[] Towards = [Disposition.Escalate, Disposition.AnswerPublicly, Disposition.OffTopic];

    private static void AddWeights(HashedLines lines, RuleWeights weights)
    {
        lines.AddSorted(weights.Leans.SelectMany(static l => l.Value.Select(w => "lean " + l.Key + " " + w.Towards + " " + Number(w.Weight))));
        lines.AddSorted(weights.Confidence.Select(static c => "confidence " + c.Key + " " + Number(c.Value)));
        lines.AddSorted((weights.Calibration ?? []).Select(static (c, i) => "calibration " + Number(i) + " " + Number(c)));
    }

    private static string Text(LocalizedText? text)
    {
        if (text is null)
        {
            return "-";
        }

        StringBuilder all = new();
        text.WriteTo(all);
        return all.ToString();
    }

    private static string Span(TimeSpan? span) => span is { } s ? DurationText.Format(s) : "-";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
