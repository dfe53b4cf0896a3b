using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals.Phrases;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>Each element of the syntax, one by one.</summary>
public sealed class PhraseMatchingTests
{
    [Theory]
    [InlineData("late delivery", "LATE  delivery", true)]
    [InlineData("late delivery", "late, delivery", true)]
    [InlineData("late delivery", "late-delivery", true)]
    [InlineData("late delivery", "late \"delivery\"", true)]
    [InlineData("late delivery", "late 😡 delivery", true)]
    [InlineData("late delivery", "late @lune delivery", true)]
    [InlineData("late delivery", "late https://t.co/x delivery", true)]
    [InlineData("late delivery", "#LateDelivery", true)]
    [InlineData("late delivery", "late. delivery", false)]
    [InlineData("late delivery", "late? delivery", false)]
    [InlineData("late delivery", "late\ndelivery", false)]
    [InlineData("late delivery", "late my delivery", false)]
    [InlineData("late delivery", "delivery late", false)]
    [InlineData("late", "later", false)]
    [InlineData("remboursé", "REMBOURSE", true)]
    [InlineData("cœur", "coeur", true)]
    [InlineData("j'ai payé", "J’ai payé", true)]
    [InlineData("don't", "dont", true)]
    [InlineData("click & collect", "click and collect", false)]
    [InlineData("click & collect", "click & collect", true)]
    [InlineData("click & collect", "click collect", true)]
    [InlineData("rendez-vous", "rendez vous", true)]
    public void Words(string phrase, string text, bool matches)
        => Phrases.Match(phrase, text).ShouldBe(matches);

    [Theory]
    [InlineData("nul", "nuuuul", true)]
    [InlineData("cool", "cooool", true)]
    [InlineData("merci", "merciiiii", true)]
    [InlineData("nul", "nuul", false)]
    public void Stretched_letters(string phrase, string text, bool matches)
        => Phrases.Match(phrase, text).ShouldBe(matches);

    [Theory]
    [InlineData("rembours*", "remboursement", true)]
    [InlineData("rembours*", "rembours", true)]
    [InlineData("rembours*", "rembour", false)]
    [InlineData("rembours*", "un remboursement", true)]
    [InlineData("rembours*", "préremboursement", false)]
    [InlineData("damag* box", "damaged box", true)]
    public void Prefixes(string phrase, string text, bool matches)
        => Phrases.Match(phrase, text).ShouldBe(matches);

    [Theory]
    [InlineData("not ~ received", "not received", true)]
    [InlineData("not ~ received", "not a b c received", true)]
    [InlineData("not ~ received", "not a b c d received", false)]
    [InlineData("not ~1 received", "not yet received", true)]
    [InlineData("not ~1 received", "not yet been received", false)]
    [InlineData("not ~8 received", "not 1 2 3 4 5 6 7 8 received", true)]
    [InlineData("not ~8 received", "not 1 2 3 4 5 6 7 8 9 received", false)]
    [InlineData("not ~ received", "not yet. received", false)]
    [InlineData("not ~1 received", "not 😡 😡 yet @lune received", true)]
    [InlineData("not ~1 received", "not not received", true)]
    public void Gaps(string phrase, string text, bool matches)
        => Phrases.Match(phrase, text).ShouldBe(matches);

    [Theory]
    [InlineData("(my|our) order", "our order", true)]
    [InlineData("(my|our) order", "your order", false)]
    [InlineData("(my|our) order", "order", false)]
    [InlineData("(never came|not here) again", "never came again", true)]
    [InlineData("(never came|not here) again", "never here again", false)]
    [InlineData("(rembours*|avoir) vite", "remboursement vite", true)]
    [InlineData("a (b (c|d e)|f) g", "a b d e g", true)]
    [InlineData("a (b (c|d e)|f) g", "a f g", true)]
    [InlineData("a (b (c|d e)|f) g", "a b g", false)]
    public void Choices(string phrase, string text, bool matches)
        => Phrases.Match(phrase, text).ShouldBe(matches);

    [Theory]
    [InlineData("my [new] order", "my order", true)]
    [InlineData("my [new] order", "my new order", true)]
    [InlineData("my [new] order", "my old order", false)]
    [InlineData("my [very new|old] order", "my very new order", true)]
    [InlineData("[my] order", "order", true)]
    [InlineData("order [now]", "order", true)]
    [InlineData("a [b] [c] d", "a d", true)]
    [InlineData("a [b] [c] d", "a c d", true)]
    [InlineData("a [b] [c] d", "a c b d", false)]
    public void Optional_parts(string phrase, string text, bool matches)
        => Phrases.Match(phrase, text).ShouldBe(matches);

