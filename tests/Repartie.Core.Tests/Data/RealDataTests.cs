using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Data;

/// <summary>Every post of the shared data is decided. No row is copied here; a failure names ids and nothing else.</summary>
public sealed class RealDataTests
{
    [Theory]
    [InlineData("triage-dev.jsonl")]
    [InlineData("support-en.jsonl")]
    public void Every_post_is_decided_without_a_fault_and_with_spans_inside_its_text(string file)
    {
        string folder = RealPosts.Folder();

        Dictionary<string, TriageEngine> engines = new(StringComparer.Ordinal);
        List<string> faults = [];
        int posts = 0;
        foreach (string line in File.ReadLines(Path.Combine(folder, file)))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            (Post post, TriageContext context, string sector) = RealPosts.Read(row.RootElement);
            if (!engines.TryGetValue(sector, out TriageEngine? engine))
            {
                engines.Add(sector, engine = Engines.OfSector(sector));
            }

            Decision decision = engine.Decide(post, context);
            posts++;
            if (decision.Review.Contains(ReviewCode.Fault) || decision.Review.Contains(ReviewCode.Budget) || !SpansFit(post, context, decision))
            {
                faults.Add(post.Id ?? $"line {posts}");
            }
        }

        posts.ShouldBeGreaterThan(0);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Reviews_are_rare()
    {
        string folder = RealPosts.Folder();

        int reviewed = 0;
        int posts = 0;
        Dictionary<string, TriageEngine> engines = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(folder, "triage-dev.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            (Post post, TriageContext context, string sector) = RealPosts.Read(row.RootElement);
            if (!engines.TryGetValue(sector, out TriageEngine? engine))
            {
                engines.Add(sector, engine = Engines.OfSector(sector));
            }

            posts++;
            reviewed += engine.Decide(post, context).NeedsReview ? 1 : 0;
        }

        (reviewed / (double)posts).ShouldBeLessThanOrEqualTo(0.1);
    }

    private static bool SpansFit(Post post, TriageContext context, Decision decision)
        => decision.Reasons.SelectMany(static r => r.Evidence).Concat(decision.Moderation?.Spans ?? [])
            .All(e => e.Start >= 0 && e.End > e.Start && e.End <= (e.Message < 0 ? post.Text : context.Thread.Messages[e.Message].Text).Length);
}
