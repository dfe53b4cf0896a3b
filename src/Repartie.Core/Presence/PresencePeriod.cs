using System;

namespace Repartie;

/// <summary>What a brand's account did, and what was asked of it, in a stretch of time. Immutable.</summary>
public sealed class PresencePeriod
{
    internal PresencePeriod()
    {
    }

    /// <summary>The first moment of the period.</summary>
    public DateTimeOffset From { get; internal init; }

    /// <summary>The end of the period: its last moment for a review as a whole, the first moment after it for a week.</summary>
    public DateTimeOffset To { get; internal init; }

    /// <summary>Questions, requests and complaints put to the brand in the period.</summary>
    public int Requests { get; internal init; }

    /// <summary>Those of them that the brand answered in public before the end of the review, in this week or later.</summary>
    public int Answered { get; internal init; }

    /// <summary>The share of requests that were answered, 0 to 1; null where there were none.</summary>
    public double? AnswerShare => Requests > 0 ? Answered / (double)Requests : null;

    /// <summary>The median of the time to the first answer that a person got, in wall time, by the nearest rank (a time that occurred); null where none was answered.</summary>
    public TimeSpan? MedianWall { get; internal init; }

    /// <summary>The time within which nine first answers of ten came, in wall time, by the nearest rank; null where none was answered.</summary>
    public TimeSpan? NinetiethWall { get; internal init; }

    /// <summary>The median of the time to the first answer, in business time of the charter's calendar; null where none was answered.</summary>
    public TimeSpan? MedianBusiness { get; internal init; }

    /// <summary>The time within which nine answers of ten came, in business time; null where none was answered.</summary>
    public TimeSpan? NinetiethBusiness { get; internal init; }

    /// <summary>Posts of the brand that open a thread: its news, tips and contests.</summary>
    public int OwnPosts { get; internal init; }

    /// <summary>Posts of the brand in answer to somebody.</summary>
    public int Replies { get; internal init; }

    /// <summary>Different people who wrote in a thread with the brand or about it.</summary>
    public int People { get; internal init; }

    /// <summary>Posts of members under the brand's own posts.</summary>
    public int Comments { get; internal init; }

    /// <summary>Likes, reposts and counted replies of the brand's own posts.</summary>
    public long Reactions { get; internal init; }

    /// <summary>First answers that the medians and percentiles rest on.</summary>
    public int FirstAnswers { get; internal init; }

    /// <summary>The brand's own posts in seven days, on the average of the period.</summary>
    public double OwnPostsPerWeek => To > From ? OwnPosts * 7 / (To - From).TotalDays : 0;
}
