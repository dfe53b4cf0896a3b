using System;
using System.Collections.Generic;
using System.Globalization;

namespace Repartie.Core.Tests.Simulation;

/// <summary>Collects the posts and the truth of a simulation, and draws its numbers.</summary>
internal sealed class SimulationWriter(SimulationPlan plan)
{
    private readonly Random _random = new(plan.Seed);
    private int _posts;
    private int _people;

    public SimulationPlan Plan { get; } = plan;

    public List<SimulatedPost> Posts { get; } = [];

    public List<SimulatedAsk> Asks { get; } = [];

    public List<SimulatedOutage> Outages { get; } = [];

    public List<SimulatedSnowball> Snowballs { get; } = [];

    public List<SimulatedHandoff> Handoffs { get; } = [];

    public List<SimulatedRepeater> Repeaters { get; } = [];

    public DateTimeOffset End => Plan.Start.AddDays(Plan.Days);

    public string Person() => string.Create(CultureInfo.InvariantCulture, $"{Plan.Prefix}-person-{++_people:00000}");

    public string Language() => Plan.Languages[_random.Next(Plan.Languages.Count)];

    public string Problem() => SimulatedTexts.Problems[_random.Next(SimulatedTexts.Problems.Count)];

    public bool Chance(double share) => _random.NextDouble() < share;

    public double Between(double least, double most) => least + (_random.NextDouble() * (most - least));

    public int Whole(int least, int most) => _random.Next(least, most + 1);

    /// <summary>How many of something come, when so many do on the average (Poisson).</summary>
    public int Count(double average)
    {
        double limit = Math.Exp(-average);
        double product = _random.NextDouble();
        int count = 0;
        while (product > limit)
        {
            count++;
            product *= _random.NextDouble();
        }

        return count;
    }

    /// <summary>The delay of an answer, to whole seconds.</summary>
    public TimeSpan AnswerDelay()
    {
        double normal = Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
        return TimeSpan.FromSeconds(Math.Max(60, Math.Round(Plan.AnswerDelay.TotalSeconds * Math.Exp(normal * Plan.AnswerSpread))));
    }

    /// <summary>A moment of a plain day, whole seconds, by the plan's hours.</summary>
    public DateTimeOffset MomentOf(int day)
    {
        double sum = 0;
        foreach (double weight in Plan.ByHour)
        {
            sum += weight;
        }

        double at = _random.NextDouble() * sum;
        int hour = 0;
        while (hour < Plan.ByHour.Count - 1 && at >= Plan.ByHour[hour])
        {
            at -= Plan.ByHour[hour++];
        }

        return Plan.Start.AddDays(day).AddHours(hour).AddSeconds(_random.Next(3600));
    }

    /// <summary>Whether the brand is there at all.</summary>
    public bool BrandSpeaks(DateTimeOffset at) => at < End && (Plan.GhostFrom is not { } ghost || at < ghost);

    /// <summary>Writes a post and gives its id.</summary>
    public string Write(SimulatedKind kind, string? author, DateTimeOffset at, string language, string purpose, string? inReplyTo = null, string? problem = null, int likes = 0, int reposts = 0)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{Plan.Prefix}-{++_posts:000000}");
        ThreadRole role = author is null ? ThreadRole.Brand : inReplyTo is null || kind is SimulatedKind.Accept or SimulatedKind.Fail or SimulatedKind.Confirm or SimulatedKind.Repeat ? ThreadRole.Customer : ThreadRole.Member;
        IReadOnlyList<string> texts = SimulatedTexts.Of(language, purpose);
        string text = texts[_random.Next(texts.Count)];
        text = author is not null && inReplyTo is null ? "@" + SimulatedAccount.BrandHandle + " " + text : text;
        ThreadPost post = new(id, role, text, new Author(author ?? SimulatedAccount.BrandHandle), at, inReplyTo, likes, reposts, language: language);
        Posts.Add(new SimulatedPost(post, Plan.Network, problem, kind));
        return id;
    }
}
