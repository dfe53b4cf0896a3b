using System.CommandLine;
using Repartie.Cli.Hosting;

namespace Repartie.Cli.Scope;

/// <summary><c>repartie scope</c>: what a brand's own posts say of its scope.</summary>
internal static class ScopeCommand
{
    private const int UsualTop = 60;

    public static Command Build(CliConsole console)
    {
        Command command = new("scope", "Proposes what a brand talks about, from its own posts.");
        command.Add(Suggest(console));
        return command;
    }

    private static Command Suggest(CliConsole console)
    {
        Argument<string> posts = new("posts") { Description = "Posts to the brand as for classify; - for standard input.", HelpName = "posts.jsonl" };
        Option<string?> brand = new("--brand") { Description = "Only posts with this brand; its words are no topic, and the charter takes its name.", HelpName = "NAME" };
        Option<string?> language = SharedOptions.OneOf("--lang", "The language of posts that state none: fr or en; without it, it is identified.", "fr|en", "fr", "en");
        Option<string?> against = new("--against") { Description = "Posts to other brands, against which phrases stand out; without it, the built-in lexicons stand in.", HelpName = "FILE" };
        Option<int> top = new("--top") { Description = "How many phrases of each language at most.", HelpName = "N", DefaultValueFactory = static _ => UsualTop };
        top.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out int value) && value < 1)
            {
                result.AddError($"--top: found {value}; allowed are 1 and more.");
            }
        });
        Option<string?> format = SharedOptions.OneOf("--format", "table (default) to read, json with all figures, charter for the member topics of a charter.", "table|json|charter", "table", "json", "charter");
        Option<string?> output = new("--output", "-o") { Description = "Where it goes; - (default) for standard output.", HelpName = "FILE|-" };
        Command command = new("suggest", "Proposes topics and phrases for the scope of a charter, with counts, scores and masked examples.")
        {
            posts, brand, language, against, top, format, output,
        };
        command.SetAction(result => new SuggestRun(console)
        {
            Posts = result.GetRequiredValue(posts),
            Brand = result.GetValue(brand),
            Language = result.GetValue(language)?.ToLowerInvariant(),
            Against = result.GetValue(against),
            Top = result.GetValue(top),
            Format = result.GetValue(format)?.ToLowerInvariant() ?? "table",
            Output = result.GetValue(output),
        }.Run());
        return command;
    }
}
