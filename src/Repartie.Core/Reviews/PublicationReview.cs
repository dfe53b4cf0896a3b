using System;
using System.Collections.Generic;
using System.Linq;
using Repartie.Reviews;
using Repartie.Reviews.Checks;

namespace Repartie;

/// <summary>
/// Checks what the brand itself wants to publish: against the charter, the network and what else is published. Its findings say what
/// cannot be taken back. Immutable and safe to use from many threads at once; pure, without a clock.
/// </summary>
public sealed class PublicationReview
{
    private readonly TriageEngine _engine;
    private readonly int _perDay;

    private PublicationReview(TriageEngine engine, int perDay)
    {
        _engine = engine;
        _perDay = perDay;
    }

    /// <summary>How many publications on one network within 24 hours are too many where nothing else is said.</summary>
    /// <value>5; a default of this library, not a published figure.</value>
    public const int DefaultPerDay = 5;

    /// <summary>Builds a review.</summary>
    /// <param name="engine">The engine of the brand, whose charter holds scope, networks and contacts.</param>
    /// <param name="perDay">How many publications on one network within 24 hours are still fine, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perDay"/> is below 1.</exception>
    public static PublicationReview Create(TriageEngine engine, int perDay = DefaultPerDay)
        => new(Guard.NotNull(engine), perDay > 0 ? perDay : throw new ArgumentOutOfRangeException(nameof(perDay), perDay, "Allowed: 1 and more."));

    /// <summary>Reviews a publication. Never throws for what a text says.</summary>
    /// <param name="publication">What is to be published.</param>
    /// <param name="others">What was published before and what is planned beside it, on any network, in any order, with or without the publication itself; null for nothing known.</param>
    /// <returns>The findings, errors first, then in order of place; empty for a publication that can go out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="publication"/> or one of the others is null.</exception>
    public IReadOnlyList<ReviewFinding> Review(Publication publication, IEnumerable<Publication>? others = null)
    {
        Guard.NotNull(publication);
        IReadOnlyList<Publication> beside = Guard.Copy(others);
        if (beside.Any(static o => o is null))
        {
            throw new ArgumentNullException(nameof(others), "One of the publications is null.");
        }

        Post post = new(publication.Text, publication.Id, network: publication.Network, createdAt: publication.PublishAt, media: publication.Media);
        DraftReading reading = DraftReading.Of(publication.Text);
        TriageTrace trace = _engine.Trace(new Post(publication.Text, brand: _engine.Charter.Brand, network: publication.Network, language: reading.Language));
        ReviewCase review = new(_engine, reading, trace, post, PostThread.Empty, ofPost: null, decision: null, publication.PublishAt, isPublication: true);
        PrivacyCheck.FindData(review);
        ChannelCheck.Contacts(review);
        ScopeCheck.Never(review);
        ScopeCheck.Brands(review);
        LanguageCheck.Address(review);
        FormCheck.Length(review);
        FormCheck.Placeholders(review);
        ToneCheck.Retaliation(review);
        PublicationCheck.Run(review, publication, [.. beside.Where(o => !ReferenceEquals(o, publication))], _perDay);
        return review.Findings;
    }
}
