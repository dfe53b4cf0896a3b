using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Cases;

/// <summary>Measures whole decisions on posts of many sectors: who belongs on the phone, who needs a letter, who exposes personal data.</summary>
public sealed class CaseTests
{
    private const double RequiredRecall = 0.9;
    private const double RequiredPrecision = 0.85;

    private static readonly ConcurrentDictionary<string, TriageEngine> Engines = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("phone")]
    [InlineData("mail")]
    [InlineData("exposed")]
    public void Recall_and_precision_are_high(string set)
    {
        List<string> right = [];
        List<string> missed = [];
        List<string> wrong = [];
        foreach (CaseLine line in CaseLine.Load(set))
        {
            TriageTrace trace = Trace(line);
            string got = CaseLine.Of(trace.Decision);
            bool expected = set == "exposed" ? line.ExposesData : string.Equals(line.Expected, set, StringComparison.OrdinalIgnoreCase);
            bool found = set == "exposed" ? trace.FiredRules.Contains("personal-data") : string.Equals(got, set, StringComparison.OrdinalIgnoreCase);
            if (expected || found)
            {
                (expected && found ? right : expected ? missed : wrong).Add($"{line.Source} {got}: {line.Text}");
            }
        }

        string failures = string.Join(Environment.NewLine, missed.Select(static m => "missed " + m).Concat(wrong.Select(static w => "wrong " + w)));
        double recall = (double)right.Count / (right.Count + missed.Count);
        double precision = (double)right.Count / (right.Count + wrong.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{set}: recall {recall:0.000}, precision {precision:0.000}{Environment.NewLine}{failures}");
        recall.ShouldBeGreaterThanOrEqualTo(RequiredRecall, failures);
        precision.ShouldBeGreaterThanOrEqualTo(RequiredPrecision, failures);
    }

    [Fact]
    public void A_post_that_exposes_data_is_never_answered_publicly()
        => CaseLine.Load("exposed").Where(static l => l.ExposesData && Trace(l).Decision.Disposition != Disposition.Escalate).Select(static l => l.Source).ShouldBeEmpty();

    [Theory]
    [InlineData("phone")]
    [InlineData("mail")]
    [InlineData("exposed")]
    public void Case_files_are_large_bilingual_and_have_traps(string set)
    {
        IReadOnlyList<CaseLine> lines = CaseLine.Load(set);
        lines.Count.ShouldBeGreaterThanOrEqualTo(100);
        foreach (IGrouping<string, CaseLine> language in lines.GroupBy(static l => l.Language))
        {
            ((double)language.Count() / lines.Count).ShouldBeInRange(0.45, 0.55);
            int traps = language.Count(l => set == "exposed" ? !l.ExposesData : !string.Equals(l.Expected, set, StringComparison.OrdinalIgnoreCase));
            ((double)traps / language.Count()).ShouldBeGreaterThanOrEqualTo(0.3);
            language.Select(static l => l.Sector).Distinct().Count().ShouldBeGreaterThanOrEqualTo(12);
        }
    }

    private static TriageTrace Trace(CaseLine line)
        => Engines.GetOrAdd(line.Sector, Harness.Engines.OfSector).Trace(new Post(line.Text, language: line.Language));
}
