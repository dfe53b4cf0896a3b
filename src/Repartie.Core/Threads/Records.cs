using System.Collections.Generic;

namespace Repartie.Threads;

/// <summary>What is kept of a post: where it stands and whom it speaks to; nothing of its words.</summary>
internal sealed class PostRecord
{
    /// <summary>No person: the brand, or nobody in particular.</summary>
    public const int Nobody = -1;

    /// <summary>The number of its author, or <see cref="Nobody"/> for the brand.</summary>
    public int Person { get; init; } = Nobody;

    /// <summary>The number of the person it speaks to, or <see cref="Nobody"/>.</summary>
    public int Addressee { get; init; } = Nobody;

    /// <summary>Whether it speaks to the brand.</summary>
    public bool ToBrand { get; init; }

    /// <summary>Whether the brand asks something in it.</summary>
    public bool BrandAsks { get; init; }

    public long At { get; init; }

    public int Depth { get; init; }

    /// <summary>A hash of everything the post holds, to know a copy from a new version.</summary>
    public ulong Print { get; init; }
}

/// <summary>A person of a thread, as the fold keeps it.</summary>
internal sealed class PersonRecord
{
    /// <summary>The author's key; one that starts with a question mark stands for an unknown author of a role.</summary>
    public string Key { get; init; } = string.Empty;

    public string? Handle { get; set; }

    public ThreadRole Role { get; set; }

    public int Posts { get; set; }

    public long FirstAt { get; set; }

    public long LastAt { get; set; }

    public List<RequestRecord> Requests { get; } = [];

    public List<HandoffRecord> Handoffs { get; } = [];

    public int Complaints { get; set; }

    public int Repeats { get; set; }

    public int Rephrasings { get; set; }

    public bool Joined { get; set; }

    public long? FirstComplaintAt { get; set; }

    public string? FirstComplaintId { get; set; }

    public long LastComplaintAt { get; set; }

    /// <summary>The latest complaints; older ones say little about the next.</summary>
    public List<ComplaintSketch> Sketches { get; } = [];

    /// <summary>When the person last said that the matter is settled; null where not, or where it came up again.</summary>
    public long? SettledAt { get; set; }

    public int Thanks { get; set; }

    /// <summary>Posts in which the person helped another.</summary>
    public int Helped { get; set; }

    /// <summary>How often another thanked the person.</summary>
    public int ThankedByOthers { get; set; }

    public int BrandReplies { get; set; }

    public int Deflections { get; set; }

    public long? LastAnswerAt { get; set; }

    /// <summary>The brand's first reply after the first complaint, and the first that did more than send elsewhere.</summary>
    public long? AcknowledgedAt { get; set; }

    public long? AnsweredAt { get; set; }

    /// <summary>Replies that send to a channel that had failed.</summary>
    public int SentBack { get; set; }

    public ContactSet Failed { get; set; }

    /// <summary>The episode of complaints that the person takes part in; 0 for none.</summary>
    public int Episode { get; set; }

    public bool IsActive { get; set; }

    public long EpisodeReach { get; set; }

    /// <summary>Whether some of these contacts have not failed the person.</summary>
    public bool IsNew(ContactSet contacts)
        => (contacts & ~Failed) != ContactSet.None && ((Failed & ContactSet.UnnamedForm) == 0 || (contacts & ~ContactSet.Forms) != 0);

    /// <summary>The request that the brand has not answered, or null.</summary>
    public RequestRecord? Open => Requests.Count > 0 && Requests[Requests.Count - 1].AnsweredAt is null && !Requests[Requests.Count - 1].Withdrawn ? Requests[Requests.Count - 1] : null;

    /// <summary>The handoff that is under way, or null.</summary>
    public HandoffRecord? Pending => Handoffs.Count > 0 && Handoffs[Handoffs.Count - 1].Stage is HandoffStage.Offered or HandoffStage.Accepted or HandoffStage.Answered ? Handoffs[Handoffs.Count - 1] : null;
}

/// <summary>What a person wants of the brand, from the post that asks to the reply.</summary>
internal sealed class RequestRecord
{
    public string PostId { get; init; } = string.Empty;

    public long At { get; init; }

    /// <summary>Whether the brand had not answered the person before.</summary>
    public bool IsFirst { get; init; }

    public string LastPostId { get; set; } = string.Empty;

    public long LastAt { get; set; }

    public int Posts { get; set; }

    public bool IsComplaint { get; set; }

    /// <summary>Whether the person came back because a handoff led nowhere.</summary>
    public bool IsReopened { get; set; }

    public Priority Priority { get; set; } = Priority.Low;

    public Disposition Disposition { get; set; } = Disposition.OffTopic;

    public Channel Wanted { get; set; } = Channel.Form;

    public List<string> Kinds { get; } = [];

    public long? AnsweredAt { get; set; }

    public string? AnswerId { get; set; }

    public bool Deflected { get; set; }

    /// <summary>Whether the person said that it is settled before the brand answered.</summary>
    public bool Withdrawn { get; set; }
}

/// <summary>A handoff of one person to a private channel.</summary>
internal sealed class HandoffRecord
{
    public string OfferId { get; init; } = string.Empty;

    public long OfferedAt { get; init; }

    public ContactSet Contacts { get; set; }

    public int Offers { get; set; } = 1;

    public HandoffStage Stage { get; set; }

    public long? AcceptedAt { get; set; }

    public long? AnsweredAt { get; set; }

    public long? ConfirmedAt { get; set; }

    public long? FailedAt { get; set; }

    public bool Refused { get; set; }
}
