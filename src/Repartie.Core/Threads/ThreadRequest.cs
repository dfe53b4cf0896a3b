using System;
using Repartie.Threads;

namespace Repartie;

/// <summary>What one person wants of the brand, from the post that asks to the brand's reply. Immutable.</summary>
public sealed class ThreadRequest
{
    internal ThreadRequest(RequestRecord record, Author? author, ServiceCalendar calendar, DateTimeOffset? now)
    {
        PostId = record.PostId;
        LastPostId = record.LastPostId;
        Author = author;
        AskedAt = ThreadTime.OrNull(record.At);
        AnsweredAt = ThreadTime.OrNull(record.AnsweredAt);
        AnswerId = record.AnswerId;
        IsOpen = record.AnswerId is null && !record.Withdrawn;
        IsFirst = record.IsFirst;
        IsComplaint = record.IsComplaint;
        IsReopened = record.IsReopened;
        WasDeflected = record.Deflected;
        Posts = record.Posts;
        Priority = record.Priority;
        Disposition = record.Disposition;
        Wanted = record.Wanted;
        DateTimeOffset? end = AnsweredAt ?? (IsOpen ? now : null);
        if (AskedAt is { } from && end is { } to && to >= from)
        {
            Wall = to - from;
            Business = calendar.Between(from, to);
        }
    }

    /// <summary>The post that asks.</summary>
    public string PostId { get; }

    /// <summary>The latest post that asks again before a reply; the same where there is none.</summary>
    public string LastPostId { get; }

    /// <summary>Who asks, or null where not known.</summary>
    public Author? Author { get; }

    /// <summary>When it was asked, or null where no time is known.</summary>
    public DateTimeOffset? AskedAt { get; }

    /// <summary>When the brand replied in public, or null.</summary>
    public DateTimeOffset? AnsweredAt { get; }

    /// <summary>The brand's reply, or null.</summary>
    public string? AnswerId { get; }

    /// <summary>Whether it still waits for the brand.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether the brand had not replied to this person before.</summary>
    public bool IsFirst { get; }

    /// <summary>Whether it is a complaint; else a question or a request.</summary>
    public bool IsComplaint { get; }

    /// <summary>Whether the person came back because a handoff led nowhere.</summary>
    public bool IsReopened { get; }

    /// <summary>Whether the brand's reply only sent elsewhere.</summary>
    public bool WasDeflected { get; }

    /// <summary>How many posts it took to ask.</summary>
    public int Posts { get; }

    /// <summary>How pressing it is by its own words, higher where a handoff failed before.</summary>
    public Priority Priority { get; }

    /// <summary>What its posts would be decided as, the most cautious one.</summary>
    public Disposition Disposition { get; }

    /// <summary>The channel that its posts ask for where it is to be handed off.</summary>
    internal Channel Wanted { get; }

    /// <summary>Wall time from asking to the reply, or to now where it is open; zero where times are not known.</summary>
    public TimeSpan Wall { get; }

    /// <summary>The same in business time of the charter's calendar.</summary>
    public TimeSpan Business { get; }
}
