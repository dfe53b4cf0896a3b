namespace Repartie;

/// <summary>Why a person should look at a decision before anything is published.</summary>
public enum ReviewCode
{
    /// <summary>The confidence is below the charter's threshold; the best disposition is kept.</summary>
    LowConfidence = 0,

    /// <summary>The post is in a language without lexicons; the best disposition is kept.</summary>
    Language = 1,

    /// <summary>No channel is left that the brand offers, that is open and that has not failed.</summary>
    NoChannel = 2,

    /// <summary>The post has no meaning that could be read.</summary>
    Meaningless = 3,

    /// <summary>The work allowed for one post was used up.</summary>
    Budget = 4,

    /// <summary>Something failed inside the engine; the post is escalated without a channel.</summary>
    Fault = 5,
}
