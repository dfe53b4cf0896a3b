namespace Repartie;

/// <summary>A post with the disposition that a careful person gave it. Immutable.</summary>
public sealed class LabelledPost
{
    /// <summary>Describes a labelled post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="context">Its context; null for none.</param>
    /// <param name="expected">The right disposition.</param>
    /// <param name="charter">The charter to read it with; null for the starter charter of the general sector.</param>
    public LabelledPost(Post post, TriageContext? context, Disposition expected, Charter? charter = null)
    {
        Post = Guard.NotNull(post);
        Context = context ?? TriageContext.Empty;
        Expected = expected;
        Charter = charter ?? Charter.Starter(Sector.General);
    }

    /// <summary>The post.</summary>
    public Post Post { get; }

    /// <summary>Its context.</summary>
    public TriageContext Context { get; }

    /// <summary>The right disposition.</summary>
    public Disposition Expected { get; }

    /// <summary>The charter to read it with.</summary>
    public Charter Charter { get; }
}
