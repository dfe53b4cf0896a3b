#if !NET8_0_OR_GREATER
using System;

namespace Repartie.Metrics;

/// <summary>Stands in where the framework has no meters of its own: it counts nothing.</summary>
internal sealed class RepartieMetrics : IDisposable
{
    public RepartieMetrics(IServiceProvider services) => _ = services;

#pragma warning disable CA1822 // the same shape as the class that counts
    public void Decided(string brand, Decision decision)
    {
    }

    public void Reloaded(string brand, bool succeeded)
    {
    }
#pragma warning restore CA1822

    public void Dispose()
    {
    }
}
#endif
