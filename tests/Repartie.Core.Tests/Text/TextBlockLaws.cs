using FsCheck;
using FsCheck.Fluent;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Text;

/// <summary>Sixty-four characters at a time, a text is read like one character after the other.</summary>
public sealed class TextBlockLaws
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", ", ", ". ", ".", "...", "... ", "? ", "! ", "\n", ".\n", "\t", "\0", "-", "_", "+", ":", "'", "’", "`", "@", "/", "(", ")", ":)", ";", "\"", "«", "€", "%", "#", "[", "\u007F",
        "a", "I", "à", "É", "Œ", "ß", "Æ", "þ", "×", "÷", "ÿ", "ª", "\u00A0", "\u0085", "Ａ", "Ł", "с", "中", "\u0301", "\u200B", "\uFFFF", "\uD83D\uDE21", "\uD835\uDC00", "\uDC00", "7", "12", "3e", "10h30",
        "the", "service", "MERCI", "Ééé", "aaa", "cooool", "ooo", "w", "www", "www.", "wow", "don't", "j'ai", "jusqu'à", "L’été", "qu'", "c'", "rock'n'roll", "aujourd'hui", "lune.fr", "moi@lune.fr", "a-t-il",
        "anticonstitutionnellement", "deoxyribonucleicacidsequencingdeoxyribonucleicacidsequencings", "                                                ", ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf(80).Select(static pieces => string.Concat(pieces)),
        Gen.Elements(Pieces).ListOf(12).Select(static pieces => string.Concat(pieces)),
        Gen.Choose(0, 0xFFFF).Select(static unit => (char)unit).ArrayOf(150).Select(static units => new string(units)),
        Gen.Choose(0, 0x17F).Select(static unit => (char)unit).ArrayOf(150).Select(static units => new string(units)),
        Gen.Elements("aaeéwW .,'’-@1\n".ToCharArray()).ArrayOf(200).Select(static units => new string(units)));

    [Fact]
    public void Blocks_give_the_same_tokens_as_single_characters()
    {
        TokenizedText used = new();
        Prop.ForAll(Texts.ToArbitrary(), text => Compare(text, used)).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    [Fact]
    public void Every_character_alone_and_in_a_word_is_read_the_same()
    {
        TokenizedText used = new();
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            char c = (char)unit;
            Compare($"{c} a{c} {c}a a{c}a {c}{c}{c}. Ab{c}", used);
        }
    }

    [Fact]
    public void Words_at_every_place_of_a_block_are_read_the_same()
    {
        TokenizedText used = new();
        for (int blanks = 0; blanks < 140; blanks++)
        {
            foreach (string word in Pieces)
            {
                Compare(new string(' ', blanks) + word + " end", used);
                Compare(new string(' ', blanks) + word, used);
                Compare(new string(',', blanks) + word + word + ".", used);
            }
        }
    }

    private static void Compare(string text, TokenizedText used)
    {
        Tokenizer.Tokenize(text, used);
        TokenizedText plain = new();
        Tokenizer.TokenizeOneByOne(text, plain);
        used.Count.ShouldBe(plain.Count);
        for (int t = 0; t < plain.Count; t++)
        {
            (Token token, Token other) = (used.Tokens[t], plain.Tokens[t]);
            (token.Start, token.End, token.Sentence, token.Kind, token.Flags, token.Hash, token.ShortHash)
                .ShouldBe((other.Start, other.End, other.Sentence, other.Kind, other.Flags, other.Hash, other.ShortHash), text);
            used.FoldedForm(token).ToString().ShouldBe(plain.FoldedForm(other).ToString(), text);
            used.ShortForm(token).ToString().ShouldBe(plain.ShortForm(other).ToString(), text);
        }

        used.SentenceCount.ShouldBe(plain.SentenceCount, text);
        for (int s = 0; s < plain.SentenceCount; s++)
        {
            (Sentence sentence, Sentence other) = (used.Sentences[s], plain.Sentences[s]);
            (sentence.FirstToken, sentence.TokenCount, sentence.IsQuestion, sentence.IsExclamation, sentence.LastWord, sentence.QuestionMark)
                .ShouldBe((other.FirstToken, other.TokenCount, other.IsQuestion, other.IsExclamation, other.LastWord, other.QuestionMark), text);
        }

        (used.LetterCount, used.CapitalCount, used.ExclamationCount).ShouldBe((plain.LetterCount, plain.CapitalCount, plain.ExclamationCount));
    }
}
