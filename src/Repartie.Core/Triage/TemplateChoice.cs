using System;
using Repartie.Replies;
using Repartie.Signals;

namespace Repartie.Triage;

/// <summary>Chooses the reply template of a decision: a charter rule's own, else the built-in one for its case.</summary>
internal sealed class TemplateChoice
{
    /// <summary>The signals of a post that wants a word of understanding: who answers it, and who reviews the answer, go by the same ones.</summary>
    public static readonly string[] SignalsOfComplaints =
        ["displeasure", "event", "demand", "formal", "harm", "complaint", "contact-repeated", "no-answer", "waiting-long", "still-unresolved"];

    /// <summary>The signal of a post that tells of a complaint which is settled.</summary>
    public const string ThanksForHelp = "thanks-solved";

    private static readonly string[] SafetyRules = ["danger", "injury", "harassment"];

    // By channel; put together once, not for each decision.
    private static readonly Handoff[] Handoffs = [new(BuiltInTemplates.HandoffPhone), new(BuiltInTemplates.HandoffMail), new(BuiltInTemplates.HandoffForm)];

    private readonly ReplyLibrary _library;
    private readonly bool _hasHelp;
    private readonly int[] _outage;
    private readonly int[] _trouble;
    private readonly int[] _asking;
    private readonly int[] _questionMark;
    private readonly int[] _plainQuestion;
    private readonly int[] _matter;
    private readonly int[] _displeased;
    private readonly int[] _complaint;
    private readonly int[] _solved;
    private readonly int[] _pleased;
    private readonly int[] _praise;
    private readonly int[] _thanks;
    private readonly int[] _threadTrouble;
    private readonly int[] _again;
    private readonly int[] _moved;
    private readonly int[] _answersBrand;
    private readonly int[] _wrong;
    private readonly int _redirectTopic;

    public TemplateChoice(CompiledCharter charter)
    {
        _library = charter.Library;
        _hasHelp = charter.Charter.Contact.Help is not null;
        SignalCatalog catalog = charter.Signals.Catalog;
        _outage = Find(catalog, "outage");
        _trouble = Find(catalog, "trouble", "outage-question", "outage-place", "delay-public");
        _asking = Find(catalog, "question", "inquiry", "request");
        _questionMark = Find(catalog, CodedSignals.QuestionMark);
        _plainQuestion = Find(catalog, "question-availability", "question-policy");
        _matter = Find(catalog, "matter");
        _displeased = Find(catalog, "displeasure");
        _complaint = Find(catalog, SignalsOfComplaints);
        _solved = Find(catalog, ThanksForHelp);
        _pleased = Find(catalog, "goodwill");
        _praise = Find(catalog, "praise");
        _thanks = Find(catalog, "thanks", "thanks-solved");
        _threadTrouble = Find(catalog, "thread-trouble");
        _again = Find(catalog, "contact-tried", "contact-repeated", "no-answer", "contact-failed-phone", "contact-failed-mail", "contact-failed-form", "passed-around", "ticket-open");
        _moved = Find(catalog, "thread-brand-moves-away");
        _answersBrand = Find(catalog, "last-brand-asks-private", "last-brand-asks-info");
        _wrong = Find(catalog, "event", "stuck", "displeasure", "demand", "formal", "trouble", "harm", "discrimination", "vulnerable");
        _redirectTopic = catalog.IndexOf(CodedSignals.RedirectTopic);
    }

    /// <summary>Whether a public post asks or tells something that wants a word where the brand does not serve.</summary>
    public bool WantsService(SignalBoard board)
        => Any(board, _asking) || Any(board, _questionMark) || Any(board, _trouble) || Any(board, _matter) || Any(board, _displeased);

    public string Of(Standing standing, Channel? channel, ReplyKind reply, SignalBoard board)
    {
        RuleProfile? named = Named(standing);
        if (named is { FromCharter: true })
        {
            return named.Rule.Template!;
        }

        return (standing.Disposition, reply) switch
        {
            (Disposition.Escalate, _) => OfEscalation(standing, channel, board),
            (Disposition.AnswerPublicly, ReplyKind.Redirect) => BuiltInTemplates.RedirectNetwork,
            (Disposition.AnswerPublicly, _) => OfAnswer(named?.Rule.Template, board),
            _ => board.Has(_redirectTopic) ? BuiltInTemplates.RedirectTopic : BuiltInTemplates.RemindScope,
        };
    }

    // A charter's template before a built-in one, then by id.
    private static RuleProfile? Named(Standing standing)
    {
        RuleProfile? best = null;
        foreach (RuleProfile profile in standing.AgreeingWith(RuleSigns.Template))
        {
            if (profile.Rule.Template is null)
            {
                continue;
            }

            bool before = best is null
                || (profile.FromCharter && !best.FromCharter)
                || (profile.FromCharter == best.FromCharter && string.CompareOrdinal(profile.Rule.Template, best.Rule.Template) < 0);
            best = before ? profile : best;
        }

        return best;
    }

