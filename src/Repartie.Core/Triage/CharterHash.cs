using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Repartie.BuiltIn;
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

    // What reviews texts of the brand decides nothing about a post, so it stays outside.
    private static readonly Lazy<string> BuiltInHash = new(static () => OfLines(
        BuiltInFiles.In(string.Empty).Where(static path => !path.StartsWith("Review/", StringComparison.Ordinal)).Select(static path => path + "\n" + BuiltInFiles.ReadText(path).Replace("\r", string.Empty))
            .Concat(["rules version " + RulesVersion.ToString(CultureInfo.InvariantCulture)])));

    public static string Of(Charter charter) => OfLines(Lines(charter));

    private static IEnumerable<string> Lines(Charter charter)
    {
        yield return "built-in " + BuiltInHash.Value;
        yield return "brand " + charter.Brand;
        yield return "sector " + charter.Sector.Name;
        yield return "starter " + (charter.IsStarter ? "yes" : "no");
        yield return "calendar " + charter.TimeZoneName + " " + charter.Calendar.Hours;
        yield return "voice " + charter.Voice.Address + " " + charter.Voice.Signature;
        yield return "review " + charter.ReviewBelow.ToString("R", CultureInfo.InvariantCulture);
        foreach (string line in charter.Handles.Select(static h => "handle " + h)
            .Concat(charter.Languages.Select(static l => "language " + l))
            .Concat(charter.Calendar.Holidays.Select(static h => "holiday " + h))
            .Concat(charter.References.Select(static r => "reference " + r.Pattern))
            .Concat(charter.Departments.Select(static d => "department " + d.Key.Id + " " + Text(d.Value)))
            .Concat(charter.Networks.Select(static n => string.Join(" ", "network", n.Network.Name, n.Role.ToString(), Number(n.Limit), n.GhostAfter is { } g ? DurationText.Format(g) : "-")))
            .Concat(charter.Responses.Select(static r => string.Join(" ", "response", r.Network.Name, r.Kind ?? "-", r.Priority?.ToString() ?? "-", Span(r.First), Span(r.Next), Span(r.Resolution))))
            .Concat(charter.Clocks.Select(static c => "clock " + c.Id))
            .Concat(ContactLines(charter.Contact))
            .Concat(charter.Scope.Topics.SelectMany(static t => Phrases("topic " + t.Stance + " " + t.Id + " " + t.Department?.Id + " " + t.Url, t.Phrases)))
            .Concat(charter.Signals.SelectMany(static s => Phrases("signal " + s.Name, s.Phrases)))
            .Concat(charter.Replies.SelectMany(static r => Phrases("reply " + r.Id, r.Texts)))
            .Concat(charter.Rules.Select(RuleLine))
            .Concat(WeightLines(charter.Weights)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> ContactLines(ContactBook contact)
    {
        foreach ((string name, PhoneContact? phone) in new[] { ("phone", contact.Phone), ("emergency", contact.Emergency) })
        {
            yield return "contact " + name + " " + (phone is null ? "-" : phone.Number + " " + phone.Hours + " " + phone.IsDummy);
        }

        yield return "contact mail " + (contact.PostalMail is { } postal ? postal.Address + " " + postal.IsDummy : "-");
        yield return "contact help " + (contact.Help is { } help ? Text(help.Url) + " " + help.IsDummy : "-");
        for (int i = 0; i < contact.Forms.Count; i++)
        {
            FormContact form = contact.Forms[i];
            yield return "contact form " + Number(i) + " " + form.Kind + " " + form.Url + " " + Text(form.Label) + " " + form.IsDummy;
        }
    }

    private static IEnumerable<string> Phrases(string head, IReadOnlyDictionary<string, IReadOnlyList<string>> phrases)
        => phrases.SelectMany(l => l.Value.Select(p => head + " " + l.Key + " " + p)).Concat([head]);

    private static string RuleLine(Rule rule)
    {
        RuleOutcome then = rule.Then;
        return string.Join(
            "|",
            "rule",
            rule.Id,
            rule.When.ToString(),
            then.Disposition?.ToString() ?? "-",
            then.Channel?.ToString() ?? "-",
            then.Department?.Id ?? "-",
            then.Priority?.ToString() ?? "-",
            string.Join(",", then.Leans.Select(static l => l.Towards + "=" + Number(l.Weight)).OrderBy(static l => l, StringComparer.Ordinal)),
            string.Join(",", rule.InsteadOf.OrderBy(static i => i, StringComparer.Ordinal)),
            rule.Shadow.ToString(),
            rule.Template ?? "-",
            Text(rule.Because));
    }

    private static IEnumerable<string> WeightLines(RuleWeights weights)
        => weights.Leans.SelectMany(static l => l.Value.Select(w => "lean " + l.Key + " " + w.Towards + " " + Number(w.Weight)))
            .Concat(weights.Confidence.Select(static c => "confidence " + c.Key + " " + Number(c.Value)))
            .Concat((weights.Calibration ?? []).Select(static (c, i) => "calibration " + Number(i) + " " + Number(c)));

    private static string OfLines(IEnumerable<string> lines)
    {
        // Lines are length-prefixed, so no content can imitate another one.
        StringBuilder all = new();
        foreach (string line in lines.OrderBy(static l => l, StringComparer.Ordinal))
        {
            all.Append(Number(line.Length)).Append(':').Append(line).Append('\n');
        }

        using SHA256 sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(all.ToString()));
        return string.Concat(hash.Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static string Text(LocalizedText? text) => text is null ? "-" : string.Join("/", text.Languages.Select(l => l + "=" + Number(text.In(l).Length) + ":" + text.In(l)));

    private static string Span(TimeSpan? span) => span is { } s ? DurationText.Format(s) : "-";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
