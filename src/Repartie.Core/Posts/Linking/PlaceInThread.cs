using System;

namespace Repartie.Posts.Linking;

/// <summary>Where a post stands in the reading order of its thread: by time, what is answered before its answers, then by id.</summary>
/// <param name="At">Ticks of UTC: the post's own time, but never before that of the post it answers.</param>
/// <param name="Depth">How many known posts it answers, one behind the other.</param>
/// <param name="Id">The post's id.</param>
internal readonly record struct PlaceInThread(long At, int Depth, string Id) : IComparable<PlaceInThread>
{
    public int CompareTo(PlaceInThread other)
    {
        int order = At.CompareTo(other.At);
        order = order != 0 ? order : Depth.CompareTo(other.Depth);

        // Ids of networks count up: the shorter number is the smaller one.
        order = order != 0 ? order : Id.Length.CompareTo(other.Id.Length);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>The place of a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="parent">The place of the known post it answers, or null.</param>
    public static PlaceInThread Of(ThreadPost post, PlaceInThread? parent)
    {
        long own = post.CreatedAt?.UtcTicks ?? 0;
        return parent is { } above ? new(Math.Max(own, above.At), above.Depth + 1, post.Id) : new(own, 0, post.Id);
    }
}
