using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Repartie.Reviews;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Reviews;

/// <summary>The sentences of Spec/Review show what they are listed for, and nothing else; the files are complete in both languages.</summary>
public sealed class ReviewSpecTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Spec", "Review");

    public static TheoryData<string> Files
        => [.. Directory.GetFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(static f => Path.GetRelativePath(Folder, f).Replace('\\', '/')[..^4]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Sentences_show_what_they_are_listed_for_or_do_not(string file)
    {
        string[] parts = file.Split('/');
        List<string> wrong = [];
        foreach (string line in File.ReadAllLines(Path.Combine(Folder, file + ".txt")).Where(static l => l.Length > 2 && l[0] is '+' or '-'))
        {
            if (DraftReading.Of(line[2..], parts[0]).Has(parts[1]) != (line[0] == '+'))
            {
                wrong.Add(line);
            }
        }

        string.Join(Environment.NewLine, wrong).ShouldBeEmpty(file);
    }

    [Fact]
    public void Every_lexicon_has_sentences_of_both_kinds()
    {
        string[] lexicons = [.. new[] { "en", "fr" }.SelectMany(static l => ReviewLexicons.Names(l).Select(n => l + "/" + n))];
        lexicons.Length.ShouldBeGreaterThan(40);
        Files.Select(static f => f.Data).ShouldBe(lexicons, ignoreOrder: true);
        foreach (string file in lexicons)
        {
            string[] lines = File.ReadAllLines(Path.Combine(Folder, file + ".txt"));
            lines.Count(static l => l.StartsWith('+')).ShouldBeGreaterThanOrEqualTo(4, file);
            lines.Count(static l => l.StartsWith('-')).ShouldBeGreaterThanOrEqualTo(4, file);
        }
    }

    [Fact]
    public void French_and_English_have_the_same_lexicons_but_for_the_form_of_address()
        => ReviewLexicons.Names("fr").Except(["address-tu", "address-vous"]).ShouldBe(ReviewLexicons.Names("en"));

    [Fact]
    public void Every_id_has_its_sentences_in_both_languages()
    {
        string[] ids = [.. typeof(FindingIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal)];
        FindingIds.All.ShouldBe(ids);
        foreach (string id in ids)
        {
            ReviewFinding finding = FindingTexts.Instance.Create(id, 0, 0, isPublication: true);
            finding.Message.Languages.ShouldBe(["en", "fr"], id);
            finding.Suggestion.Languages.ShouldBe(["en", "fr"], id);
            finding.Lasting?.Languages.ShouldBe(["en", "fr"], id);
        }
    }
}
