using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Explain;

public class ExplainTests
{
    [Theory]
    [InlineData("en", "Why", "Signals seen", "Runner-up", "Points")]
    [InlineData("fr", "Pourquoi", "Signaux vus", "Deuxième choix", "Points")]
    public void Every_part_is_shown(string language, params string[] headings)
    {
        ToolResult result = Tool.Run("explain", "@shop Where is my order 4521? It never arrived.", "--sector", "fashion", "--lang", language);

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("fashion@");
        foreach (string heading in headings)
        {
            result.Output.ShouldContain("\n" + heading + "\n");
        }
    }

    [Fact]
    public void Evidence_is_marked_in_the_text()
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write(
            "test.json",
            """
            {
              "brand": "Test", "signals": { "zebra": { "en": ["striped zebra"] } },
              "contact": { "form": { "url": "https://example.com" } },
              "rules": [
                { "id": "z", "when": "signal.zebra", "then": "Escalate", "because": { "en": "A zebra was seen.", "fr": "Un zèbre." } },
                { "id": "try", "when": "signal.zebra", "then": "OffTopic", "shadow": true }
              ]
            }
            """);

        ToolResult result = Tool.Run("explain", "I saw a striped zebra today", "--language", "en", "--charters", charter);

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldStartWith("Escalate by Form\n");
        result.Output.ShouldContain("I saw a [[striped zebra]] today");
        result.Output.ShouldContain("A zebra was seen. (z): \"striped zebra\"");
        result.Output.ShouldContain("Shadow rules that fired");
        result.Output.ShouldContain("try");
    }

    [Fact]
    public void A_thread_is_read_and_shown()
    {
        using TemporaryFolder folder = new();
        string thread = folder.Write("thread.json", """[{"role":"brand","text":"Could you send us your order number?"}]""");

        ToolResult result = Tool.Run("explain", "yes, it's 12345", "--thread", thread);

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("brand: ");
    }

    [Theory]
    [InlineData("nonsense", "not JSON")]
    [InlineData("""[{"role":"boss","text":"x"}]""", "allowed are customer, brand, member")]
    [InlineData("""{"other":1}""", "'thread'")]
    public void A_faulty_thread_ends_the_run(string content, string reason)
    {
        using TemporaryFolder folder = new();
        ToolResult result = Tool.Run("explain", "hello", "--thread", folder.Write("thread.json", content));
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(reason);
    }

    [Fact]
    public void Of_several_charters_one_is_named()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.json", """{ "brand": "Anna" }""");
        folder.Write("b.json", """{ "brand": "Berta" }""");

        ToolResult none = Tool.Run("explain", "hello", "--charters", folder.Folder);
        ToolResult berta = Tool.Run("explain", "hello", "--charters", folder.Folder, "--brand", "berta");

        none.ExitCode.ShouldBe(2);
        none.Error.ShouldContain("'Anna', 'Berta'");
        berta.Output.ShouldContain("Berta@");
    }

    [Fact]
    public void A_post_may_start_like_a_response_file_or_come_from_a_pipe()
    {
        Tool.Run("explain", "@nowhere.txt is down").ExitCode.ShouldBe(0);
        Tool.RunOn("from a pipe\n", "explain", "-").Output.ShouldContain("from a pipe");
    }

    [Fact]
    public void Overlapping_evidence_is_marked_once()
    {
        using TemporaryFolder folder = new();
        string charter = folder.Write(
            "test.json",
            """
            {
              "brand": "Test", "signals": { "zebra": { "en": ["striped zebra"] }, "herd": { "en": ["zebra herd"] } },
              "contact": { "form": { "url": "https://example.com" } },
              "rules": [ { "id": "z", "when": "signal.zebra and signal.herd", "then": "Escalate" } ]
            }
            """);

        Tool.Run("explain", "A striped zebra herd!", "--language", "en", "--charters", charter).Output.ShouldContain("A [[striped zebra herd]]!");
    }
}
