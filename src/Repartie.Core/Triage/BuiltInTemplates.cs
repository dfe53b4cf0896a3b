using System.Collections.Generic;

namespace Repartie.Triage;

/// <summary>
/// The ids of the reply templates that decisions name where a charter's rule names none. A charter that has a template of such an id has
/// its own words for the case. To a handoff by channel a charter may add the cases <c>-urgent</c>, <c>-again</c> and <c>-request</c>.
/// </summary>
internal static class BuiltInTemplates
{
    public const string AcknowledgeCriticism = "acknowledge-criticism";
    public const string Answer = "answer";
    public const string AnswerLink = "answer-link";
    public const string AnswerTrouble = "answer-trouble";

    /// <summary>No decision names it: that something told of the brand is not so, only a rule of the charter can know.</summary>
    public const string CorrectFact = "correct-fact";

    /// <summary>The words that ask an author to delete exposed data; they go with the reply of the decision.</summary>
    public const string DeleteData = "delete-data";
    public const string GladToHelp = "glad-to-help";
    public const string HandoffAgain = "handoff-again";
    public const string HandoffForm = "handoff-form";
    public const string HandoffMail = "handoff-mail";
    public const string HandoffPhone = "handoff-phone";
    public const string HandoffPhoneUrgent = "handoff-phone-urgent";
    public const string HandoffRequest = "handoff-request";
    public const string Holding = "holding";

    /// <summary>Where the charter has a signal named <c>outage</c>, and it is seen.</summary>
    public const string HoldingOutage = "holding-outage";
    public const string RedirectNetwork = "redirect-network";
    public const string RedirectTopic = "redirect-topic";
    public const string RemindScope = "remind-scope";
    public const string Safety = "safety";
    public const string SelfHarm = "self-harm";
    public const string Thank = "thank";
    public const string ThankSuggestion = "thank-suggestion";
    public const string Welcome = "welcome";

    public static IReadOnlyList<string> All { get; } =
    [
        AcknowledgeCriticism, Answer, AnswerLink, AnswerTrouble, CorrectFact, DeleteData, GladToHelp, HandoffAgain, HandoffForm, HandoffMail, HandoffPhone, HandoffPhoneUrgent,
        HandoffRequest, Holding, HoldingOutage, RedirectNetwork, RedirectTopic, RemindScope, Safety, SelfHarm, Thank, ThankSuggestion, Welcome,
    ];

    /// <summary>The channel that a template of this id is for, or null.</summary>
    public static Channel? ChannelOf(string id)
        => id.StartsWith(HandoffPhone, System.StringComparison.Ordinal) ? Channel.Phone
            : id.StartsWith(HandoffMail, System.StringComparison.Ordinal) ? Channel.Mail
            : id.StartsWith(HandoffForm, System.StringComparison.Ordinal) ? Channel.Form
            : null;
}
