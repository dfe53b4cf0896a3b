using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Repartie.Cli.Engines;
using Repartie.Cli.Input;

namespace Repartie.Cli.Review;

/// <summary>Reviews rows, with one review per engine. Thread-safe.</summary>
internal sealed class TextReviewer(EngineCache engines, MissingCharters missing, DateTimeOffset? now)
{
    private readonly ConcurrentDictionary<TriageEngine, ReplyReview> _replies = new();
    private readonly ConcurrentDictionary<TriageEngine, PublicationReview> _publications = new();

    /// <summary>Reviews the draft of a row.</summary>
    /// <exception cref="RowException">The row holds no draft.</exception>
    public ReviewedText Reply(PostRow row)
    {
        string draft = row.Draft ?? throw new RowException("'draft' is missing; without drafts, --publication reviews the texts themselves.");
        TriageEngine engine = engines.For(row.Post.Brand, row.Sector, missing);
        TriageContext context = new(row.Thread, now: now);
        Decision decision = engine.Decide(row.Post, context);
        return new ReviewedText(row.Id, draft, decision, _replies.GetOrAdd(engine, ReplyReview.Create).Review(draft, row.Post, context, decision));
    }

    /// <summary>Reviews publications, those of one brand beside each other.</summary>
    public IEnumerable<ReviewedText> All(IReadOnlyList<PostRow> rows)
    {
        var publications = rows.Select(r => (Row: r, Engine: engines.For(r.Post.Brand, r.Sector, missing), Publication: Of(r.Post))).ToArray();
        ILookup<TriageEngine, Publication> beside = publications.ToLookup(static p => p.Engine, static p => p.Publication);
        foreach (var (row, engine, publication) in publications)
        {
            PublicationReview review = _publications.GetOrAdd(engine, static e => PublicationReview.Create(e));
            yield return new ReviewedText(row.Id, row.Post.Text, null, review.Review(publication, beside[engine]));
        }
    }

    private static Publication Of(Post post) => new(post.Text, post.Network, post.Id, post.CreatedAt, post.Media);
}
