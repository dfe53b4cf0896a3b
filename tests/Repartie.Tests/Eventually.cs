using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Xunit;

namespace Repartie.Tests;

/// <summary>Waits for what another thread does.</summary>
internal static class Eventually
{
    public static async Task Be(Func<bool> condition, string what)
    {
        Stopwatch clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), what + " did not happen within 30 seconds");
            await Task.Delay(10, TestContext.Current.CancellationToken).ConfigureAwait(false);
        }
    }
}
