using System;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Repartie;
using Repartie.Loading;
using Repartie.Validation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Repartie to a host.</summary>
public static class RepartieServiceCollectionExtensions
{
    /// <summary>
    /// Adds the triage of posts to one brand: <see cref="RepartieEngines"/> as a singleton, and <see cref="TriageEngine"/> for those who
    /// need no more than the engine under the charter that is in force when they ask. Options and charter are validated when the host
    /// starts, else at first use; all failures are listed in one <see cref="OptionsValidationException"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says where the charter comes from; called again for each reload.</param>
    /// <returns>The services, for further calls.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddRepartie(this IServiceCollection services, Action<RepartieOptions> configure)
        => Add(services, Options.Options.DefaultName, configure);

    /// <summary>
    /// Adds the triage of posts to one of several brands. A post finds its engine by name, brand or handle; see
    /// <see cref="RepartieEngines.For"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name to ask for it by; not blank; case counts. The same name again configures the same brand further.</param>
    /// <param name="configure">Says where the charter comes from; called again for each reload.</param>
    /// <returns>The services, for further calls.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static IServiceCollection AddRepartie(this IServiceCollection services, string name, Action<RepartieOptions> configure)
        => Add(services, Guard.NotBlank(name), configure);

    private static IServiceCollection Add(IServiceCollection services, string name, Action<RepartieOptions> configure)
    {
        Guard.NotNull(services).Configure(name, Guard.NotNull(configure)).AddSingleton(new BrandRegistration(name));
        services.TryAddSingleton(RepartieEngines.Create);
        services.TryAddTransient(static provider => provider.GetRequiredService<RepartieEngines>().Default);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RepartieOptions>, ValidateRepartieOptions>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StartupCheck>, StartupCheck.Run>());
        services.AddOptions<StartupCheck>().ValidateOnStart();
        return services;
    }
}
