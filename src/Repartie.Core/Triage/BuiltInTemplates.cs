using System.Collections.Generic;

namespace Repartie.Triage;

/// <summary>The ids of the reply templates that decisions name where a charter's rule names none.</summary>
internal static class BuiltInTemplates
{
    public const string Answer = "answer";
    public const string HandoffForm = "handoff-form";
    public const string HandoffMail = "handoff-mail";
    public const string HandoffPhone = "handoff-phone";
    public const string Holding = "holding";
    public const string RedirectNetwork = "redirect-network";
    public const string RedirectTopic = "redirect-topic";
    public const string RemindScope = "remind-scope";

    public static IReadOnlyList<string> All { get; } =
    [
        Answer, "acknowledge-criticism", HandoffForm, HandoffMail, HandoffPhone, Holding, RedirectNetwork, RedirectTopic, RemindScope,
        "thank", "thank-suggestion",
    ];
}
