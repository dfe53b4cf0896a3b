using System.Linq;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Classify;

public class CharterChoiceTests
{
    private const string Lune = """{ "brand": "Maison Éclat", "sector": "fashion", "handles": ["@MaisonEclat"] }""";

    [Theory]
    [InlineData("Maison Éclat")]
    [InlineData("maison eclat")]
    [InlineData("@maisoneclat")]
    [InlineData("MAISONECLAT")]
    [InlineData(" @MaisonÉclat ")]
    public void A_brand_is_found_by_name_or_handle(string brand)
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write("eclat.json", Lune);

        ToolResult result = Tool.RunOn($$"""{"id":"1","text":"hello","brand":"{{brand}}","sector":"bank"}""", "classify", "-", "--charters", charter);

        result.Error.ShouldBeEmpty();
        result.Objects.Single().GetProperty("charter").GetProperty("name").GetString().ShouldBe("Maison Éclat");
    }

    [Fact]
    public void Brands_without_a_charter_are_counted()
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write("eclat.json", Lune);
        ToolResult result = Tool.RunOn(
            """
            {"id":"1","text":"hello","brand":"Elsewhere","sector":"bank"}
            {"id":"2","text":"hello","brand":"Elsewhere"}
            {"id":"3","text":"hello"}
            """,
            "classify",
            "-",
            "--charters",
            charter);

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldContain("no charter for the brand 'Elsewhere': 2 posts");
        result.Error.ShouldContain("no brand in the post: 1 post;");
        result.Objects.Select(static o => o.GetProperty("charter").GetProperty("name").GetString()).ShouldBe(["bank", "general", "general"]);
    }

    [Fact]
    public void Nothing_is_said_where_no_charters_were_given()
        => Tool.RunOn("""{"id":"1","text":"hello","brand":"Elsewhere"}""", "classify", "-").Error.ShouldBeEmpty();

    [Fact]
    public void A_directory_holds_charters_and_other_files()
    {
        using TemporaryFolder folder = new();
        folder.Write("eclat.json", Lune);
        folder.Write("other.json", """{ "brand": "Other", "weights": "learned.json" }""");
        folder.Write("learned.json", """{ "repartieWeights": 1, "leans": {} }""");
        folder.Write("eclat.weights.json", "{}");
        folder.Write("charter.schema.json", "{}");
        folder.Write("notes.txt", "not a charter");

        ToolResult result = Tool.RunOn("""{"id":"1","text":"hello","brand":"other"}""", "classify", "-", "--charters", folder.Folder);

        result.ExitCode.ShouldBe(0, result.Error);
        result.Objects.Single().GetProperty("charter").GetProperty("name").GetString().ShouldBe("Other");
    }

    [Fact]
    public void A_handle_of_two_charters_ends_the_run()
    {
        using TemporaryFolder folder = new();
        folder.Write("one.json", Lune);
        folder.Write("two.json", """{ "brand": "Two", "handles": ["maisonÉclat"] }""");

        ToolResult result = Tool.RunOn("""{"id":"1","text":"hello"}""", "classify", "-", "--charters", folder.Folder);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain(FaultCodes.Ambiguous);
    }

    [Theory]
    [InlineData("{ \"brand\": ", FaultCodes.Syntax)]
    [InlineData("{ \"brand\": \"x\", \"sektor\": \"bank\" }", "did you mean 'sector'")]
    public void A_faulty_charter_ends_the_run(string charter, string message)
    {
        using TemporaryFolder folder = new();
        ToolResult result = Tool.RunOn("""{"id":"1","text":"hello"}""", "classify", "-", "--charters", folder.Write("bad.json", charter));

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain(message);
    }

    [Fact]
    public void An_empty_directory_ends_the_run()
    {
        using TemporaryFolder folder = new();
        ToolResult result = Tool.RunOn(string.Empty, "classify", "-", "--charters", folder.Folder);
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("no charter");
    }
}
