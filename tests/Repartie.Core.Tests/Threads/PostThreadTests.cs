using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Threads;

/// <summary>Posts come in any order, twice, with holes, changed or deleted; the thread is always the same.</summary>
public sealed class PostThreadTests
{
    private static readonly ThreadPost Root = Talk.Post("1", "ana", "my app crashes", 0);
    private static readonly ThreadPost Reply = Talk.Post("2", "lune", "please restart it", 5, "1");
    private static readonly ThreadPost Joiner = Talk.Post("3", "ben", "same here", 3, "1");

    [Fact]
    public void Posts_stand_by_time_and_know_what_they_answer()
    {
        PostThread thread = PostThread.FromPosts([Reply, Joiner, Root], Network.X, " Lune ");
        Ids(thread).ShouldBe(["1", "3", "2"]);
        (thread.Id, thread.Network, thread.Brand).ShouldBe(("1", Network.X, "Lune"));
        thread.ParentOf("2").ShouldBe(Root);
        thread.ParentOf("1").ShouldBeNull();
        thread.ParentOf("none").ShouldBeNull();
        thread.Find("3").ShouldBe(Joiner);
        thread.MissingParents.ShouldBeEmpty();
        thread.Messages.Select(static m => m.Text).ShouldBe(["my app crashes", "same here", "please restart it"]);
    }

    [Fact]
    public void The_branch_before_a_post_leaves_out_what_stands_beside_it()
        => PostThread.FromPosts([Reply, Joiner, Root]).Before("2").Messages.Select(static m => m.Id).ShouldBe(["1"]);

    [Fact]
    public void Before_a_post_of_a_plain_list_stands_all_that_came_before()
        => PostThread.FromPosts([Talk.Post("1", "ana", "a", 0), Talk.Post("2", "ben", "b", 1), Talk.Post("3", "lune", "c", 2)]).Before("3").Messages.Count.ShouldBe(2);

    [Fact]
    public void A_post_that_is_not_there_has_nothing_before_it()
        => Should.Throw<ArgumentException>(static () => PostThread.Empty.Before("1")).Message.ShouldContain("'1'");

    [Fact]
    public void Copies_become_one_with_the_highest_counts()
    {
        PostThread thread = PostThread.FromPosts([Talk.Post("1", "ana", "a", 0, likes: 3, reposts: 1), Talk.Post("1", "ana", "a", 0, likes: 2, reposts: 5)]);
        ThreadPost post = thread.Posts.ShouldHaveSingleItem();
        (post.Likes, post.Reposts).ShouldBe((3, 5));
    }

    [Fact]
    public void The_latest_version_counts_and_a_deletion_is_final()
    {
        ThreadPost edited = new("1", ThreadRole.Customer, "b", new Author("ana"), Talk.Start, editedAt: Talk.Start.AddHours(1));
        ThreadPost gone = new("1", ThreadRole.Customer, string.Empty, isDeleted: true);
        PostThread.FromPosts([edited, Talk.Post("1", "ana", "a", 0)]).Posts[0].Text.ShouldBe("b");
        PostThread thread = PostThread.FromPosts([gone, Reply, edited]);
        (thread.Posts[0].IsDeleted, thread.Posts[0].Author!.Handle, thread.Posts[0].CreatedAt).ShouldBe((true, "ana", Talk.Start));
        thread.Messages.Count.ShouldBe(1);
        thread.ParentOf("2")!.Id.ShouldBe("1");
    }

    [Fact]
    public void Unknown_parents_are_named_and_circles_are_cut()
    {
        PostThread.FromPosts([Talk.Post("2", "ana", "a", 0, "1"), Talk.Post("3", "ben", "b", 1, "1")]).MissingParents.ShouldBe(["1"]);
        PostThread circle = PostThread.FromPosts([Talk.Post("1", "ana", "a", 0, "3"), Talk.Post("2", "ben", "b", 1, "1"), Talk.Post("3", "cat", "c", 2, "2"), Talk.Post("4", "dan", "d", 3, "4")]);
        Ids(circle).ShouldBe(["1", "2", "3", "4"]);
        circle.ParentOf("1").ShouldBeNull();
        circle.ParentOf("3")!.Id.ShouldBe("2");
        circle.ParentOf("4").ShouldBeNull();
    }

    [Fact]
    public void An_answer_never_stands_before_what_it_answers()
        => Ids(PostThread.FromPosts([Talk.Post("2", "lune", "late clock", -30, "1"), Root, new ThreadPost("0", ThreadRole.Member, "no time", inReplyTo: "2")])).ShouldBe(["1", "2", "0"]);

    [Fact]
    public void Gathering_sorts_posts_into_their_threads_also_over_posts_that_are_missing()
    {
        IReadOnlyList<PostThread> threads = PostThread.Gather(
            [Talk.Post("9", "eve", "e", 9), Reply, Root, Talk.Post("5", "cat", "c", 4, "unknown"), Talk.Post("6", "dan", "d", 6, "unknown"), Joiner]);
        threads.Select(Ids).Select(static i => string.Join(",", i)).ShouldBe(["1,3,2", "5,6", "9"]);
    }

    [Fact]
    public void The_plain_list_is_one_view()
    {
        PostThread thread = new([new ThreadMessage(ThreadRole.Customer, "a", id: "x"), new ThreadMessage(ThreadRole.Brand, "b"), new ThreadMessage(ThreadRole.Customer, "c", id: "x")]);
        thread.Posts.Select(static p => p.Id).ShouldBe(["x", "#1", "#2"]);
        thread.Before("#2").Messages.Count.ShouldBe(2);
    }

    [Fact]
    public void What_is_wrong_is_said()
    {
        Should.Throw<ArgumentException>(static () => new ThreadPost(" ", ThreadRole.Brand, "a"));
        Should.Throw<ArgumentOutOfRangeException>(static () => new ThreadPost("1", (ThreadRole)7, "a"));
        Should.Throw<ArgumentOutOfRangeException>(static () => new ThreadPost("1", ThreadRole.Brand, "a", likes: -1)).ParamName.ShouldBe("likes");
        Should.Throw<ArgumentNullException>(static () => PostThread.FromPosts([null!]));
        new ThreadPost("1", ThreadRole.Brand, "a\ud800").Text.ShouldBe("a\uFFFD");
    }

    private static string[] Ids(PostThread thread) => [.. thread.Posts.Select(static p => p.Id)];
}
