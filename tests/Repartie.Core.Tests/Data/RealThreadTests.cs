using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.Core.Tests.Harness;
using Repartie.Core.Tests.Threads;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Data;

/// <summary>Real conversations, where they are at hand: the laws of threads hold on them too. Nothing of them is in the repository.</summary>
public sealed class RealThreadTests
{
    [Fact]
    public void Kept_states_and_whole_readings_agree_on_real_conversations()
    {
        ThreadEngine engine = new(Engines.OfSector("telecom"));
        IReadOnlyList<PostThread> threads = PostThread.Gather(Posts().Shuffled(new Random(1)), Network.X);
        threads.Count.ShouldBeGreaterThan(0);
        foreach (PostThread thread in threads)
        {
            PostThreadState state = engine.Start(Network.X);
            foreach (ThreadPost post in thread.Posts)
            {
                engine.Update(state, post).ShouldBe(ThreadUpdate.Added, post.Id);
            }

            PostThreadStateJson.ToJson(state).ShouldBe(PostThreadStateJson.ToJson(engine.Read(thread)), thread.Id);
        }
    }

    [Fact]
    public void Every_figure_of_real_conversations_is_possible()
    {
        ThreadEngine engine = new(Engines.OfSector("telecom"));
        foreach (ThreadFacts facts in PostThread.Gather(Posts(), Network.X).Select(t => engine.Facts(t)))
        {
            facts.People.Sum(static p => p.Posts).ShouldBe(facts.Posts - facts.BrandPosts, facts.Id);
            facts.Complainants.ShouldBeLessThanOrEqualTo(facts.People.Count);
            facts.Waiting.Count.ShouldBe(facts.People.Count(static p => p.Open is not null));
            foreach (ThreadRequest request in facts.People.SelectMany(static p => p.Requests))
            {
                request.Business.ShouldBeLessThanOrEqualTo(request.Wall);
                (request.AnsweredAt >= request.AskedAt || request.AnsweredAt is null).ShouldBeTrue(request.PostId);
            }
        }
    }

    private static List<ThreadPost> Posts()
    {
        string folder = RealPosts.Folder();

        List<ThreadPost> posts = [];
        foreach (string line in File.ReadLines(Path.Combine(folder, "telecom-fr-stream.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            JsonElement json = row.RootElement;
            posts.Add(new ThreadPost(
                json.GetProperty("id").GetString()!,
                Enum.Parse<ThreadRole>(json.GetProperty("role").GetString()!, ignoreCase: true),
                json.GetProperty("text").GetString()!,
                new Author(json.GetProperty("author").GetString()!),
                json.GetProperty("createdAt").GetDateTimeOffset(),
                json.GetProperty("inReplyTo").GetString(),
                json.GetProperty("likes").GetInt32(),
                json.GetProperty("reposts").GetInt32(),
                json.GetProperty("replies").GetInt32(),
                language: json.GetProperty("language").GetString()));
        }

        return posts;
    }
}
