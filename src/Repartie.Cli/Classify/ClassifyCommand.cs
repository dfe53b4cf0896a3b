using System.CommandLine;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Classify;

/// <summary><c>repartie classify</c>: triages a file of posts.</summary>
internal static class ClassifyCommand
{
    public static Command Build(CliConsole console)
    {
        Argument<string?> posts = new("posts")
        {
            Description = "A file of posts, one JSON object a line or CSV with a header; - for standard input; without it, a demonstration runs.",
            HelpName = "posts.jsonl|posts.csv|-",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> charters = SharedOptions.Charters();
        Option<string?> now = SharedOptions.Now();
        Option<string?> language = SharedOptions.Language("the reasons' sentences");
        Option<string?> output = new("--output") { Description = "Where the decisions go; - (default) for standard output.", HelpName = "FILE|-" };
        Option<string?> format = SharedOptions.OneOf("--format", "The form of the output: jsonl (default for a file or -), csv, or table (default for the demonstration).", "jsonl|csv|table", "jsonl", "csv", "table");
        Option<bool> replies = new("--replies") { Description = "Adds the reply to start from to each decision, or why there is none (jsonl and csv)." };
        Command command = new("classify", "Decides what should happen with each post of a file.") { posts, charters, now, language, output, format, replies };
        command.SetAction(result => new ClassifyRun(console)
        {
            Posts = result.GetValue(posts),
            Charters = result.GetValue(charters),
            Now = SharedOptions.TimeOf(result, now),
            Language = SharedOptions.LanguageOf(result, language),
            Output = result.GetValue(output),
            Replies = result.GetValue(replies),
            Format = result.GetValue(format)?.ToLowerInvariant(),
        }.Run());
        return command;
    }
}
