using System.CommandLine;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Explain;

/// <summary><c>repartie explain</c>: shows how the decision on one post comes about.</summary>
internal static class ExplainCommand
{
    public static Command Build(CliConsole console)
    {
        Argument<string> text = new("text") { Description = "The post, in quotes; - reads it from standard input.", HelpName = "\"text\"" };
        Option<string?> charters = SharedOptions.Charters();
        Option<string?> brand = new("--brand") { Description = "The brand the post is addressed to, by name or handle.", HelpName = "NAME" };
        Option<string?> sector = SharedOptions.Sector();
        Option<string?> network = new("--network") { Description = "Where it was posted, such as x or facebook.", HelpName = "NAME" };
        Option<string?> postLanguage = new("--language") { Description = "The language of the post, such as fr; without it, it is identified.", HelpName = "TAG" };
        Option<string?> thread = new("--thread") { Description = "A JSON file with the earlier posts, oldest first: [{\"role\": \"customer|brand|member\", \"text\": \"…\"}].", HelpName = "FILE.json" };
        Option<string?> now = SharedOptions.Now();
        Option<string?> language = SharedOptions.Language("the explanation");
        Command command = new("explain", "Explains the decision on one post: reasons, the words that caused it, signals, what came second.")
        {
            text, charters, brand, sector, network, postLanguage, thread, now, language,
        };
        command.SetAction(result => new ExplainRun(console)
        {
            Text = result.GetRequiredValue(text),
            Charters = result.GetValue(charters),
            Brand = result.GetValue(brand),
            Sector = result.GetValue(sector),
            Network = result.GetValue(network),
            PostLanguage = result.GetValue(postLanguage),
            Thread = result.GetValue(thread),
            Now = SharedOptions.TimeOf(result, now),
            Language = SharedOptions.LanguageOf(result, language),
        }.Run());
        return command;
    }
}
