using System.CommandLine;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Presence;

/// <summary><c>repartie presence</c>: how alive a brand's accounts are, network by network and week by week, and which problems surged.</summary>
internal static class PresenceCommand
{
    public static Command Build(CliConsole console)
    {
        Argument<string> posts = SharedOptions.LinkedPosts();
        Option<string?> charters = SharedOptions.Charters();
        Option<string?> now = SharedOptions.NowOfFile();
        Option<string?> language = SharedOptions.Language("the table and the page");
        Option<string?> output = new("--output") { Description = "Where the review goes; - (default) for standard output.", HelpName = "FILE|-" };
        Option<string?> format = SharedOptions.OneOf("--format", "The form of the output: table (default), json, or html, a page with charts.", "table|json|html", "table", "json", "html");
        Option<int> weeks = SharedOptions.Count("--weeks", "How many weeks the table shows of each network, from 0; 12 by default. json has all, html the last 156.", lowest: 0, usual: 12);
        Command command = new("presence", "Reviews a brand's presence from a file of posts: answers, times, own posts and a verdict for each network and week, and problems that surged.") { posts, charters, now, language, output, format, weeks };
        command.SetAction(result => new PresenceRun(console)
        {
            Posts = result.GetValue(posts)!,
            Charters = result.GetValue(charters),
            Now = SharedOptions.TimeOf(result, now),
            Language = SharedOptions.LanguageOf(result, language),
            Output = result.GetValue(output),
            Format = result.GetValue(format)?.ToLowerInvariant() ?? "table",
            Weeks = result.GetValue(weeks),
        }.Run());
        return command;
    }
}
