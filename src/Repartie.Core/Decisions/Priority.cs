namespace Repartie;

/// <summary>How soon a post is to be handled. The zero member is the cautious one.</summary>
public enum Priority
{
    /// <summary>Now: danger, fraud in progress, hours that count.</summary>
    Urgent = 0,

    /// <summary>Before ordinary posts: other escalations.</summary>
    High = 1,

    /// <summary>In turn.</summary>
    Normal = 2,

    /// <summary>When there is time: praise, chatter, off-topic posts.</summary>
    Low = 3,
}
