using System;

namespace Repartie.Threads;

/// <summary>What one post says that matters to its thread, read from the post alone.</summary>
[Flags]
internal enum PostSigns
{
    None = 0,

    /// <summary>It asks or requests something.</summary>
    Asks = 1,

    /// <summary>It tells of trouble, a loss, a demand or displeasure.</summary>
    Complains = 2,

    /// <summary>It says that its author has the same problem as others.</summary>
    Joins = 4,

    /// <summary>It gives another member advice or help.</summary>
    Helps = 8,

    Thanks = 16,

    /// <summary>It says that the matter is settled.</summary>
    Solved = 32,

    /// <summary>It says that nobody answered, anywhere.</summary>
    NoAnswer = 64,

    /// <summary>It says that a private message went unanswered.</summary>
    NoPrivateAnswer = 128,

    /// <summary>It says that nothing has moved.</summary>
    StillUnresolved = 256,

    /// <summary>It says that its author did what the brand asked for.</summary>
    Done = 512,

    /// <summary>It refuses to go where the brand sends.</summary>
    Refuses = 1024,

    NamesBrand = 2048,

    /// <summary>The brand sends to another channel.</summary>
    MovesAway = 4096,

    /// <summary>The brand asks for private details or to pass into private.</summary>
    AsksPrivate = 8192,

    /// <summary>The brand asks for something else.</summary>
    AsksInfo = 16384,

    /// <summary>The brand helps in public.</summary>
    GivesHelp = 32768,

    /// <summary>The brand says that it answered in private.</summary>
    RepliedInPrivate = 65536,

    /// <summary>The brand says that the case is closed.</summary>
    ClosesCase = 131072,

    /// <summary>It praises or thanks.</summary>
    Goodwill = 524288,

    /// <summary>It speaks to the brand's account, or stands on a review site.</summary>
    CallsBrand = 2097152,

    /// <summary>It says more than a few words.</summary>
    Substantial = 1048576,

    /// <summary>It could not be read to its end and is taken for a complaint.</summary>
    Unreadable = 262144,
}
