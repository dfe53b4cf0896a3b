using System;
using System.Collections.Generic;
using Repartie.Posts.Linking;
using Repartie.Threads;

namespace Repartie;

/// <summary>
/// All that is kept of a thread while it goes on: who takes part, who waits, which handoffs are under way, how complaints gather;
/// nothing of what was said. A host keeps one for each thread, as an object or as text (<see cref="PostThreadStateJson"/>), and hands it to
/// <see cref="ThreadEngine.Update"/> with each new post. Not thread-safe: one writer at a time, and no reader beside it.
/// </summary>
public sealed class PostThreadState
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    internal PostThreadState(string charter, Network network, string? brand)
    {
        Charter = charter;
        Network = network;
        Brand = brand;
    }

    /// <summary>The hash of the charter under which posts were read; a state is continued under the same one only.</summary>
    public string Charter { get; }

    /// <summary>Where it was posted; the default value where not known.</summary>
    public Network Network { get; }

    /// <summary>The brand that it is about, or null.</summary>
    public string? Brand { get; }

    /// <summary>The id of the first post; null before it.</summary>
    public string? Id { get; internal set; }

    /// <summary>How many different posts were read, deleted ones included.</summary>
    public int PostCount => Posts.Count;

    /// <summary>The time of the last post; null where no time is known.</summary>
    public DateTimeOffset? LastAt => Last is { At: > 0 } last ? ThreadTime.Of(last.At) : null;

    internal Dictionary<string, PostRecord> Posts { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids that were answered and are not known.</summary>
    internal SortedSet<string> Missing { get; } = new(StringComparer.Ordinal);

    internal List<PersonRecord> People { get; } = [];

    /// <summary>Numbers of people with an open request.</summary>
    internal SortedSet<int> Waiting { get; } = [];

    internal SnowballMeter Snowball { get; } = new();

    internal SortedSet<string> BrandAccounts { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal PlaceInThread? Last { get; set; }

    internal long FirstAt { get; set; }

    internal int BrandPosts { get; set; }

    internal long? BrandLastAt { get; set; }

    /// <summary>Brand posts that speak to nobody in particular, the opening one not counted.</summary>
    internal int Statements { get; set; }

    internal int Deleted { get; set; }

    /// <summary>The number of a post's author, who is added where new.</summary>
    internal int PersonFor(ThreadPost post)
    {
        string key = ThreadPeople.KeyOf(post.Author, post.Role);
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = People.Count;
            Add(new PersonRecord { Key = key, Handle = post.Author?.Handle, Role = post.Role });
        }

        PersonRecord person = People[number];
        person.Role = post.Role < person.Role ? post.Role : person.Role;
        return number;
    }

    internal void Add(PersonRecord person)
    {
        _numbers.Add(person.Key, People.Count);
        People.Add(person);
    }

    internal void Add(ThreadPost post, PlaceInThread place, PostRecord record)
    {
        if (Posts.Count == 0)
        {
            Id = post.Id;
            FirstAt = place.At;
        }

        Posts.Add(post.Id, record);
        Last = place;
        if (post.InReplyTo is { } parent && !Posts.ContainsKey(parent))
        {
            Missing.Add(parent);
        }
    }

    internal void NoteBrand(ThreadPost post, long at)
    {
        BrandPosts++;
        BrandLastAt = at;
        if (post.Author is { } author)
        {
            BrandAccounts.Add(author.Handle);
        }
    }

    internal int[] TakeWaiting() => [.. Waiting];
}
