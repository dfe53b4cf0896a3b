namespace Repartie.Cli.Input;

/// <summary>A row of a file of posts: the post, its thread, and what chooses the charter.</summary>
internal sealed class PostRow
{
    public required string Id { get; init; }

    public required Post Post { get; init; }

    public required PostThread Thread { get; init; }

    /// <summary>The sector whose starter charter stands in for a brand without its own, or null.</summary>
    public string? Sector { get; init; }

    /// <summary>The draft of a reply to the post, or null.</summary>
    public string? Draft { get; init; }

    /// <summary>What a labelled row says the decision should be; null elsewhere.</summary>
    public RowLabels? Labels { get; init; }
}

/// <summary>What labelled rows hold beside the post.</summary>
internal sealed class RowLabels
{
    public Disposition? Disposition { get; set; }

    public Channel? Channel { get; set; }

    public bool PersonalData { get; set; }

    /// <summary>How sure the label is, 1 (a toss-up) to 3; null where the row does not say.</summary>
    public int? Sure { get; set; }

    public string? Part { get; set; }

    public string? Source { get; set; }
}
