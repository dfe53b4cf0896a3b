using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Repartie.Validation;

/// <summary>
/// Options without content whose validation builds the engines when the host starts. The brands' own options are not validated by the
/// host: it would follow their changes with a monitor, which throws at whoever made a bad change instead of reporting it.
/// </summary>
internal sealed class StartupCheck
{
    /// <summary>Builds the engines; the exception of what cannot be built has all failures.</summary>
    internal sealed class Run(IServiceProvider services) : IValidateOptions<StartupCheck>
    {
        public ValidateOptionsResult Validate(string? name, StartupCheck options)
        {
            services.GetRequiredService<RepartieEngines>();
            return ValidateOptionsResult.Success;
        }
    }
}
