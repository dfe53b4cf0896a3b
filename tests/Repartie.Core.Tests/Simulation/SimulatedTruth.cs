using System;
using System.Collections.Generic;

namespace Repartie.Core.Tests.Simulation;

/// <summary>A post with what is known of it.</summary>
/// <param name="Post">The post as a network would export it.</param>
/// <param name="Network">Where it stands.</param>
/// <param name="Problem">The everyday problem or outage that it is about, or null.</param>
/// <param name="Kind">What it was written as.</param>
internal sealed record SimulatedPost(ThreadPost Post, Network Network, string? Problem, SimulatedKind Kind)
{
    public DateTimeOffset At => Post.CreatedAt!.Value;

    public bool IsBrand => Post.Role == ThreadRole.Brand;
}

internal enum SimulatedKind
{
    Question,
    Complaint,
    Join,
    Answer,
    Deflection,
    Handoff,
    PrivateAnswer,
    Accept,
    Fail,
    Confirm,
    Repeat,
    News,
    Tip,
    Contest,
    Comment,
}

/// <summary>An ask and its fate.</summary>
/// <param name="PostId">The post that asks.</param>
/// <param name="Author">Who asks.</param>
/// <param name="At">When it was asked.</param>
/// <param name="AnsweredAt">When the brand first replied to it in public; null for never.</param>
/// <param name="Deflected">Whether that reply only sent the author elsewhere.</param>
/// <param name="ConfirmedAt">When the author said that it is settled; null for never.</param>
internal sealed record SimulatedAsk(string PostId, string Author, DateTimeOffset At, DateTimeOffset? AnsweredAt, bool Deflected, DateTimeOffset? ConfirmedAt);

/// <summary>An outage as it happened.</summary>
internal sealed record SimulatedOutage(string Problem, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<string> PostIds);

/// <summary>A thread in which complaints gather.</summary>
/// <param name="ThreadId">The first post.</param>
/// <param name="Complainants">Different people who complain in it.</param>
/// <param name="Start">The first complaint.</param>
/// <param name="End">The last complaint.</param>
internal sealed record SimulatedSnowball(string ThreadId, int Complainants, DateTimeOffset Start, DateTimeOffset End);

/// <summary>A handoff and how it ended.</summary>
internal sealed record SimulatedHandoff(string ThreadId, string Author, HandoffEnd End);

internal enum HandoffEnd
{
    Confirmed,
    Failed,
}

/// <summary>A customer who complains again.</summary>
internal sealed record SimulatedRepeater(string ThreadId, string Author, int Complaints);
