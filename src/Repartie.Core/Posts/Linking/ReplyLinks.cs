using System;
using System.Collections.Generic;

namespace Repartie.Posts.Linking;

/// <summary>Links posts by reply, without recursion: a thread may be one chain of many thousand posts, and links may run in a circle.</summary>
internal static class ReplyLinks
{
    /// <summary>The place of every post. A link that would close a circle is left out; so is one to the post itself.</summary>
    public static Dictionary<string, PlaceInThread> Places(Dictionary<string, ThreadPost> posts)
    {
        HashSet<string> cut = Circles(posts);
        Dictionary<string, PlaceInThread> places = new(posts.Count, StringComparer.Ordinal);
        Stack<ThreadPost> path = new();
        foreach (ThreadPost start in posts.Values)
        {
            ThreadPost? at = start;
            while (at is not null && !places.ContainsKey(at.Id))
            {
                path.Push(at);
                at = cut.Contains(at.Id) ? null : ParentOf(at, posts);
            }

            while (path.Count > 0)
            {
                ThreadPost post = path.Pop();
                ThreadPost? parent = cut.Contains(post.Id) ? null : ParentOf(post, posts);
                places[post.Id] = PlaceInThread.Of(post, parent is null ? null : places[parent.Id]);
            }
        }

        return places;
    }

    /// <summary>The known post that a post answers, or null.</summary>
    public static ThreadPost? ParentOf(ThreadPost post, Dictionary<string, ThreadPost> posts)
        => post.InReplyTo is { } id && !string.Equals(id, post.Id, StringComparison.Ordinal) && posts.TryGetValue(id, out ThreadPost? parent) ? parent : null;

    // Of a circle the post that comes first by time and id stands at its head, in whatever order the posts came.
    private static HashSet<string> Circles(Dictionary<string, ThreadPost> posts)
    {
        HashSet<string> cut = new(StringComparer.Ordinal);
        Dictionary<string, int> seen = new(posts.Count, StringComparer.Ordinal);
        int walk = 0;
        foreach (ThreadPost start in posts.Values)
        {
            walk++;
            ThreadPost? at = start;
            while (at is not null && !seen.ContainsKey(at.Id))
            {
                seen.Add(at.Id, walk);
                at = ParentOf(at, posts);
            }

            if (at is not null && seen[at.Id] == walk)
            {
                cut.Add(HeadOf(at, posts).Id);
            }
        }

        return cut;
    }

    private static ThreadPost HeadOf(ThreadPost onCircle, Dictionary<string, ThreadPost> posts)
    {
        ThreadPost head = onCircle;
        for (ThreadPost at = ParentOf(onCircle, posts)!; at != onCircle; at = ParentOf(at, posts)!)
        {
            head = PlaceInThread.Of(at, null).CompareTo(PlaceInThread.Of(head, null)) < 0 ? at : head;
        }

        return head;
    }
}
