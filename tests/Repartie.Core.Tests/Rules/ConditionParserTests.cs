using System;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Rules;

/// <summary>The written form of conditions.</summary>
public sealed class ConditionParserTests
{
    [Theory]
    [InlineData("signal.question")]
    [InlineData("topic.repair")]
    [InlineData("always")]
    [InlineData("not signal.a")]
    [InlineData("not not signal.a")]
    [InlineData("signal.a and signal.b")]
    [InlineData("signal.a or signal.b")]
    [InlineData("signal.a and not signal.b or topic.c")]
    [InlineData("signal.a and (signal.b or topic.c)")]
    [InlineData("not (signal.a or signal.b)")]
    [InlineData("not (signal.a and signal.b)")]
    [InlineData("fact.words >= 40")]
    [InlineData("fact.words <= 40")]
    [InlineData("fact.words > 0")]
    [InlineData("fact.words < 9223372036854775807")]
    [InlineData("fact.words = 4")]
    [InlineData("network = x")]
    [InlineData("language = fr")]
    public void The_plain_form_is_written_as_it_was_read(string text)
        => Condition.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("  signal.a   and\n\tsignal.b ", "signal.a and signal.b")]
    [InlineData("((signal.a))", "signal.a")]
    [InlineData("(signal.a and signal.b) or signal.c", "signal.a and signal.b or signal.c")]
    [InlineData("signal.a and (signal.b and signal.c)", "signal.a and signal.b and signal.c")]
    [InlineData("signal.a or (signal.b or signal.c)", "signal.a or signal.b or signal.c")]
    [InlineData("fact.words>=40", "fact.words >= 40")]
    [InlineData("fact.words >= 040", "fact.words >= 40")]
    [InlineData("network=\"X\"", "network = x")]
    [InlineData("network = Twitter", "network = x")]
    [InlineData("language = FR", "language = fr")]
    [InlineData("not(signal.a)", "not signal.a")]
    [InlineData("signal.a and(signal.b or signal.c)", "signal.a and (signal.b or signal.c)")]
    public void Other_ways_to_write_it_mean_the_same(string text, string plain)
        => Condition.Parse(text).ToString().ShouldBe(plain);

    [Theory]
    [InlineData("signal.a or signal.b and signal.c", "signal.a or (signal.b and signal.c)")]
    [InlineData("not signal.a and signal.b", "(not signal.a) and signal.b")]
    [InlineData("not signal.a or signal.b", "(not signal.a) or signal.b")]
    [InlineData("signal.a and signal.b or signal.c and signal.d", "(signal.a and signal.b) or (signal.c and signal.d)")]
    public void Not_binds_closer_than_and_which_binds_closer_than_or(string text, string bracketed)
        => Condition.Parse(text).ToString().ShouldBe(Condition.Parse(bracketed).ToString());

    [Theory]
    [InlineData("", 1, "found the end", "'signal.NAME'")]
    [InlineData("   ", 4, "found the end", "'signal.NAME'")]
    [InlineData("signal.a and", 13, "found the end", "'signal.NAME'")]
    [InlineData("signal.a or or signal.b", 13, "found 'or'", "'signal.NAME'")]
    [InlineData("signal.a signal.b", 10, "found 'signal.b'", "'and', 'or' or the end")]
    [InlineData("signal.a AND signal.b", 10, "found 'AND'", "'and', 'or' or the end")]
    [InlineData("signal.a && signal.b", 10, "found '&&'", "'and', 'or' or the end")]
    [InlineData("(signal.a", 10, "found the end", "')'")]
    [InlineData("(signal.a or", 13, "found the end", "'signal.NAME'")]
    [InlineData("signal.a)", 9, "found ')'", "'and', 'or' or the end")]
    [InlineData("()", 2, "found ')'", "'signal.NAME'")]
    [InlineData("not", 4, "found the end", "'signal.NAME'")]
    [InlineData("signal", 7, "found the end", "'.' and a name")]
    [InlineData("signal.", 8, "found the end", "a name of letters")]
    [InlineData("signal a", 7, "found", "'.' and a name")]
    [InlineData("topic", 6, "found the end", "'.' and a name")]
    [InlineData("fact.words", 11, "found the end", "'>='")]
    [InlineData("fact.words == 4", 13, "found '='", "a whole number")]
    [InlineData("fact.words != 4", 12, "found '!='", "'>='")]
    [InlineData("fact.words > many", 14, "found 'many'", "a whole number")]
    [InlineData("fact.words > -4", 14, "found '-4'", "a whole number")]
    [InlineData("fact.words > 9999999999999999999", 14, "found '9999999999999999999'", "a whole number")]
    [InlineData("network x", 9, "found 'x'", "'='")]
    [InlineData("network =", 10, "found the end", "a name of letters")]
    [InlineData("network = \"x", 13, "found the end", "'\"'")]
    [InlineData("language = ", 12, "found the end", "a name of letters")]
    [InlineData("a.b", 1, "found 'a.b'", "'signal.NAME'")]
    [InlineData("!signal.a", 1, "found '!signal.a'", "'signal.NAME'")]
    public void Errors_say_where_what_was_found_and_what_was_expected(string text, int position, string found, string expected)
    {
        FormatException fault = Should.Throw<FormatException>(() => Condition.Parse(text));
        fault.Message.ShouldStartWith($"position {position}: ", customMessage: fault.Message);
        fault.Message.ShouldContain(found, Case.Sensitive, fault.Message);
        fault.Message.ShouldContain(expected, Case.Sensitive, fault.Message);
    }

    [Theory]
    [InlineData("signl.a", "signal")]
    [InlineData("topik.a", "topic")]
    [InlineData("netwrok = x", "network")]
    [InlineData("langage = fr", "language")]
    [InlineData("alwyas", "always")]
    public void A_misspelled_word_gives_the_nearest(string text, string nearest)
        => Should.Throw<FormatException>(() => Condition.Parse(text)).Message.ShouldContain($"'{nearest}'?");

    [Fact]
    public void Deep_nesting_is_an_error_and_no_overflow()
    {
        string[] texts = [new string('(', 100_000), string.Concat(System.Linq.Enumerable.Repeat("not ", 100_000)) + "always", new string('(', 65) + "always" + new string(')', 65)];
        foreach (string text in texts)
        {
            Should.Throw<FormatException>(() => Condition.Parse(text)).Message.ShouldContain("64 levels");
        }

        Condition.Parse(new string('(', 60) + "always" + new string(')', 60)).ToString().ShouldBe("always");
    }

    [Fact]
    public void Many_parts_in_a_row_are_no_nesting()
        => Condition.Parse("signal.a" + string.Concat(System.Linq.Enumerable.Repeat(" and signal.a", 500))).ShouldNotBeNull();

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(static () => Condition.Parse(null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentException>(static () => Condition.Signal(" "));
        Should.Throw<ArgumentNullException>(static () => Condition.Always.And(null!));
        Should.Throw<ArgumentNullException>(static () => Condition.Always.Or(null!));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a or signal.b")]
    [InlineData("a)")]
    [InlineData("é")]
    public void A_name_that_the_written_form_cannot_hold_is_refused(string name)
    {
        Should.Throw<ArgumentException>(() => Condition.Signal(name));
        Should.Throw<ArgumentException>(() => Condition.Topic(name));
        Should.Throw<ArgumentException>(() => Condition.Fact(name, Comparison.Equal, 1));
        Should.Throw<ArgumentException>(() => Condition.InLanguage(name));
    }

    [Fact]
    public void A_negative_number_is_refused_or_read_back()
    {
        Condition condition;
        try
        {
            condition = Condition.Fact(FactNames.Words, Comparison.AtLeast, -1);
        }
        catch (ArgumentException)
        {
            return;
        }

        Condition.Parse(condition.ToString()).ToString().ShouldBe(condition.ToString());
    }

    [Theory]
    [InlineData("app.net")]
    [InlineData("my forum")]
    public void Any_network_is_read_back(string name)
    {
        Condition condition = Condition.OnNetwork(new Network(name));
        Condition.Parse(condition.ToString()).ToString().ShouldBe(condition.ToString());
    }

    [Fact]
    public void An_unknown_network_is_no_condition()
        => Should.Throw<ArgumentException>(static () => Condition.OnNetwork(default));
}
