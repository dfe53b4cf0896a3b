using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Repartie.Core.Tests.Data;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Cases;

/// <summary>
/// Decisions on 1,680 invented posts to invented brands of all nineteen sectors, nearly half French, a quarter of them inside a thread, written to be
/// hard: cases told as stories, near misses, other people's matters. The built-in weights were learned with them among others, so this
/// guards against loss and proves nothing about unseen posts.
/// </summary>
public sealed class WrittenPostTests
{
    [Theory]
    [InlineData("fr", 780)]
    [InlineData("en", 900)]
    public void Most_are_decided_as_a_careful_reader_would(string language, int count)
    {
        List<(Disposition Expected, Disposition Found, string Sector)> rows = [.. Decide(language)];

        rows.Count.ShouldBe(count);
        Share(rows).ShouldBeGreaterThanOrEqualTo(0.82);
        Share(rows.Where(static r => r.Expected == Disposition.Escalate)).ShouldBeGreaterThanOrEqualTo(0.82, "recall of escalations");
        Share(rows.Where(static r => r.Found == Disposition.Escalate)).ShouldBeGreaterThanOrEqualTo(0.85, "precision of escalations");
        rows.Count(static r => r.Expected != Disposition.OffTopic && r.Found == Disposition.OffTopic).ShouldBeLessThanOrEqualTo(count * 3 / 100, "posts to the brand taken for off-topic");
        foreach (IGrouping<string, (Disposition, Disposition, string)> sector in rows.GroupBy(static r => r.Sector))
        {
            Share(sector).ShouldBeGreaterThanOrEqualTo(0.6, sector.Key);
        }
    }

    private static double Share(IEnumerable<(Disposition Expected, Disposition Found, string Sector)> rows)
    {
        (Disposition Expected, Disposition Found, string Sector)[] taken = [.. rows];
        return taken.Count(static r => r.Expected == r.Found) / (double)taken.Length;
    }

    private static IEnumerable<(Disposition Expected, Disposition Found, string Sector)> Decide(string language)
    {
        Dictionary<string, TriageEngine> engines = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", $"posts.{language}.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            (Post post, TriageContext context, string sector) = RealPosts.Read(row.RootElement);
            if (!engines.TryGetValue(sector, out TriageEngine? engine))
            {
                engines.Add(sector, engine = Engines.OfSector(sector));
            }

            Disposition expected = (Disposition)Enum.Parse(typeof(Disposition), row.RootElement.GetProperty("disposition").GetString()!);
            yield return (expected, engine.Decide(post, context).Disposition, sector);
        }
    }
}
