using System;
using System.Collections.Generic;
using Repartie.Posts.Linking;
using Repartie.Threads;

namespace Repartie;

/// <summary>
/// Reads threads: who asked what, who waits and since when, who joined in, what the brand did about it, what is due and what comes
/// next. Built once from a <see cref="TriageEngine"/>, used for ever: immutable, safe to use from many threads at once, without a clock.
/// Each post is read once; time grows with the length of the thread.
/// </summary>
public sealed class ThreadEngine
{
    private readonly TriageEngine _triage;
    private readonly ThreadFactsBuilder _facts;

    /// <summary>Builds an engine.</summary>
    /// <param name="triage">The engine that reads the posts; its charter gives hours, targets, channels and networks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="triage"/> is null.</exception>
    public ThreadEngine(TriageEngine triage)
    {
        _triage = Guard.NotNull(triage);
        _facts = new ThreadFactsBuilder(triage);
    }

    /// <summary>The engine that reads the posts.</summary>
    public TriageEngine Triage => _triage;

    /// <summary>A state without any post, to be continued with <see cref="Update"/>.</summary>
    /// <param name="network">Where it is posted.</param>
    /// <param name="brand">The brand that it is about, or null.</param>
    public PostThreadState Start(Network network = default, string? brand = null)
        => new(_triage.Stamp.Hash, network, string.IsNullOrWhiteSpace(brand) ? null : brand!.Trim());

    /// <summary>Reads a whole thread. Never throws for what a post says.</summary>
    /// <param name="thread">The thread.</param>
    /// <exception cref="ArgumentNullException"><paramref name="thread"/> is null.</exception>
    public PostThreadState Read(PostThread thread)
    {
        IReadOnlyList<ThreadPost> posts = Guard.NotNull(thread).Posts;
        PostThreadState state = Start(thread.Network, thread.Brand);
        for (int i = 0; i < posts.Count; i++)
        {
            int parent = thread.ParentOf(i);
            PostRecord? above = parent >= 0 ? state.Posts[posts[parent].Id] : null;
            ThreadFold.Take(state, posts[i], thread.PlaceOf(i), above, ReadingOf(posts[i], state));
        }

        state.Missing.Clear();
        state.Missing.UnionWith(thread.MissingParents);
        return state;
    }

    /// <summary>
    /// Takes one more post into a state, in amortised constant time. Posts that come in order give exactly the state of reading the whole
    /// thread. What changes the past cannot be taken in: a post older than the last one, a new version of a post, a deletion, a post
    /// that others answered before it came. Then the state stays as it is, and the thread is to be read anew with all its posts.
    /// </summary>
    /// <param name="state">The state; it is changed.</param>
    /// <param name="post">The post.</param>
    /// <returns>Whether the post was added, was known already, or asks for a new reading.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ThreadUpdate Update(PostThreadState state, ThreadPost post)
    {
        Guard.NotNull(state);
        Guard.NotNull(post);
        if (!string.Equals(state.Charter, _triage.Stamp.Hash, StringComparison.Ordinal))
        {
            return ThreadUpdate.NeedsReading;
        }

        if (state.Posts.TryGetValue(post.Id, out PostRecord? known))
        {
            return known.Print == PostPrint.Of(post) ? ThreadUpdate.Unchanged : ThreadUpdate.NeedsReading;
        }

        PostRecord? parent = post.InReplyTo is { } id && state.Posts.TryGetValue(id, out PostRecord? found) ? found : null;
        PlaceInThread place = PlaceInThread.Of(post, parent is null ? null : new PlaceInThread(parent.At, parent.Depth, post.InReplyTo!));
        if (state.Missing.Contains(post.Id) || (state.Last is { } last && place.CompareTo(last) < 0))
        {
            return ThreadUpdate.NeedsReading;
        }

        ThreadFold.Take(state, post, place, parent, ReadingOf(post, state));
        return ThreadUpdate.Added;
    }

    /// <summary>What a state means at a time.</summary>
    /// <param name="state">The state; it is not changed.</param>
    /// <param name="now">The time; null, or a time before the last post, stands for the last post's.</param>
    /// <param name="dueSoon">How long before its deadline something is due soon, in wall time; null for one hour.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dueSoon"/> is negative.</exception>
    public ThreadFacts Facts(PostThreadState state, DateTimeOffset? now = null, TimeSpan? dueSoon = null)
    {
        TimeSpan soon = dueSoon ?? ThreadFactsBuilder.DueSoon;
        return soon >= TimeSpan.Zero
            ? _facts.Build(Guard.NotNull(state), now, soon)
            : throw new ArgumentOutOfRangeException(nameof(dueSoon), dueSoon, "Allowed: zero or more.");
    }

    /// <summary>Reads a whole thread and says what it means at a time.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="now">The time; null for that of the last post.</param>
    /// <exception cref="ArgumentNullException"><paramref name="thread"/> is null.</exception>
    public ThreadFacts Facts(PostThread thread, DateTimeOffset? now = null) => Facts(Read(thread), now);

    private PostReading? ReadingOf(ThreadPost post, PostThreadState state)
        => post.IsDeleted ? null : _triage.ReadForThread(post, state.Network, state.Brand);
}
