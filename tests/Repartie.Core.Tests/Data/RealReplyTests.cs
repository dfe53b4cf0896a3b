using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Data;

/// <summary>With contacts of its own, a brand has a reply for every post that gets one. A failure names ids and nothing else.</summary>
public sealed class RealReplyTests
{
    [Fact]
    public void Every_decision_that_wants_a_reply_has_one_that_passes_its_own_review()
    {
        string folder = RealPosts.Folder();

        Dictionary<string, (TriageEngine Engine, ReplyReview Review)> engines = new(StringComparer.Ordinal);
        List<string> faults = [];
        int replies = 0;
        foreach (string line in File.ReadLines(Path.Combine(folder, "triage-dev.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            (Post post, TriageContext context, string sector) = RealPosts.Read(row.RootElement);
            if (!engines.TryGetValue(sector, out (TriageEngine Engine, ReplyReview Review) brand))
            {
                TriageEngine built = Engines.With(
                    $"\"sector\": \"{sector}\"",
                    "\"contact\": { \"phone\": { \"number\": \"01 99 00 41 41\", \"hours\": \"Mon-Fri 09:00-18:00\" }, \"postalMail\": { \"address\": \"1 rue de la Lune, 75001 Paris\" }, \"form\": [ { \"url\": \"https://lune.example/contact\" } ], \"help\": { \"url\": \"https://lune.example/help\" } }");
                engines.Add(sector, brand = (built, ReplyReview.Create(built)));
            }

            TriageEngine engine = brand.Engine;

            Decision decision = engine.Decide(post, context);
            ReplyDraft draft = engine.Reply(decision, post, context);
            if (decision.Reply == ReplyKind.None)
            {
                draft.Text.ShouldBeNull();
                continue;
            }

            replies++;
            bool fits = draft.Text is { } text && !text.Contains('{') && (draft.Limit is null || text.Length <= draft.Limit);
            bool namesChannel = decision.Channel != Channel.Form || draft.Text?.Contains("https://lune.example/contact", StringComparison.Ordinal) == true || draft.Template is "safety" or "self-harm";
            if (!fits || !namesChannel)
            {
                faults.Add($"{post.Id} {draft.WhyNot}");
                continue;
            }

            foreach (ReviewFinding finding in brand.Review.Review(draft.Text!, post, context, decision))
            {
                faults.Add($"{post.Id} {draft.Template} {draft.Language} {finding.Id}");
            }
        }

        replies.ShouldBeGreaterThan(1000);
        faults.ShouldBeEmpty(string.Join("\n", faults.GroupBy(static f => f.Substring(f.IndexOf(' ') + 1)).OrderByDescending(static g => g.Count()).Select(static g => $"{g.Count()} {g.Key}")));
    }
}