    [Theory]
    [InlineData("<number> days", "3 days", true)]
    [InlineData("<number> days", "three days", false)]
    [InlineData("pay <amount>", "pay 50€", true)]
    [InlineData("pay <amount>", "pay 50", false)]
    [InlineData("at <time>", "at 10:30", true)]
    [InlineData("at <time>", "at 10", false)]
    [InlineData("thanks <mention>", "thanks @lune", true)]
    [InlineData("thanks <mention>", "thanks lune", false)]
    [InlineData("see <link>", "see https://x.fr", true)]
    [InlineData("see <link>", "see a@b.fr", true)]
    [InlineData("late <emoji>", "late 😡", true)]
    [InlineData("(<number>|two) days", "two days", true)]
    public void Built_in_classes(string phrase, string text, bool matches)
        => Phrases.Match(phrase, text).ShouldBe(matches);

    [Theory]
    [InlineData("<my> order", "our order", true)]
    [InlineData("<my> order", "his own order", true)]
    [InlineData("<my> order", "your order", false)]
    [InlineData("<mine> order", "our order", true)]
    [InlineData("[<my>] order", "order", true)]
    [InlineData("(<my>|the) order", "his own order", true)]
    public void Named_classes(string phrase, string text, bool matches)
        => Phrases.Match(phrase, text, "<my> = my | our | his own", "<mine> = <my> | mine*").ShouldBe(matches);

    [Theory]
    [InlineData("^ never", "never again", true)]
    [InlineData("^ never", "I never", false)]
    [InlineData("^ never", "Ok. Never", true)]
    [InlineData("^ never", "@lune never", true)]
    [InlineData("^ never", "😡 never", true)]
    [InlineData("^ never", "Hello, never", true)]
    [InlineData("again $", "never again", true)]
    [InlineData("again $", "never again!", true)]
    [InlineData("again $", "never again 😡 https://t.co/x", true)]
    [InlineData("again $", "again and again now", false)]
    [InlineData("open ?", "are you open?", true)]
    [InlineData("open ?", "are you open today ?", true)]
    [InlineData("open ?", "you are open. Right?", false)]
    [InlineData("^ why $", "why?", true)]
    [InlineData("^ why $", "why me", false)]
    [InlineData("^ open $ ?", "open?", true)]
    [InlineData("^ open $ ?", "open!", false)]
    public void Anchors(string phrase, string text, bool matches)
        => Phrases.Match(phrase, text).ShouldBe(matches);

    [Theory]
    [InlineData("^ i ~3 refund", "I I want refund")]
    [InlineData("^ so ~ late", "so so late")]
    [InlineData("^ [very] very late", "very very late")]
    public void An_anchored_phrase_is_found_though_its_first_word_occurs_again(string phrase, string text)
        => Phrases.Match(phrase, text).ShouldBeTrue();

    [Theory]
    [InlineData("a ~2 [b] ~2 c", "a c")]
    [InlineData("a ~2 [b] ~2 c", "a x b y c")]
    [InlineData("a ~2 [b] ~2 c", "a x c")]
    [InlineData("a ~1 ~1 c", "a x y c")]
    [InlineData("a ~2 [b]", "a")]
    [InlineData("(a ~2) b", "a x b")]
    public void Gaps_may_stand_beside_optional_parts(string phrase, string text)
        => Phrases.Match(phrase, text).ShouldBeTrue();

    [Fact]
    public void A_match_covers_from_the_first_word_to_the_last()
        => Phrases.Found("not ~3 received", "I have not yet RECEIVED it").ShouldBe(["not yet RECEIVED"]);

    [Fact]
    public void Every_occurrence_is_found()
        => Phrases.Found("late", "late, late and late").Count.ShouldBe(3);

    [Fact]
    public void A_mention_counts_as_the_name_behind_the_sign()
        => Phrases.Match("maisonlune", "thanks @MaisonLune").ShouldBeTrue();

    [Fact]
    public void A_phrase_may_be_written_as_a_mention()
        => Phrases.Match("@maisonlune", "thanks @MaisonLune").ShouldBeTrue();

    [Fact]
    public void A_phrase_may_be_the_name_of_a_site()
        => Phrases.Match("example.com", "I booked on example.com").ShouldBeTrue();

    [Fact]
    public void An_exception_is_reported_as_such()
    {
        PhraseHit[] hits = [.. Phrases.Hits(["card", "! card reader"], "card reader")];
        hits.Select(static hit => (hit.Owner, hit.IsException)).ShouldBe([(0, false), (1, true)], ignoreOrder: true);
    }

    [Fact]
    public void Phrases_do_not_disturb_each_other()
    {
        string[] phrases = ["a b", "a ~2 b", "a [x] b", "(a|c) b", "a* b", "b", "^ a b", "a b $"];
        foreach (string text in new[] { "a b", "a x b", "c b", "ab b", "b a", "z a b", "a b z" })
        {
            int[] together = [.. Phrases.Hits(phrases.Where(static p => p != "a* b").ToArray(), text).Select(static hit => hit.Owner).Distinct().Order()];
            int[] alone = [.. phrases.Where(static p => p != "a* b").Select((phrase, i) => (phrase, i)).Where(p => Phrases.Match(p.phrase, text)).Select(static p => p.i)];
            together.ShouldBe(alone, text);
        }
    }
}
