using System;
using System.Collections.Generic;
using Repartie.Threads;

namespace Repartie;

/// <summary>A handoff of one person to a private channel, from the offer to its end. Immutable.</summary>
public sealed class Handoff
{
    internal Handoff(HandoffRecord record)
    {
        OfferId = record.OfferId;
        Stage = record.Stage;
        Channels = ContactNames.Channels(record.Contacts);
        Forms = ContactNames.Forms(record.Contacts);
        Offers = record.Offers;
        OfferedAt = ThreadTime.OrNull(record.OfferedAt);
        AcceptedAt = ThreadTime.OrNull(record.AcceptedAt);
        AnsweredAt = ThreadTime.OrNull(record.AnsweredAt);
        ConfirmedAt = ThreadTime.OrNull(record.ConfirmedAt);
        FailedAt = ThreadTime.OrNull(record.FailedAt);
        WasRefused = record.Refused;
    }

    /// <summary>The brand's post that offers it.</summary>
    public string OfferId { get; }

    /// <summary>How far it has come.</summary>
    public HandoffStage Stage { get; }

    /// <summary>The channels that were offered.</summary>
    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>The kinds of private written channels that were named: <c>email</c>, <c>dm</c>, <c>chat</c>, <c>web</c>.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>How often it was offered before the customer reacted.</summary>
    public int Offers { get; }

    /// <summary>When it was offered, or null where no time is known.</summary>
    public DateTimeOffset? OfferedAt { get; }

    /// <summary>When the customer said that they went there, or null.</summary>
    public DateTimeOffset? AcceptedAt { get; }

    /// <summary>When the brand said that it answered there, or null.</summary>
    public DateTimeOffset? AnsweredAt { get; }

    /// <summary>When the customer said that it is settled, or null.</summary>
    public DateTimeOffset? ConfirmedAt { get; }

    /// <summary>When the customer said that it led nowhere, or null.</summary>
    public DateTimeOffset? FailedAt { get; }

    /// <summary>Whether the customer would not go there at all.</summary>
    public bool WasRefused { get; }
}
