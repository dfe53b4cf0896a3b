using System;
using System.Collections.Generic;
using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Scoping;

/// <summary>Topics that were planted in made-up posts come out again, whatever the rest says.</summary>
public sealed class ScopeSuggesterTests
{
    private static readonly string[] Talk = ["thanks a lot", "this is so good", "I am not happy", "can you help me", "what time is it", "see you tomorrow", "never again", "what a lovely day"];

    private static readonly string[] Kettles = ["my kettle whistles", "the kettle spout drips", "a new spout for the kettle", "kettle spout again"];

    private static readonly string[] Looms = ["loom weaving class", "the loom needs warp thread", "warp thread for my loom", "weaving with warp thread"];

    private static ScopeSuggester Planted(int posts = 200, ScopeSuggesterOptions? options = null)
    {
        ScopeSuggester suggester = new(options);
        for (int i = 0; i < posts; i++)
        {
            string planted = i % 2 == 0 ? Kettles[i / 2 % Kettles.Length] : Looms[i / 2 % Looms.Length];
            suggester.Add($"{Talk[i % Talk.Length]}, {planted}", "en");
            suggester.AddBackground($"{Talk[(i + 3) % Talk.Length]}, {Talk[i % 5]} garden chair number {i}", "en");
        }

        return suggester;
    }

    [Fact]
    public void Planted_topics_come_out_apart()
    {
        ScopeSuggestion suggestion = Planted().Suggest();

        SuggestedTopic kettle = suggestion.Topics.Single(static t => t.Phrases.Any(static p => p.Text == "kettle"));
        SuggestedTopic loom = suggestion.Topics.Single(static t => t.Phrases.Any(static p => p.Text == "warp thread" || p.Text == "loom"));
        kettle.ShouldNotBe(loom);
        kettle.Phrases.ShouldAllBe(static p => p.Text.Contains("kettle") || p.Text.Contains("spout") || p.Text.Contains("drips") || p.Text.Contains("whistles"));
        suggestion.Topics.SelectMany(static t => t.Phrases).ShouldAllBe(static p => p.Score >= 1.96 && p.Posts >= 3);
    }

    [Fact]
    public void What_everybody_writes_is_no_topic()
        => Planted().Suggest().Topics.SelectMany(static t => t.Phrases).Select(static p => p.Text)
            .Intersect(["happy", "lovely", "tomorrow", "help", "thanks", "time", "garden", "chair"]).ShouldBeEmpty();

    [Fact]
    public void Without_other_posts_the_built_in_background_stands_in()
    {
        ScopeSuggester suggester = new();
        for (int i = 0; i < 60; i++)
        {
            suggester.Add(i % 12 == 0 ? "where is my order? I want a refund" : Talk[i % Talk.Length] + ", the kettle", "en");
            suggester.Add(i % 12 == 0 ? "je veux un remboursement" : "ma théière en fonte", "fr");
        }

        ScopeSuggestion suggestion = suggester.Suggest();

        suggestion.BackgroundPosts.ShouldBe(0);
        suggestion.Topics.Where(static t => t.Language == "en").SelectMany(static t => t.Phrases).Select(static p => p.Text).ShouldContain("kettle");
        suggestion.Topics.Where(static t => t.Language == "fr").SelectMany(static t => t.Phrases).Select(static p => p.Text).ShouldContain(static p => p.Contains("théière"));
    }

    [Fact]
    public void Counts_are_of_posts_and_examples_hide_personal_data()
    {
        ScopeSuggester suggester = new();
        for (int i = 0; i < 12; i++)
        {
            suggester.Add($"@lune the kettle, the kettle! write to jean.dupont{i}@gmail.com or see https://t.co/abc{i} kettle", "en");
        }

        SuggestedPhrase phrase = suggester.Suggest().Topics.SelectMany(static t => t.Phrases).Single(static p => p.Text == "kettle");

        phrase.Posts.ShouldBe(12);
        phrase.Examples.Count.ShouldBeInRange(1, 2);
        phrase.Examples.ShouldAllBe(static e => !e.Contains("gmail") && !e.Contains("t.co") && !e.Contains("@lune") && e.Contains("kettle"));
    }

