using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Threads;

/// <summary>Laws of the state: order does not matter, what is kept is what would be read, text and back changes nothing.</summary>
public sealed class ThreadStateLaws
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_in_which_posts_come_does_not_matter(int seed)
    {
        ThreadPost[] posts = GeneratedThreads.Take(seed, 30);
        ThreadPost[] all = [.. posts, .. GeneratedThreads.Versions(posts, seed)];
        string expected = Meaning(all);
        for (int i = 0; i < 5; i++)
        {
            Meaning(all.Shuffled(new Random((seed * 100) + i))).ShouldBe(expected);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Posts_that_come_in_order_give_exactly_what_reading_the_whole_thread_gives(int seed)
    {
        IReadOnlyList<ThreadPost> ordered = PostThread.FromPosts(GeneratedThreads.Take(seed, 40), Network.X, "lune").Posts;
        PostThreadState state = Talk.Engine.Start(Network.X, "lune");
        for (int i = 0; i < ordered.Count; i++)
        {
            Talk.Engine.Update(state, ordered[i]).ShouldBe(ThreadUpdate.Added);
            Talk.Engine.Update(state, ordered[i]).ShouldBe(ThreadUpdate.Unchanged);
            PostThread whole = PostThread.FromPosts(ordered.Take(i + 1), Network.X, "lune");
            PostThreadStateJson.ToJson(state).ShouldBe(PostThreadStateJson.ToJson(Talk.Engine.Read(whole)));
            state = PostThreadStateJson.Read(PostThreadStateJson.ToJson(state));
        }

        state.PostCount.ShouldBe(40);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Posts_in_any_order_with_new_readings_where_they_are_asked_for_give_the_same(int seed)
    {
        ThreadPost[] posts = GeneratedThreads.Take(seed, 25);
        ThreadPost[] all = [.. posts, .. GeneratedThreads.Versions(posts, seed)];
        PostThreadState state = Talk.Engine.Start(Network.X, "lune");
        List<ThreadPost> kept = [];
        int readings = 0;
        foreach (ThreadPost post in all.Shuffled(new Random(seed)))
        {
            kept.Add(post);
            if (Talk.Engine.Update(state, post) == ThreadUpdate.NeedsReading)
            {
                readings++;
                state = Talk.Engine.Read(PostThread.FromPosts(kept, Network.X, "lune"));
            }
        }

        readings.ShouldBeGreaterThan(0);
        ThreadFactsJson.ToJson(Talk.Engine.Facts(state, Talk.Start.AddDays(20))).ShouldBe(Meaning(all));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_state_is_text_and_text_is_a_state(int seed)
    {
        PostThreadState state = Talk.Engine.Read(PostThread.FromPosts(GeneratedThreads.Take(seed, 30), Network.X, "lune"));
        string json = PostThreadStateJson.ToJson(state);
        PostThreadState read = PostThreadStateJson.Read(json);
        PostThreadStateJson.ToJson(read).ShouldBe(json);
        ThreadFactsJson.ToJson(Talk.Engine.Facts(read)).ShouldBe(ThreadFactsJson.ToJson(Talk.Engine.Facts(state)));
    }

    [Fact]
    public void A_state_keeps_no_words()
    {
        string json = PostThreadStateJson.ToJson(Talk.Engine.Read(PostThread.FromPosts([Talk.Post("1", "ana", "my zebra parcel never arrived", 0)])));
        json.ShouldNotContain("zebra");
        json.ShouldContain("\"version\":1");
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("[]", "no version")]
    [InlineData("{\"version\":99}", "version 99")]
    [InlineData("{\"version\":1}", "PostThreadStateJson")]
    [InlineData("{\"version\":1,\"people\":[],\"posts\":[[\"a\",4,-1,0,0,0,0]]}", "person 4")]
    public void A_text_that_is_no_state_is_refused(string json, string reason)
        => Should.Throw<FormatException>(() => PostThreadStateJson.Read(json)).Message.ShouldContain(reason);

    [Fact]
    public void What_changes_the_past_asks_for_a_new_reading_and_leaves_the_state_alone()
    {
        PostThreadState state = Talk.Engine.Read(PostThread.FromPosts([Talk.Post("1", "ana", "my app crashes", 0), Talk.Post("3", "ben", "same here", 10, "2")], Network.X));
        string before = PostThreadStateJson.ToJson(state);
        foreach (ThreadPost post in new[]
        {
            Talk.Post("0", "cat", "earlier", 5, "1"),
            Talk.Post("1", "ana", "my app crashes a lot", 0),
            Talk.Post("1", "ana", "my app crashes", 0, likes: 9),
            Talk.Post("2", "dan", "answered before it came", 20, "1"),
            new ThreadPost("1", ThreadRole.Customer, string.Empty, isDeleted: true),
        })
        {
            Talk.Engine.Update(state, post).ShouldBe(ThreadUpdate.NeedsReading, post.Text);
        }

        PostThreadStateJson.ToJson(state).ShouldBe(before);
    }

    [Fact]
    public void Another_charter_asks_for_a_new_reading()
    {
        PostThreadState state = Talk.Engine.Start(Network.X);
        Talk.With("\"review\": { \"below\": 0.2 }").Update(state, Talk.Post("1", "ana", "hello", 0)).ShouldBe(ThreadUpdate.NeedsReading);
        state.PostCount.ShouldBe(0);
    }

    private static string Meaning(IEnumerable<ThreadPost> posts)
        => ThreadFactsJson.ToJson(Talk.Engine.Facts(PostThread.FromPosts(posts, Network.X, "lune"), Talk.Start.AddDays(20)));
}
