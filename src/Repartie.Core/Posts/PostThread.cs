using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Posts.Linking;

namespace Repartie;

/// <summary>
/// What was said in a thread, oldest first: a plain list of messages, or posts linked by reply. Immutable and safe to share between
/// threads.
/// </summary>
public sealed class PostThread
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly int[] _parents;
    private readonly PlaceInThread[] _places;

    /// <summary>Collects the earlier posts of a thread, when nothing is known but their order.</summary>
    /// <param name="messages">The earlier posts, oldest first, without the post that is to be triaged.</param>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> or one of its items is null.</exception>
    public PostThread(IEnumerable<ThreadMessage> messages)
    {
        Messages = Guard.Copy(Guard.NotNull(messages));
        if (Messages.Any(static message => message is null))
        {
            throw new ArgumentNullException(nameof(messages), "A message of the thread is null.");
        }

        if (Messages.Count == 0)
        {
            Posts = [];
            _parents = [];
            _places = Rows<PlaceInThread>.None;
            MissingParents = [];
            Index();
            return;
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        Posts = Guard.Copy(Messages.Select((m, i) => new ThreadPost(IdOf(m, i, ids), m.Role, m.Text, m.Author, m.CreatedAt)));
        _parents = [.. Posts.Select(static _ => -1)];
        _places = [.. Posts.Select(static p => PlaceInThread.Of(p, null))];
        MissingParents = [];
        Index();
    }

    private PostThread(List<ThreadPost> ordered, Dictionary<string, PlaceInThread> places, Network network, string? brand)
    {
        Posts = Guard.Copy(ordered);
        Network = network;
        Brand = string.IsNullOrWhiteSpace(brand) ? null : brand!.Trim();
        Index();
        _places = [.. ordered.Select(p => places[p.Id])];
        _parents = [.. ordered.Select(ParentIndex)];
        MissingParents = Guard.Copy(ordered.Where(p => p.InReplyTo is { } id && !_indexes.ContainsKey(id)).Select(static p => p.InReplyTo!)
            .Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal));
        Messages = Guard.Copy(ordered.Where(static p => !p.IsDeleted).Select(static p => new ThreadMessage(p.Role, p.Text, p.Author, p.CreatedAt, p.Id)));
    }

    /// <summary>No earlier posts.</summary>
    public static PostThread Empty { get; } = new([]);

    /// <summary>The posts as a plain list, oldest first, without those that were deleted; never null.</summary>
    public IReadOnlyList<ThreadMessage> Messages { get; }

    /// <summary>
    /// The posts in reading order, deleted ones included: by time, what is answered before its answers, then by id. Of a plain list of
    /// messages the same posts without links; one without an id has <c>#</c> and its number, from 0, instead. Never null.
    /// </summary>
    public IReadOnlyList<ThreadPost> Posts { get; }

    /// <summary>Where it was posted; the default value where not known.</summary>
    public Network Network { get; }

    /// <summary>The brand that it is about, or null where not known.</summary>
    public string? Brand { get; }

    /// <summary>The id of the first post; null for an empty thread.</summary>
    public string? Id => Posts.Count > 0 ? Posts[0].Id : null;

    /// <summary>Ids of posts that were answered and are not known, in ordinal order; never null.</summary>
    public IReadOnlyList<string> MissingParents { get; }

    /// <summary>
    /// Puts the posts of one thread together, in time that grows with their number. Copies of a post become one, with its latest version and its
    /// highest counts; a deleted post keeps its place and says nothing; a post whose parent is not known stands at the top; links that
    /// run in a circle are cut at its earliest post. The order in which the posts come does not matter.
    /// </summary>
    /// <param name="posts">The posts, in any order.</param>
    /// <param name="network">Where they were posted.</param>
    /// <param name="brand">The brand that they are about, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="posts"/> or one of its items is null.</exception>
    public static PostThread FromPosts(IEnumerable<ThreadPost> posts, Network network = default, string? brand = null)
    {
        Dictionary<string, ThreadPost> merged = PostVersions.Merge(Guard.NotNull(posts));
        return Build([.. merged.Values], ReplyLinks.Places(merged), network, brand);
    }

    /// <summary>
    /// Sorts posts of many threads into their threads: posts that are linked by reply, over any number of steps, belong together, also
    /// over a post that is itself not known. The order in which the posts come does not matter.
    /// </summary>
    /// <param name="posts">The posts, in any order.</param>
    /// <param name="network">Where they were posted.</param>
    /// <param name="brand">The brand that they are about, or null.</param>
    /// <returns>The threads by their first post, earliest first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="posts"/> or one of its items is null.</exception>
    public static IReadOnlyList<PostThread> Gather(IEnumerable<ThreadPost> posts, Network network = default, string? brand = null)
    {
        Dictionary<string, ThreadPost> merged = PostVersions.Merge(Guard.NotNull(posts));
        Dictionary<string, PlaceInThread> places = ReplyLinks.Places(merged);
        LinkGroups groups = new();
        foreach (ThreadPost post in merged.Values)
        {
            groups.Join(post.Id, post.InReplyTo ?? post.Id);
        }

        return Guard.Copy(merged.Values.GroupBy(p => groups.Of(p.Id))
            .Select(g => Build([.. g], places, network, brand))
            .OrderBy(static t => t._places[0]));
    }

    /// <summary>A post of the thread, or null.</summary>
    /// <param name="id">The post's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ThreadPost? Find(string id) => _indexes.TryGetValue(Guard.NotNull(id), out int index) ? Posts[index] : null;

    /// <summary>The post that another answers, or null where it answers none that is known.</summary>
    /// <param name="id">The answering post's id; one that is not in the thread gives null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ThreadPost? ParentOf(string id)
        => _indexes.TryGetValue(Guard.NotNull(id), out int index) && _parents[index] >= 0 ? Posts[_parents[index]] : null;

    /// <summary>
    /// What a post answers, back to the start, as the plain thread in which it is to be triaged: in a busy thread the conversation that
    /// it belongs to, without those beside it.
    /// </summary>
    /// <param name="id">The post's id.</param>
    /// <returns>The earlier posts of its branch, oldest first, without deleted ones; of a plain list everything before it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such post.</exception>
    public PostThread Before(string id)
    {
        if (!_indexes.TryGetValue(Guard.NotNull(id), out int index))
        {
            throw new ArgumentException($"There is no post '{id}' in this thread.", nameof(id));
        }

        List<ThreadPost> branch = [];
        if (Posts.All(static p => p.InReplyTo is null))
        {
            branch.AddRange(Posts.Take(index));
        }
        else
        {
            for (int at = _parents[index]; at >= 0; at = _parents[at])
            {
                branch.Add(Posts[at]);
            }

            branch.Reverse();
        }

        return new PostThread(branch.Where(static p => !p.IsDeleted).Select(static p => new ThreadMessage(p.Role, p.Text, p.Author, p.CreatedAt, p.Id)));
    }

    internal PlaceInThread PlaceOf(int index) => _places[index];

    /// <summary>The index of the post that another answers, or -1.</summary>
    internal int ParentOf(int index) => _parents[index];

    private static PostThread Build(List<ThreadPost> posts, Dictionary<string, PlaceInThread> places, Network network, string? brand)
    {
        posts.Sort((one, two) => places[one.Id].CompareTo(places[two.Id]));
        return new PostThread(posts, places, network, brand);
    }

    private static string IdOf(ThreadMessage message, int index, HashSet<string> taken)
    {
        string own = string.IsNullOrWhiteSpace(message.Id) ? string.Empty : message.Id!;
        string id = own.Length > 0 && taken.Add(own) ? own : FormattableString.Invariant($"#{index}");
        while (id.Length == 0 || (!string.Equals(id, own, StringComparison.Ordinal) && !taken.Add(id)))
        {
            id += "'";
        }

        return id;
    }

    private void Index()
    {
        for (int i = 0; i < Posts.Count; i++)
        {
            _indexes[Posts[i].Id] = i;
        }
    }

    // A link that was cut leads to a post that stands no higher.
    private int ParentIndex(ThreadPost post)
    {
        if (post.InReplyTo is not { } id || !_indexes.TryGetValue(id, out int parent))
        {
            return -1;
        }

        return _places[parent].Depth + 1 == _places[_indexes[post.Id]].Depth ? parent : -1;
    }
}