    [Fact]
    public void No_phrase_holds_a_stop_word_at_its_edge_a_number_or_the_brand()
    {
        ScopeSuggester suggester = new(new ScopeSuggesterOptions(["Maison Lune"]));
        for (int i = 0; i < 40; i++)
        {
            suggester.Add("la carte de fidélité de Maison Lune est à 12 euros, appelez le 06 12 34 56 78", "fr");
        }

        string[] texts = [.. suggester.Suggest().Topics.SelectMany(static t => t.Phrases).Select(static p => p.Text)];

        texts.ShouldNotBeEmpty();
        texts.ShouldAllBe(static t => !t.StartsWith("la ") && !t.StartsWith("de ") && !t.EndsWith(" de") && !t.Contains("lune") && !t.Contains("maison") && !t.Any(char.IsDigit));
    }

    [Fact]
    public void Phrases_are_words_that_a_charter_takes()
    {
        ScopeSuggestion suggestion = Planted().Suggest();

        Charter charter = Charter.Parse(suggestion.ToCharterJson("Lune"));

        charter.Topics().ShouldBe(suggestion.Topics.Select(static t => t.Id), ignoreOrder: true);
        TriageEngine.Create(charter).Trace(new Post("my kettle whistles", language: "en")).Signals.Select(static s => s.Name)
            .ShouldContain("topic." + suggestion.Topics.Single(static t => t.Phrases.Any(static p => p.Text == "kettle")).Id);
    }

    [Fact]
    public void Memory_is_bounded_and_the_loss_is_told()
    {
        ScopeSuggester suggester = new(new ScopeSuggesterOptions(mostPhrases: 1000));
        for (int i = 0; i < 4000; i++)
        {
            suggester.Add($"kettle {Word(i)}, {Word(i + 70000)}", "en");
        }

        ScopeSuggestion suggestion = suggester.Suggest();

        suggestion.Forgotten.ShouldBeGreaterThan(0);
        suggestion.Topics.SelectMany(static t => t.Phrases).Select(static p => p.Text).ShouldContain("kettle");
    }

    [Fact]
    public void The_same_posts_give_the_same_suggestion()
        => Planted().Suggest().ToJson().ShouldBe(Planted().Suggest().ToJson());

    [Fact]
    public void Other_languages_are_left_out_and_counted()
    {
        ScopeSuggester suggester = new();
        suggester.Add("¿dónde está mi tetera?", "es");
        suggester.Add("wo ist mein Kessel?", "de-AT");

        suggester.LeftOut.ShouldBe(2);
        suggester.Suggest().Topics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D")]
    [InlineData("@a @b @c")]
    [InlineData("a, b, c; 06 12 34 56 78")]
    public void Odd_texts_are_read(string text)
    {
        ScopeSuggester suggester = new();
        for (int i = 0; i < 5; i++)
        {
            suggester.Add(text, "en");
            suggester.Add(string.Concat(Enumerable.Repeat(text + " kettle spout ", 2000)), "en");
        }

        suggester.Suggest(5).Topics.SelectMany(static t => t.Phrases).Count().ShouldBeLessThanOrEqualTo(5);
    }

    [Fact]
    public void Bad_options_are_refused()
    {
        Should.Throw<ArgumentException>(static () => new ScopeSuggesterOptions(language: "es")).Message.ShouldContain("fr and en");
        Should.Throw<ArgumentOutOfRangeException>(static () => new ScopeSuggesterOptions(fewestPosts: 1));
        Should.Throw<ArgumentOutOfRangeException>(static () => new ScopeSuggesterOptions(mostPhrases: 10));
        Should.Throw<ArgumentOutOfRangeException>(static () => new ScopeSuggester().Suggest(0));
        Should.Throw<ArgumentNullException>(static () => new ScopeSuggester().Add(null!));
    }

    private static string Word(int number)
    {
        char[] letters = new char[5];
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)('a' + (number % 26));
            number /= 26;
        }

        return "q" + new string(letters);
    }
}

internal static class CharterTopics
{
    public static IEnumerable<string> Topics(this Charter charter) => charter.Scope.Topics.Select(static t => t.Id);
}
