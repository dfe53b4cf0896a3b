using System.Collections.Generic;

namespace Repartie;

/// <summary>A proposal for the post itself, with its reason. Criticism is never a reason. Immutable.</summary>
public sealed class Moderation
{
    internal Moderation(ModerationAction action, string reason, IReadOnlyList<Evidence> spans)
    {
        Action = action;
        Reason = reason;
        Spans = spans;
    }

    /// <summary>What is proposed.</summary>
    public ModerationAction Action { get; }

    /// <summary>The reason code: the id of the built-in rule, such as <c>spam</c> or <c>personal-data</c>.</summary>
    public string Reason { get; }

    /// <summary>The words concerned.</summary>
    public IReadOnlyList<Evidence> Spans { get; }
}
