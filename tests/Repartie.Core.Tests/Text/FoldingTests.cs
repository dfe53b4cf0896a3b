using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Text;

/// <summary>However a word is typed, it is one word to the lexicons.</summary>
public sealed class FoldingTests
{
    [Theory]
    [InlineData("REMBOURSÉ", "rembourse")]
    [InlineData("Où", "ou")]
    [InlineData("ÇA", "ca")]
    [InlineData("ñandú", "nandu")]
    [InlineData("Žižek", "zizek")]
    [InlineData("Štěstí", "stesti")]
    [InlineData("ệ", "e")]
    public void Case_and_accents_do_not_count(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Theory]
    [InlineData("cœur", "coeur")]
    [InlineData("CŒUR", "coeur")]
    [InlineData("nævus", "naevus")]
    [InlineData("ÆTHER", "aether")]
    [InlineData("Straße", "strasse")]
    [InlineData("ĳs", "ijs")]
    public void Ligatures_are_opened(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Theory]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("rec\u0327u", "recu")]
    [InlineData("n\u0303", "n")]
    public void Combining_accents_are_dropped(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Theory]
    [InlineData("ＲＥＦＵＮＤ", "refund")]
    [InlineData("ｒｅｆｕｎｄ", "refund")]
    [InlineData("\uD835\uDC2B\uD835\uDC1E\uD835\uDC1F\uD835\uDC2E\uD835\uDC27\uD835\uDC1D", "refund")]
    [InlineData("\uD835\uDCE1\uD835\uDCEE\uD835\uDCEF\uD835\uDCFE\uD835\uDCF7\uD835\uDCED", "refund")]
    [InlineData("\uD83C\uDD41\uD83C\uDD34\uD83C\uDD35\uD83C\uDD44\uD83C\uDD3D\uD83C\uDD33", "refund")]
    [InlineData("ⓡⓔⓕⓤⓝⓓ", "refund")]
    [InlineData("ⓇⒺⒻⓊⓃⒹ", "refund")]
    public void Letters_for_their_looks_are_plain_letters(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Theory]
    [InlineData("sc\u0430m", "scam")] // Cyrillic a
    [InlineData("\u0421lient", "client")] // Cyrillic capital S
    [InlineData("refun\u0501", "refund")] // Cyrillic komi d
    [InlineData("m\u03BFney", "money")] // Greek omicron
    [InlineData("\u0153\u0441", "oec")] // a ligature is Latin too
    public void Look_alikes_inside_a_Latin_word_are_Latin(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Fact]
    public void A_word_of_another_script_keeps_its_letters()
        => Tokens.Folded("сор ОСА").ShouldBe("сор оса");

    [Theory]
    [InlineData("re\u200Bfund")]
    [InlineData("re\u200Cfund")]
    [InlineData("re\u200Dfund")]
    [InlineData("re\u2060fund")]
    [InlineData("re\uFEFFfund")]
    [InlineData("re\u00ADfund")]
    [InlineData("\u200Frefund\u200E")]
    [InlineData("\u202Erefund\u202C")]
    [InlineData("\u2066refund\u2069")]
    [InlineData("r\u200Be\u200Bf\u200Bu\u200Bn\u200Bd")]
    public void Invisible_characters_do_not_split_a_word(string written)
        => Tokens.Folded(written).ShouldBe("refund");

    [Theory]
    [InlineData("nuuuul", "nuul", "nul")]
    [InlineData("cooool", "cool", "col")]
    [InlineData("MERCIIIIII", "mercii", "merci")]
    [InlineData("sooooo", "soo", "so")]
    public void Stretched_letters_have_a_double_and_a_single_form(string written, string first, string second)
    {
        Tokens.Folded(written).ShouldBe(first);
        Tokens.Short(written).ShouldBe(second);
        Tokens.Only(written).Is(TokenFlags.Stretched).ShouldBeTrue();
    }

    [Theory]
    [InlineData("cool")]
    [InlineData("addressee")]
    public void Double_letters_are_no_stretch(string written)
    {
        Tokens.Folded(written).ShouldBe(written);
        Tokens.Short(written).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Ａ１", "a1")]
    [InlineData("ｂ２ｂ", "b2b")]
    [InlineData("\uD835\uDC1A\uD835\uDFCF", "a1")]
    public void Digits_inside_a_word_are_folded(string written, string folded)
        => Tokens.Folded(written).ShouldBe(folded);

    [Fact]
    public void Every_letter_of_the_Latin_blocks_folds_to_small_letters_that_fold_to_themselves()
    {
        for (int c = ' '; c <= 0x24F; c++)
        {
            char folded = CharTable.Fold((char)c);
            string letters = folded == CharTable.Two ? FoldingData.Pair((char)c) : folded.ToString();
            letters.ShouldNotBeEmpty($"U+{c:X4}");
            letters.All(static l => CharTable.Fold(l) == l).ShouldBeTrue($"U+{c:X4} folds to '{letters}'");
        }
    }

    [Fact]
    public void French_letters_fold_as_the_French_alphabet_says()
    {
        const string Accented = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝŸ";
        const string Plain = "aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuyy";
        string.Concat(Accented.Select(CharTable.Fold)).ShouldBe(Plain);
    }
}
