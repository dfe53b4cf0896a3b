using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Presence;

/// <summary>What a post is to the presence of a brand.</summary>
internal enum PostKind
{
    /// <summary>A member's post that is under none of the brand's own.</summary>
    Member,

    /// <summary>The brand opens a thread.</summary>
    Own,

    /// <summary>The brand answers somebody.</summary>
    Reply,

    /// <summary>The brand goes on with its own post.</summary>
    Continuation,

    /// <summary>A member's post under one of the brand's own.</summary>
    Comment,
}

/// <summary>A post as the review keeps it.</summary>
internal readonly record struct LoggedPost(DateTimeOffset At, PostKind Kind, string? Person, long Reactions)
{
    public bool IsBrand => Kind is PostKind.Own or PostKind.Reply or PostKind.Continuation;
}

/// <summary>A request as the review keeps it.</summary>
internal readonly record struct LoggedRequest(DateTimeOffset At, DateTimeOffset? AnsweredAt, bool IsFirst, bool IsOpen, TimeSpan Wall, TimeSpan Business);

/// <summary>All that happened on one network.</summary>
internal sealed class NetworkLog
{
    private readonly List<LoggedPost> _posts = [];
    private readonly List<LoggedRequest> _requests = [];

    public DateTimeOffset? FirstAt { get; private set; }

    public DateTimeOffset? LastAt { get; private set; }

    /// <summary>Takes a thread.</summary>
    /// <returns>How many posts and requests have no time.</returns>
    public int Take(PostThread thread, ThreadFacts facts)
    {
        int undated = 0;
        PostKind[] kinds = new PostKind[thread.Posts.Count];
        for (int i = 0; i < kinds.Length; i++)
        {
            ThreadPost post = thread.Posts[i];
            kinds[i] = KindOf(thread, i, kinds);
            if (post.IsDeleted)
            {
                continue;
            }

            if (post.CreatedAt is not { } at)
            {
                undated++;
                continue;
            }

            FirstAt = FirstAt is { } first && first <= at ? first : at;
            LastAt = LastAt is { } last && last >= at ? last : at;
            string? person = post.Role == ThreadRole.Brand ? null : post.Author?.Handle.TrimStart('@');
            _posts.Add(new LoggedPost(at, kinds[i], person, (long)post.Likes + post.Reposts + post.Replies));
        }

        foreach (ThreadRequest request in facts.People.SelectMany(static p => p.Requests))
        {
            if (request.AskedAt is { } asked)
            {
                // An answer without a time is an answer all the same; it has no delay.
                bool timed = request.AnsweredAt is not null;
                DateTimeOffset? answered = request.AnsweredAt ?? (request.AnswerId is null ? null : asked);
                _requests.Add(new LoggedRequest(asked, answered, request.IsFirst && timed, request.IsOpen, request.Wall, request.Business));
            }
            else
            {
                undated++;
            }
        }

        return undated;
    }

    public int PostsIn(PresenceClock clock) => _posts.Count(p => clock.Holds(p.At));

    public NetworkPresence Sum(Network network, Charter charter, PresenceClock clock, PresenceThresholds thresholds)
    {
        PeriodTally total = new();
        PeriodTally[] weeks = [.. Enumerable.Range(0, clock.Weeks).Select(static _ => new PeriodTally())];
        DateTimeOffset? alive = null;
        int waiting = 0;
        foreach (LoggedPost post in _posts.Where(p => clock.Holds(p.At)))
        {
            total.Add(post);
            Week(post.At)?.Add(post);
            alive = post.IsBrand && (alive is null || post.At > alive) ? post.At : alive;
        }

        foreach (LoggedRequest request in _requests.Where(r => clock.Holds(r.At)))
        {
            total.Add(request, clock.To);
            Week(request.At)?.Add(request, clock.To);
            waiting += request.IsOpen || request.AnsweredAt > clock.To ? 1 : 0;
        }

        PeriodTally? Week(DateTimeOffset at) => clock.WeekOf(at) is >= 0 and int week ? weeks[week] : null;
        NetworkRole role = charter.RoleOf(network);
        NetworkProfile? profile = charter.Networks.FirstOrDefault(n => n.Network == network);
        PresenceJudgement judgement = new(
            total.Sum(clock.From, clock.To),
            role,
            profile?.GhostAfter ?? thresholds.GhostAfter,
            clock.To - (alive ?? clock.From),
            alive is not null,
            thresholds);
        return new NetworkPresence
        {
            Network = network,
            Role = role,
            Total = judgement.Total,
            Weeks = Guard.Copy(weeks.Select((w, i) => w.Sum(clock.StartOf(i), clock.EndOf(i)))),
            LastSignOfLife = alive,
            Silence = judgement.Silence,
            Waiting = waiting,
            GhostAfter = judgement.GhostAfter,
            Verdict = judgement.Verdict,
            Because = PresenceWords.Because(judgement),
            Advice = PresenceWords.Advice(judgement),
        };
    }

    private static PostKind KindOf(PostThread thread, int index, PostKind[] kinds)
    {
        ThreadPost post = thread.Posts[index];
        int parent = thread.ParentOf(index);
        if (post.Role != ThreadRole.Brand)
        {
            return parent >= 0 && kinds[parent] is PostKind.Own or PostKind.Continuation or PostKind.Comment ? PostKind.Comment : PostKind.Member;
        }

        if (parent < 0)
        {
            return post.InReplyTo is null ? PostKind.Own : PostKind.Reply;
        }

        return kinds[parent] is PostKind.Own or PostKind.Continuation ? PostKind.Continuation : PostKind.Reply;
    }
}
