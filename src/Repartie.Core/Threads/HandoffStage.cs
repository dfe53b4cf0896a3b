namespace Repartie;

/// <summary>How far a handoff to a private channel has come.</summary>
public enum HandoffStage
{
    /// <summary>The customer came back to say that it led nowhere, or refuses it.</summary>
    Failed = 0,

    /// <summary>The brand offered a channel.</summary>
    Offered = 1,

    /// <summary>The customer says that they went there.</summary>
    Accepted = 2,

    /// <summary>The brand says that it answered there.</summary>
    Answered = 3,

    /// <summary>The customer says that the matter is settled.</summary>
    Confirmed = 4,
}
