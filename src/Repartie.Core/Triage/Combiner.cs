using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Signals;
using Repartie.Threads;

namespace Repartie.Triage;

/// <summary>
/// Makes one decision of the rules that fired, in one place and independent of their order: the disposition first, then channel,
/// department, priority, template and the rest, each by itself among the rules that agree.
/// </summary>
internal sealed class Combiner
{
    private static readonly string[] DepartmentOrder = ["safety", "fraud", "legal", "privacy", "complaints"];
    private static readonly string[] DangerRules = ["danger", "injury", "self-harm", "harassment"];

    private readonly CompiledCharter _charter;
    private readonly ChannelResolver _channels;
    private readonly ResponseClock _clock;
    private readonly TemplateChoice _templates;
    private readonly int _meaningless;
    private readonly int _languageUnsupported;
    private readonly int _redirectTopic;
    private readonly int _neverTopic;
    private readonly int _brandNamed;
    private readonly int _replyToBrand;
    private readonly int _threadEmergency;

    public Combiner(CompiledCharter charter, ChannelResolver channels, ResponseClock clock)
    {
        _charter = charter;
        _channels = channels;
        _clock = clock;
        _templates = new TemplateChoice(charter);
        SignalCatalog catalog = charter.Signals.Catalog;
        _meaningless = catalog.IndexOf(CodedSignals.Meaningless);
        _languageUnsupported = catalog.IndexOf(CodedSignals.LanguageUnsupported);
        _redirectTopic = catalog.IndexOf(CodedSignals.RedirectTopic);
        _neverTopic = catalog.IndexOf(CodedSignals.NeverTopic);
        _brandNamed = catalog.IndexOf(CodedSignals.BrandNamed);
        _replyToBrand = catalog.IndexOf(CodedSignals.ReplyToBrand);
        _threadEmergency = catalog.IndexOf("thread-emergency");
    }

    public Decision Combine(Post post, TriageContext context, TriageWorkspace workspace)
    {
        Standing standing = workspace.Standing;
        standing.Settle(_charter, workspace.Fired);
        ReviewCodes review = default;
        Disposition disposition = standing.Disposition;

        // A threat gets no word and no channel; where people are in danger at the same time, the phone comes first.
        bool silent = standing.Brings(RuleSigns.Silent) && !IsEmergency(standing);
        ContactSet failed = FailedFor(post, context, workspace);
        Channel? channel = null;
        IReadOnlyList<Channel> alternatives = FrozenList<Channel>.Empty;
        if (disposition == Disposition.Escalate && !silent)
        {
            channel = ChannelOf(post, context, workspace, failed, ref review, out alternatives);
        }
        else if (disposition == Disposition.Escalate)
        {
            review.Add(ReviewCode.NoChannel);
        }

        int confidence = ConfidenceOf(standing);
        Priority priority = Raised(PriorityOf(standing), disposition, context.Facts);
        ReplyKind reply = ReplyOf(post, standing, workspace.Signals.Board, silent);
        AddReview(ref review, confidence, workspace.Signals.Board);
        return new Decision(disposition, _charter.Stamp)
        {
            Channel = channel,
            Alternatives = alternatives,
            Department = DepartmentOf(standing, workspace.Signals.Board, reply),
            Priority = priority,
            RespondBy = reply == ReplyKind.None ? null : _clock.RespondBy(post, context, priority, workspace.Signals.Board),
            Reply = reply,
            Template = reply == ReplyKind.None ? null : _templates.Of(standing, channel, reply, workspace.Signals.Board),
            Thousandths = confidence,
            Review = review.ToList(),
            Moderation = ModerationOf(standing, workspace),
            Reasons = workspace.Evidence.ReasonsOf(standing, workspace.Signals.Board),
            Shadows = standing.Shadows.Count == 0 ? [] : Guard.Copy(standing.Shadows),
            RunnerUp = standing.RunnerUp,
            Lead = standing.Decided ? null : standing.Lead,
            Language = workspace.Signals.Language,
            Topic = reply == ReplyKind.Redirect ? RedirectedTopic(workspace.Signals.Board)?.Id : null,
            Form = _channels.FormFor(failed),
            Emergency = IsEmergency(standing),
        };
    }