    private string OfAnswer(string? named, SignalBoard board)
    {
        if (Any(board, _outage))
        {
            return BuiltInTemplates.HoldingOutage;
        }

        bool displeased = Any(board, _displeased);

        // "It would be great if you could…" asks for something, and is an idea all the same.
        if (named == BuiltInTemplates.ThankSuggestion && !Any(board, _questionMark) && !displeased)
        {
            return named;
        }

        // "Same here" says nothing by itself: what the thread is about counts. Who asks something asks it anew.
        bool pleased = Any(board, _pleased);
        bool asks = Any(board, _asking) || Any(board, _questionMark);
        bool trouble = Any(board, _trouble) && (displeased || !Any(board, _plainQuestion));
        if (trouble || (Any(board, _threadTrouble) && !pleased && !asks))
        {
            return BuiltInTemplates.AnswerTrouble;
        }

        // Somebody who asks wants an answer before a word of thanks, and one who is displeased a word of regret with it; "who tested this?"
        // under a criticism asks nothing.
        if (Any(board, _asking) || (Any(board, _questionMark) && !displeased))
        {
            return displeased ? BuiltInTemplates.AnswerTrouble : Answer;
        }

        if (Any(board, _thanks) && !Any(board, _praise) && !displeased)
        {
            return BuiltInTemplates.GladToHelp;
        }

        // Praise beside a complaint is no plain praise: to say thanks only would be deaf to the rest.
        bool complains = displeased || (Any(board, _complaint) && !Any(board, _solved));
        string? fitting = complains && named is BuiltInTemplates.Thank or BuiltInTemplates.GladToHelp ? null : named;
        return fitting ?? (complains ? BuiltInTemplates.AcknowledgeCriticism : pleased ? BuiltInTemplates.Thank : Any(board, _matter) ? Answer : BuiltInTemplates.Welcome);
    }

    private string Answer => _hasHelp ? BuiltInTemplates.AnswerLink : BuiltInTemplates.Answer;

    // From the most special case to the general one; a charter may give a template to any of them.
    private string OfEscalation(Standing standing, Channel? channel, SignalBoard board)
    {
        if (standing.Agreeing.Exists(static p => p.Rule.Id == "self-harm") && _library.Has(BuiltInTemplates.SelfHarm))
        {
            return BuiltInTemplates.SelfHarm;
        }

        if (standing.Brings(RuleSigns.Floor) && standing.Agreeing.Exists(static p => p.Rule.IsFloor && Array.IndexOf(SafetyRules, p.Rule.Id) >= 0) && _library.Has(BuiltInTemplates.Safety))
        {
            return BuiltInTemplates.Safety;
        }

        if (channel is null)
        {
            return BuiltInTemplates.Holding;
        }

        Handoff handoff = Handoffs[(int)channel.GetValueOrDefault()];
        if (standing.Brings(RuleSigns.TieBreaker) && standing.Agreeing.Exists(static p => p.Rule.TieBreaker == 1) && _library.Has(handoff.Urgent))
        {
            return handoff.Urgent;
        }

        // Who was sent elsewhere and is back was not helped there, unless they only give what they were asked for.
        if ((Any(board, _again) || (Any(board, _moved) && !Any(board, _answersBrand)))
            && FirstOf(handoff.Again, channel == Channel.Mail ? handoff.Plain : BuiltInTemplates.HandoffAgain) is { } again)
        {
            return again;
        }

        // Only who plainly asks for something gets a reply without a word of regret: in doubt there is a complaint behind it.
        return !Any(board, _wrong)
            && (Any(board, _asking) || Any(board, _questionMark) || Any(board, _answersBrand))
            && FirstOf(handoff.Request, channel == Channel.Mail ? handoff.Plain : BuiltInTemplates.HandoffRequest) is { } request
                ? request
                : handoff.Plain;
    }

    private string? FirstOf(string special, string general) => _library.Has(special) ? special : _library.Has(general) ? general : null;

    private static bool Any(SignalBoard board, int[] signals)
    {
        foreach (int signal in signals)
        {
            if (board.Has(signal))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Find(SignalCatalog catalog, params string[] names)
    {
        Rows<int> signals = new();
        foreach (string name in names)
        {
            int signal = catalog.Find(name);
            if (signal >= 0)
            {
                signals.Add(signal);
            }
        }

        return signals.ToArray();
    }

    /// <summary>The templates of one channel's handoffs.</summary>
    private sealed class Handoff(string plain)
    {
        public string Plain { get; } = plain;

        public string Urgent { get; } = plain + "-urgent";

        public string Again { get; } = plain + "-again";

        public string Request { get; } = plain + "-request";
    }
}
