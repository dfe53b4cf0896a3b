using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Threads;

/// <summary>What to do in a thread: a statement where complaints gather, then each person by urgency, then handoffs to look after.</summary>
internal sealed class ThreadSteps(TriageEngine triage)
{
    /// <summary>People who complain about one thing expect one public word; two are answered one by one.</summary>
    private const int LeastForStatement = 3;

    public IEnumerable<ThreadStep> For(ThreadFacts facts, ThreadState state)
    {
        List<ThreadStep> steps = [];
        NetworkRole role = triage.Charter.RoleOf(facts.Network);
        NetworkTraits traits = NetworkTraits.Of(facts.Network);
        int complaining = facts.Waiting.Count(static r => r.IsComplaint);
        if (facts.Snowball.Level < SnowballLevel.Calm && complaining >= LeastForStatement && role is NetworkRole.Service or NetworkRole.News)
        {
            steps.Add(new ThreadStep(ThreadStepKind.PublicStatement, postId: facts.Id));
        }

        foreach (ThreadRequest request in facts.Waiting)
        {
            ThreadPerson person = facts.People.First(p => p.Open == request);
            steps.Add(StepFor(request, person, state, facts, role, traits));
        }

        AddFollowUps(steps, facts);
        return steps;
    }

    private ThreadStep StepFor(ThreadRequest request, ThreadPerson person, ThreadState state, ThreadFacts facts, NetworkRole role, NetworkTraits traits)
    {
        bool isPrivate = request.Disposition == Disposition.Escalate || request.IsReopened || person.Rephrasings + person.Repeats > 1;
        if (isPrivate)
        {
            Channel wanted = state.People.First(p => string.Equals(p.Key, person.Key, StringComparison.Ordinal)).Open?.Wanted ?? Channel.Form;
            List<Channel> channels = triage.Channels.Available(wanted, phoneAlways: false, facts.Now, person.Failed);
            return channels.Count > 0
                ? new ThreadStep(ThreadStepKind.HandOff, person.Author, request.LastPostId, channels[0])
                : new ThreadStep(ThreadStepKind.AskColleague, person.Author, request.LastPostId);
        }

        if (role != NetworkRole.Service)
        {
            return new ThreadStep(ThreadStepKind.Redirect, person.Author, request.LastPostId, network: triage.Charter.ServedInsteadOf(facts.Network));
        }

        bool update = traits.OneReplyPerPost && person.BrandReplies > 0;
        return new ThreadStep(update ? ThreadStepKind.UpdateReply : ThreadStepKind.Answer, person.Author, request.LastPostId);
    }

    private static void AddFollowUps(List<ThreadStep> steps, ThreadFacts facts)
    {
        foreach (ThreadPerson person in facts.People)
        {
            if (person.Open is null && person.SettledAt is null && person.Handoffs.Count > 0 && person.Handoffs[person.Handoffs.Count - 1] is { Stage: HandoffStage.Accepted } accepted)
            {
                steps.Add(new ThreadStep(ThreadStepKind.FollowUp, person.Author, accepted.OfferId, accepted.Channels.Count > 0 ? accepted.Channels[0] : null));
            }
        }
    }
}