    private Channel? ChannelOf(Post post, TriageContext context, TriageWorkspace workspace, ContactSet failed, ref ReviewCodes review, out IReadOnlyList<Channel> alternatives)
    {
        Standing standing = workspace.Standing;
        bool danger = standing.Brings(RuleSigns.Floor) && standing.Agreeing.Exists(static p => p.Rule.IsFloor && Array.IndexOf(DangerRules, p.Rule.Id) >= 0);
        bool emergency = IsEmergency(standing);
        Channel wanted = WantedChannel(standing) ?? UsualChannel(workspace.Signals.Board);
        failed &= ~Indispensable(standing, wanted);
        Channel? channel = _channels.Resolve(wanted, emergency, danger, context.Now ?? post.CreatedAt, failed, out alternatives);
        if (channel is null || (emergency && _charter.Charter.Contact.Emergency is null))
        {
            review.Add(ReviewCode.NoChannel);
        }

        return channel;
    }

    // The first two tie-breakers name their channel whatever else the post says: nothing but a voice helps within hours, and nothing
    // but a letter leaves the trace that legal steps need. A line that was busy or a letter without answer does not change that.
    private static ContactSet Indispensable(Standing standing, Channel wanted)
    {
        if (!standing.Brings(RuleSigns.TieBreaker))
        {
            return ContactSet.None;
        }

        foreach (RuleProfile profile in standing.Agreeing)
        {
            if (profile.Rule.TieBreaker is 1 or 2 && profile.Rule.Then.Channel == wanted)
            {
                return wanted == Channel.Phone ? ContactSet.Phone : wanted == Channel.Mail ? ContactSet.Mail : ContactSet.None;
            }
        }

        return ContactSet.None;
    }

    private ContactSet FailedFor(Post post, TriageContext context, TriageWorkspace workspace)
        => _channels.FailedIn(workspace.Signals) | (context.Facts?.PersonOf(post.Author)?.Failed ?? ContactSet.None);

    private static bool IsEmergency(Standing standing) => standing.Brings(RuleSigns.Emergency);

    private static Channel? WantedChannel(Standing standing)
    {
        if (!standing.Brings(RuleSigns.Channel))
        {
            return null;
        }

        for (int tieBreaker = 1; tieBreaker <= 2; tieBreaker++)
        {
            foreach (RuleProfile profile in standing.Agreeing)
            {
                if (profile.Rule.TieBreaker == tieBreaker && profile.Rule.Then.Channel is { } channel)
                {
                    return channel;
                }
            }
        }

        Channel? best = null;
        bool bestFromCharter = false;
        foreach (RuleProfile profile in standing.Agreeing)
        {
            if (profile.Rule.Then.Channel is { } channel
                && (best is null || (profile.FromCharter && !bestFromCharter) || (profile.FromCharter == bestFromCharter && channel < best)))
            {
                best = channel;
                bestFromCharter = profile.FromCharter;
            }
        }

        return best;
    }

    // Who told an emergency earlier in the thread still waits for a voice, whatever words the next post has.
    private Channel UsualChannel(SignalBoard board) => board.Has(_threadEmergency) ? Channel.Phone : Channel.Form;

    private Department? DepartmentOf(Standing standing, SignalBoard board, ReplyKind reply)
    {
        RuleProfile? best = null;
        foreach (RuleProfile profile in standing.AgreeingWith(RuleSigns.Department))
        {
            if (profile.Rule.Then.Department is not null && (best is null || IsBefore(profile, best)))
            {
                best = profile;
            }
        }

        if (best is not null)
        {
            return best.Rule.Then.Department;
        }

        if (reply == ReplyKind.Redirect && RedirectedTopic(board) is { Department: not null } topic)
        {
            return topic.Department;
        }

        return standing.Disposition == Disposition.Escalate ? Department.CustomerService : null;
    }

    // A topic with somewhere to go comes first; of several with the same id the charter's own, which stands last.
    private ScopeTopic? RedirectedTopic(SignalBoard board)
    {
        if (!board.Has(_redirectTopic))
        {
            return null;
        }

        ScopeTopic[] seen =
        [
            .. _charter.Topics.Where(t => t.Stance == TopicStance.Redirect && _charter.Signals.Catalog.Find("topic." + t.Id) is >= 0 and int signal && board.Has(signal)),
        ];
        ScopeTopic? first = seen.FirstOrDefault(static t => t.Department is not null) ?? seen.FirstOrDefault();
        return seen.LastOrDefault(t => t.Id == first?.Id);
    }

