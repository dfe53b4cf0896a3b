using System;

namespace Repartie;

/// <summary>
/// The one place where the host's clock enters, so that holidays that are over can be warned of. Decisions never see it: their time is
/// an input.
/// </summary>
internal static class HostClock
{
#pragma warning disable RS0030 // see above
    public static DateTimeOffset Now => DateTimeOffset.UtcNow;
#pragma warning restore RS0030
}
