using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Privacy;

/// <summary>Measures the search on the case files: exact kind, exact span, every kind on the lines of all files.</summary>
public sealed class PersonalDataCaseTests
{
    private const double Required = 0.97;
    private const double RequiredOfAddresses = 0.9;

    public static TheoryData<string> Files => [.. LabelledText.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Precision_and_recall_are_high(string file)
    {
        PersonalDataKind kind = LabelledText.Kind(file);
        int right = 0;
        List<string> wrong = [];
        List<string> missed = [];
        foreach (LabelledText line in LabelledText.Files.SelectMany(LabelledText.Load))
        {
            PersonalDataMatch[] found = [.. PersonalData.Find(line.Text).Where(match => match.Kind == kind)];
            PersonalDataMatch[] expected = [.. line.Expected.Where(match => match.Kind == kind)];
            right += found.Intersect(expected).Count();
            wrong.AddRange(found.Except(expected).Select(match => $"{line.Source} found {line.Describe(match)} in: {line.Text}"));
            missed.AddRange(expected.Except(found).Select(match => $"{line.Source} missed {line.Describe(match)} in: {line.Text}"));
        }

        foreach (string failure in wrong.Concat(missed))
        {
            TestContext.Current.TestOutputHelper?.WriteLine(failure);
        }

        double required = kind == PersonalDataKind.PostalAddress ? RequiredOfAddresses : Required;
        string failures = string.Join(Environment.NewLine, wrong.Concat(missed));
        ((double)right / (right + wrong.Count)).ShouldBeGreaterThanOrEqualTo(required, "precision" + Environment.NewLine + failures);
        ((double)right / (right + missed.Count)).ShouldBeGreaterThanOrEqualTo(required, "recall" + Environment.NewLine + failures);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_files_are_large_and_have_traps(string file)
    {
        IReadOnlyList<LabelledText> lines = LabelledText.Load(file);
        lines.Count.ShouldBeGreaterThanOrEqualTo(100);
        int traps = lines.Count(line => line.IsTrap);
        traps.ShouldBeGreaterThanOrEqualTo(lines.Count * 3 / 10);
        lines.ShouldAllBe(line => line.IsTrap || line.Expected.Count > 0);
    }
}
