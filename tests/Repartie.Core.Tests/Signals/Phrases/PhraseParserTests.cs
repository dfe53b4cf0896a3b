using System;
using System.IO;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals.Lexicons;
using Repartie.Signals.Phrases;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>What is no phrase is refused, with the place and what would be right.</summary>
public sealed class PhraseParserTests
{
    [Theory]
    [InlineData("", 1, "at least one word")]
    [InlineData("   ", 1, "at least one word")]
    [InlineData("^ $", 4, "at least one word")]
    [InlineData("[a]", 4, "not optional")]
    [InlineData("~ a", 4, "a gap stands between words")]
    [InlineData("a ~", 4, "a gap stands between words")]
    [InlineData("a ~9 b", 5, "1 to 8")]
    [InlineData("a ~0 b", 5, "1 to 8")]
    [InlineData("a ~99999999999 b", 15, "1 to 8")]
    [InlineData("ab* c", 4, "at least 3 letters")]
    [InlineData("* c", 2, "a word")]
    [InlineData("(a|b", 5, "')'")]
    [InlineData("[a", 3, "']'")]
    [InlineData("a)", 2, "no closing bracket")]
    [InlineData("a]", 2, "no closing bracket")]
    [InlineData("a>", 2, "no closing bracket")]
    [InlineData("(|a)", 2, "a word in each choice")]
    [InlineData("(a|)", 4, "a word in each choice")]
    [InlineData("()", 2, "a word in each choice")]
    [InlineData("<my", 1, "'>'")]
    [InlineData("<> a", 3, "the name of a class")]
    [InlineData("a | b", 3, "")]
    [InlineData("a $ b", 5, "at the end")]
    [InlineData("(a $) b", 4, "'|' or ')'")]
    [InlineData("a ...", 6, "a word instead of '...'")]
    public void Errors_name_the_position_and_what_is_expected(string phrase, int position, string expected)
    {
        FormatException fault = Should.Throw<FormatException>(() => PhraseParser.Parse(phrase));
        fault.Message.ShouldContain($"position {position}:", customMessage: fault.Message);
        fault.Message.ShouldContain(expected, Case.Sensitive, fault.Message);
        fault.Message.ShouldContain($"'{phrase.Trim()}'");
    }

    [Fact]
    public void An_unknown_class_is_refused_with_the_nearest_name()
    {
        FormatException fault = Should.Throw<FormatException>(() => Phrases.Match("<nunber> days", "3 days"));
        fault.Message.ShouldContain("<nunber>");
        fault.Message.ShouldContain("'<number>'");
    }

    [Fact]
    public void A_class_that_names_itself_is_refused()
    {
        Should.Throw<FormatException>(() => Phrases.Match("<a> x", "x", "<a> = <a> | b")).Message.ShouldContain("refers to itself");
        Should.Throw<FormatException>(() => Phrases.Match("<a> x", "x", "<a> = <b> y", "<b> = <a> z")).Message.ShouldContain("refers to itself");
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("<> = b")]
    [InlineData("a = b")]
    [InlineData("")]
    [InlineData("<a> = ")]
    [InlineData("<a> = b |")]
    [InlineData("= <a>")]
    public void A_faulty_class_is_refused(string line)
        => Should.Throw<FormatException>(() => Phrases.Classes(line));

    [Fact]
    public void The_written_form_is_kept()
    {
        Phrase phrase = PhraseParser.Parse("  ! ^ not ~2 (a|b c) [d] $ ? ");
        phrase.Source.ShouldBe("! ^ not ~2 (a|b c) [d] $ ?");
        phrase.IsException.ShouldBeTrue();
        phrase.Anchors.ShouldBe(PhraseAnchors.SentenceStart | PhraseAnchors.SentenceEnd | PhraseAnchors.Question);
        phrase.Elements.Select(Phrases.Written).ShouldBe(["not", "~2", "(a|b c)", "[d]"]);
    }

    [Theory]
    [InlineData("(~2 a) b")]
    [InlineData("b (a|c ~2)")]
    public void A_gap_at_the_edge_inside_brackets_is_refused_too(string phrase)
        => Should.Throw<FormatException>(() => PhraseParser.Parse(phrase)).Message.ShouldContain("a gap stands between words");

    [Fact]
    public void A_lexicon_is_read_with_its_directives()
    {
        Lexicon lexicon = LexiconReader.Read(
            "late",
            "en",
            new StringReader("# Something is late.\n# Really.\n@negation drop\n@past drop\n@past keep\n@reach -2 +5\n<it> = parcel | order\n\n<it> late\n# a note\n! late fee\n"),
            new WordClasses());
        lexicon.Meaning.ShouldBe("Something is late. Really.");
        lexicon.Dropped.ShouldBe(Telling.Negated);
        (lexicon.ReachBack, lexicon.ReachForward).ShouldBe((2, 5));
        lexicon.Phrases.Select(static p => p.Source).ShouldBe(["<it> late", "! late fee"]);
        lexicon.Classes.TryGet("it", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("late\n@negatoin drop", 2, "'negation'")]
    [InlineData("@negation maybe", 1, "drop|keep")]
    [InlineData("@reach 2 5", 1, "@reach -B +F")]
    [InlineData("@", 1, "is not a directive")]
    [InlineData("ok\n\n(late", 3, "expected ')'")]
    [InlineData("<x> = ", 1, "a word in each choice")]
    public void A_fault_in_a_lexicon_names_the_file_and_the_line(string text, int line, string expected)
    {
        FormatException fault = Should.Throw<FormatException>(() => LexiconReader.Read("late", "en", new StringReader(text), new WordClasses()));
        fault.Message.ShouldContain($"lexicon en/late, line {line}:");
        fault.Message.ShouldContain(expected, Case.Sensitive, fault.Message);
    }

    [Theory]
    [InlineData("<late> = tardy")]
    [InlineData("<number> = one | two")]
    public void A_class_is_defined_once(string line)
    {
        WordClasses classes = new();
        classes.Define("<late> = late | behind");
        Should.Throw<System.FormatException>(() => classes.Define(line)).Message.ShouldContain("defined already");
        new WordClasses(classes).Define("<late> = overdue");
    }
}
