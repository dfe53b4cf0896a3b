using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Repartie.Core.Tests.Harness;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Text;

/// <summary>What holds for every text, however odd.</summary>
public sealed class TextLaws
{
    // Pieces that the readers react to, so that random texts reach deep into them.
    private static readonly string[] Pieces =
    [
        " ", " ", "a", "É", "œ", "ß", "refund", "l'", "qu’", "aujourd'hui", "#", "#ServiceClient", "@", "@lune", "www.", "http://", "https://x.fr", "x.com", "a@b.fr", ".", "...", ",",
        ";", ":", ":)", ":'(", "<3", "?", "!", "?!", "\"", "“", "”", "«", "»", "'", "’", "-", "–", "12", "10:30", "10h", "€", "$", "50 €", "%", "_", "\n", "\r\n", "\t", "\u200B", "\u200D",
        "\u0301", "\u202E", "\uFE0F", "\uFEFF", "\uD83D\uDE21", "\uD83C\uDFFD", "\uD835\uDC00", "с", "ο", "Ｒ", "３", "ooooo", "中", "ع", "\0", "\uFFFD", "\uFFFF", "\uDC00",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf(30).Select(static pieces => string.Concat(pieces)),
        Gen.Choose(0, 0xFFFF).Select(static unit => (char)unit).ArrayOf(60).Select(static units => new string(units)),
        Gen.Choose(0x20, 0x24F).Select(static unit => (char)unit).ArrayOf(60).Select(static units => new string(units)))
        .Select(static text => new Post(text).Text);

    [Fact]
    public void Folding_what_is_folded_changes_nothing()
        => Prop.ForAll(Texts.ToArbitrary(), static text =>
        {
            foreach (SeenToken token in Tokens.Of(text))
            {
                if (token.Kind == TokenKind.Word && !token.Is(TokenFlags.Stretched) && CharTable.ClassOf(token.Folded[0]) == CharClass.Letter)
                {
                    string.Concat(Tokens.Of(token.Folded).Select(static again => again.Folded)).ShouldBe(token.Folded);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Spans_are_ordered_apart_and_inside_the_text()
        => Prop.ForAll(Texts.ToArbitrary(), static text =>
        {
            TokenizedText read = Tokens.Read(text);
            int last = 0;
            for (int t = 0; t < read.Count; t++)
            {
                Token token = read.Tokens[t];
                token.Start.ShouldBeGreaterThanOrEqualTo(last);
                token.End.ShouldBeGreaterThan(token.Start);
                token.End.ShouldBeLessThanOrEqualTo(text.Length);
                token.FoldedLength.ShouldBeGreaterThan(0);
                last = token.End;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void A_plain_word_is_read_like_any_other_and_is_no_link()
        => Prop.ForAll(Texts.ToArbitrary(), static text =>
        {
            for (int start = 0; start < text.Length; start++)
            {
                if (CharTable.ClassOf(text[start]) != CharClass.Letter)
                {
                    continue;
                }

                (TokenizedText plain, TokenizedText other) = (Begun(text), Begun(text));
                int end = PlainWordReader.Read(text, start, plain, TokenFlags.AfterComma);
                if (end == start)
                {
                    plain.Count.ShouldBe(0);
                    plain.FoldedCount.ShouldBe(0);
                    continue;
                }

                LinkReader.EndOfLink(text, start).ShouldBe(start);
                LinkReader.EndOfEmail(text, start).ShouldBe(start);
                WordReader.Read(text, start, text.Length, other, TokenFlags.AfterComma).ShouldBe(end);
                plain.Tokens[0].ShouldBe(other.Tokens[0]);
                plain.FoldedForm(plain.Tokens[0]).ToString().ShouldBe(other.FoldedForm(other.Tokens[0]).ToString());
                (plain.LetterCount, plain.CapitalCount, plain.FoldedCount).ShouldBe((other.LetterCount, other.CapitalCount, other.FoldedCount));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("refund", true)]
    [InlineData("Été, ", true)]
    [InlineData("done. Next", true)]
    [InlineData("done.", true)]
    [InlineData("nice!", true)]
    [InlineData("lune.fr", false)]
    [InlineData("www. ", false)]
    [InlineData("http://x", false)]
    [InlineData("me@x.fr", false)]
    [InlineData("don't", false)]
    [InlineData("don’t", false)]
    [InlineData("cooool ", false)]
    [InlineData("œuvre ", false)]
    public void Words_are_plain_where_nothing_goes_on(string text, bool plain)
        => (PlainWordReader.Read(text, 0, Begun(text), TokenFlags.None) > 0).ShouldBe(plain);

    [Fact]
    public void Sentences_share_out_the_tokens()
        => Prop.ForAll(Texts.ToArbitrary(), static text =>
        {
            TokenizedText read = Tokens.Read(text);
            int next = 0;
            for (int s = 0; s < read.SentenceCount; s++)
            {
                read.Sentences[s].FirstToken.ShouldBe(next);
                read.Sentences[s].TokenCount.ShouldBeGreaterThan(0);
                for (int t = next; t < next + read.Sentences[s].TokenCount; t++)
                {
                    read.Tokens[t].Sentence.ShouldBe(s);
                }

                next += read.Sentences[s].TokenCount;
            }

            next.ShouldBe(read.Count);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void A_buffer_used_before_reads_like_a_new_one()
    {
        TokenizedText used = new();
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            Tokenizer.Tokenize(text, used);
            TokenizedText fresh = Tokens.Read(text);
            used.Count.ShouldBe(fresh.Count);
            used.Tokens.Take(used.Count).Select(t => (t.Start, t.End, t.Flags, used.FoldedForm(t).ToString()))
                .ShouldBe(fresh.Tokens.Take(fresh.Count).Select(t => (t.Start, t.End, t.Flags, fresh.FoldedForm(t).ToString())));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void A_million_emoji_are_a_million_tokens()
        => Tokens.Read(string.Concat(Enumerable.Repeat("\uD83D\uDE21", 1_000_000))).Count.ShouldBe(1_000_000);

    private static TokenizedText Begun(string text)
    {
        TokenizedText target = new();
        target.Reset(text);
        target.AddSentence();
        return target;
    }
}
