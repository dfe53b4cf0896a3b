using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Simulation;

namespace Repartie.Core.Tests.Threads;

/// <summary>Threads of every shape: several customers and brand accounts, holes, posts without time, versions, deletions.</summary>
internal static class GeneratedThreads
{
    private static readonly string[] People = ["ana", "Ben", "@cat", "dan", "eve"];
    private static readonly string[] Accounts = ["lune", "lune_help"];
    private static readonly string[] Customers = ["question", "connection", "app", "delivery", "billing", "join", "accept", "fail", "confirm", "repeat", "comment"];
    private static readonly string[] Brand = ["answer", "deflection", "handoff", "private-answer", "news"];

    /// <summary>A thread's posts, in no order.</summary>
    public static ThreadPost[] Take(int seed, int count)
    {
        Random random = new(seed);
        List<ThreadPost> posts = [];
        for (int i = 0; i < count; i++)
        {
            posts.Add(Post(random, posts, i));
        }

        return [.. posts];
    }

    /// <summary>Further posts that come of these: copies, later versions, deletions.</summary>
    public static ThreadPost[] Versions(ThreadPost[] posts, int seed)
    {
        Random random = new(seed);
        return [.. posts.Where(_ => random.Next(4) == 0).Select(p => random.Next(3) switch
        {
            0 => p,
            1 => new ThreadPost(p.Id, p.Role, Text(random, p.Role), p.Author, p.CreatedAt, p.InReplyTo, p.Likes + random.Next(3), p.Reposts, p.Replies, Talk.Start.AddDays(random.Next(1, 9)), language: p.Language),
            _ => new ThreadPost(p.Id, p.Role, string.Empty, isDeleted: true),
        })];
    }

    private static ThreadPost Post(Random random, List<ThreadPost> earlier, int i)
    {
        ThreadRole role = random.Next(3) == 0 ? ThreadRole.Brand : random.Next(2) == 0 ? ThreadRole.Customer : ThreadRole.Member;
        string? author = role == ThreadRole.Brand ? Accounts[random.Next(2)] : random.Next(8) == 0 ? null : People[random.Next(People.Length)];
        string? parent = random.Next(8) switch
        {
            0 => null,
            1 => "missing-" + random.Next(3),
            _ => earlier.Count == 0 ? null : earlier[random.Next(earlier.Count)].Id,
        };
        DateTimeOffset? at = random.Next(12) == 0 ? null : Talk.Start.AddMinutes((i * 20) + random.Next(-30, 30) + (random.Next(30) == 0 ? 4000 : 0));
        return new ThreadPost("p" + i, role, Text(random, role), author is null ? null : new Author(author), at, parent, random.Next(40), random.Next(10), language: "en");
    }

    private static string Text(Random random, ThreadRole role)
    {
        string[] purposes = role == ThreadRole.Brand ? Brand : Customers;
        IReadOnlyList<string> texts = SimulatedTexts.Of("en", purposes[random.Next(purposes.Length)]);
        return (random.Next(3) == 0 ? "@lune " : string.Empty) + texts[random.Next(texts.Count)];
    }
}
