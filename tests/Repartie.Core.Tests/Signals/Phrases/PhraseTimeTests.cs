using Repartie.Core.Tests.Harness;
using Repartie.Signals.Phrases;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>Phrases that make backtracking matchers explode take time in proportion to the text.</summary>
[Collection(Growth.Name)]
[Trait("Category", "Time")]
public sealed class PhraseTimeTests
{
    [Theory]
    [InlineData("aa")]
    [InlineData("^ aa bb")]
    [InlineData("aa bb $")]
    [InlineData("aa ~8 bb")]
    [InlineData("aa ~8 aa ~8 aa ~8 bb")]
    [InlineData("[aa] [aa] [aa] [aa] [aa] [aa] [aa] [aa] aa bb")]
    [InlineData("(aa|aa aa|aa aa aa) (aa|aa aa|aa aa aa) (aa|aa aa|aa aa aa) bb")]
    public void Time_grows_with_the_text(string phrase)
    {
        PhraseIndexBuilder builder = new();
        builder.Add(PhraseParser.Parse(phrase), new WordClasses(), 0);
        PhraseIndex index = builder.Build();
        Growth.ShouldBeLinear(text => new PhraseMatcher().Match(index, Tokens.Read(text), new HitList()), "aa ", 30_000);
    }

    [Fact]
    public void Anchors_do_not_look_back_over_a_long_sentence()
    {
        PhraseIndexBuilder builder = new();
        foreach (string phrase in new[] { "^ <mention>", "<mention> $", "^ [hello] <mention> $ ?" })
        {
            builder.Add(PhraseParser.Parse(phrase), new WordClasses(), 0);
        }

        PhraseIndex index = builder.Build();
        Growth.ShouldBeLinear(text => new PhraseMatcher().Match(index, Tokens.Read(text), new HitList()), "@aa ", 8_000);
    }

    [Fact]
    public void Exceptions_are_found_without_comparing_every_match_with_every_other()
    {
        Repartie.Signals.BookBuilder builder = new();
        builder.Add(PhraseParser.Parse("card"), new WordClasses(), new Repartie.Signals.PhraseOwner(Repartie.Signals.OwnerKind.Signal, 1));
        builder.Add(PhraseParser.Parse("! card reader"), new WordClasses(), new Repartie.Signals.PhraseOwner(Repartie.Signals.OwnerKind.Signal, 1));
        Repartie.Signals.PhraseBook book = builder.Build();
        Growth.ShouldBeLinear(
            text =>
            {
                HitList hits = new();
                new PhraseMatcher().Match(book.Index, Tokens.Read(text), hits);
                hits.Own(0, book.Owners);
                for (int h = 0; h < hits.Count; h++)
                {
                    _ = hits.IsExcepted(h);
                }
            },
            "card and card reader and card. ",
            20_000);
    }
}
