using System;
using System.Linq;
using Repartie.Core.Tests.Harness;
using Shouldly;
using Xunit;

namespace Repartie.Core.Tests.Presence;

/// <summary>A brand that does not speak is never called active, however short the period.</summary>
public sealed class UnseenBrandTests
{
    [Fact]
    public void A_brand_that_never_speaks_in_a_short_period_is_dormant_and_the_reason_says_so()
    {
        DateTimeOffset at = new(2026, 1, 5, 10, 0, 0, TimeSpan.Zero);
        PostThread thread = PostThread.FromPosts([new ThreadPost("1", ThreadRole.Customer, "what time do you close?", new Author("ana"), at)], Network.X, "lune");

        NetworkPresence presence = PresenceReview.Of(new ThreadEngine(Engines.General), [thread], to: at.AddDays(2)).Networks.Single();

        presence.Verdict.ShouldBe(PresenceVerdict.Dormant);
        presence.Because.In("en").ShouldContain("does not speak in this period");
        presence.Because.In("fr").ShouldContain("ne prend pas la parole");
    }
}
