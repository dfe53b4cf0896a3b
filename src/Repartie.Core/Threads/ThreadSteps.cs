using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Threads;

/// <summary>What to do in a thread: a statement where complaints gather, then each person by urgency, then handoffs to look after.</summary>
internal sealed class ThreadSteps(TriageEngine triage)
{
    /// <summary>People who complain about one thing expect one public word; two are answered one by one.</summary>
    private const int LeastForStatement = 3;

    public IEnumerable<ThreadStep> For(ThreadFacts facts)
    {
        List<ThreadStep> steps = [];
        NetworkRole role = triage.Charter.RoleOf(facts.Network);
        NetworkTraits traits = NetworkTraits.Of(facts.Network);
        int complaining = facts.Waiting.Count(static r => r.IsComplaint);
        if (facts.Snowball.Level < SnowballLevel.Calm && complaining >= LeastForStatement && role is NetworkRole.Service or NetworkRole.News)
        {
            steps.Add(new ThreadStep(ThreadStepKind.PublicStatement, postId: facts.Id));
        }

        Dictionary<string, ThreadPerson> waiting = facts.People.Where(static p => p.Open is not null).ToDictionary(static p => p.Open!.PostId, StringComparer.Ordinal);
        foreach (ThreadRequest request in facts.Waiting)
        {
            steps.Add(StepFor(request, waiting[request.PostId], facts, role, traits));
        }

        foreach (ThreadPerson person in facts.People.Where(static p => p is { IsStuck: true, Open: null }))
        {
            steps.Add(HandOff(Channel.Form, person, person.Handoffs[person.Handoffs.Count - 1].OfferId, facts.Now));
        }

        AddFollowUps(steps, facts);
        return steps;
    }

    private ThreadStep StepFor(ThreadRequest request, ThreadPerson person, ThreadFacts facts, NetworkRole role, NetworkTraits traits)
    {
        bool isPrivate = request.Disposition == Disposition.Escalate || request.IsReopened || person.Rephrasings + person.Repeats > 1;
        if (isPrivate)
        {
            return HandOff(request.Wanted, person, request.LastPostId, facts.Now);
        }

        if (role != NetworkRole.Service)
        {
            return new ThreadStep(ThreadStepKind.Redirect, person.Author, request.LastPostId, network: triage.Charter.ServedInsteadOf(facts.Network));
        }

        bool update = traits.OneReplyPerPost && person.BrandReplies > 0;
        return new ThreadStep(update ? ThreadStepKind.UpdateReply : ThreadStepKind.Answer, person.Author, request.LastPostId);
    }

    private ThreadStep HandOff(Channel wanted, ThreadPerson person, string postId, DateTimeOffset? at)
    {
        List<Channel> channels = triage.Channels.Available(wanted, phoneAlways: false, at, person.Failed);
        return channels.Count > 0
            ? new ThreadStep(ThreadStepKind.HandOff, person.Author, postId, channels[0])
            : new ThreadStep(ThreadStepKind.AskColleague, person.Author, postId);
    }

    private static void AddFollowUps(List<ThreadStep> steps, ThreadFacts facts)
    {
        foreach (ThreadPerson person in facts.People)
        {
            if (person is { Open: null, SettledAt: null, IsStuck: false } && person.Handoffs.Count > 0 && person.Handoffs[person.Handoffs.Count - 1] is { Stage: HandoffStage.Accepted } accepted)
            {
                steps.Add(new ThreadStep(ThreadStepKind.FollowUp, person.Author, accepted.OfferId, accepted.Channels.Count > 0 ? accepted.Channels[0] : null));
            }
        }
    }
}
