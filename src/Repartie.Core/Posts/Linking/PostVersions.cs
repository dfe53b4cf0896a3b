using System;
using System.Collections.Generic;

namespace Repartie.Posts.Linking;

/// <summary>Makes one post of the copies and versions that came of it. The result is the same in whatever order they came.</summary>
internal static class PostVersions
{
    /// <summary>One post for each id, in no order that means anything.</summary>
    public static Dictionary<string, ThreadPost> Merge(IEnumerable<ThreadPost> posts)
    {
        Dictionary<string, ThreadPost> merged = new(StringComparer.Ordinal);
        Dictionary<string, List<ThreadPost>> several = new(StringComparer.Ordinal);
        foreach (ThreadPost post in posts)
        {
            ThreadPost given = post ?? throw new ArgumentNullException(nameof(posts), "A post of the thread is null.");
            if (!merged.TryGetValue(given.Id, out ThreadPost? first))
            {
                merged.Add(given.Id, given);
            }
            else if (several.TryGetValue(given.Id, out List<ThreadPost>? versions))
            {
                versions.Add(given);
            }
            else
            {
                several.Add(given.Id, [first, given]);
            }
        }

        foreach (KeyValuePair<string, List<ThreadPost>> versions in several)
        {
            merged[versions.Key] = Merge(versions.Value);
        }

        return merged;
    }

    /// <summary>The latest version with the highest counts of any; a deletion is final, and what one lacks comes from the one before it.</summary>
    private static ThreadPost Merge(List<ThreadPost> versions)
    {
        versions.Sort(static (one, two) => Compare(two, one));
        ThreadPost merged = versions[0];
        for (int i = 1; i < versions.Count; i++)
        {
            ThreadPost earlier = versions[i];
            merged = new ThreadPost(
                merged.Id,
                merged.Role,
                merged.Text,
                merged.Author ?? earlier.Author,
                merged.CreatedAt ?? earlier.CreatedAt,
                merged.InReplyTo ?? earlier.InReplyTo,
                Math.Max(merged.Likes, earlier.Likes),
                Math.Max(merged.Reposts, earlier.Reposts),
                Math.Max(merged.Replies, earlier.Replies),
                merged.EditedAt,
                merged.IsDeleted || earlier.IsDeleted,
                merged.Language ?? earlier.Language);
        }

        return merged;
    }

    // A total order over everything but the counts, so that no two different versions tie.
    private static int Compare(ThreadPost one, ThreadPost two)
    {
        int order = Nullable.Compare(one.EditedAt, two.EditedAt);
        order = order != 0 ? order : one.IsDeleted.CompareTo(two.IsDeleted);
        order = order != 0 ? order : string.CompareOrdinal(one.Text, two.Text);
        order = order != 0 ? order : one.Role.CompareTo(two.Role);
        order = order != 0 ? order : Nullable.Compare(one.CreatedAt, two.CreatedAt);
        order = order != 0 ? order : string.CompareOrdinal(one.InReplyTo, two.InReplyTo);
        order = order != 0 ? order : string.CompareOrdinal(one.Author?.Handle, two.Author?.Handle);
        return order != 0 ? order : string.CompareOrdinal(one.Language, two.Language);
    }
}
