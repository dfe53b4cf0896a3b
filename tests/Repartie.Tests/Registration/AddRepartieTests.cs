using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Repartie.Tests.Registration;

public sealed class AddRepartieTests
{
    [Fact]
    public void One_brand_decides_by_the_engines_and_by_the_engine_alone()
    {
        using ServiceProvider services = new ServiceCollection().AddRepartie(o => o.CharterJson = Sample.Json()).BuildServiceProvider();
        RepartieEngines engines = services.GetRequiredService<RepartieEngines>();
        TriageEngine engine = services.GetRequiredService<TriageEngine>();
        Post post = new("Hello, do you ship to Spain?");

        engine.ShouldBeSameAs(engines.Default);
        engines.For(post).ShouldBeSameAs(engine);
        engines.Decide(post).Charter.ShouldBe(engine.Stamp);
        engines.Decide(string.Empty, post).Charter.Name.ShouldBe("Maison Lune");
        engines.Names.ShouldBe([string.Empty]);
    }

    [Fact]
    public void It_is_chainable_and_adds_its_services_once()
    {
        ServiceCollection services = new();
        services.AddRepartie("a", o => o.CharterJson = Sample.Json("A", "[]")).AddRepartie("b", o => o.CharterJson = Sample.Json("B", "[]")).ShouldBeSameAs(services);

        services.Count(static s => s.ServiceType == typeof(RepartieEngines)).ShouldBe(1);
        services.Count(static s => s.ServiceType == typeof(TriageEngine)).ShouldBe(1);
        services.Count(static s => s.ServiceType == typeof(IValidateOptions<RepartieOptions>)).ShouldBe(1);
    }

    [Fact]
    public void What_the_host_has_added_stays()
    {
        TriageEngine own = TriageEngine.Create(Charter.Starter(new Sector("bank")));
        using ServiceProvider services = new ServiceCollection().AddSingleton(own).AddRepartie(o => o.CharterJson = Sample.Json()).BuildServiceProvider();

        services.GetRequiredService<TriageEngine>().ShouldBeSameAs(own);
    }

    [Fact]
    public void The_same_name_again_configures_the_same_brand_further()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddRepartie("lune", o => o.CharterPath = "nowhere.json")
            .AddRepartie("lune", o => { o.CharterPath = null; o.CharterJson = Sample.Json(); })
            .BuildServiceProvider();

        services.GetRequiredService<RepartieEngines>().Names.ShouldBe(["lune"]);
    }

    [Fact]
    public void Charters_come_from_text_file_code_and_sector()
    {
        using TempFolder folder = new();
        string file = folder.Write("lune.json", Sample.Json("From file", "[]"));
        Charter built = new CharterBuilder("From code").WithContact(new ContactBook(new PhoneContact("+33 1 44 55 66 77"))).Build();
        using ServiceProvider services = new ServiceCollection()
            .AddRepartie("text", o => o.CharterJson = Sample.Json("From text", "[]"))
            .AddRepartie("file", o => o.CharterPath = file)
            .AddRepartie("code", o => o.Charter = built)
            .AddRepartie("sector", o => { o.Sector = " Fashion "; o.AllowDummyContacts = true; })
            .BuildServiceProvider();
        RepartieEngines engines = services.GetRequiredService<RepartieEngines>();

        engines.Get("text").Stamp.Name.ShouldBe("From text");
        engines.Get("file").Stamp.Name.ShouldBe("From file");
        engines.Get("code").Charter.ShouldBeSameAs(built);
        engines.Get("sector").Stamp.Name.ShouldBe("fashion");
    }

    [Fact]
    public void A_post_finds_its_brand_by_name_brand_or_handle()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddRepartie("lune", o => o.CharterJson = Sample.Json())
            .AddRepartie("soleil", o => o.CharterJson = Sample.Json("Café Soleil", "[\"@soleil_paris\", \"@soleil\"]"))
            .BuildServiceProvider();
        RepartieEngines engines = services.GetRequiredService<RepartieEngines>();

        foreach (string brand in new[] { "lune", "Maison Lune", "maison lune", "@MaisonLune", "@maisonlune" })
        {
            engines.For(new Post("…", brand: brand)).Charter.Brand.ShouldBe("Maison Lune", brand);
        }

        foreach (string brand in new[] { "soleil", "cafe soleil", "CAFÉ SOLEIL", "@soleil_paris", "soleilparis" })
        {
            engines.Decide(new Post("…", brand: brand)).Charter.Name.ShouldBe("Café Soleil", brand);
        }
    }

    [Fact]
    public void A_post_to_nobody_known_is_for_the_unnamed_brand_only()
    {
        using ServiceProvider named = new ServiceCollection()
            .AddRepartie("lune", o => o.CharterJson = Sample.Json()).AddRepartie("soleil", o => o.CharterJson = Sample.Json("Soleil", "[]")).BuildServiceProvider();
        RepartieEngines engines = named.GetRequiredService<RepartieEngines>();

        Should.Throw<KeyNotFoundException>(() => engines.Decide(new Post("…", brand: "mars"))).Message.ShouldContain("'lune', 'soleil'");
        Should.Throw<KeyNotFoundException>(() => engines.For(new Post("…")));
        Should.Throw<KeyNotFoundException>(() => engines.Get("lun")).Message.ShouldContain("did you mean 'lune'");
        Should.Throw<InvalidOperationException>(() => engines.Default);
        engines.TryFor(new Post("…", brand: "mars"), out _).ShouldBeFalse();
        engines.TryGet("LUNE", out _).ShouldBeFalse();
        engines.TryGet("lune", out TriageEngine? lune).ShouldBeTrue();
        lune!.Stamp.Name.ShouldBe("Maison Lune");

        using ServiceProvider withUnnamed = new ServiceCollection()
            .AddRepartie(o => o.CharterJson = Sample.Json()).AddRepartie("soleil", o => o.CharterJson = Sample.Json("Soleil", "[]")).BuildServiceProvider();
        withUnnamed.GetRequiredService<RepartieEngines>().Decide(new Post("…", brand: "mars")).Charter.Name.ShouldBe("Maison Lune");
    }

    [Fact]
    public void Decisions_go_on_after_the_end_of_the_host()
    {
        RepartieEngines engines;
        using (ServiceProvider services = new ServiceCollection().AddRepartie(o => o.CharterJson = Sample.Json()).BuildServiceProvider())
        {
            engines = services.GetRequiredService<RepartieEngines>();
        }

        engines.Decide(new Post("Hello?")).Charter.Name.ShouldBe("Maison Lune");
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Should.Throw<ArgumentNullException>(() => ((IServiceCollection)null!).AddRepartie(static _ => { }));
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddRepartie(null!));
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddRepartie(" ", static _ => { }));
    }
}