    private static bool IsBefore(RuleProfile left, RuleProfile right)
    {
        int leftRank = Rank(left);
        int rightRank = Rank(right);
        if (leftRank != rightRank)
        {
            return leftRank < rightRank;
        }

        if (left.FromCharter != right.FromCharter)
        {
            return left.FromCharter;
        }

        // Among built-in rules one that decides knows more than one that leans.
        return left.Rule.Then.Decides != right.Rule.Then.Decides
            ? left.Rule.Then.Decides
            : left.Rule.Then.Decides && string.CompareOrdinal(left.Rule.Id, right.Rule.Id) < 0;
    }

    private static int Rank(RuleProfile profile)
    {
        int rank = Array.IndexOf(DepartmentOrder, profile.Rule.Then.Department.GetValueOrDefault().Id);
        return rank < 0 ? DepartmentOrder.Length : rank;
    }

    private static Priority PriorityOf(Standing standing)
    {
        Priority? stated = null;
        foreach (RuleProfile profile in standing.AgreeingWith(RuleSigns.Priority))
        {
            Priority? priority = profile.Rule.Then.Priority ?? (profile.Rule.TieBreaker == 1 ? Priority.Urgent : null);
            if (priority is { } value && (stated is null || value < stated))
            {
                stated = value;
            }
        }

        Priority usual = standing.Disposition switch
        {
            Disposition.Escalate => Priority.High,
            Disposition.OffTopic => Priority.Low,
            _ => Priority.Normal,
        };
        return standing.Disposition == Disposition.Escalate && stated is { } s ? (s < usual ? s : usual) : stated ?? usual;
    }

    // A thread that boils over or a handoff that failed makes every post of it more pressing; what is off-topic stays so.
    private static Priority Raised(Priority priority, Disposition disposition, ThreadFacts? facts)
        => facts is not null && disposition != Disposition.OffTopic && facts.Priority < priority ? facts.Priority : priority;

    private int ConfidenceOf(Standing standing)
    {
        if (!standing.Decided)
        {
            return Softmax.Calibrate(standing.RawShare, _charter.Calibration);
        }

        int best = 0;
        foreach (RuleProfile profile in standing.Agreeing)
        {
            best = profile.Rule.Then.Decides ? Math.Max(best, profile.Confidence) : best;
        }

        return best;
    }

    private ReplyKind ReplyOf(Post post, Standing standing, SignalBoard board, bool silent)
    {
        if (silent)
        {
            return ReplyKind.None;
        }

        switch (standing.Disposition)
        {
            case Disposition.Escalate:
                return ReplyKind.Answer;
            case Disposition.AnswerPublicly:
                // Elsewhere only who wants something is sent to where it is answered; a compliment is thanked for wherever the brand speaks.
                NetworkRole role = post.Network.IsUnknown ? NetworkRole.Service : _charter.Charter.RoleOf(post.Network);
                bool service = role != NetworkRole.Service && _templates.WantsService(board);
                return service ? ReplyKind.Redirect : role is NetworkRole.Service or NetworkRole.News ? ReplyKind.Answer : ReplyKind.None;
            default:
                bool toBrand = board.Has(_brandNamed) || board.Has(_replyToBrand);
                return board.Has(_redirectTopic) ? ReplyKind.Redirect : board.Has(_neverTopic) && toBrand ? ReplyKind.Answer : ReplyKind.None;
        }
    }

    private static Moderation? ModerationOf(Standing standing, TriageWorkspace workspace)
    {
        if (!standing.Brings(RuleSigns.Moderation))
        {
            return null;
        }

        Moderation? result = null;
        foreach (RuleProfile profile in standing.Agreeing)
        {
            if (profile.Rule.Then.Moderation is { } action && (result is null || action > result.Action))
            {
                result = new Moderation(action, profile.Rule.Id, workspace.Evidence.Of(profile, workspace.Signals.Board));
            }
        }

        return result;
    }

    private void AddReview(ref ReviewCodes review, int confidence, SignalBoard board)
    {
        if (confidence < _charter.Charter.ReviewBelow * 1000)
        {
            review.Add(ReviewCode.LowConfidence);
        }

        if (board.Has(_languageUnsupported))
        {
            review.Add(ReviewCode.Language);
        }

        if (board.Has(_meaningless))
        {
            review.Add(ReviewCode.Meaningless);
        }
    }
}
