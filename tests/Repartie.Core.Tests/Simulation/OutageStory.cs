using System;
using System.Collections.Generic;

namespace Repartie.Core.Tests.Simulation;

/// <summary>Outages: many people write about one problem, each in a thread of their own.</summary>
internal static class OutageStory
{
    public static void Write(SimulationWriter writer)
    {
        foreach (PlannedOutage outage in writer.Plan.Outages)
        {
            List<string> ids = [];
            double mean = 3600 / outage.PostsPerHour;
            DateTimeOffset end = outage.Start + outage.Duration;
            for (DateTimeOffset at = outage.Start; at < end; at = at.AddSeconds(Math.Ceiling(-Math.Log(1 - writer.Between(0, 1)) * mean)))
            {
                ids.Add(EverydayStory.Ask(writer, at, outage.Problem));
            }

            writer.Outages.Add(new SimulatedOutage(outage.Problem, outage.Start, end, ids));
        }
    }
}
