using System;
using System.Collections.Generic;

namespace Repartie.Presence;

/// <summary>Counts for one period.</summary>
internal sealed class PeriodTally
{
    private readonly List<TimeSpan> _wall = [];
    private readonly List<TimeSpan> _business = [];
    private readonly HashSet<string> _people = new(StringComparer.OrdinalIgnoreCase);
    private int _requests;
    private int _answered;
    private int _own;
    private int _replies;
    private int _comments;
    private long _reactions;

    public void Add(LoggedPost post)
    {
        _own += post.Kind == PostKind.Own ? 1 : 0;
        _replies += post.Kind == PostKind.Reply ? 1 : 0;
        _comments += post.Kind == PostKind.Comment ? 1 : 0;
        _reactions += post.Kind == PostKind.Own ? post.Reactions : 0;
        if (post.Person is not null)
        {
            _people.Add(post.Person);
        }
    }

    public void Add(LoggedRequest request, DateTimeOffset end)
    {
        _requests++;
        if (request.AnsweredAt is not { } answered || answered > end)
        {
            return;
        }

        _answered++;
        if (request.IsFirst)
        {
            _wall.Add(request.Wall);
            _business.Add(request.Business);
        }
    }

    public PresencePeriod Sum(DateTimeOffset from, DateTimeOffset to)
    {
        _wall.Sort();
        _business.Sort();
        return new PresencePeriod
        {
            From = from,
            To = to,
            Requests = _requests,
            Answered = _answered,
            FirstAnswers = _wall.Count,
            MedianWall = Rank(_wall, 5),
            NinetiethWall = Rank(_wall, 9),
            MedianBusiness = Rank(_business, 5),
            NinetiethBusiness = Rank(_business, 9),
            OwnPosts = _own,
            Replies = _replies,
            People = _people.Count,
            Comments = _comments,
            Reactions = _reactions,
        };
    }

    // The nearest rank: the least value that so many tenths of all do not exceed. It occurred; nothing is interpolated.
    private static TimeSpan? Rank(List<TimeSpan> sorted, int tenths)
        => sorted.Count == 0 ? null : sorted[(int)((((long)sorted.Count * tenths) + 9) / 10) - 1];
}
