using System;
using System.Collections.Generic;
using System.Linq;

namespace Repartie.Reviews;

/// <summary>One draft with everything it is judged by, and the findings so far. Used by one thread.</summary>
internal sealed class ReviewCase
{
    private readonly List<ReviewFinding> _findings = [];
    private readonly bool _isPublication;
    private readonly Dictionary<string, SeenSignal> _draftSignals;
    private readonly Dictionary<string, SeenSignal> _postSignals;

    public ReviewCase(TriageEngine engine, DraftReading draft, TriageTrace ofDraft, Post post, PostThread thread, TriageTrace? ofPost, Decision? decision, DateTimeOffset? at, bool isPublication)
    {
        Engine = engine;
        Draft = draft;
        Post = post;
        Thread = thread;
        Decision = decision;
        At = at;
        _isPublication = isPublication;
        _draftSignals = ByName(ofDraft);
        _postSignals = ofPost is null ? [] : ByName(ofPost);
        Channels = ChannelOffers.Of(draft, Charter);
    }

    public TriageEngine Engine { get; }

    public Charter Charter => Engine.Charter;

    public DraftReading Draft { get; }

    /// <summary>The post that is answered; for a publication, the publication itself.</summary>
    public Post Post { get; }

    public PostThread Thread { get; }

    /// <summary>The decision on the post; null for a publication.</summary>
    public Decision? Decision { get; }

    /// <summary>The time that decides what is open, or null.</summary>
    public DateTimeOffset? At { get; }

    /// <summary>Which contact channels the draft names.</summary>
    public ChannelOffers Channels { get; }

    public bool BrandSpoke => Thread.Messages.Any(static m => m.Role == ThreadRole.Brand);

    /// <summary>The findings, errors first, then in order of place.</summary>
    public IReadOnlyList<ReviewFinding> Findings
        => Guard.Copy(_findings.OrderBy(static f => f.Severity).ThenBy(static f => f.Start).ThenBy(static f => f.Id, StringComparer.Ordinal));

    public void Add(string id, int start, int end, params (string Name, LocalizedText Value)[] details)
    {
        if (!_findings.Exists(f => f.Id == id && f.Start < end && start < f.End))
        {
            _findings.Add(FindingTexts.Instance.Create(id, start, end, _isPublication, details));
        }
    }

    public void Add(string id, DraftHit hit, params (string Name, LocalizedText Value)[] details) => Add(id, hit.Start, hit.End, details);

    /// <summary>Adds a finding for each place that a lexicon found.</summary>
    public void AddAll(string id, string lexicon)
    {
        foreach (DraftHit hit in Draft.In(lexicon))
        {
            Add(id, hit);
        }
    }

    /// <summary>Whether the post shows one of these signals.</summary>
    public bool PostShows(params string[] signals) => signals.Any(_postSignals.ContainsKey);

    public bool DraftShows(params string[] signals) => signals.Any(_draftSignals.ContainsKey);

    /// <summary>Where a signal stands in the draft.</summary>
    public IEnumerable<Evidence> InDraft(string signal)
        => _draftSignals.TryGetValue(signal, out SeenSignal? seen) ? seen.Evidence.Where(static e => e.Message < 0 && e.End > e.Start) : [];

    /// <summary>Where a signal stands in the post.</summary>
    public IEnumerable<Evidence> InPost(string signal)
        => _postSignals.TryGetValue(signal, out SeenSignal? seen) ? seen.Evidence.Where(static e => e.Message < 0) : [];

    private static Dictionary<string, SeenSignal> ByName(TriageTrace trace)
        => trace.Signals.ToDictionary(static s => s.Name, StringComparer.Ordinal);
}
