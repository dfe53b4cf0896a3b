namespace Repartie;

/// <summary>What to do in a thread.</summary>
public enum ThreadStepKind
{
    /// <summary>One public statement to all, before anybody is answered alone: what is known, what is being done, where to look.</summary>
    PublicStatement = 0,

    /// <summary>Send the person to a private channel, with a public word.</summary>
    HandOff = 1,

    /// <summary>Nobody can be sent anywhere: a person decides.</summary>
    AskColleague = 2,

    /// <summary>Look after a handoff that the customer accepted and that nobody is known to have answered.</summary>
    FollowUp = 3,

    /// <summary>Answer in public.</summary>
    Answer = 4,

    /// <summary>Change the reply that stands: the site shows one reply to a review.</summary>
    UpdateReply = 5,

    /// <summary>Point to a network that the brand serves.</summary>
    Redirect = 6,
}

/// <summary>One thing to do in a thread. Immutable.</summary>
public sealed class ThreadStep
{
    internal ThreadStep(ThreadStepKind kind, Author? author = null, string? postId = null, Channel? channel = null, Network network = default)
    {
        Kind = kind;
        Author = author;
        PostId = postId;
        Channel = channel;
        Network = network;
    }

    /// <summary>What to do.</summary>
    public ThreadStepKind Kind { get; }

    /// <summary>For whom; null for everybody, and where not known.</summary>
    public Author? Author { get; }

    /// <summary>The post to reply to; null for a new post of the brand.</summary>
    public string? PostId { get; }

    /// <summary>The channel of a handoff: offered by the brand, open, and not one that failed the person; else null.</summary>
    public Channel? Channel { get; }

    /// <summary>The network to point to; the default value where there is none.</summary>
    public Network Network { get; }

    /// <summary>Kind, channel and author on one line.</summary>
    public override string ToString() => Kind + (Channel is { } channel ? " " + channel : string.Empty) + (Author is null ? string.Empty : " " + Author);
}
