using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Hosting;

public sealed class GenericHostTests
{
    [Fact]
    public async Task A_host_starts_with_a_good_charter_and_decides()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddRepartie(static o => o.CharterJson = Sample.Json());
        using IHost host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);

        host.Services.GetRequiredService<RepartieEngines>().Decide(new Post("Bonjour, quels sont vos horaires ?")).Charter.Name.ShouldBe("Maison Lune");
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_host_does_not_start_with_a_bad_one_and_says_all_that_is_wrong()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services
            .AddRepartie("a", static o => o.CharterJson = "{ \"brand\": \"A\", \"rules\": [{ \"id\": \"r\", \"when\": \"signal.nothing\", \"then\": \"OffTopic\" }] }")
            .AddRepartie("b", static o => o.Sector = "nowhere");
        using IHost host = builder.Build();

        OptionsValidationException exception = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        exception.Failures.Count().ShouldBe(3);
        exception.OptionsType.ShouldBe(typeof(RepartieOptions));
    }

    [Fact]
    public async Task Configuration_that_the_host_binds_is_followed()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration["Repartie:CharterJson"] = Sample.Json("One", "[]");
        builder.Services.AddOptions<RepartieOptions>().Bind(builder.Configuration.GetSection("Repartie"));
        CharterLoad? failed = null;
        builder.Services.AddRepartie(o => o.OnReloadFailed = load => failed = load);
        using IHost host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        RepartieEngines engines = host.Services.GetRequiredService<RepartieEngines>();
        IConfigurationRoot configuration = builder.Configuration;

        configuration["Repartie:CharterJson"] = Sample.Json("Two", "[]");
        configuration.Reload();
        engines.Default.Stamp.Name.ShouldBe("Two");

        configuration["Repartie:CharterJson"] = "{ \"brand\": \"Three\" }";
        Should.NotThrow(configuration.Reload);
        engines.Default.Stamp.Name.ShouldBe("Two");
        failed!.Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCodes.DummyContact);
        failed.InForce.ShouldBe(engines.Default.Stamp);
    }
}
