using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Threads;

namespace Repartie;

/// <summary>A person of a thread and what came of their matter. Immutable.</summary>
public sealed class ThreadPerson
{
    internal ThreadPerson(PersonRecord record, ServiceCalendar calendar, DateTimeOffset? now)
    {
        Author = record.Handle is null ? null : new Author(record.Handle);
        Key = record.Key;
        Role = record.Role;
        Posts = record.Posts;
        FirstAt = ThreadTime.OrNull(record.FirstAt);
        LastAt = ThreadTime.OrNull(record.LastAt);
        Requests = Guard.Copy(record.Requests.Select(r => new ThreadRequest(r, Author, calendar, now)));
        Handoffs = Guard.Copy(record.Handoffs.Select(static h => new Handoff(h)));
        Complaints = record.Complaints;
        Repeats = record.Repeats;
        Rephrasings = record.Rephrasings;
        Joined = record.Joined;
        FirstComplaintAt = ThreadTime.OrNull(record.FirstComplaintAt);
        Helped = record.Helped;
        ThankedByOthers = record.ThankedByOthers;
        Thanks = record.Thanks;
        BrandReplies = record.BrandReplies;
        Deflections = record.Deflections;
        SentBack = record.SentBack;
        Failed = record.Failed;
        FailedChannels = ContactNames.Channels(record.Failed);
        FailedForms = ContactNames.Forms(record.Failed);
        Settle(record, now);
    }

    /// <summary>Who it is; null where not known.</summary>
    public Author? Author { get; }

    /// <summary>The person's part: the customer whose thread it is, or another member.</summary>
    public ThreadRole Role { get; }

    /// <summary>Posts of the person, deleted ones not counted.</summary>
    public int Posts { get; }

    /// <summary>The first post, or null where no time is known.</summary>
    public DateTimeOffset? FirstAt { get; }

    /// <summary>The last post, or null where no time is known.</summary>
    public DateTimeOffset? LastAt { get; }

    /// <summary>What the person asked of the brand, oldest first.</summary>
    public IReadOnlyList<ThreadRequest> Requests { get; }

    /// <summary>The request that waits for the brand, or null.</summary>
    public ThreadRequest? Open => Requests.Count > 0 && Requests[Requests.Count - 1].IsOpen ? Requests[Requests.Count - 1] : null;

    /// <summary>Handoffs of the person, oldest first.</summary>
    public IReadOnlyList<Handoff> Handoffs { get; }

    /// <summary>Posts that complain.</summary>
    public int Complaints { get; }

    /// <summary>Complaints that say nearly the same words again, while nothing was settled.</summary>
    public int Repeats { get; }

    /// <summary>Complaints about the same matter in other words, while nothing was settled.</summary>
    public int Rephrasings { get; }

    /// <summary>Whether the person joined another's complaint: "same here".</summary>
    public bool Joined { get; }

    /// <summary>The first complaint, or null.</summary>
    public DateTimeOffset? FirstComplaintAt { get; }

    /// <summary>Posts in which the person helped another member.</summary>
    public int Helped { get; }

    /// <summary>How often others thanked the person.</summary>
    public int ThankedByOthers { get; }

    /// <summary>Posts that say thank you.</summary>
    public int Thanks { get; }

    /// <summary>The brand's replies to the person.</summary>
    public int BrandReplies { get; }

    /// <summary>Those of them that only send elsewhere.</summary>
    public int Deflections { get; }

    /// <summary>Whether the brand replied and every reply only sent elsewhere.</summary>
    public bool OnlyDeflected => BrandReplies > 0 && Deflections == BrandReplies;

    /// <summary>Replies that send the person to a channel that had failed them.</summary>
    public int SentBack { get; }

    /// <summary>Channels that failed the person; of <see cref="Channel.Form"/> perhaps only some kinds, see <see cref="FailedForms"/>.</summary>
    public IReadOnlyList<Channel> FailedChannels { get; }

    /// <summary>Kinds of private written channels that failed; empty with a failed form where the kind is not known.</summary>
    public IReadOnlyList<string> FailedForms { get; }

    /// <summary>When it was settled: the person said so, or the brand's last reply that was followed by 48 quiet hours; null where it is not.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Whether quiet settled it, and not the person's word.</summary>
    public bool SettledByQuiet { get; private set; }

    internal string Key { get; }

    internal ContactSet Failed { get; }

    /// <summary>Whether the brand last sent the person to where nobody had answered.</summary>
    internal bool IsStuck { get; private set; }

    private void Settle(PersonRecord record, DateTimeOffset? now)
    {
        SettledAt = ThreadTime.OrNull(record.SettledAt);
        IsStuck = record.Pending is { } pending && record.Failed != ContactSet.None && !record.IsNew(pending.Contacts);
        bool brandLast = !IsStuck && record.Open is null && record.LastAnswerAt is { } answer && answer >= record.LastAt;
        if (SettledAt is null && brandLast && ThreadTime.OrNull(record.LastAnswerAt) is { } at && now - at > SnowballMeter.Quiet)
        {
            SettledAt = at;
            SettledByQuiet = true;
        }
    }
}
