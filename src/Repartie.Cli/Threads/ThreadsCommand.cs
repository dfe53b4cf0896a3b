using System.CommandLine;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Threads;

/// <summary><c>repartie threads</c>: the threads of a file of posts, most urgent first.</summary>
internal static class ThreadsCommand
{
    public static Command Build(CliConsole console)
    {
        Argument<string> posts = SharedOptions.LinkedPosts();
        Option<string?> charters = SharedOptions.Charters();
        Option<string?> now = SharedOptions.NowOfFile();
        Option<string?> language = SharedOptions.Language("the table");
        Option<string?> output = new("--output") { Description = "Where the threads go; - (default) for standard output.", HelpName = "FILE|-" };
        Option<string?> format = SharedOptions.OneOf("--format", "The form of the output: table (default) or jsonl, one thread a line.", "table|jsonl", "table", "jsonl");
        Option<int> top = SharedOptions.Count("--top", "How many threads the table shows, from 1; 30 by default. jsonl has all.", lowest: 1, usual: 30);
        Command command = new("threads", "Shows the threads of a file of posts: state, who waits, deadline, snowball, next step; the most urgent first.") { posts, charters, now, language, output, format, top };
        command.SetAction(result => new ThreadsRun(console)
        {
            Posts = result.GetValue(posts)!,
            Charters = result.GetValue(charters),
            Now = SharedOptions.TimeOf(result, now),
            Language = SharedOptions.LanguageOf(result, language),
            Output = result.GetValue(output),
            AsTable = result.GetValue(format)?.ToLowerInvariant() is not "jsonl",
            Top = result.GetValue(top),
        }.Run());
        return command;
    }
}
