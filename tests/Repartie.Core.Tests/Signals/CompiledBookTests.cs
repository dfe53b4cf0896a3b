using System.IO;
using System.Linq;
using Repartie.BuiltIn;
using Repartie.BuiltIn.Compiled;
using Repartie.Charters;
using Repartie.Signals;
using Repartie.Triage;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>What the build compiled into the assembly is what its data files say.</summary>
public sealed class CompiledBookTests
{
    [Fact]
    public void The_assembly_holds_compiled_books()
        => BlobFile.Open().ShouldNotBeNull();

    [Fact]
    public void They_are_byte_for_byte_those_that_the_data_files_give()
    {
        using MemoryStream expected = new();
        BuiltInBlob.Write(BuiltInSignals.FromSources(), expected);
        using MemoryStream found = new();
        using (Stream stream = BuiltInFiles.Open(BlobFile.Name))
        {
            stream.CopyTo(found);
        }

        found.ToArray().SequenceEqual(expected.ToArray()).ShouldBeTrue("The compiled books are not those of the data files; build the library again.");
    }

    [Fact]
    public void The_hash_of_the_data_files_and_of_starter_charters_is_the_computed_one()
    {
        BuiltInBlob.HashOf(BlobFile.Open()!).ShouldBe(CharterHash.OfSources());
        foreach (string sector in Sector.Known)
        {
            Charter starter = Charter.Starter(new Sector(sector));
            CharterHash.Of(starter, starter.Rules).ShouldBe(CharterHash.Computed(starter), sector);
        }
    }

    [Fact]
    public void The_built_in_rules_and_weights_are_those_of_the_data_files()
    {
        BuiltInPolicy compiled = BuiltInPolicy.Instance;
        BuiltInPolicy sources = BuiltInPolicy.FromSources();
        compiled.Rules.Select(Harness.RuleText.Of).ShouldBe(sources.Rules.Select(Harness.RuleText.Of));
        compiled.Conditions.Select(Written).ShouldBe(sources.Conditions.Select(Written));
        compiled.Conditions.Count(static c => c is not null).ShouldBeGreaterThan(compiled.Rules.Count / 2);
        compiled.Weights.Confidence.ShouldBe(sources.Weights.Confidence, ignoreOrder: true);
        compiled.Weights.Calibration.ShouldBe(sources.Weights.Calibration);
        compiled.Weights.Leans.Keys.ShouldBe(sources.Weights.Leans.Keys, ignoreOrder: true);
        foreach (string rule in sources.Weights.Leans.Keys)
        {
            compiled.Weights.Leans[rule].ShouldBe(sources.Weights.Leans[rule], rule);
        }
    }

    [Fact]
    public void Starter_charters_are_those_of_the_data_files()
    {
        foreach (string sector in Sector.Known)
        {
            CharterHash.Computed(Charter.Starter(new Sector(sector))).ShouldBe(CharterHash.Computed(StarterCharters.FromSources(sector)), sector);
        }
    }

    private static string Written(Repartie.Rules.CompiledCondition? condition)
        => condition is null ? "-" : string.Join(" or ", condition.Alternatives.Select(static a => string.Join(",", a.Required) + "!" + string.Join(",", a.Forbidden))) + " " + string.Join(",", condition.NamedBits);

    [Fact]
    public void No_part_of_the_compiled_books_counts_as_a_data_file()
        => BuiltInFiles.In(string.Empty).ShouldNotContain(BlobFile.Name);

    [Fact]
    public void A_decision_needs_no_fault()
    {
        // A fault inside gives a cautious decision; the first decision of every sector reads the books.
        foreach (string sector in Sector.Known)
        {
            TriageEngine.Create(Charter.Starter(new Sector(sector))).Decide(new Post("Where is my order? It was due last week.", brand: "Lune")).Review.ShouldNotContain(ReviewCode.Fault);
        }
    }

    [Fact]
    public void Numbers_and_texts_come_back_as_they_were_written()
    {
        int[] numbers = [-1, 0, 1, 126, 127, 128, 16382, 16383, 65533, 65534, 65535, 65536, 70000, int.MaxValue, int.MinValue, -2];
        ulong[] longs = [0, 1, ulong.MaxValue, 0x8000_0000_0000_0001];
        string[] texts = ["", "é", "😡", "a\nb"];
        BlobWriter writer = new();
        writer.Number(-7);
        writer.Numbers(numbers);
        writer.Ints(numbers);
        writer.Longs(longs);
        writer.Texts(texts);
        writer.Numbers([]);
        BlobReader reader = new(writer.ToArray());
        reader.Number().ShouldBe(-7);
        reader.Numbers().ShouldBe(numbers);
        reader.Ints().ShouldBe(numbers);
        reader.Longs().ShouldBe(longs);
        reader.Texts().ShouldBe(texts);
        reader.Numbers().ShouldBeEmpty();
    }
}
