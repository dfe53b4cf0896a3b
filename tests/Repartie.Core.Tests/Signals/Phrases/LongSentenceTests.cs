using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Repartie.Signals.Phrases;
using Repartie.Text;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Signals;

/// <summary>Sentences that are compared in pieces give what the plain reading gives, wherever a phrase stands.</summary>
public sealed class LongSentenceTests
{
    private const string Gaps = "aa ~8 bb ~8 cc ~2 dd";

    public static TheoryData<int> Places => [.. Enumerable.Range(0, 200).Where(static p => p % 7 == 0 || p is > 25 and < 40 || p is > 58 and < 72)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_phrase_is_found_at_every_place(int place)
    {
        string text = string.Join(' ', Enumerable.Repeat("xx", place).Append("aa x x x bb x x x x x x x x cc dd").Concat(Enumerable.Repeat("yy", 90)));
        PhraseHit hit = Phrases.Hits([Gaps], text).ShouldHaveSingleItem();
        (hit.FirstToken, hit.LastToken).ShouldBe((place, place + 14));
    }

    [Fact]
    public void Random_long_sentences_match_as_the_plain_reading_says()
    {
        Random random = new(5);
        string[] vocabulary = ["aa", "bb", "cc", "dd", "xx", "yy", "zz"];
        foreach (string source in new[] { Gaps, "aa [xx] (bb|cc dd) ~3 dd", "^ aa ~8 bb", "bb $", "(aa bb|bb cc|cc) ~1 dd ?" })
        {
            for (int run = 0; run < 40; run++)
            {
                string text = string.Join(' ', Enumerable.Range(0, 60 + random.Next(200)).Select(_ => vocabulary[random.Next(vocabulary.Length)])) + (run % 2 == 0 ? "?" : ".");
                TokenizedText tokens = Tokens.Read(text);
                int[] expected = [.. NaivePhrases.Find(PhraseParser.Parse(source), new WordClasses(), tokens).Select(static m => m.Last).Distinct().Order()];
                Phrases.Hits([source], text).Select(static h => h.LastToken).Distinct().Order().ToArray().ShouldBe(expected, source + " in " + text);
            }
        }
    }

    [Fact]
    public void Mentions_links_and_emoji_pass_between_words_whatever_their_number()
    {
        for (int count = 0; count < 30; count++)
        {
            string between = string.Concat(Enumerable.Repeat(" @x", count)) + " ";
            Phrases.Hits(["aa bb"], "aa" + between + "bb").ShouldHaveSingleItem().LastToken.ShouldBe(count + 1);
            Phrases.Hits(["aa ~1 bb"], "aa" + between + "x" + between + "bb").ShouldHaveSingleItem().FirstToken.ShouldBe(0);
            Phrases.Hits(["aa ~1 bb"], "aa" + between + "x" + between + "y bb").ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_phrase_that_covers_too_much_is_refused()
    {
        Phrases.Match(string.Join(' ', Enumerable.Repeat("aa", 32)), string.Join(' ', Enumerable.Repeat("aa", 40))).ShouldBeTrue();
        Should.Throw<FormatException>(static () => Phrases.Match(string.Join(' ', Enumerable.Repeat("aa", 33)), "aa")).Message.ShouldContain("32 words");
        Should.Throw<FormatException>(static () => Phrases.Match("aa ~8 aa ~8 aa ~8 aa ~8 aa", "aa")).Message.ShouldContain("its gaps counted");
    }

    [Fact]
    public void Books_of_one_vocabulary_find_the_same_as_alone()
    {
        Vocabulary shared = new();
        PhraseIndexBuilder first = new(shared);
        PhraseIndexBuilder second = new(shared);
        first.Add(PhraseParser.Parse("cooool*"), new WordClasses(), 0);
        first.Add(PhraseParser.Parse("nuul"), new WordClasses(), 1);
        second.Add(PhraseParser.Parse("nul"), new WordClasses(), 2);
        PhraseIndex[] books = [first.Build(), second.Build()];
        TokenizedText text = Tokens.Read("c'est nuuuuul");
        PhraseMatcher matcher = new();
        List<int> owners = [];
        foreach (PhraseIndex book in books)
        {
            HitList hits = new();
            matcher.Match(book, text, hits);
            owners.AddRange(Enumerable.Range(0, hits.Count).Select(h => hits[h].Owner));
        }

        owners.ShouldBe([1, 2], "a stretched word counts in the form that each book knows");
    }
}
