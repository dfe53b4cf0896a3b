using System.CommandLine;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Review;

/// <summary><c>repartie review</c>: checks drafts of replies, or publications, before they go out.</summary>
internal static class ReviewCommand
{
    public static Command Build(CliConsole console)
    {
        Argument<string> texts = new("drafts")
        {
            Description = "A file of posts with the field draft, one JSON object a line or CSV with a header; with --publication, of the brand's own publications; - for standard input.",
            HelpName = "drafts.jsonl|drafts.csv|-",
        };
        Option<bool> publication = new("--publication") { Description = "The texts are the brand's own publications; the whole file counts for copies and cadence." };
        Option<string?> charters = SharedOptions.Charters();
        Option<string?> now = SharedOptions.Now();
        Option<string?> language = SharedOptions.Language("the findings' sentences");
        Option<string?> output = new("--output") { Description = "Where the findings go; - (default) for standard output.", HelpName = "FILE|-" };
        Option<string?> format = SharedOptions.OneOf("--format", "The form of the output: table (default) or jsonl.", "table|jsonl", "table", "jsonl");
        Command command = new("review", "Checks drafts of replies against post, thread, decision and charter; or publications against charter and network.")
        {
            texts, publication, charters, now, language, output, format,
        };
        command.SetAction(result => new ReviewRun(console)
        {
            Texts = result.GetRequiredValue(texts),
            Publications = result.GetValue(publication),
            Charters = result.GetValue(charters),
            Now = SharedOptions.TimeOf(result, now),
            Language = SharedOptions.LanguageOf(result, language),
            Output = result.GetValue(output),
            Format = result.GetValue(format)?.ToLowerInvariant() ?? "table",
        }.Run());
        return command;
    }
}
