using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Metrics;

public sealed class MetricsTests
{
    [Fact]
    public void Decisions_are_counted_by_disposition_and_channel_and_say_nothing_of_the_author()
    {
        List<string> counted = [];
        using ServiceProvider services = new ServiceCollection().AddMetrics().AddRepartie("lune", static o => o.CharterJson = Sample.Json()).BuildServiceProvider();
        IMeterFactory factory = services.GetRequiredService<IMeterFactory>();
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == RepartieEngines.MeterName && ReferenceEquals(instrument.Meter.Scope, factory))
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            counted.Add(instrument.Name + " " + value + " " + string.Join(" ", tags.ToArray().Select(static t => t.Key + "=" + t.Value))));
        listener.Start();
        RepartieEngines engines = services.GetRequiredService<RepartieEngines>();

        Decision decision = engines.Decide(new Post("I smell gas in your shop, people are fainting!", author: new Author("@somebody")));

        counted.ShouldContain($"repartie.decisions 1 repartie.brand=lune repartie.disposition={decision.Disposition} repartie.channel={decision.Channel?.ToString() ?? "none"}");
        counted.Count(static c => c.StartsWith("repartie.reviews", StringComparison.Ordinal)).ShouldBe(decision.Review.Count);
        counted.ShouldAllBe(static c => !c.Contains("somebody"));
    }
}
