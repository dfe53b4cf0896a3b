using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Threads;

namespace Repartie;

/// <summary>
/// What a thread means at a time, for people and for decisions: hand it to <see cref="TriageContext"/>, and rules can compare it, the
/// priority rises with it, and no channel is offered that failed before. Immutable and safe to share between threads.
/// </summary>
public sealed class ThreadFacts
{
    private readonly Dictionary<string, ThreadPerson> _byKey = new(StringComparer.Ordinal);

    internal ThreadFacts(PostThreadState state, DateTimeOffset? now, IReadOnlyList<ThreadPerson> people, IReadOnlyList<ThreadDeadline> deadlines)
    {
        Id = state.Id;
        Network = state.Network;
        Brand = state.Brand;
        Now = now;
        Posts = state.Posts.Count - state.Deleted;
        DeletedPosts = state.Deleted;
        MissingPosts = state.Missing.Count;
        BrandPosts = state.BrandPosts;
        BrandAccounts = Guard.Copy(state.BrandAccounts);
        Statements = state.Statements;
        FirstAt = ThreadTime.OrNull(state.FirstAt);
        LastAt = state.LastAt;
        BrandLastAt = ThreadTime.OrNull(state.BrandLastAt);
        People = people;
        Deadlines = deadlines;
        Snowball = new Snowball(state.Snowball.At(now?.UtcTicks ?? state.Last?.At ?? 0), state.Snowball);
        foreach (ThreadPerson person in people)
        {
            _byKey[person.Key] = person;
        }

        Waiting = Guard.Copy(people.Select(static p => p.Open).Where(static r => r is not null).Select(static r => r!)
            .OrderBy(static r => r.Priority).ThenBy(static r => r.AskedAt).ThenBy(static r => r.PostId, StringComparer.Ordinal));
        WaitingSince = Waiting.Min(static r => r.AskedAt);
        Status = StatusOf(people);
        Priority = PriorityOf();
    }

    /// <summary>The id of the first post; null for an empty thread.</summary>
    public string? Id { get; }

    /// <summary>Where it was posted; the default value where not known.</summary>
    public Network Network { get; }

    /// <summary>The brand that it is about, or null.</summary>
    public string? Brand { get; }

    /// <summary>The time of the facts; null where no time is known at all.</summary>
    public DateTimeOffset? Now { get; }

    /// <summary>Posts, deleted ones not counted.</summary>
    public int Posts { get; }

    /// <summary>Posts that were deleted.</summary>
    public int DeletedPosts { get; }

    /// <summary>Posts that were answered and are not known.</summary>
    public int MissingPosts { get; }

    /// <summary>Posts of the brand.</summary>
    public int BrandPosts { get; }

    /// <summary>The brand's accounts that spoke, in ordinal order without regard to case.</summary>
    public IReadOnlyList<string> BrandAccounts { get; }

    /// <summary>Posts of the brand to nobody in particular, after the first one.</summary>
    public int Statements { get; }

    /// <summary>The time of the first post, or null.</summary>
    public DateTimeOffset? FirstAt { get; }

    /// <summary>The time of the last post, or null.</summary>
    public DateTimeOffset? LastAt { get; }

    /// <summary>When the brand last spoke, or null.</summary>
    public DateTimeOffset? BrandLastAt { get; }

    /// <summary>Everybody but the brand, in the order of their first post.</summary>
    public IReadOnlyList<ThreadPerson> People { get; }

    /// <summary>Requests that wait for the brand, the most pressing and then the oldest first.</summary>
    public IReadOnlyList<ThreadRequest> Waiting { get; }

    /// <summary>Since when the oldest of them waits, or null.</summary>
    public DateTimeOffset? WaitingSince { get; }

    /// <summary>Deadlines of all requests and complaints, by person.</summary>
    public IReadOnlyList<ThreadDeadline> Deadlines { get; }

    /// <summary>The next deadline that is not met; one that has passed comes first. Null where there is none.</summary>
    public ThreadDeadline? NextDeadline => Deadlines.Where(static d => d.MetAt is null).OrderBy(static d => d.Due).FirstOrDefault();

