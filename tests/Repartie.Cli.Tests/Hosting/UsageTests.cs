using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Hosting;

public class UsageTests
{
    [Theory]
    [InlineData("a command is missing")]
    [InlineData("did you mean 'classify'", "clasify")]
    [InlineData("did you mean '--charters'", "classify", "-", "--charter", "x")]
    [InlineData("did you mean '--output'", "classify", "--outptu", "x")]
    [InlineData("--lang: found 'de'; allowed are fr, en", "classify", "-", "--lang", "de")]
    [InlineData("--format: found 'jsno'; allowed are jsonl, csv, table", "classify", "-", "--format", "jsno")]
    [InlineData("--now: found 'soon'", "classify", "-", "--now", "soon")]
    [InlineData("'b' is one argument too many", "classify", "a", "b")]
    [InlineData("nope.jsonl: there is no such file", "classify", "nope.jsonl")]
    [InlineData("this is a directory", "classify", "/")]
    [InlineData("nope: there is no such file or directory", "classify", "-", "--charters", "nope")]
    [InlineData("the file cannot be written", "classify", "-", "--output", "/nowhere/out.jsonl")]
    [InlineData("missing", "explain")]
    [InlineData("missing", "evaluate")]
    [InlineData("did you mean 'show'", "charter", "shw")]
    [InlineData("did you mean 'fashion'", "charter", "show", "fasion")]
    [InlineData("--errors: found 'many'", "evaluate", "-", "--errors", "many")]
    public void Unusable_arguments_end_with_two_and_a_message(string message, params string[] args)
    {
        ToolResult result = Tool.Run(args);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("classify", "--help")]
    [InlineData("--help")]
    [InlineData("charter", "new", "--help")]
    [InlineData("evaluate", "-h")]
    public void Help_is_no_fault(params string[] args)
    {
        ToolResult result = Tool.Run(args);
        result.ExitCode.ShouldBe(0);
        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain("Usage:");
    }

    [Fact]
    public void The_version_is_the_tools_own()
    {
        ToolResult result = Tool.Run("--version");
        result.ExitCode.ShouldBe(0);
        result.Output.Trim().ShouldMatch(@"^\d+\.\d+\.\d+");
        result.Output.ShouldNotContain("+");
    }
}
