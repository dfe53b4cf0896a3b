using System.CommandLine;
using System.Linq;
using Repartie.Cli.Hosting;
using Repartie.Cli.Playbooks;

namespace Repartie.Cli.Charters;

/// <summary><c>repartie charter</c>: commands for those who write charters.</summary>
internal static class CharterCommand
{
    public static Command Build(CliConsole console)
    {
        Command command = new("charter", "Writes, checks and shows charters.");
        command.Add(New(console));
        command.Add(Check(console));
        command.Add(Schema(console));
        command.Add(Show(console));
        command.Add(Rules(console));
        command.Add(Playbook(console));
        return command;
    }

    private static Command New(CliConsole console)
    {
        Option<string?> sector = SharedOptions.Sector();
        Option<string?> brand = new("--brand") { Description = "The brand's name.", HelpName = "NAME" };
        Option<string?> output = new("--output") { Description = "The file to write; it must not exist yet. - (default) for standard output.", HelpName = "FILE|-" };
        Option<string?> language = SharedOptions.Language("the comments");
        Command command = new("new", "Writes a commented charter to start from.") { sector, brand, output, language };
        command.SetAction(result => NewCharter.Run(
            console,
            result.GetValue(sector)?.ToLowerInvariant() ?? Sector.General.Name,
            result.GetValue(brand),
            result.GetValue(output),
            SharedOptions.LanguageOf(result, language)));
        return command;
    }

    private static Command Check(CliConsole console)
    {
        Argument<string[]> files = new("files") { Description = "Charters, or directories of charters.", HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        Command command = new("check", "Checks charters strictly: every fault with its place, the examples of the rules, no dummy contacts, no name twice.") { files };
        command.SetAction(result => CharterCheck.Run(console, result.GetRequiredValue(files)));
        return command;
    }

    private static Command Schema(CliConsole console)
    {
        Command command = new("schema", "Prints the JSON schema of charters for editors.");
        command.SetAction(_ => EmbeddedText.Print(console, EmbeddedText.Schema));
        return command;
    }

    private static Command Rules(CliConsole console)
    {
        Command command = new("rules", "Prints the built-in rules, which stand behind the rules of every charter, as JSON.");
        command.SetAction(_ => EmbeddedText.Print(console, RuleJson.ToJson(RuleJson.BuiltIn) + "\n"));
        return command;
    }

    private static Command Playbook(CliConsole console)
    {
        Argument<string> file = new("file") { Description = "The charter.", HelpName = "charter.json" };
        Option<string?> output = new("--output") { Description = "Where the guide goes: a name that ends in .md or .html; - (default) for Markdown on standard output.", HelpName = "FILE|-" };
        Option<string?> language = SharedOptions.Language("the guide");
        Command command = new("playbook", "Writes a charter as the guide for the person who runs the accounts.") { file, output, language };
        command.SetAction(result => PlaybookRun.Run(console, result.GetRequiredValue(file), result.GetValue(output), SharedOptions.LanguageOf(result, language)));
        return command;
    }

    private static Command Show(CliConsole console)
    {
        Argument<string> sector = new("sector") { Description = "A sector, such as fashion or bank.", HelpName = "SECTOR" };
        string[] known = [.. Sector.WithStarter.Select(static s => s.Name), Sector.General.Name];
        sector.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(static t => t.Value).Where(v => !known.Contains(v.ToLowerInvariant(), System.StringComparer.Ordinal)))
            {
                result.AddError($"there is no starter charter '{value}'{NearestName.Ending(value, known)} (Sectors: {string.Join(", ", known)})");
            }
        });
        Command command = new("show", "Prints the starter charter of a sector, which stands behind every charter of that sector.") { sector };
        command.SetAction(result => EmbeddedText.Print(console, EmbeddedText.Starter(result.GetRequiredValue(sector).ToLowerInvariant())));
        return command;
    }
}
