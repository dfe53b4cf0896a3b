namespace Repartie;

/// <summary>What should happen with a post. The zero member is the cautious one.</summary>
public enum Disposition
{
    /// <summary>It needs a private channel: phone, postal mail or an online form.</summary>
    Escalate = 0,

    /// <summary>It is answered in the public thread, for all who read along.</summary>
    AnswerPublicly = 1,

    /// <summary>It is none of the brand's business.</summary>
    OffTopic = 2,
}
