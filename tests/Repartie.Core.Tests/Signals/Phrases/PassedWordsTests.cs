using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals.Phrases;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>A match knows which of its words only passed in a gap.</summary>
public sealed class PassedWordsTests
{
    [Theory]
    [InlineData("account ~3 hacked", "account hacked", "")]
    [InlineData("account ~3 hacked", "my account was not hacked", "was not")]
    [InlineData("account ~3 was hacked", "account it was hacked", "it")]
    [InlineData("account ~2 by ~2 hacked", "account x by y z hacked", "x y z")]
    [InlineData("account ~3 by ~3 hacked", "account by x by y hacked", "by x y")]
    public void Words_of_a_gap_pass(string phrase, string text, string passed) => Passed(phrase, text).ShouldBe(passed);

    [Theory]
    [InlineData("account ~2 [not] hacked", "account was not hacked", "was")]
    [InlineData("share ~3 (details|your details) ~2 here", "share your details now here", "now")]
    [InlineData("account ~3 (been|not been) ~2 hacked", "account has not been really hacked", "has really")]
    public void A_word_that_the_phrase_can_say_does_not_pass(string phrase, string text, string passed) => Passed(phrase, text).ShouldBe(passed);

    [Fact]
    public void Mentions_pass_uncounted() => Passed("account ~1 hacked", "account @somebody was @other hacked").ShouldBe("was");

    private static string Passed(string phrase, string text)
    {
        PhraseHit hit = Phrases.Hits([phrase], text).ShouldHaveSingleItem();
        TokenizedText read = Tokens.Read(text);
        return string.Join(' ', Enumerable.Range(hit.FirstToken, hit.LastToken - hit.FirstToken + 1)
            .Where(t => hit.OnlyPasses(t))
            .Select(t => text[read.Tokens[t].Start..read.Tokens[t].End]));
    }
}
