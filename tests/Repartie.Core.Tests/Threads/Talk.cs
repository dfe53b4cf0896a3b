using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;

namespace Repartie.Core.Tests.Threads;

/// <summary>Threads and engines in few words.</summary>
internal static class Talk
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<ThreadEngine> LazyEngine = new(static () => With());

    /// <summary>A brand with all channels, always open, and the starting response targets.</summary>
    public static ThreadEngine Engine => LazyEngine.Value;

    /// <summary>The same with further members of the charter.</summary>
    public static ThreadEngine With(params string[] members) => new(TriageEngine.Create(Charter.Parse(Engines.Json(["\"handles\": [\"@lune\"]", .. members]))));

    /// <summary>A post: the author <c>lune</c> is the brand, who opens the thread is its customer, others are members.</summary>
    public static ThreadPost Post(string id, string author, string text, int minute, string? to = null, int likes = 0, int reposts = 0, bool customer = false)
        => new(
            id,
            author.StartsWith("lune", StringComparison.Ordinal) ? ThreadRole.Brand : to is null || customer ? ThreadRole.Customer : ThreadRole.Member,
            text,
            new Author(author),
            Start.AddMinutes(minute),
            to,
            likes,
            reposts,
            language: "en");

    public static ThreadFacts Facts(this ThreadEngine engine, int minute, params ThreadPost[] posts)
        => engine.Facts(PostThread.FromPosts(posts, Network.X), Start.AddMinutes(minute));

    public static ThreadFacts Facts(this ThreadEngine engine, params ThreadPost[] posts) => engine.Facts(PostThread.FromPosts(posts, Network.X));

    public static ThreadPerson Person(this ThreadFacts facts, string author) => facts.PersonOf(new Author(author)) ?? throw new InvalidOperationException("No person " + author);

    public static T[] Shuffled<T>(this IEnumerable<T> items, Random random)
    {
        T[] shuffled = [.. items];
        for (int i = shuffled.Length - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }
}
