using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Core.Tests.Cases;
using Repartie.Core.Tests.Data;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>
/// Explanations are true: without the words that they name, a post is decided otherwise or with less confidence. Excepted is what no word
/// decides, and says so: a public answer by default, and a post without meaning.
/// </summary>
public sealed class ExplanationLaws
{
    private const string Default = "default-public";
    private const string Meaningless = "meaningless";

    /// <summary>A reason names few of many words at a time, so that several rounds are needed to take them all.</summary>
    private const int MostRounds = 60;

    [Fact]
    public void Generated_posts_are_decided_by_the_words_that_the_reasons_name()
    {
        IReadOnlyList<(Post, TriageContext)> posts = GeneratedPosts.Take(300, seed: 11);
        Holds(GeneratedPosts.Engines().SelectMany(engine => posts.Select(p => (engine, p.Item1, p.Item2))));
    }

    [Fact]
    public void Written_posts_are_decided_by_the_words_that_the_reasons_name()
    {
        Dictionary<string, TriageEngine> engines = new(StringComparer.Ordinal);
        Holds(new[] { "phone", "mail", "exposed" }.SelectMany(CaseLine.Load).Select(line =>
        {
            if (!engines.TryGetValue(line.Sector, out TriageEngine? engine))
            {
                engines.Add(line.Sector, engine = Engines.OfSector(line.Sector));
            }

            return (engine, new Post(line.Text, line.Source, language: line.Language), TriageContext.Empty);
        }));
    }

    [Fact]
    public void Real_posts_are_decided_by_the_words_that_the_reasons_name()
        => Holds(RealPosts.OfTuning().Select(static p => (p.Engine, p.Post, p.Context)));

    [Fact]
    public void A_default_answer_says_that_it_is_one()
    {
        Decision decision = Engines.General.Decide("blue ones walk slowly");
        decision.Disposition.ShouldBe(Disposition.AnswerPublicly);
        decision.Reasons.ShouldAllBe(static r => r.Evidence.Count == 0);
        decision.Reasons[0].Rule.ShouldBe(Default);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Reasons_read_as_sentences(string language)
    {
        TriageEngine[] engines = [.. GeneratedPosts.Engines(), .. Sector.WithStarter.Select(static s => TriageEngine.Create(Charter.Starter(s)))];
        HashSet<string> sentences = new(StringComparer.Ordinal);
        foreach (TriageEngine engine in engines)
        {
            foreach (Rule rule in RuleJson.BuiltIn.Concat(engine.Charter.Rules))
            {
                string sentence = engine.SentenceOf(rule.Id, language);
                sentences.Add(sentence);
                sentence.Length.ShouldBeInRange(12, 200, rule.Id);
                sentence[^1].ShouldBe('.', rule.Id);
                (char.IsUpper(sentence[0]) || sentence[0] == '«').ShouldBeTrue($"{rule.Id}: {sentence}");
                sentence.ShouldNotContain("  ", Case.Sensitive, rule.Id);
                sentence.IndexOfAny(['{', '}', '<', '>', '[', ']', '|', '_']).ShouldBe(-1, $"{rule.Id}: {sentence}");
                sentence.ShouldNotBe(rule.Id);
            }
        }

        sentences.Count.ShouldBeGreaterThan(100);
    }

    private static void Holds(IEnumerable<(TriageEngine Engine, Post Post, TriageContext Context)> posts)
    {
        int rested = 0;
        int unmoved = 0;
        List<string> untrue = [];
        foreach ((TriageEngine engine, Post post, TriageContext context) in posts)
        {
            Decision decision = engine.Decide(post, context);
            if (RestsOnNoWord(decision))
            {
                continue;
            }

            rested++;
            Decision left = Without(engine, post, context, decision);
            if (left.Disposition == decision.Disposition && left.Confidence >= decision.Confidence)
            {
                unmoved++;
                if (!RestsOnNoWord(left))
                {
                    untrue.Add($"{post.Id}: {decision.Disposition} {decision.Confidence} by {string.Join(", ", decision.Rules())}; then {left.Confidence} by {string.Join(", ", left.Rules())}");
                }
            }
        }

        rested.ShouldBeGreaterThan(0);
        string.Join(Environment.NewLine, untrue).ShouldBeEmpty();

        // What is left of a public answer is the default, at times as sure as before: rarely, or the reasons would have said nothing.
        ((double)unmoved / rested).ShouldBeLessThanOrEqualTo(0.1, $"{unmoved} of {rested} posts stay as they are without the words of their reasons");
    }

    private static bool RestsOnNoWord(Decision decision)
        => decision.Reasons.Any(static r => r.Rule is Default or Meaningless) && decision.Reasons.All(static r => r.Evidence.Count == 0);

    /// <summary>The decision on what is left when all words that its reasons name are blanked out, in the post and its thread, as long as nothing changes.</summary>
    private static Decision Without(TriageEngine engine, Post post, TriageContext context, Decision decision)
    {
        Decision left = decision;
        for (int round = 0; round < MostRounds; round++)
        {
            Evidence[] words = [.. left.Reasons.SelectMany(static r => r.Evidence)];
            if (words.Length == 0)
            {
                return left;
            }

            post = post.WithText(Blank(post.Text, words, -1));
            context = new TriageContext(
                new PostThread(context.Thread.Messages.Select((m, i) => new ThreadMessage(m.Role, Blank(m.Text, words, i), createdAt: m.CreatedAt))),
                context.HostSignals,
                context.Now);
            left = engine.Decide(post, context);
            if (left.Disposition != decision.Disposition || left.Confidence < decision.Confidence)
            {
                return left;
            }
        }

        throw new InvalidOperationException($"The reasons for {post.Id} name words without end.");
    }

    private static string Blank(string text, Evidence[] words, int message)
    {
        char[] left = text.ToCharArray();
        foreach (Evidence evidence in words.Where(e => e.Message == message))
        {
            left.AsSpan(evidence.Start, evidence.End - evidence.Start).Fill(' ');
        }

        return new string(left);
    }
}
