using System;
using System.IO;
using System.Text;
using Repartie.Cli.Classify;
using Repartie.Cli.Hosting;
using Repartie.Cli.Output;
using Shouldly;
using Xunit;

namespace Repartie.Cli.Tests.Output;

public class TerminalTests
{
    [Fact]
    public void Tables_and_marks_are_drawn_on_a_terminal()
    {
        Run("classify", "-", "--format", "table").ShouldContain("╭");
        Run("explain", "Where is my [order] 4521?").ShouldContain("\u001b[");
    }

    [Theory]
    [InlineData(1000, 500L, 1000L, 10, "1,000 posts, 100/s, 50 %, 0:10 left")]
    [InlineData(1000, 1000L, 1000L, 10, "1,000 posts, 100/s, 100 %, 0:00 left")]
    [InlineData(5, 100L, null, 1, "5 posts, 5/s")]
    [InlineData(1, 1L, 3601L, 1, "1 posts, 1/s, 0 %, 60:00 left")]
    public void Progress_shows_rate_share_and_time_left(long posts, long read, long? length, int seconds, string line)
        => Progress.Line(posts, read, length, TimeSpan.FromSeconds(seconds)).ShouldBe(line);

    [Theory]
    [InlineData("one  two\r\nthree", 20, "one two three")]
    [InlineData("a long text", 6, "a long…")]
    [InlineData("👍👍👍", 4, "👍👍…")]
    [InlineData("  ", 5, "")]
    public void Texts_fit_on_one_line(string text, int longest, string line) => TextTable.OneLine(text, longest).ShouldBe(line);

    private static string Run(params string[] args)
    {
        using MemoryStream input = new("""{"id":"1","text":"Where is my [order] 4521?"}"""u8.ToArray());
        using MemoryStream output = new();
        CliHost.Run(args, new CliConsole(input, output, TextWriter.Null) { OutputIsTerminal = true, Width = 160 }).ShouldBe(0);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
