using System;

namespace Repartie.Threads;

/// <summary>Contact channels in one word: those that a brand offered, or that failed. Private written channels count by kind.</summary>
[Flags]
internal enum ContactSet : byte
{
    None = 0,
    Phone = 1,
    Mail = 2,
    Email = 4,
    DirectMessage = 8,
    Chat = 16,
    Web = 32,

    /// <summary>A private written channel whose kind was not said; as a failure it may have been any of them.</summary>
    UnnamedForm = 64,

    /// <summary>The customer's own file is named, a ticket or a case: without news it is a matter that waits, not a channel that failed.</summary>
    File = 128,

    /// <summary>Every private written channel.</summary>
    Forms = Email | DirectMessage | Chat | Web | UnnamedForm,
}
