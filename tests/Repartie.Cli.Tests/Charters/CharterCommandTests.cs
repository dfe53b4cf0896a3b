using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Charters;

public class CharterCommandTests
{
    [Theory]
    [InlineData("en", "fashion", "Maison \"Lune\"")]
    [InlineData("fr", "bank", "Crédit d'Été")]
    [InlineData("en", "general", "日本")]
    public void A_new_charter_has_no_fault_but_its_dummies(string language, string sector, string brand)
    {
        using TemporaryFolder folder = new();
        string file = folder.PathOf("new.json");

        Tool.Run("charter", "new", "--lang", language, "--sector", sector, "--brand", brand, "--output", file).ExitCode.ShouldBe(0);
        ToolResult check = Tool.Run("charter", "check", file);

        check.ExitCode.ShouldBe(1);
        string[] faults = [.. check.Lines.Where(static l => l.Contains(": error ", StringComparison.Ordinal) || l.Contains(": warning ", StringComparison.Ordinal))];
        faults.Length.ShouldBe(5);
        faults.ShouldAllBe(static l => l.Contains(FaultCodes.DummyContact));
        faults[0].ShouldContain("$.contact.phone");
        CharterReader.ReadFile(file, strict: true).Brand.ShouldBe(brand);
    }

    [Fact]
    public void A_new_charter_without_dummies_is_good()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("new.json", Tool.Run("charter", "new").Output.Replace(", \"dummy\": true", string.Empty, StringComparison.Ordinal));

        ToolResult check = Tool.Run("charter", "check", file);

        check.ExitCode.ShouldBe(0, check.Output);
        check.Output.ShouldStartWith(file + ": good (My brand@");
    }

    [Fact]
    public void A_charter_is_never_replaced()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("mine.json", "{}");

        ToolResult result = Tool.Run("charter", "new", "--output", file);

        result.ExitCode.ShouldBe(2);
        File.ReadAllText(file).ShouldBe("{}");
    }

    [Fact]
    public void Faults_name_place_code_and_path()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("bad.json", "{\n  \"brand\": \"Test\",\n  \"contact\": { \"postalMail\": { \"address\": \"me@example.com\" } },\n  \"sector\": \"fashoin\"\n}");

        ToolResult result = Tool.Run("charter", "check", file);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain($"{file}(3,43): error {FaultCodes.PostalAddress}: $.contact.postalMail.address:");
        result.Output.ShouldContain("did you mean 'fashion'");
        result.Output.ShouldContain($"{file}: 2 errors");
    }

    [Fact]
    public void Missing_contacts_are_dummies_too()
    {
        using TemporaryFolder folder = new();
        ToolResult result = Tool.Run("charter", "check", folder.Write("bare.json", """{ "brand": "Bare" }"""));
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("(1,1): error " + FaultCodes.DummyContact);
    }

    [Fact]
    public void A_name_of_two_charters_is_a_fault()
    {
        using TemporaryFolder folder = new();
        const string Contact = "\"contact\": { \"phone\": { \"number\": \"0123456789\" } }";
        string one = folder.Write("one.json", $$"""{ "brand": "One", "handles": ["@same"], {{Contact}} }""");
        string two = folder.Write("two.json", $$"""{ "brand": "Two", "handles": ["SAME"], {{Contact}} }""");

        ToolResult result = Tool.Run("charter", "check", one, two);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain(one + ": good");
        result.Output.ShouldContain($"{two}(1,30): error {FaultCodes.Ambiguous}: $.handles:");
    }

    [Fact]
    public void Files_that_are_no_charters_end_the_run()
    {
        using TemporaryFolder folder = new();
        Tool.Run("charter", "check", folder.PathOf("none.json")).ExitCode.ShouldBe(2);
        Tool.Run("charter", "check", folder.Write("w.json", """{ "repartieWeights": 1 }""")).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Every_starter_charter_can_be_shown()
    {
        foreach (Sector sector in Sector.WithStarter.Append(Sector.General))
        {
            ToolResult result = Tool.Run("charter", "show", sector.Name);
            result.ExitCode.ShouldBe(0);
            using JsonDocument document = JsonDocument.Parse(result.Output, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            document.RootElement.GetProperty("sector").GetString().ShouldBe(sector.Name);
        }
    }
}
