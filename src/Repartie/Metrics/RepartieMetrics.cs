#if NET8_0_OR_GREATER
using System;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Repartie.Metrics;

/// <summary>
/// Counts decisions, reviews and reloads. Tags are dispositions, channels, review codes and the names that brands were added under:
/// nothing of a post or its author. Thread-safe.
/// </summary>
internal sealed class RepartieMetrics : IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _decisions;
    private readonly Counter<long> _reviews;
    private readonly Counter<long> _reloads;

    public RepartieMetrics(IServiceProvider services)
    {
        _meter = services.GetService(typeof(IMeterFactory)) is IMeterFactory factory
            ? factory.Create(new MeterOptions(RepartieEngines.MeterName))
            : new Meter(RepartieEngines.MeterName);
        _decisions = _meter.CreateCounter<long>("repartie.decisions", "{decision}", "Posts decided, by disposition and channel.");
        _reviews = _meter.CreateCounter<long>("repartie.reviews", "{decision}", "Decisions marked for review, by code.");
        _reloads = _meter.CreateCounter<long>("repartie.reloads", "{reload}", "Changes of charters, by outcome.");
    }

    public void Decided(string brand, Decision decision)
    {
        if (_decisions.Enabled)
        {
            _decisions.Add(1, new TagList { { "repartie.brand", brand }, { "repartie.disposition", NameOf(decision.Disposition) }, { "repartie.channel", NameOf(decision.Channel) } });
        }

        if (_reviews.Enabled)
        {
            foreach (ReviewCode code in decision.Review)
            {
                _reviews.Add(1, new TagList { { "repartie.brand", brand }, { "repartie.review", code.ToString() } });
            }
        }
    }

    public void Reloaded(string brand, bool succeeded)
        => _reloads.Add(1, new TagList { { "repartie.brand", brand }, { "repartie.outcome", succeeded ? "success" : "failure" } });

    public void Dispose() => _meter.Dispose();

    // Constants, so that counting allocates nothing.
    private static string NameOf(Disposition disposition) => disposition switch
    {
        Disposition.AnswerPublicly => nameof(Disposition.AnswerPublicly),
        Disposition.OffTopic => nameof(Disposition.OffTopic),
        _ => nameof(Disposition.Escalate),
    };

    private static string NameOf(Channel? channel) => channel switch
    {
        Channel.Phone => nameof(Channel.Phone),
        Channel.Mail => nameof(Channel.Mail),
        Channel.Form => nameof(Channel.Form),
        _ => "none",
    };
}
#endif
