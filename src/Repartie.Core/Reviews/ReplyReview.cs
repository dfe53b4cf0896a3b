using System.Collections.Generic;
using Repartie.Reviews;
using Repartie.Reviews.Checks;

namespace Repartie;

/// <summary>
/// Checks the draft of a public reply before it goes out: against the post, its thread, the decision and the charter. Immutable and
/// safe to use from many threads at once; pure, without a clock. It reads drafts in French and English.
/// </summary>
public sealed class ReplyReview
{
    private readonly TriageEngine _engine;

    private ReplyReview(TriageEngine engine) => _engine = engine;

    /// <summary>Builds a review.</summary>
    /// <param name="engine">The engine of the brand, whose charter holds contacts, networks, scope and voice.</param>
    /// <exception cref="System.ArgumentNullException"><paramref name="engine"/> is null.</exception>
    public static ReplyReview Create(TriageEngine engine) => new(Guard.NotNull(engine));

    /// <summary>Reviews a draft. Never throws for what a text says; the time is linear in the texts.</summary>
    /// <param name="draft">The draft: any length, any Unicode. Spans of findings are positions in it; a lone surrogate counts as U+FFFD.</param>
    /// <param name="post">The post that it answers.</param>
    /// <param name="context">The thread before the post and the time, as for <see cref="TriageEngine.Decide"/>; null for none. The time, else the post's own, decides what is open.</param>
    /// <param name="decision">The decision on the post; null to let the engine decide.</param>
    /// <returns>The findings, errors first, then in order of place; empty for a good draft.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="draft"/> or <paramref name="post"/> is null.</exception>
    public IReadOnlyList<ReviewFinding> Review(string draft, Post post, TriageContext? context = null, Decision? decision = null)
    {
        Guard.NotNull(draft);
        Guard.NotNull(post);
        TriageContext given = context ?? TriageContext.Empty;
        TriageTrace ofPost = _engine.Trace(post, given);
        Decision decided = decision ?? ofPost.Decision;
        DraftReading reading = DraftReading.Of(draft, decided.Language);
        TriageTrace ofDraft = _engine.Trace(new Post(draft, brand: post.Brand, network: post.Network, language: reading.Language ?? decided.Language));
        ReviewCase review = new(_engine, reading, ofDraft, post, given.Thread, ofPost, decided, given.Now ?? post.CreatedAt, isPublication: false);
        PrivacyCheck.Run(review);
        ChannelCheck.Run(review);
        ScopeCheck.Run(review);
        LanguageCheck.Run(review);
        FormCheck.Run(review);
        ToneCheck.Run(review);
        return review.Findings;
    }
}
