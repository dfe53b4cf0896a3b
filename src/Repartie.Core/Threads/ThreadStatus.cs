namespace Repartie;

/// <summary>How a thread stands, by the person in it who is worst off.</summary>
public enum ThreadStatus
{
    /// <summary>Somebody came back because a handoff led nowhere, and waits or was sent to the same place again.</summary>
    Reopened = 0,

    /// <summary>Somebody waits for the brand's reply.</summary>
    Waiting = 1,

    /// <summary>Somebody was sent to a private channel, and nothing more is known.</summary>
    HandedOff = 2,

    /// <summary>Everybody was answered, and nobody has confirmed it yet.</summary>
    Answered = 3,

    /// <summary>Everybody who asked says that it is settled, or has been quiet for 48 hours since the brand's reply.</summary>
    Settled = 4,

    /// <summary>Nobody asked anything of the brand.</summary>
    NothingAsked = 5,
}
