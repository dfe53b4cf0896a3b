using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie;

/// <summary>Names the one problem of a decision, so that posts about the same thing are counted together whatever their words. Thread-safe.</summary>
/// <remarks>
/// The name is that of the signal that says most about what goes wrong, in this order: danger and injury, fraud and exposed data; what does not
/// work (connection, application, device); what happened to the customer (not received, damaged, and so on, the first by name; money wrongly
/// taken or not given back is <c>billing</c>); and where the post is escalated for another reason, the strongest rule, written <c>rule:ID</c>. Praise, thanks and
/// questions that anyone could ask have none.
/// </remarks>
public static class SurgeProblem
{
    private const string RulePrefix = "rule:";
    private const string Billing = "billing";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["outage-question"] = "trouble-connection",
        ["error-message"] = "trouble-app",
        ["since-update"] = "trouble-app",
        ["event-cut-off"] = "trouble-connection",
        ["event-lost"] = "event-not-received",
        ["delay-public"] = "event-late",
        ["event-overcharged"] = Billing,
        ["event-not-refunded"] = Billing,
    };

    // What is no trouble of its own though its name starts so, or goes with every trouble.
    private static readonly HashSet<string> NoProblem = new(StringComparer.Ordinal)
    {
        "event-bought", "event-paid", "event-return-sent", "event-cancel-request", "event-change-request", "event-return-request", "event-promise-broken", "event-misinformed", "event-no-show",
    };

    private static readonly string[] First =
    [
        "danger", "injury", "fraud-in-progress", "event-hacked", "data-breach", "event-data-shown", "phishing-report",
        "trouble-connection", "outage-question", "event-cut-off", "trouble-app", "trouble-device",
    ];

    private static readonly string[] Last = ["error-message", "delay-public", "appointment-problem", "termination-disputed", "accusation-fraud", "no-answer"];

    /// <summary>The problem of a decision.</summary>
    /// <param name="trace">How the decision came about.</param>
    /// <returns>The problem's name, stable between runs; null where the post has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trace"/> is null.</exception>
    public static string? Of(TriageTrace trace)
    {
        HashSet<string> seen = new(Guard.NotNull(trace).Signals.Where(static s => s.Evidence.Any(static e => e.Message < 0)).Select(static s => s.Name), StringComparer.Ordinal);
        string? name = First.FirstOrDefault(seen.Contains)
            ?? seen.Where(static s => s.StartsWith("event-", StringComparison.Ordinal) && !NoProblem.Contains(s)).OrderBy(static s => s, StringComparer.Ordinal).FirstOrDefault()
            ?? Last.FirstOrDefault(seen.Contains);
        if (name is not null)
        {
            return Names.TryGetValue(name, out string? better) ? better : name;
        }

        return trace.Decision is { Disposition: Disposition.Escalate, Reasons.Count: > 0 } ? RulePrefix + trace.Decision.Reasons[0].Rule : null;
    }
}
