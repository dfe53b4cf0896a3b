using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Threads;

/// <summary>Makes facts of a state: deadlines by the charter's targets and clocks, and what to do next. Immutable and thread-safe.</summary>
internal sealed class ThreadFactsBuilder(TriageEngine triage)
{
    public static readonly TimeSpan DueSoon = TimeSpan.FromHours(1);

    private readonly ThreadSteps _steps = new(triage);

    public ThreadFacts Build(PostThreadState state, DateTimeOffset? given, TimeSpan soon)
    {
        DateTimeOffset? last = state.LastAt;
        DateTimeOffset? now = given is null || given < last ? last ?? given : given;
        ServiceCalendar calendar = triage.Charter.Calendar;
        List<ThreadPerson> people = [];
        List<ThreadDeadline> deadlines = [];
        foreach (PersonRecord record in state.People)
        {
            if (record.Posts > 0)
            {
                ThreadPerson person = new(record, calendar, now);
                people.Add(person);
                AddDeadlines(deadlines, state, record, person, now, soon);
            }
        }

        ThreadFacts facts = new(state, now, Guard.Copy(people), Guard.Copy(deadlines));
        facts.Steps = Guard.Copy(_steps.For(facts));
        return facts;
    }

    private void AddDeadlines(List<ThreadDeadline> deadlines, PostThreadState state, PersonRecord record, ThreadPerson person, DateTimeOffset? now, TimeSpan soon)
    {
        for (int i = 0; i < record.Requests.Count; i++)
        {
            RequestRecord request = record.Requests[i];
            if (!request.Withdrawn && person.Requests[i].AskedAt is { } from && Span(state, request, request.IsFirst) is { } span
                && triage.Charter.Calendar.Add(from, span) is { } due)
            {
                deadlines.Add(new ThreadDeadline(
                    request.IsFirst ? DeadlineKind.FirstResponse : DeadlineKind.NextResponse,
                    person.Author,
                    request.PostId,
                    from,
                    due,
                    person.Requests[i].AnsweredAt ?? (request.AnswerId is null ? null : from),
                    now,
                    soon));
            }
        }

        if (record.Requests.Count > 0 && person.Requests[0].AskedAt is { } first && Resolution(state, record) is { } resolution
            && triage.Charter.Calendar.Add(first, resolution) is { } resolved)
        {
            deadlines.Add(new ThreadDeadline(DeadlineKind.Resolution, person.Author, record.Requests[0].PostId, first, resolved, person.SettledAt, now, soon));
        }

        if (person.FirstComplaintAt is { } complaint && record.Requests.Any(static r => r.IsComplaint))
        {
            AddClocks(deadlines, record, person, complaint, now, soon);
        }
    }

    private void AddClocks(List<ThreadDeadline> deadlines, PersonRecord record, ThreadPerson person, DateTimeOffset complaint, DateTimeOffset? now, TimeSpan soon)
    {
        DateTimeOffset? acknowledged = ThreadTime.OrNull(record.AcknowledgedAt);
        DateTimeOffset? answered = ThreadTime.OrNull(record.AnsweredAt) ?? person.SettledAt;
        foreach (RegulatoryClock clock in triage.Charter.Clocks)
        {
            deadlines.Add(new ThreadDeadline(
                DeadlineKind.Acknowledgement, person.Author, record.FirstComplaintId!, complaint, clock.Acknowledge.Due(complaint, triage.Charter.Calendar), acknowledged, now, soon, clock.Id));
            deadlines.Add(new ThreadDeadline(
                DeadlineKind.RegulatoryAnswer, person.Author, record.FirstComplaintId!, complaint, clock.Answer.Due(complaint, triage.Charter.Calendar), answered, now, soon, clock.Id));
        }
    }

    // A person who asks again expects a reply as soon as the first time, where the charter says nothing else.
    private TimeSpan? Span(PostThreadState state, RequestRecord request, bool isFirst)
        => (isFirst ? null : Find(static t => t.Next, state, request)) ?? Find(static t => t.First, state, request);

    private TimeSpan? Resolution(PostThreadState state, PersonRecord record) => Find(static t => t.Resolution, state, record.Requests[0]);

    private TimeSpan? Find(Func<ResponseTarget, TimeSpan?> member, PostThreadState state, RequestRecord request)
        => triage.Clock.SpanFor(member, state.Network, request.Priority, request.Kinds.Contains);
}
