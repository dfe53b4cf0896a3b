using System.Collections.Generic;

namespace Repartie.Threads;

/// <summary>One reading of one post, by itself: all that its thread needs to know of the text. Immutable.</summary>
internal sealed class PostReading
{
    public PostSigns Signs { get; init; }

    /// <summary>Channels that the brand's post offers.</summary>
    public ContactSet Offers { get; init; }

    /// <summary>Channels that the post says led nowhere.</summary>
    public ContactSet Failed { get; init; }

    /// <summary>What the post alone would be decided as.</summary>
    public Disposition Disposition { get; init; } = Disposition.AnswerPublicly;

    public Channel Wanted { get; init; } = Channel.Form;

    public Priority Priority { get; init; } = Priority.Normal;

    /// <summary>The kinds of response targets that the post is of.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public ComplaintSketch Sketch { get; init; } = ComplaintSketch.Empty;

    public bool Has(PostSigns sign) => (Signs & sign) != 0;
}
