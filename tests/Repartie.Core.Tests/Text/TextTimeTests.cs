using Repartie.Core.Tests.Harness;
using Repartie.Text;
using Xunit;

namespace Repartie.Core.Tests.Text;

/// <summary>One pass over a text, whatever it repeats.</summary>
[Collection(Growth.Name)]
[Trait("Category", "Time")]
public sealed class TextTimeTests
{
    /// <summary>Texts of one repeated piece: what a flood looks like.</summary>
    public static TheoryData<string> Floods =>
        ["a", "a ", "É", "\u200B", "a\u200B", "\uD83D\uDE21", "#", "#A", "@", "a@", "@a", "a@b", "a.", "...", "\"", "“", "'", "l'", "-", "1", "1.", "1 €", "$", ":", ":)", "www.", "http://", "x.com ", "?", "!", "\n", "_", "\u202E", "\u0301", "\0", "x+", "«a"];

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_is_read_in_time_that_grows_with_its_length(string piece)
        => Growth.ShouldBeLinear(static text => Tokenizer.Tokenize(text, new TokenizedText()), piece, 50_000);
}
