using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Repartie.Core.Tests.Harness;
using Repartie.Tuning;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Tuning;

/// <summary>Learning from labelled posts: deterministic, and it finds what is there.</summary>
public sealed class WeightTunerTests
{
    private static readonly Charter Lune = Charter.Parse(Engines.Json(Engines.HostSignals("red", "blue", "green", "rare"), """
        "rules": [
          { "id": "see-red", "when": "signal.red", "then": { "lean": "OffTopic", "weight": 0 } },
          { "id": "see-blue", "when": "signal.blue", "then": { "lean": "OffTopic", "weight": 0 } },
          { "id": "see-green", "when": "signal.green", "then": { "lean": "OffTopic", "weight": 0 } },
          { "id": "see-rare", "when": "signal.rare", "then": { "lean": "OffTopic", "weight": 0 } },
          { "id": "decide-late", "when": "signal.event-late", "then": "Escalate" } ]
        """));

    // Red is escalated, blue answered, green set aside, each nine times in ten.
    private static readonly IReadOnlyList<LabelledPost> Planted = Plant(600, seed: 5);

    private static readonly Lazy<TuningResult> Learned = new(static () => WeightTuner.Learn(Planted));

    [Theory]
    [InlineData("see-red", Disposition.Escalate)]
    [InlineData("see-blue", Disposition.AnswerPublicly)]
    [InlineData("see-green", Disposition.OffTopic)]
    public void A_planted_pattern_is_found(string rule, Disposition towards)
    {
        IReadOnlyList<Lean> leans = Learned.Value.Weights.Leans[rule];
        leans.MaxBy(static l => l.Weight).Towards.ShouldBe(towards);
        leans.Max(static l => l.Weight).ShouldBeGreaterThan(5);
        leans.Select(static l => l.Towards).ShouldBeUnique();
    }

    [Fact]
    public void What_was_learned_decides()
    {
        TriageEngine before = TriageEngine.Create(Lune);
        TriageEngine after = TriageEngine.Create(WithWeights(Learned.Value.ToJson()));
        after.DecideOn("red").Disposition.ShouldBe(Disposition.Escalate);
        after.DecideOn("blue").Disposition.ShouldBe(Disposition.AnswerPublicly);
        after.DecideOn("green").Disposition.ShouldBe(Disposition.OffTopic);
        after.Stamp.Hash.ShouldNotBe(before.Stamp.Hash);
    }