    /// <summary>Whether complaints gather.</summary>
    public Snowball Snowball { get; }

    /// <summary>How the thread stands.</summary>
    public ThreadStatus Status { get; }

    /// <summary>
    /// How pressing it is: the highest priority of what waits; at least <see cref="Priority.High"/> where complaints gather, were repeated or came
    /// back from a failed handoff; <see cref="Priority.Urgent"/> where they snowball.
    /// </summary>
    public Priority Priority { get; }

    /// <summary>What to do, the first thing first; empty for nothing.</summary>
    public IReadOnlyList<ThreadStep> Steps { get; internal set; } = [];

    /// <summary>The first thing to do, or null.</summary>
    public ThreadStep? Next => Steps.Count > 0 ? Steps[0] : null;

    /// <summary>Different people who complained, settled or not.</summary>
    public int Complainants => People.Count(static p => p.Complaints > 0);

    /// <summary>People who joined another's complaint.</summary>
    public int Joiners => People.Count(static p => p.Joined);

    /// <summary>People who helped another member.</summary>
    public int Helpers => People.Count(static p => p.Helped > 0);

    /// <summary>Complaints that somebody made again, in the same words or others, while nothing was settled.</summary>
    public int RepeatedComplaints => People.Sum(static p => p.Repeats + p.Rephrasings);

    /// <summary>Replies of the brand that only send elsewhere.</summary>
    public int Deflections => People.Sum(static p => p.Deflections);

    /// <summary>Handoffs that failed.</summary>
    public int FailedHandoffs => People.Sum(static p => p.Handoffs.Count(static h => h.Stage == HandoffStage.Failed));

    /// <summary>What is known of an author, or null.</summary>
    /// <param name="author">The author; null for an unknown customer.</param>
    public ThreadPerson? PersonOf(Author? author)
        => _byKey.TryGetValue(ThreadPeople.KeyOf(author, ThreadRole.Customer), out ThreadPerson? person) ? person : null;

    private static ThreadStatus StatusOf(IReadOnlyList<ThreadPerson> people)
    {
        ThreadStatus worst = ThreadStatus.NothingAsked;
        foreach (ThreadPerson person in people)
        {
            ThreadStatus status = StatusOf(person);
            worst = status < worst ? status : worst;
        }

        return worst;
    }

    private static ThreadStatus StatusOf(ThreadPerson person)
    {
        if (person.Open is { } open)
        {
            return open.IsReopened ? ThreadStatus.Reopened : ThreadStatus.Waiting;
        }

        // A complaint to the round that the brand was never asked to answer is no request of it.
        if (person.Requests.Count == 0)
        {
            return ThreadStatus.NothingAsked;
        }

        if (person.IsStuck)
        {
            return ThreadStatus.Reopened;
        }

        if (person.SettledAt is not null)
        {
            return ThreadStatus.Settled;
        }

        bool handedOff = person.Handoffs.Count > 0 && person.Handoffs[person.Handoffs.Count - 1].Stage is HandoffStage.Offered or HandoffStage.Accepted;
        return handedOff ? ThreadStatus.HandedOff : ThreadStatus.Answered;
    }

    private Priority PriorityOf()
    {
        if (Snowball.Level == SnowballLevel.Snowballing)
        {
            return Priority.Urgent;
        }

        Priority priority = Status is ThreadStatus.NothingAsked or ThreadStatus.Settled ? Priority.Low : Priority.Normal;
        foreach (ThreadRequest request in Waiting)
        {
            priority = request.Priority < priority ? request.Priority : priority;
        }

        bool pressing = Snowball.Level == SnowballLevel.Growing
            || People.Any(static p => p.IsStuck || (p.Open is not null && (p.Repeats + p.Rephrasings > 0 || p.Handoffs.Any(static h => h.Stage == HandoffStage.Failed))));
        return pressing && priority > Priority.High ? Priority.High : priority;
    }
}
