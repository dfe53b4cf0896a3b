using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Registration;

public sealed class OptionsFailureTests
{
    [Fact]
    public void All_failures_of_options_and_charter_are_listed_at_once()
    {
        string[] failures = FailuresOf(o =>
        {
            o.CharterJson = "{ \"brand\": \"Lune\", \"handels\": [\"@lune\"], \"contact\": { \"phone\": { \"number\": \"12\" } } }";
            o.Sector = "fashoin";
            o.ReloadDelay = TimeSpan.FromHours(1);
            o.PollInterval = TimeSpan.Zero;
            o.StepsPerCharacter = 0;
        });

        failures.Length.ShouldBe(7);
        failures.ShouldContain(static f => f.Contains("StepsPerCharacter: Found 0; allowed are 1 and more", StringComparison.Ordinal));
        failures.ShouldContain(static f => f.Contains("Found CharterJson and Sector, which are alternatives", StringComparison.Ordinal));
        failures.ShouldContain(static f => f.Contains("Sector: Found 'fashoin'", StringComparison.Ordinal) && f.Contains("did you mean 'fashion'", StringComparison.Ordinal));
        failures.ShouldContain(static f => f.Contains("ReloadDelay: Found 01:00:00; allowed are 00:00:00 to 00:01:00.", StringComparison.Ordinal));
        failures.ShouldContain(static f => f.Contains("PollInterval: Found 00:00:00; allowed are 00:00:00.1000000 to 1.00:00:00.", StringComparison.Ordinal));
        failures.ShouldContain(static f => f.Contains("REP0003", StringComparison.Ordinal) && f.Contains("'handels'", StringComparison.Ordinal));
        failures.ShouldContain(static f => f.Contains("REP0027", StringComparison.Ordinal) && f.Contains("$.contact.phone.number", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_is_required()
        => FailuresOf(static _ => { }).ShouldHaveSingleItem().ShouldContain("Found no charter; set exactly one of Charter, CharterJson, CharterPath and Sector.");

    [Fact]
    public void A_missing_file_says_where_it_was_looked_for()
    {
        string failure = FailuresOf(static o => o.CharterPath = "missing/lune.json").ShouldHaveSingleItem();

        failure.ShouldContain(LiveFaultCodes.Unreadable);
        failure.ShouldContain(System.IO.Path.GetFullPath("missing/lune.json"));
    }

    [Fact]
    public void A_folder_is_no_file() => FailuresOf(static o => o.CharterPath = ".").ShouldHaveSingleItem().ShouldContain(LiveFaultCodes.Unreadable);

    [Theory]
    [InlineData("fashion")]
    [InlineData("general")]
    public void A_starter_charter_does_not_go_live_silently(string sector)
    {
        FailuresOf(o => o.Sector = sector).ShouldAllBe(static f => f.Contains(FaultCodes.DummyContact));
        FailuresOf(o => o.Charter = Charter.Starter(new Sector(sector))).ShouldAllBe(static f => f.Contains(FaultCodes.DummyContact));
        FailuresOf(o => o.CharterJson = "{ \"brand\": \"Lune\" }").ShouldHaveSingleItem().ShouldContain(FaultCodes.DummyContact);
    }

    [Fact]
    public void Failures_of_several_brands_are_listed_together_and_named()
    {
        string[] failures = FailuresOf(
            new ServiceCollection().AddRepartie("a", static o => o.Sector = "x").AddRepartie("b", static o => o.CharterJson = "{").AddRepartie("c", static o => o.CharterJson = Sample.Json()));

        failures.Length.ShouldBe(2);
        failures[0].ShouldStartWith("brand 'a': RepartieOptions: error REP0040: Sector:");
        failures[1].ShouldStartWith("brand 'b': charter(1,");
    }

    [Fact]
    public void A_handle_of_two_charters_is_a_failure()
    {
        string[] failures = FailuresOf(new ServiceCollection().AddRepartie("a", static o => o.CharterJson = Sample.Json("A")).AddRepartie("b", static o => o.CharterJson = Sample.Json("B")));

        failures.ShouldHaveSingleItem().ShouldContain(FaultCodes.Ambiguous);
        failures[0].ShouldContain("'@maisonlune'");
    }

    [Fact]
    public void Checks_of_the_host_count_too()
    {
        ServiceCollection services = new();
        services.AddOptions<RepartieOptions>().Validate(static o => o.CharterPath is not null, "here charters are files");

        FailuresOf(services.AddRepartie(static o => o.CharterJson = Sample.Json())).ShouldHaveSingleItem().ShouldContain("here charters are files");
    }

    [Fact]
    public void Options_asked_for_directly_are_validated_too()
    {
        using ServiceProvider services = new ServiceCollection().AddRepartie(static o => o.CharterJson = "{ \"brand\": \"Lune\", \"handels\": [] }").BuildServiceProvider();

        OptionsValidationException exception = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IOptions<RepartieOptions>>().Value);
        exception.Failures.Count().ShouldBe(2);
    }

    [Fact]
    public void Examples_that_do_not_hold_are_failures_unless_told_otherwise()
    {
        const string rules = """
            { "brand": "Lune", "contact": { "phone": { "number": "+33 1 44 55 66 77" } },
              "rules": [ { "id": "r", "when": "signal.praise", "then": "OffTopic", "examples": { "match": ["Where is my parcel?"] } } ] }
            """;

        FailuresOf(static o => o.CharterJson = rules).ShouldHaveSingleItem().ShouldContain(FaultCodes.Example);
        FailuresOf(static o => o.Charter = CharterReader.Read(rules)).ShouldHaveSingleItem().ShouldContain(FaultCodes.Example);
        using ServiceProvider lenient = new ServiceCollection().AddRepartie(static o => { o.CharterJson = rules; o.Strict = false; }).BuildServiceProvider();
        lenient.GetRequiredService<TriageEngine>().Charter.Rules.Count.ShouldBe(1);
    }

    private static string[] FailuresOf(Action<RepartieOptions> configure) => FailuresOf(new ServiceCollection().AddRepartie(configure));

    private static string[] FailuresOf(IServiceCollection collection)
    {
        using ServiceProvider services = collection.BuildServiceProvider();
        return [.. Should.Throw<OptionsValidationException>(() => services.GetRequiredService<RepartieEngines>()).Failures];
    }
}
