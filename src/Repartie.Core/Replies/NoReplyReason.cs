namespace Repartie;

/// <summary>Why no reply was rendered. Of several reasons the one that came furthest is given.</summary>
public enum NoReplyReason
{
    /// <summary>None is due: the decision's reply kind is <see cref="ReplyKind.None"/>, as for spam, abuse, threats and posts without meaning.</summary>
    NotDue = 0,

    /// <summary>The charter holds dummy contacts, so nothing of it may be sent.</summary>
    DummyContacts = 1,

    /// <summary>There is no template in a language that the brand speaks.</summary>
    NoTemplate = 2,

    /// <summary>Every variant names something that the charter lacks, or a channel that is closed or has failed.</summary>
    MissingValue = 3,

    /// <summary>Every variant is too long for the network even without its optional parts.</summary>
    TooLong = 4,

    /// <summary>Every variant would repeat personal data of the post or its thread.</summary>
    PersonalData = 5,

    /// <summary>Every variant holds a sentence that the brand has already said in the thread.</summary>
    Repeated = 6,
}
