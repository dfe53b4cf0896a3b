using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.Core.Tests.Data;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Reviews;

/// <summary>Real replies of brands are reviewed. No row is copied here; a failure names ids and nothing else.</summary>
public sealed class RealReplyTests
{
    [Fact]
    public void Most_replies_that_brands_really_sent_hold_no_error_and_every_span_stands_in_its_draft()
    {
        string folder = RealPosts.Folder();

        Dictionary<string, ReplyReview> reviews = new(StringComparer.Ordinal);
        List<string> outside = [];
        int replies = 0;
        int errors = 0;
        foreach (string line in File.ReadLines(Path.Combine(folder, "support-en.jsonl")).Where(static (_, i) => i % 4 == 0))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string sector = row.RootElement.GetProperty("sector").GetString()!;
            if (!reviews.TryGetValue(sector, out ReplyReview? review))
            {
                reviews.Add(sector, review = ReplyReview.Create(Engines.OfSector(sector)));
            }

            string draft = row.RootElement.GetProperty("reply").GetString()!;
            Post post = new(row.RootElement.GetProperty("text").GetString()!, row.RootElement.GetProperty("id").GetString(), row.RootElement.GetProperty("brand").GetString(), Network.X);
            IReadOnlyList<ReviewFinding> findings = review.Review(draft, post);
            replies++;
            errors += findings.Any(static f => f.Severity == FindingSeverity.Error) ? 1 : 0;
            if (findings.Any(f => f.Start < 0 || f.End < f.Start || f.End > draft.Length))
            {
                outside.Add(post.Id!);
            }
        }

        outside.ShouldBeEmpty();
        (errors / (double)replies).ShouldBeLessThan(0.05);
    }
}
