using System;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Triage;

/// <summary>By when the first response is due: the most specific target, in the calendar's business time.</summary>
public sealed class RespondByTests
{
    // Monday, 10 o'clock.
    private static readonly DateTimeOffset At = new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);

    private static readonly TriageEngine Engine = Engines.With(
        """
        "calendar": { "hours": "Mon-Fri 09:00-18:00", "holidays": ["2026-06-02"] },
        "responses": [
          { "first": "4h" },
          { "kind": "complaint", "first": "2h" },
          { "network": "x", "first": "3h" },
          { "network": "x", "kind": "complaint", "first": "30m" },
          { "network": "facebook", "first": "1h" },
          { "priority": "urgent", "first": "15m" },
          { "network": "linkedin", "next": "1h" } ]
        """);

    [Theory]
    [InlineData(null, "praise", 240)]
    [InlineData(null, "complaint", 120)]
    [InlineData("x", "praise", 180)]
    [InlineData("x", "complaint", 30)]
    [InlineData("facebook", "complaint", 60)]
    [InlineData(null, "danger", 15)]
    [InlineData("linkedin", "praise", 240)]
    [InlineData("mastodon", "complaint", 120)]
    public void The_most_specific_target_counts(string? network, string signal, int minutes)
        => Due(network, signal, At).ShouldBe(At.AddMinutes(minutes));

    [Fact]
    public void Nights_weekends_and_holidays_do_not_count()
    {
        // Three hours are left on Monday; Tuesday is a holiday.
        Due("x", "praise", At.AddHours(7)).ShouldBe(new DateTimeOffset(2026, 6, 3, 11, 0, 0, TimeSpan.Zero));
        Due(null, "praise", new DateTimeOffset(2026, 6, 5, 17, 0, 0, TimeSpan.Zero)).ShouldBe(new DateTimeOffset(2026, 6, 8, 12, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void It_counts_from_the_posts_own_time_else_from_now()
    {
        Post dated = new("lorem ipsum", createdAt: At);
        Engine.Decide(dated, new TriageContext(hostSignals: ["praise"], now: At.AddDays(3))).RespondBy.ShouldBe(At.AddHours(4));
        Engine.Decide(new Post("lorem ipsum"), new TriageContext(hostSignals: ["praise"], now: At)).RespondBy.ShouldBe(At.AddHours(4));
        Engine.Decide(new Post("lorem ipsum"), Engines.Seen("praise")).RespondBy.ShouldBeNull();
    }

    [Fact]
    public void Without_a_target_of_the_charter_the_default_ones_count()
    {
        TriageEngine engine = TriageEngine.Create(new CharterBuilder("Lune").Build());
        Decision decision = engine.Decide(new Post("what are your opening hours?", network: Network.X, createdAt: At));
        decision.RespondBy.ShouldNotBeNull().ShouldBeGreaterThan(At);
    }

    [Fact]
    public void The_end_of_time_is_no_fault()
    {
        foreach (DateTimeOffset at in new[] { DateTimeOffset.MaxValue, DateTimeOffset.MinValue, new DateTimeOffset(9999, 12, 31, 23, 0, 0, TimeSpan.FromHours(14)), new DateTimeOffset(1, 1, 1, 1, 0, 0, TimeSpan.FromHours(-14)) })
        {
            foreach (TriageEngine engine in new[] { Engine, Engines.General })
            {
                Decision decision = engine.Decide(new Post("where is my order?", createdAt: at), new TriageContext(now: at));
                decision.Review.ShouldNotContain(ReviewCode.Fault, at.ToString("O"));
            }
        }
    }

    private static DateTimeOffset? Due(string? network, string signal, DateTimeOffset at)
        => Engine.Decide(new Post("lorem ipsum", network: network is null ? default : new Network(network), createdAt: at), Engines.Seen(signal)).RespondBy;
}
