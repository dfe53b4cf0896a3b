using System.CommandLine;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Threads;

/// <summary><c>repartie threads</c>: the threads of a file of posts, most urgent first.</summary>
internal static class ThreadsCommand
{
    public static Command Build(CliConsole console)
    {
        Argument<string> posts = new("posts")
        {
            Description = "A file of posts linked by reply, one JSON object a line, in any order; - for standard input.",
            HelpName = "posts.jsonl|-",
        };
        Option<string?> charters = SharedOptions.Charters();
        Option<string?> now = SharedOptions.NowOfFile();
        Option<string?> language = SharedOptions.Language("the table");
        Option<string?> output = new("--output") { Description = "Where the threads go; - (default) for standard output.", HelpName = "FILE|-" };
        Option<string?> format = SharedOptions.OneOf("--format", "The form of the output: table (default) or jsonl, one thread a line.", "table|jsonl", "table", "jsonl");
        Option<int> top = new("--top") { Description = "How many threads the table shows, from 1; 30 by default. jsonl has all.", HelpName = "N", DefaultValueFactory = static _ => 30 };
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError($"--top: found {result.GetValueOrDefault<int>()}; a whole number from 1 is expected.");
            }
        });
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