    [Fact]
    public void The_gain_is_stated()
    {
        Learned.Value.Posts.ShouldBe(600);
        Learned.Value.AccuracyAfter.ShouldBeGreaterThan(0.8);
        Learned.Value.AccuracyAfter.ShouldBeGreaterThan(Learned.Value.AccuracyBefore);
        Learned.Value.AccuracyBefore.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void The_same_posts_give_the_same_weights()
        => WeightTuner.Learn(Plant(600, seed: 5)).ToJson().ShouldBe(Learned.Value.ToJson());

    [Fact]
    public void A_rule_that_hardly_fires_is_given_no_weight()
    {
        LabelledPost[] posts = [.. Plant(100, seed: 6), Labelled("rare", Disposition.OffTopic, 1000), Labelled("rare", Disposition.OffTopic, 1001)];
        (WeightTuner.Learn(posts).Weights.Leans.TryGetValue("see-rare", out IReadOnlyList<Lean>? leans) ? leans.Count : 0).ShouldBe(0);
    }

    [Fact]
    public void A_deciding_rule_learns_how_often_it_is_right()
    {
        LabelledPost[] right = [.. Enumerable.Range(0, 100).Select(static i => Labelled("event-late", Disposition.Escalate, i))];
        LabelledPost[] wrong = [.. Enumerable.Range(0, 100).Select(static i => Labelled("event-late", i % 2 == 0 ? Disposition.Escalate : Disposition.OffTopic, i))];
        int sure = WeightTuner.Learn([.. right, .. Plant(60, seed: 7)]).Weights.Confidence["decide-late"];
        int unsure = WeightTuner.Learn([.. wrong, .. Plant(60, seed: 7)]).Weights.Confidence["decide-late"];
        sure.ShouldBeInRange(970, 1000);
        unsure.ShouldBeInRange(480, 560);
    }

    [Fact]
    public void Only_decided_posts_are_no_reason_to_fail()
        => Should.NotThrow(static () => WeightTuner.Learn([.. Enumerable.Range(0, 60).Select(static i => Labelled("event-late", Disposition.Escalate, i))]));

    [Fact]
    public void Too_few_posts_are_refused()
        => Should.Throw<ArgumentException>(static () => WeightTuner.Learn(Plant(49, seed: 1))).Message.ShouldContain("at least 50");

    [Fact]
    public void The_calibration_rises()
    {
        IReadOnlyList<int> points = Learned.Value.Weights.Calibration.ShouldNotBeNull();
        points.Count.ShouldBe(21);
        points.ShouldBe(points.Order());
    }

    [Fact]
    public void A_calibrator_is_right_where_it_saw_much_and_careful_where_it_saw_little()
    {
        int[] nothing = Calibrator.Fit([]);
        nothing.ShouldBe(Enumerable.Range(0, 21).Select(static i => i * 50));
        int[] much = Calibrator.Fit(Enumerable.Range(0, 1000).Select(static i => (0.9, i % 2 == 0)));
        much[18].ShouldBeInRange(490, 530);
        much.ShouldBe(much.Order());
        Calibrator.Fit([(1.0, true), (0.0, false)]).Length.ShouldBe(21);
    }

    [Fact]
    public void The_file_is_plain_and_can_be_read_back()
    {
        string json = Learned.Value.ToJson();
        json.ShouldStartWith("{\n  \"repartieWeights\": 1,\n");
        json.ShouldNotContain("\r");
        RuleWeights again = WithWeights(json).Weights;
        again.Leans.Keys.Order(StringComparer.Ordinal).ShouldBe(Learned.Value.Weights.Leans.Keys.Order(StringComparer.Ordinal));
        again.Leans["see-red"].OrderBy(static l => l.Towards).ShouldBe(Learned.Value.Weights.Leans["see-red"].OrderBy(static l => l.Towards));
        again.Confidence.ShouldBe(Learned.Value.Weights.Confidence, ignoreOrder: true);
        again.Calibration.ShouldBe(Learned.Value.Weights.Calibration);
    }

    [Fact]
    public void Weights_check_their_ranges()
    {
        Should.Throw<ArgumentException>(static () => new RuleWeights(confidence: new Dictionary<string, int> { ["a"] = 1001 })).ParamName.ShouldBe("confidence");
        Should.Throw<ArgumentException>(static () => new RuleWeights(calibration: [1, 2])).ParamName.ShouldBe("calibration");
        Should.Throw<ArgumentException>(static () => new RuleWeights(calibration: [.. Enumerable.Repeat(-1, 21)])).ParamName.ShouldBe("calibration");
    }

    private static Charter WithWeights(string weights)
        => CharterReader.Read(
            Engines.Json(Engines.HostSignals("red", "blue", "green", "rare"), "\"weights\": \"w.json\"", """
                "rules": [ { "id": "see-red", "when": "signal.red", "then": { "lean": "OffTopic", "weight": 0 } }, { "id": "see-blue", "when": "signal.blue", "then": { "lean": "OffTopic", "weight": 0 } },
                           { "id": "see-green", "when": "signal.green", "then": { "lean": "OffTopic", "weight": 0 } } ]
                """),
            new CharterReadOptions(sideFile: _ => Encoding.UTF8.GetBytes(weights)));

    private static IReadOnlyList<LabelledPost> Plant(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            int colour = random.Next(3);
            Disposition right = random.Next(10) == 0 ? (Disposition)random.Next(3) : (Disposition)colour;
            return Labelled(new[] { "red", "blue", "green" }[colour], right, i);
        })];
    }

    private static LabelledPost Labelled(string signal, Disposition expected, int number)
        => new(new Post("lorem ipsum dolor", brand: "brand" + (number % 40)), Engines.Seen(signal), expected, Lune);
}
